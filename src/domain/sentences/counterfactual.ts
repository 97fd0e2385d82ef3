import type { LabelName, Locale } from '../labels.ts'
import type { Verdict } from '../policy/verdict.ts'
import { labelName, valueName } from './names.ts'

type Outcome = Pick<Verdict, 'stage' | 'priority'>

/** "with decision power HIGH it would be P1": the part of the outcome that changes, stage before priority. */
export function counterfactualText(
  label: LabelName,
  value: string,
  now: Outcome,
  then: Outcome,
  locale: Locale,
): string {
  const condition = `${labelName(label, locale)} ${valueName(label, value, locale).toLocaleUpperCase(locale)}`
  return locale === 'es'
    ? `con ${condition} ${outcome(now, then, 'sería', 'se descartaría')}`
    : `with ${condition} it ${outcome(now, then, 'would be', 'would be disqualified')}`
}

function outcome(now: Outcome, then: Outcome, wouldBe: string, wouldGo: string): string {
  if (then.priority === null) return wouldGo
  const changed = [
    ...(then.stage === now.stage ? [] : [then.stage]),
    ...(then.priority === now.priority ? [] : [then.priority]),
  ]
  return `${wouldBe} ${changed.join(', ')}`
}
