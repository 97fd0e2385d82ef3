import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Labels } from '../../../../src/domain/labels.ts'
import { counterfactualsOf, rankOf } from '../../../../src/domain/policy/counterfactuals.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { verdict } from '../../../../src/domain/policy/verdict.ts'
import { SEED, anyLabels, soundPolicy } from './leads.ts'

const texts = (change: Partial<Labels>, locale: 'es' | 'en' = 'en', hasPhone = true) =>
  counterfactualsOf({ ...SEED, ...change }, hasPhone, DEFAULT_POLICY, locale).map(({ text }) => text)

it('says what would make an SQL P1: “with decision power HIGH it would be P1”', () => {
  expect(texts({ decisionPower: 'MEDIUM' })[0]).toBe('with decision power HIGH it would be P1')
  expect(texts({ decisionPower: 'MEDIUM' }, 'es')[0]).toBe('con poder de decisión ALTO sería P1')
})

it('names the stage when the stage would change', () => {
  expect(texts({ urgency: 'MEDIUM' })).toContain('with urgency HIGH it would be SQL, P1')
  expect(texts({ urgency: 'MEDIUM' }, 'es')).toContain('con urgencia ALTA sería SQL, P1')
})

it('of P1 says only what would lower it', () => {
  expect(texts({})).toEqual(['with decision power MEDIUM it would be P2'])
})

it('says when a change would disqualify', () => {
  const low = {
    serviceMatch: 'PARTIAL',
    industryMatch: 'OFF',
    companySize: 'UNKNOWN',
    urgency: 'LOW',
  } as const
  expect(texts(low)).toContain('with company size SMALL it would be disqualified')
  expect(texts(low, 'es')).toContain('con tamaño de empresa PEQUEÑO se descartaría')
})

it('of an unreachable lead says that a real e-mail would help', () => {
  expect(texts({ emailType: 'MISSING' }, 'en', false)).toContain('with e-mail CORPORATE it would be SQL, P1')
})

it('of a support request says what it would be from a buyer', () => {
  expect(texts({ kind: 'SUPPORT' })).toEqual(['with kind of contact POSSIBLE BUYER it would be SQL, P1'])
})

it('never more than two up and one down, each of them true, each of one label, none of them “unknown”', () => {
  fc.assert(
    fc.property(anyLabels, fc.boolean(), soundPolicy, (labels, phone, policy) => {
      const now = rankOf(verdict(labels, phone, policy))
      const found = counterfactualsOf(labels, phone, policy, 'es')
      const ups = found.filter((each) => rankOf(each) > now)
      expect(ups.length).toBeLessThanOrEqual(2)
      expect(found.length - ups.length).toBeLessThanOrEqual(1)
      expect(new Set(ups.map(({ label }) => label)).size).toBe(ups.length)
      for (const { label, value, stage, priority } of found) {
        expect(value).not.toBe('UNKNOWN')
        expect(verdict({ ...labels, [label]: value }, phone, policy)).toMatchObject({ stage, priority })
        expect(rankOf({ stage, priority })).not.toBe(now)
      }
    }),
  )
})
