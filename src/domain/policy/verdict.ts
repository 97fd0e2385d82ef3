import type { FitGrade, Labels, Priority, Stage } from '../labels.ts'
import type { Lead } from '../lead.ts'
import type { DataFindings } from '../perception.ts'
import { fitGrade } from './grade.ts'
import type { Policy } from './policy.ts'
import { priorityRule, type PriorityRuleId } from './priority.ts'
import { stageRule, type StageRuleId } from './stage.ts'

export interface Verdict {
  readonly grade: FitGrade | null
  readonly stage: Stage
  readonly priority: Priority | null
  /** The line of judgement.md §2 that set the stage. */
  readonly rule: StageRuleId
  /** The sentence of judgement.md §2 that set the priority. */
  readonly priorityRule: PriorityRuleId
}

/**
 * What policy says of a set of labels: total, deterministic, and blind to everything else. `hasPhone` is
 * the one fact about reachability that is no label.
 * @see judgement.md §2
 */
export function verdict(labels: Labels, hasPhone: boolean, policy: Policy): Verdict {
  const { grade } = fitGrade(labels, policy)
  const facts = { labels, grade, hasPhone }
  const { id: rule, stage } = stageRule(facts)
  const { id, priority } = priorityRule(facts, stage)
  return { grade, stage, priority, rule, priorityRule: id }
}

/** Whether the lead can be called. A number that is none ("000", "asdf") is no phone. */
export const hasPhone = (lead: Pick<Lead, 'phone'>, findings: DataFindings): boolean =>
  lead.phone !== null && !findings.issues.includes('phone_invalid')
