import type { FitGrade, LabelName, Labels, Stage } from '../labels.ts'
import { isNonBuyer } from './grade.ts'

/** All that a stage is decided from. */
export interface Facts {
  readonly labels: Labels
  readonly grade: FitGrade | null
  readonly hasPhone: boolean
}

interface Rule {
  readonly id: string
  readonly stage: Stage
  /** The labels that the rule looked at: the verdict is as sure as they are. */
  readonly reads: readonly LabelName[]
  readonly applies: (facts: Facts) => boolean
}

const UNREACHABLE = new Set<Labels['emailType']>(['DISPOSABLE', 'INVALID', 'MISSING'])

/** No way to answer: e-mail disposable, invalid or missing, and no phone. @see judgement.md §2 line 3 */
export const isUnreachable = (labels: Labels, hasPhone: boolean): boolean =>
  !hasPhone && UNREACHABLE.has(labels.emailType)

const isGood = (grade: FitGrade | null) => grade === 'A' || grade === 'B'
const decides = ({ decisionPower }: Labels) => decisionPower === 'HIGH' || decisionPower === 'MEDIUM'

const FIT = ['kind', 'serviceMatch', 'industryMatch', 'companySize'] as const

/**
 * The lines of judgement.md §2 "Stage", in their order: the first that applies decides. An id starts with
 * its line there; sentences/rules.ts says each in words for a salesperson.
 */
export const STAGE_RULES = [
  {
    id: '2.1a-non-buyer',
    stage: 'DISQUALIFIED',
    reads: ['kind'],
    applies: ({ labels }) => isNonBuyer(labels.kind),
  },
  {
    id: '2.1b-support',
    stage: 'DISQUALIFIED',
    reads: ['kind'],
    applies: ({ labels }) => labels.kind === 'SUPPORT',
  },
  {
    id: '2.2a-no-need-poor-data',
    stage: 'DISQUALIFIED',
    reads: ['kind', 'serviceMatch', 'dataQuality'],
    applies: ({ labels }) => labels.serviceMatch === 'UNKNOWN' && labels.dataQuality === 'POOR',
  },
  {
    id: '2.2b-no-need-review',
    stage: 'REVIEW',
    reads: ['kind', 'serviceMatch', 'dataQuality'],
    applies: ({ labels }) => labels.serviceMatch === 'UNKNOWN',
  },
  {
    id: '2.3a-unreachable-good-fit',
    stage: 'REVIEW',
    reads: [...FIT, 'emailType'],
    applies: ({ labels, grade, hasPhone }) => isUnreachable(labels, hasPhone) && isGood(grade),
  },
  {
    id: '2.3b-unreachable',
    stage: 'DISQUALIFIED',
    reads: [...FIT, 'emailType'],
    applies: ({ labels, hasPhone }) => isUnreachable(labels, hasPhone),
  },
  { id: '2.4-fit-d', stage: 'DISQUALIFIED', reads: FIT, applies: ({ grade }) => grade === 'D' },
  {
    id: '2.5a-critical',
    stage: 'SQL',
    reads: [...FIT, 'urgency'],
    applies: ({ labels, grade }) => isGood(grade) && labels.urgency === 'CRITICAL',
  },
  {
    id: '2.5b-high-decider',
    stage: 'SQL',
    reads: [...FIT, 'urgency', 'decisionPower'],
    applies: ({ labels, grade }) => isGood(grade) && labels.urgency === 'HIGH' && decides(labels),
  },
  {
    id: '2.5c-high',
    stage: 'MQL',
    reads: [...FIT, 'urgency', 'decisionPower'],
    applies: ({ labels, grade }) => isGood(grade) && labels.urgency === 'HIGH',
  },
  {
    id: '2.5d-medium',
    stage: 'MQL',
    reads: [...FIT, 'urgency'],
    applies: ({ labels, grade }) => isGood(grade) && labels.urgency === 'MEDIUM',
  },
  {
    id: '2.5e-low',
    stage: 'NURTURE',
    reads: [...FIT, 'urgency'],
    applies: ({ grade }) => isGood(grade),
  },
  {
    id: '2.6a-fit-c-critical-decider',
    stage: 'MQL',
    reads: [...FIT, 'urgency', 'decisionPower'],
    applies: ({ labels }) => labels.urgency === 'CRITICAL' && labels.decisionPower === 'HIGH',
  },
  {
    id: '2.6b-fit-c',
    stage: 'NURTURE',
    reads: [...FIT, 'urgency', 'decisionPower'],
    applies: () => true,
  },
] as const satisfies readonly Rule[]

export type StageRule = (typeof STAGE_RULES)[number]
export type StageRuleId = StageRule['id']

// The last rule always applies, so nothing is ever left without a stage; the type cannot see that.
const LAST_RULE = STAGE_RULES[13]

/** The first rule that applies. Total: every combination of labels has one. */
export const stageRule = (facts: Facts): StageRule =>
  STAGE_RULES.find((rule) => rule.applies(facts)) ?? LAST_RULE
