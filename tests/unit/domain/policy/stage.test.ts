import { describe, expect, it } from 'vitest'
import type { Labels } from '../../../../src/domain/labels.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { verdict } from '../../../../src/domain/policy/verdict.ts'
import { SEED } from './leads.ts'

const judged = (change: Partial<Labels>, hasPhone = false) => {
  const { stage, rule } = verdict({ ...SEED, ...change }, hasPhone, DEFAULT_POLICY)
  return `${stage} by ${rule}`
}

const FIT_B = { companySize: 'SMALL' } as const
const FIT_C = { serviceMatch: 'PARTIAL', companySize: 'SMALL' } as const
const FIT_D = { serviceMatch: 'PARTIAL', companySize: 'SMALL', industryMatch: 'OFF' } as const

describe('1. “kind VENDOR, JOB_SEEKER, STUDENT, SPAM → DISQUALIFIED. SUPPORT → DISQUALIFIED”', () => {
  it.each(['VENDOR', 'JOB_SEEKER', 'STUDENT', 'SPAM'] as const)('%s, though all else is hot', (kind) => {
    expect(judged({ kind, urgency: 'CRITICAL' })).toBe('DISQUALIFIED by 2.1a-non-buyer')
  })
  it('SUPPORT, though all else is hot', () => {
    expect(judged({ kind: 'SUPPORT', urgency: 'CRITICAL' })).toBe('DISQUALIFIED by 2.1b-support')
  })
})

describe('2. “serviceMatch UNKNOWN → REVIEW, or DISQUALIFIED when dataQuality is POOR”', () => {
  it.each(['GOOD', 'REVIEW'] as const)('data %s: REVIEW', (dataQuality) => {
    expect(judged({ serviceMatch: 'UNKNOWN', dataQuality })).toBe('REVIEW by 2.2b-no-need-review')
  })
  it('data POOR: DISQUALIFIED', () => {
    expect(judged({ serviceMatch: 'UNKNOWN', dataQuality: 'POOR' })).toBe(
      'DISQUALIFIED by 2.2a-no-need-poor-data',
    )
  })
  it('comes before reachability: an unknown need without contact is still REVIEW', () => {
    expect(judged({ serviceMatch: 'UNKNOWN', emailType: 'MISSING' })).toBe('REVIEW by 2.2b-no-need-review')
  })
  it('poor data alone disqualifies nobody whose need is known', () => {
    expect(judged({ dataQuality: 'POOR' })).toBe('SQL by 2.5b-high-decider')
  })
})

describe('3. “unreachable (e-mail DISPOSABLE, INVALID or MISSING, and no phone) → REVIEW when fit is A or B, else DISQUALIFIED”', () => {
  for (const emailType of ['DISPOSABLE', 'INVALID', 'MISSING'] as const) {
    it(`${emailType}, fit A: REVIEW, though critical`, () => {
      expect(judged({ emailType, urgency: 'CRITICAL' })).toBe('REVIEW by 2.3a-unreachable-good-fit')
    })
    it(`${emailType}, fit B: REVIEW`, () => {
      expect(judged({ emailType, ...FIT_B })).toBe('REVIEW by 2.3a-unreachable-good-fit')
    })
    it(`${emailType}, fit C: DISQUALIFIED`, () => {
      expect(judged({ emailType, ...FIT_C })).toBe('DISQUALIFIED by 2.3b-unreachable')
    })
    it(`${emailType}, but a phone: judged on`, () => {
      expect(judged({ emailType }, true)).toBe('SQL by 2.5b-high-decider')
    })
  }
  it.each(['CORPORATE', 'FREE'] as const)('%s reaches the person', (emailType) => {
    expect(judged({ emailType })).toBe('SQL by 2.5b-high-decider')
  })
})

describe('4. “fit D → DISQUALIFIED”', () => {
  it('a need that we do not serve', () => {
    expect(judged({ serviceMatch: 'NONE', urgency: 'CRITICAL' })).toBe('DISQUALIFIED by 2.4-fit-d')
  })
  it('a partial match of a small company of another sector', () => {
    expect(judged({ ...FIT_D, urgency: 'CRITICAL' })).toBe('DISQUALIFIED by 2.4-fit-d')
  })
})

describe.each([
  ['A', {}],
  ['B', FIT_B],
] as const)('5. “fit A or B”: %s', (_grade, fit) => {
  it.each(['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'] as const)(
    '“CRITICAL → SQL” with power %s',
    (decisionPower) => {
      expect(judged({ ...fit, urgency: 'CRITICAL', decisionPower })).toBe('SQL by 2.5a-critical')
    },
  )
  it.each(['HIGH', 'MEDIUM'] as const)(
    '“HIGH with decision power HIGH or MEDIUM → SQL”: %s',
    (decisionPower) => {
      expect(judged({ ...fit, decisionPower })).toBe('SQL by 2.5b-high-decider')
    },
  )
  it.each(['LOW', 'UNKNOWN'] as const)('“HIGH otherwise → MQL”: %s', (decisionPower) => {
    expect(judged({ ...fit, decisionPower })).toBe('MQL by 2.5c-high')
  })
  it('“MEDIUM → MQL”', () => {
    expect(judged({ ...fit, urgency: 'MEDIUM' })).toBe('MQL by 2.5d-medium')
  })
  it('“LOW → NURTURE”', () => {
    expect(judged({ ...fit, urgency: 'LOW' })).toBe('NURTURE by 2.5e-low')
  })
})

describe('6. “fit C: CRITICAL with decision power HIGH → MQL; otherwise NURTURE”', () => {
  it('CRITICAL, power HIGH: MQL', () => {
    expect(judged({ ...FIT_C, urgency: 'CRITICAL' })).toBe('MQL by 2.6a-fit-c-critical-decider')
  })
  it.each(['MEDIUM', 'LOW', 'UNKNOWN'] as const)('CRITICAL, power %s: NURTURE', (decisionPower) => {
    expect(judged({ ...FIT_C, urgency: 'CRITICAL', decisionPower })).toBe('NURTURE by 2.6b-fit-c')
  })
  it.each(['HIGH', 'MEDIUM', 'LOW'] as const)('urgency %s, power HIGH: NURTURE', (urgency) => {
    expect(judged({ ...FIT_C, urgency })).toBe('NURTURE by 2.6b-fit-c')
  })
})
