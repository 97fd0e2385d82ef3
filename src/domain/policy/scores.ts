import type { Contribution } from '../assessment.ts'
import type { Labels } from '../labels.ts'
import type { DataFindings } from '../perception.ts'
import { isNonBuyer } from './grade.ts'
import type { Policy } from './policy.ts'

// The scores are for sorting and for showing; no rule reads them (judgement.md §2 decides by labels). Each
// section's largest points add up to 100. Unknown stands between the values that it may turn out to be.
const SERVICE_POINTS = { STRONG: 50, PARTIAL: 25, NONE: 0, UNKNOWN: 0 } as const
const INDUSTRY_POINTS_MAX = 25
const SIZE_POINTS_MAX = 25
const URGENCY_POINTS = { CRITICAL: 100, HIGH: 75, MEDIUM: 40, LOW: 10 } as const
const DEAL_POINTS = { HIGH: 60, MEDIUM: 40, UNKNOWN: 25, LOW: 15 } as const
const COMPLEXITY_POINTS = { HIGH: 40, MEDIUM: 25, UNKNOWN: 15, LOW: 10 } as const
const DATA_POINTS = { contact: 40, company: 30, description: 30 } as const
const ISSUE_POINTS = {
  email_invalid: 10,
  email_disposable: 10,
  phone_invalid: 5,
  name_not_a_name: 10,
  email_of_other_company: 15,
} as const

type Section = Contribution['section']

const contribution = (section: Section, label: string, value: string, points: number): Contribution => ({
  section,
  label,
  value,
  points,
})

/** What each label adds to each score. The points of a section add up to its score, always 0–100. */
export function contributionsOf(labels: Labels, findings: DataFindings, policy: Policy): Contribution[] {
  return [
    ...fitContributions(labels, policy),
    contribution('urgency', 'urgency', labels.urgency, URGENCY_POINTS[labels.urgency]),
    contribution('opportunity', 'dealSize', labels.dealSize, DEAL_POINTS[labels.dealSize]),
    contribution('opportunity', 'complexity', labels.complexity, COMPLEXITY_POINTS[labels.complexity]),
    ...dataContributions(findings),
  ]
}

/** The score shown for a section. */
export const scoreOf = (contributions: readonly Contribution[], section: Section): number =>
  contributions.reduce((sum, { section: of, points }) => (of === section ? sum + points : sum), 0)

function fitContributions(labels: Labels, policy: Policy): Contribution[] {
  // Sector and size of somebody who buys nothing that we sell are worth nothing: the grade is D anyway.
  const isServed = !isNonBuyer(labels.kind) && labels.serviceMatch !== 'NONE'
  const scaled = (points: number, max: number) => (isServed ? Math.round(points * max) : 0)
  return [
    contribution(
      'fit',
      'serviceMatch',
      labels.serviceMatch,
      isServed ? SERVICE_POINTS[labels.serviceMatch] : 0,
    ),
    contribution(
      'fit',
      'industryMatch',
      labels.industryMatch,
      scaled(policy.industryPoints[labels.industryMatch], INDUSTRY_POINTS_MAX),
    ),
    contribution(
      'fit',
      'companySize',
      labels.companySize,
      scaled(policy.sizePoints[labels.companySize], SIZE_POINTS_MAX),
    ),
  ]
}

function dataContributions({ missing, issues }: DataFindings): Contribution[] {
  const parts = (['contact', 'company', 'description'] as const).map((part) =>
    missing.includes(part)
      ? contribution('dataQuality', part, 'MISSING', 0)
      : contribution('dataQuality', part, 'PRESENT', DATA_POINTS[part]),
  )
  let left = scoreOf(parts, 'dataQuality')
  for (const issue of new Set(issues)) {
    // A lead without data can lose no more than it has: the score never falls below 0.
    const lost = Math.min(left, ISSUE_POINTS[issue])
    left -= lost
    parts.push(contribution('dataQuality', 'issue', issue, lost === 0 ? 0 : -lost))
  }
  return parts
}
