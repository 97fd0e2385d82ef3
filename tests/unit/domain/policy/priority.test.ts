import { describe, expect, it } from 'vitest'
import type { Labels } from '../../../../src/domain/labels.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { verdict } from '../../../../src/domain/policy/verdict.ts'
import { SEED } from './leads.ts'

const judged = (change: Partial<Labels>) => {
  const { stage, priority, priorityRule } = verdict({ ...SEED, ...change }, false, DEFAULT_POLICY)
  return `${stage} ${priority} by ${priorityRule}`
}

const FIT_B = { companySize: 'SMALL' } as const
const FIT_C = { serviceMatch: 'PARTIAL', companySize: 'SMALL' } as const

describe('“SQL: CRITICAL, or fit A with decision power HIGH → P1; otherwise P2”', () => {
  it('CRITICAL, fit B, power unknown: P1', () => {
    expect(judged({ ...FIT_B, urgency: 'CRITICAL', decisionPower: 'UNKNOWN' })).toBe(
      'SQL P1 by p1-sql-critical',
    )
  })
  it('the seed case, fit A with power HIGH: P1', () => {
    expect(judged({})).toBe('SQL P1 by p1-sql-fit-a-decider')
  })
  it('fit B with power HIGH: P2', () => {
    expect(judged(FIT_B)).toBe('SQL P2 by p2-sql')
  })
  it('fit A with power MEDIUM: P2', () => {
    expect(judged({ decisionPower: 'MEDIUM' })).toBe('SQL P2 by p2-sql')
  })
})

describe('“MQL: urgency HIGH or CRITICAL, or deal size HIGH → P2; otherwise P3”', () => {
  it('urgency HIGH without power: P2', () => {
    expect(judged({ decisionPower: 'LOW' })).toBe('MQL P2 by p2-mql-urgent')
  })
  it('urgency CRITICAL with fit C: P2', () => {
    expect(judged({ ...FIT_C, urgency: 'CRITICAL' })).toBe('MQL P2 by p2-mql-urgent')
  })
  it('urgency MEDIUM with a large deal: P2', () => {
    expect(judged({ urgency: 'MEDIUM', dealSize: 'HIGH' })).toBe('MQL P2 by p2-mql-large-deal')
  })
  it.each(['MEDIUM', 'LOW', 'UNKNOWN'] as const)('urgency MEDIUM with deal size %s: P3', (dealSize) => {
    expect(judged({ urgency: 'MEDIUM', dealSize })).toBe('MQL P3 by p3-mql')
  })
})

it('“REVIEW → P3”, though critical', () => {
  expect(judged({ emailType: 'MISSING', urgency: 'CRITICAL' })).toBe('REVIEW P3 by p3-review')
})

it('“NURTURE → P4”, though the deal is large', () => {
  expect(judged({ urgency: 'LOW', dealSize: 'HIGH' })).toBe('NURTURE P4 by p4-nurture')
})

it('“DISQUALIFIED → none”', () => {
  expect(judged({ kind: 'SPAM', urgency: 'CRITICAL' })).toBe('DISQUALIFIED null by none-disqualified')
})
