import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { FitGrade, Labels, Priority, Stage } from '../../../../src/domain/labels.ts'
import { rankOf } from '../../../../src/domain/policy/counterfactuals.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { hasPhone, verdict } from '../../../../src/domain/policy/verdict.ts'
import { SEED, anyLabels, soundPolicy } from './leads.ts'

const GoldLead = z.object({
  id: z.string(),
  lead: z.object({ phone: z.string().nullish() }),
  gold: Labels,
  grade: FitGrade.nullable(),
  stage: Stage,
  priority: Priority.nullable(),
})

// The authored set derived these from the labels by its own reading of judgement.md §2: a second pair of eyes.
it('agrees with every authored lead on grade, stage and priority', () => {
  const lines = readFileSync(
    new URL('../../../fixtures/gold/leads.jsonl', import.meta.url).pathname,
    'utf8',
  ).trim()
  const leads = lines.split('\n').map((line) => GoldLead.parse(JSON.parse(line)))
  const judged = leads.map(({ id, lead, gold }) => {
    const { grade, stage, priority } = verdict(gold, Boolean(lead.phone), DEFAULT_POLICY)
    return { id, grade, stage, priority }
  })
  expect(leads.length).toBeGreaterThan(80)
  expect(judged).toEqual(leads.map(({ id, grade, stage, priority }) => ({ id, grade, stage, priority })))
})

it('is total: each combination of the labels that it reads has a stage, and a priority unless disqualified', () => {
  const { kind, emailType, decisionPower, serviceMatch, industryMatch, companySize, urgency, dealSize } =
    Labels.shape
  let count = 0
  const wrong: string[] = []
  const check = (labels: Labels, phone: boolean) => {
    count++
    const { stage, priority, grade } = verdict(labels, phone, DEFAULT_POLICY)
    const isSound =
      (priority === null) === (stage === 'DISQUALIFIED') &&
      (stage !== 'SQL' || grade === 'A' || grade === 'B') &&
      (labels.kind === 'GENUINE' || stage === 'DISQUALIFIED')
    if (!isSound) wrong.push(JSON.stringify(labels))
  }
  for (const k of kind.options)
    for (const e of emailType.options)
      for (const p of decisionPower.options)
        for (const s of serviceMatch.options)
          for (const i of industryMatch.options)
            for (const c of companySize.options)
              for (const u of urgency.options)
                for (const d of dealSize.options)
                  for (const q of ['GOOD', 'POOR'] as const)
                    for (const phone of [true, false])
                      check(
                        {
                          ...SEED,
                          kind: k,
                          emailType: e,
                          decisionPower: p,
                          serviceMatch: s,
                          industryMatch: i,
                          companySize: c,
                          urgency: u,
                          dealSize: d,
                          dataQuality: q,
                        },
                        phone,
                      )
  expect(count).toBe(6 * 5 * 4 ** 6 * 2 * 2)
  expect(wrong).toEqual([])
})

// Each ladder goes from worse to better; climbing it must never make a lead less pressing, under any policy
// that may be kept.
const LADDERS = [
  ['urgency', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']],
  ['decisionPower', ['LOW', 'MEDIUM', 'HIGH']],
  ['decisionPower', ['UNKNOWN', 'MEDIUM', 'HIGH']],
  ['dealSize', ['LOW', 'MEDIUM', 'HIGH']],
  ['industryMatch', ['OFF', 'ADJACENT', 'TARGET']],
  ['industryMatch', ['OFF', 'UNKNOWN', 'TARGET']],
  ['companySize', ['SMALL', 'UNKNOWN', 'MEDIUM']],
  ['companySize', ['SMALL', 'UNKNOWN', 'LARGE']],
  ['serviceMatch', ['NONE', 'PARTIAL', 'STRONG']],
] as const

it.each(LADDERS)(
  'raising %s along %j never lowers stage or priority, under any sound policy',
  (label, ladder) => {
    fc.assert(
      fc.property(anyLabels, fc.boolean(), soundPolicy, (labels, phone, policy) => {
        const ranks = ladder.map((value) => rankOf(verdict({ ...labels, [label]: value }, phone, policy)))
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      }),
    )
  },
)

// Not a ladder: judgement.md §2 line 3 has a person look (REVIEW, P3) at an unreachable good fit that, with
// an address, would be nurtured (P4) if it is in no hurry.
it('a way to be answered disqualifies nobody, under any sound policy', () => {
  fc.assert(
    fc.property(anyLabels, fc.constantFrom('FREE', 'CORPORATE'), soundPolicy, (labels, emailType, policy) => {
      const reachable = verdict({ ...labels, emailType }, false, policy)
      const unreachable = verdict({ ...labels, emailType: 'MISSING' }, false, policy)
      expect(reachable.stage === 'DISQUALIFIED' && unreachable.stage !== 'DISQUALIFIED').toBe(false)
    }),
  )
})

it('who does not buy is disqualified, whatever else and under any policy', () => {
  const kinds = fc.constantFrom(...(['VENDOR', 'JOB_SEEKER', 'STUDENT', 'SPAM', 'SUPPORT'] as const))
  fc.assert(
    fc.property(anyLabels, kinds, fc.boolean(), soundPolicy, (labels, kind, phone, policy) => {
      expect(verdict({ ...labels, kind }, phone, policy)).toMatchObject({
        stage: 'DISQUALIFIED',
        priority: null,
      })
    }),
  )
})

it('seniority, role, complexity and the services named change nothing', () => {
  fc.assert(
    fc.property(anyLabels, anyLabels, fc.boolean(), (labels, other, phone) => {
      const { seniority, roleType, complexity, matchedServices } = other
      const changed = { ...labels, seniority, roleType, complexity, matchedServices }
      expect(verdict(changed, phone, DEFAULT_POLICY)).toEqual(verdict(labels, phone, DEFAULT_POLICY))
    }),
  )
})

it('a number found invalid is no phone', () => {
  expect(hasPhone({ phone: '000' }, { missing: [], issues: ['phone_invalid'] })).toBe(false)
  expect(hasPhone({ phone: '+52 81 5555 0101' }, { missing: [], issues: [] })).toBe(true)
  expect(hasPhone({ phone: null }, { missing: [], issues: [] })).toBe(false)
})
