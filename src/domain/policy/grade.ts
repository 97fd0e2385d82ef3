import type { FitGrade, Labels } from '../labels.ts'
import type { Policy } from './policy.ts'

/** Who will not buy, whatever else the lead says. SUPPORT is a customer, so it is not among them. */
const NON_BUYERS = new Set<Labels['kind']>(['VENDOR', 'JOB_SEEKER', 'STUDENT', 'SPAM'])

export const isNonBuyer = (kind: Labels['kind']): boolean => NON_BUYERS.has(kind)

export interface Fit {
  /** Null while no need can be read: nothing was measured yet. */
  readonly grade: FitGrade | null
  /** Industry points plus size points, 0–2. */
  readonly points: number
}

/** How well a lead fits what is sold, from its labels alone. @see judgement.md §2 "Fit grade" */
export function fitGrade(labels: Labels, policy: Policy): Fit {
  const sum = policy.industryPoints[labels.industryMatch] + policy.sizePoints[labels.companySize]
  // 0.7 + 0.1 is 0.7999… in binary: a workspace that writes a threshold of 0.8 means 0.8.
  const points = Math.round(sum * 1e6) / 1e6
  return { grade: gradeOf(labels, points, policy), points }
}

function gradeOf(labels: Labels, points: number, policy: Policy): FitGrade | null {
  if (isNonBuyer(labels.kind)) return 'D'
  switch (labels.serviceMatch) {
    case 'NONE':
      return 'D'
    case 'UNKNOWN':
      return null
    case 'STRONG':
      if (points >= policy.strong.A) return 'A'
      return points >= policy.strong.B ? 'B' : 'C'
    case 'PARTIAL':
      if (points >= policy.partial.B) return 'B'
      return points >= policy.partial.C ? 'C' : 'D'
  }
}
