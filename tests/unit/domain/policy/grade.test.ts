import { describe, expect, it } from 'vitest'
import { CompanySize, IndustryMatch, type FitGrade, type Labels } from '../../../../src/domain/labels.ts'
import { fitGrade } from '../../../../src/domain/policy/grade.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { SEED } from './leads.ts'

const gradeOf = (change: Partial<Labels>, policy = DEFAULT_POLICY) => fitGrade({ ...SEED, ...change }, policy)

type Row = Record<Labels['companySize'], FitGrade>

// Written out by hand from judgement.md §2, not computed: points of the row plus points of the column.
const STRONG: Record<Labels['industryMatch'], Row> = {
  TARGET: { LARGE: 'A', MEDIUM: 'A', UNKNOWN: 'A', SMALL: 'B' },
  ADJACENT: { LARGE: 'A', MEDIUM: 'A', UNKNOWN: 'B', SMALL: 'C' },
  UNKNOWN: { LARGE: 'A', MEDIUM: 'A', UNKNOWN: 'B', SMALL: 'C' },
  OFF: { LARGE: 'B', MEDIUM: 'B', UNKNOWN: 'C', SMALL: 'C' },
}
const PARTIAL: Record<Labels['industryMatch'], Row> = {
  TARGET: { LARGE: 'B', MEDIUM: 'B', UNKNOWN: 'B', SMALL: 'C' },
  ADJACENT: { LARGE: 'B', MEDIUM: 'B', UNKNOWN: 'C', SMALL: 'C' },
  UNKNOWN: { LARGE: 'B', MEDIUM: 'B', UNKNOWN: 'C', SMALL: 'C' },
  OFF: { LARGE: 'C', MEDIUM: 'C', UNKNOWN: 'C', SMALL: 'D' },
}

describe('“STRONG: p ≥ 1.5 → A; p ≥ 1 → B; else C”, “PARTIAL: p ≥ 1.5 → B; p ≥ 0.5 → C; else D”', () => {
  for (const [serviceMatch, table] of Object.entries({ STRONG, PARTIAL } as const))
    for (const industryMatch of IndustryMatch.options)
      for (const companySize of CompanySize.options) {
        const grade = table[industryMatch][companySize]
        it(`${serviceMatch}, industry ${industryMatch}, size ${companySize} is ${grade}`, () => {
          const match = serviceMatch === 'STRONG' ? 'STRONG' : 'PARTIAL'
          expect(gradeOf({ serviceMatch: match, industryMatch, companySize }).grade).toBe(grade)
        })
      }
})

describe('“kind VENDOR, JOB_SEEKER, STUDENT, SPAM → D. serviceMatch NONE → D. UNKNOWN → no grade”', () => {
  it.each(['VENDOR', 'JOB_SEEKER', 'STUDENT', 'SPAM'] as const)('%s is D however well it fits', (kind) => {
    expect(gradeOf({ kind, companySize: 'LARGE' }).grade).toBe('D')
  })
  it('a spam of which no need can be read is D, not without grade', () => {
    expect(gradeOf({ kind: 'SPAM', serviceMatch: 'UNKNOWN' }).grade).toBe('D')
  })
  it('a support request is graded like any other', () => {
    expect(gradeOf({ kind: 'SUPPORT' }).grade).toBe('A')
  })
  it('a need that we do not serve is D', () => {
    expect(gradeOf({ serviceMatch: 'NONE', companySize: 'LARGE' }).grade).toBe('D')
  })
  it('an unknown need has no grade', () => {
    expect(gradeOf({ serviceMatch: 'UNKNOWN', companySize: 'LARGE' }).grade).toBeNull()
  })
})

it('the seed case has 1 + ½ = 1.5 points and is A', () => {
  expect(gradeOf({})).toEqual({ grade: 'A', points: 1.5 })
})

it('points that meet a threshold in decimals meet it, whatever binary makes of them', () => {
  const policy = {
    ...DEFAULT_POLICY,
    industryPoints: { ...DEFAULT_POLICY.industryPoints, TARGET: 0.7 },
    sizePoints: { ...DEFAULT_POLICY.sizePoints, UNKNOWN: 0.1 },
    strong: { A: 0.8, B: 0.5 },
  }
  expect(gradeOf({}, policy)).toEqual({ grade: 'A', points: 0.8 })
})
