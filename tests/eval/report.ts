import { attackLines, flipLines } from './suites.ts'
import type { Scorecard } from './scorecard.ts'
import { asText, confusionRows, figure, reliabilityRows, scoreTable, targetTable } from './tables.ts'
import { METHOD } from './workerd-latency.ts'

/** The run, for a terminal. */
export function report(card: Scorecard, withConfusion: boolean): string {
  const { nodeLatency, workerdLatency, confusion, attacks, laterAttacks, flips } = card
  const sections = [
    `${card.leads} authored leads (${card.set}). Baselines: majority knows the set's own most frequent value; naive Bayes is 10-fold cross-validated.`,
    asText(targetTable(card)),
    asText(scoreTable(card)),
    ...(withConfusion
      ? [asText(confusionRows(confusion.stage)), asText(confusionRows(confusion.priority))]
      : []),
    `Confidence (authored leads)\n${asText(reliabilityRows(card.reliability))}`,
    `Per lead in Node ${process.versions.node}, warm: p50 ${figure(nodeLatency.p50Ms)} ms, p99 ${figure(nodeLatency.p99Ms)} ms.`,
  ]
  if (workerdLatency) {
    const { p50Ms, p99Ms, slowestMs, emptyRequestMs } = workerdLatency
    sections.push(
      `Per lead in workerd: p50 ${figure(p50Ms)} ms, p99 ${figure(p99Ms)} ms, slowest ${figure(slowestMs)} ms (empty request ${figure(emptyRequestMs)} ms). ${METHOD}`,
    )
  }
  if (attacks) sections.push(`Attacks (authored)\n${attackLines(attacks).join('\n')}`)
  if (laterAttacks) sections.push(`Later attacks (authored)\n${attackLines(laterAttacks).join('\n')}`)
  if (flips) sections.push(`Fairness (authored)\n${flipLines(flips).join('\n')}`)
  return sections.join('\n\n')
}
