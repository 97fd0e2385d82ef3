import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { DataFindings } from '../../../../src/domain/perception.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { judge } from '../../../../src/domain/policy/judge.ts'
import { contributionsOf, scoreOf } from '../../../../src/domain/policy/scores.ts'
import { verdict } from '../../../../src/domain/policy/verdict.ts'
import { SAS, SEED, anyLabels, soundPolicy } from './leads.ts'

const NONE: DataFindings = { missing: [], issues: [] }
const anyFindings: fc.Arbitrary<DataFindings> = fc.record({
  missing: fc.subarray([...DataFindings.shape.missing.element.options]),
  issues: fc.array(fc.constantFrom(...DataFindings.shape.issues.element.options), { maxLength: 8 }),
})
const score = (section: Parameters<typeof scoreOf>[1], change = {}, findings = NONE) =>
  scoreOf(contributionsOf({ ...SEED, ...change }, findings, DEFAULT_POLICY), section)

it('the points of each section add up to the score shown, whole and 0–100, for any labels and policy', () => {
  fc.assert(
    fc.property(anyLabels, anyFindings, soundPolicy, (labels, findings, policy) => {
      const decision = judge({
        labels,
        findings,
        perceptions: [],
        lead: { phone: null },
        workspace: { ...SAS, policy },
        receivedAt: new Date('2026-03-02T16:00:00Z'),
        owner: null,
      })
      for (const section of ['fit', 'urgency', 'opportunity', 'dataQuality'] as const) {
        const points = decision.classification.contributions.filter((each) => each.section === section)
        const sum = points.reduce((total, each) => total + each.points, 0)
        expect(sum).toBe(decision[section].score)
        expect(points.every((each) => Number.isInteger(each.points))).toBe(true)
        expect(sum).toBeGreaterThanOrEqual(0)
        expect(sum).toBeLessThanOrEqual(100)
      }
    }),
  )
})

it('the best of everything scores 100 in each section', () => {
  const best = { companySize: 'LARGE', urgency: 'CRITICAL', dealSize: 'HIGH', complexity: 'HIGH' }
  expect(
    (['fit', 'urgency', 'opportunity', 'dataQuality'] as const).map((each) => score(each, best)),
  ).toEqual([100, 100, 100, 100])
})

it('by the default policy a better grade never has a lower fit score', () => {
  const grades = ['D', 'C', 'B', 'A']
  fc.assert(
    fc.property(anyLabels, anyLabels, (one, other) => {
      const grade = (labels: typeof SEED) => grades.indexOf(verdict(labels, true, DEFAULT_POLICY).grade ?? '')
      const fit = (labels: typeof SEED) => scoreOf(contributionsOf(labels, NONE, DEFAULT_POLICY), 'fit')
      fc.pre(grade(one) >= 0 && grade(other) >= 0)
      if (grade(one) > grade(other)) expect(fit(one)).toBeGreaterThanOrEqual(fit(other))
    }),
  )
})

it('who does not buy what we sell has a fit of 0', () => {
  expect(score('fit', { kind: 'VENDOR' })).toBe(0)
  expect(score('fit', { serviceMatch: 'NONE', companySize: 'LARGE' })).toBe(0)
})

it('missing data and incoherence lower the data score, never below 0', () => {
  expect(score('dataQuality', {}, { missing: ['company'], issues: [] })).toBe(70)
  expect(score('dataQuality', {}, { missing: [], issues: ['email_of_other_company'] })).toBe(85)
  expect(
    score('dataQuality', {}, { missing: ['contact', 'company', 'description'], issues: ['email_invalid'] }),
  ).toBe(0)
})
