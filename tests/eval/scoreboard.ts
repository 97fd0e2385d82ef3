import { attackLines, flipLines } from './suites.ts'
import { OUTCOMES, SINGLE_LABELS } from './score.ts'
import type { Scorecard } from './scorecard.ts'
import { SETS } from './sets.ts'
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

/** The largest loss from the development set to new leads that still counts as the same skill (issue target). */
const LOSS_ALLOWED = 0.05

type Measure = (card: Scorecard) => number | null | undefined

const MEASURES: readonly (readonly [string, Measure])[] = [
  ...[...SINGLE_LABELS, ...OUTCOMES].map((name): readonly [string, Measure] => [
    `${name}: accuracy`,
    ({ systems }) => systems.rules.labels[name]?.accuracy,
  ]),
  ['stage: macro-F1', ({ systems }) => systems.rules.labels.stage?.macroF1],
  ['hot: precision', ({ systems }) => systems.rules.hot.precision],
  ['hot: recall', ({ systems }) => systems.rules.hot.recall],
  ['hot: recall at precision 0.94', ({ systems }) => systems.rules.hot.recallAtPromised],
  ['matchedServices: F1', ({ matchedServices }) => matchedServices.f1],
  ['evidence: verbatim', ({ evidence }) => evidence.validity],
]

/** Every set side by side; the mark says whether the last one holds what the first one promises. */
function generality(cards: readonly Scorecard[]): Table {
  const [first, last] = [cards[0], cards.at(-1)]
  return {
    head: [
      'measure',
      ...cards.map(({ set, leads }) => `${set} (${leads})`),
      `${last?.set} ≥ ${first?.set} − 0.05`,
    ],
    rows: MEASURES.map(([name, measure]) => {
      const [promised, kept] = [first && measure(first), last && measure(last)]
      const holds =
        typeof promised === 'number' && typeof kept === 'number' && promised - kept <= LOSS_ALLOWED
      return [name].concat(
        cards.map((card) => figure(measure(card))),
        holds ? '✓' : '✗',
      )
    }),
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
export function scoreboard(card: Scorecard, others: readonly Scorecard[]): string {
  const { nodeLatency, workerdLatency, attacks, laterAttacks, flips, evidence } = card
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
    'Mean confidence beside the share that was right. ECE is their mean gap, weighted by count. Confidences were counted on the development and practice sets.',
    asMarkdown(reliabilityRows(card.reliability)),
  ]
  const [blind] = others.slice(-1)
  if (blind)
    sections.push(
      'The same on leads that nobody looked at (set "blind"):',
      asMarkdown(reliabilityRows(blind.reliability)),
      '## Does it generalise? (authored)',
      Object.values(SETS)
        .map(({ name, worth }) => `- **${name}**: ${worth}.`)
        .join('\n'),
      asMarkdown(generality([card, ...others])),
    )
  if (attacks) sections.push('## Attacks (authored)', ...attackLines(attacks))
  if (laterAttacks)
    sections.push(
      'Texts in other manners (polite, role play, dialogues, tool calls, codes, other scripts), authored after the reader held against the first, measured unseen and then learnt from:',
      ...attackLines(laterAttacks),
    )
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
