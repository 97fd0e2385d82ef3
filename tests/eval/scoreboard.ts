import { attackLines, flipLines } from './suites.ts'
import { OUTCOMES, SINGLE_LABELS } from './score.ts'
import type { Scorecard } from './scorecard.ts'
import {
  asMarkdown,
  confusionRows,
  figure,
  reliabilityRows,
  scoreTable,
  type Table,
  targetTable,
} from './tables.ts'
import { METHOD } from './workerd-latency.ts'

const difference = (one: number | null | undefined, other: number | null | undefined): string =>
  typeof one === 'number' && typeof other === 'number' ? (other - one).toFixed(3) : '–'

/** The largest loss from one set to another that still counts as the same skill (issue target). */
const LOSS_ALLOWED = 0.05

function generality(development: Scorecard, second: Scorecard): Table {
  const row = (name: string, one: number | null | undefined, other: number | null | undefined) => {
    const holds = typeof one === 'number' && typeof other === 'number' && one - other <= LOSS_ALLOWED
    return [name, figure(one), figure(other), difference(one, other), holds ? '✓' : '✗']
  }
  const [ours, theirs] = [development.systems.rules, second.systems.rules]
  return {
    head: [
      'measure',
      `development (${development.leads})`,
      `second (${second.leads})`,
      'difference',
      '≥ −0.05',
    ],
    rows: [
      ...[...SINGLE_LABELS, ...OUTCOMES].map((name) =>
        row(`${name}: accuracy`, ours.labels[name]?.accuracy, theirs.labels[name]?.accuracy),
      ),
      row('stage: macro-F1', ours.labels.stage?.macroF1, theirs.labels.stage?.macroF1),
      row('hot: precision', ours.hot.precision, theirs.hot.precision),
      row('hot: recall', ours.hot.recall, theirs.hot.recall),
      row('hot: recall at precision 0.94', ours.hot.recallAtPromised, theirs.hot.recallAtPromised),
      row('matchedServices: F1', development.matchedServices.f1, second.matchedServices.f1),
    ],
  }
}

function remaining({ misses }: Scorecard): string {
  const lines = [...SINGLE_LABELS, ...OUTCOMES].flatMap((name) => {
    const items = misses[name] ?? []
    if (items.length === 0) return []
    const each = items.map(({ id, got, accepted }) => `${id} ${got} (expected ${accepted.join(' or ')})`)
    return [`- **${name}**, ${items.length}: ${each.join('; ')}`]
  })
  return lines.length === 0 ? 'None.' : lines.join('\n')
}

/** The public scoreboard. The same input gives the same text, but for the times. */
export function scoreboard(card: Scorecard, second: Scorecard | null): string {
  const { nodeLatency, workerdLatency, attacks, flips, evidence } = card
  const sections = [
    '# Scoreboard of the rules perceiver',
    `Written by \`npm run eval -- --workerd --write\`. All leads, labels and attack texts are **authored**, not collected: read the figures as what the rules do on such texts, not as what a market will send. ${card.leads} leads of the development set (\`tests/fixtures/gold/leads.jsonl\`); where its two annotators differ, either value counts as right; of VENDOR, JOB_SEEKER, STUDENT and SPAM only kind, emailType, seniority, dataQuality and the verdict are scored.`,
    '## Targets (authored development set)',
    asMarkdown(targetTable(card)),
    '## All figures beside baselines (authored)',
    'Baselines: **majority** always says the most frequent value of this very set; **keywords** calls a lead hot, and its urgency HIGH, when "urgente", "asap", "today" or the like stands anywhere; **naive Bayes** is Odoo’s predictive lead scoring (start 0.1, unset skipped, per team) over location, phone, e-mail quality, language, industry and job title, with hot as won, 10-fold cross-validated, cut at 50 %. A dash: the system does not answer that.',
    asMarkdown(scoreTable(card)),
    `Evidence: ${evidence.verbatim} of ${evidence.quotes} quotes stand letter for letter at their span; ${evidence.statedWithoutEvidence} of ${evidence.stated} STATED labels have no quote. Hot leads are ranked by the verdict and its confidence: 1 + confidence when it is hot, 1 − confidence when it is not; the priority breaks ties.`,
    '## Confusion (authored)',
    asMarkdown(confusionRows(card.confusion.stage)),
    asMarkdown(confusionRows(card.confusion.priority)),
    '## What confidence means (authored)',
    'Mean confidence beside the share that was right. ECE is their mean gap, weighted by count. The rules were calibrated on this set.',
    asMarkdown(reliabilityRows(card.reliability)),
  ]
  if (second)
    sections.push(
      '## A second authored set',
      'Written by another hand before its author had seen the rules (`tests/fixtures/gold/second.jsonl`). The gap is what fitting to the development set is worth.',
      asMarkdown(generality(card, second)),
    )
  if (attacks) sections.push('## Attacks (authored)', ...attackLines(attacks))
  if (flips) sections.push('## Fairness (authored)', ...flipLines(flips))
  sections.push(
    '## Time per lead',
    `Node, warm, perceive and judge: p50 ${figure(nodeLatency.p50Ms)} ms, p99 ${figure(nodeLatency.p99Ms)} ms.`,
  )
  if (workerdLatency)
    sections.push(
      `workerd: p50 ${figure(workerdLatency.p50Ms)} ms, p99 ${figure(workerdLatency.p99Ms)} ms, slowest ${figure(workerdLatency.slowestMs)} ms (${workerdLatency.samples} samples; empty request ${figure(workerdLatency.emptyRequestMs)} ms). ${METHOD}`,
    )
  sections.push('## Errors that remain (authored development set)', remaining(card))
  return `${sections.join('\n\n')}\n`
}
