import type { FitGrade, LabelName, Labels, Priority, Stage } from '../labels.ts'

/** All that a priority is decided from, beside the stage. */
export interface PriorityFacts {
  readonly labels: Pick<Labels, 'urgency' | 'decisionPower' | 'dealSize'>
  readonly grade: FitGrade | null
}

interface Rule {
  readonly id: string
  readonly stage: Stage
  readonly priority: Priority | null
  readonly reads: readonly LabelName[]
  readonly applies: (facts: PriorityFacts) => boolean
}

const always = () => true

/**
 * The sentences of judgement.md §2 "Priority", in their order: the first of the stage that applies decides.
 * `reads` names only what the stage rule has not read already.
 */
export const PRIORITY_RULES = [
  {
    id: 'p1-sql-critical',
    stage: 'SQL',
    priority: 'P1',
    reads: ['urgency'],
    applies: ({ labels }) => labels.urgency === 'CRITICAL',
  },
  {
    id: 'p1-sql-fit-a-decider',
    stage: 'SQL',
    priority: 'P1',
    reads: ['decisionPower'],
    applies: ({ labels, grade }) => grade === 'A' && labels.decisionPower === 'HIGH',
  },
  { id: 'p2-sql', stage: 'SQL', priority: 'P2', reads: ['decisionPower'], applies: always },
  {
    id: 'p2-mql-urgent',
    stage: 'MQL',
    priority: 'P2',
    reads: ['urgency'],
    applies: ({ labels }) => labels.urgency === 'HIGH' || labels.urgency === 'CRITICAL',
  },
  {
    id: 'p2-mql-large-deal',
    stage: 'MQL',
    priority: 'P2',
    reads: ['dealSize'],
    applies: ({ labels }) => labels.dealSize === 'HIGH',
  },
  { id: 'p3-mql', stage: 'MQL', priority: 'P3', reads: ['dealSize'], applies: always },
  { id: 'p3-review', stage: 'REVIEW', priority: 'P3', reads: [], applies: always },
  { id: 'p4-nurture', stage: 'NURTURE', priority: 'P4', reads: [], applies: always },
  { id: 'none-disqualified', stage: 'DISQUALIFIED', priority: null, reads: [], applies: always },
] as const satisfies readonly Rule[]

export type PriorityRule = (typeof PRIORITY_RULES)[number]
export type PriorityRuleId = PriorityRule['id']

const DISQUALIFIED = PRIORITY_RULES[8]

/** Which sentence sets the priority of a lead in that stage. Each stage ends in a rule that always applies. */
export const priorityRule = (facts: PriorityFacts, stage: Stage): PriorityRule =>
  PRIORITY_RULES.find((rule) => rule.stage === stage && rule.applies(facts)) ?? DISQUALIFIED
