import type { Perception } from '../perception.ts'
import { PRIORITY_RULES } from './priority.ts'
import { STAGE_RULES } from './stage.ts'
import type { Verdict } from './verdict.ts'

/**
 * How sure a verdict is: as sure as the least sure label that its two rules read. The least and not the
 * product, because labels read from the same words do not fail independently, and because a product would
 * make a rule that reads six labels look worse than one that reads two. Labels that nobody perceived were
 * decided by code and count as certain.
 */
export function confidenceOf(verdict: Verdict, perceptions: readonly Perception[]): number {
  const read = new Set<string>([
    ...(STAGE_RULES.find(({ id }) => id === verdict.rule)?.reads ?? []),
    ...(PRIORITY_RULES.find(({ id }) => id === verdict.priorityRule)?.reads ?? []),
  ])
  const confidences = perceptions.filter(({ label }) => read.has(label)).map(({ confidence }) => confidence)
  return Math.min(1, ...confidences)
}
