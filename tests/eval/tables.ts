// The tables of the report, once: the terminal and the Markdown scoreboard print the same rows.
import type { Retrieval } from './metrics.ts'
import type { ConfusionTable, ReliabilityTable, Scorecard } from './scorecard.ts'
import { OUTCOMES, SINGLE_LABELS } from './score.ts'

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Three digits; a dash for what was not, or could not be, measured. */
export const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(3)

export function scoreTable({ systems, matchedServices, evidence }: Scorecard): Table {
  const { rules, majority, keywords, naiveBayes } = systems
  const all = [rules, majority, keywords, naiveBayes]
  const labels = [...SINGLE_LABELS, ...OUTCOMES].flatMap((name) => [
    [
      `${name}: accuracy`,
      String(rules.labels[name]?.count ?? 0),
      ...all.map((s) => figure(s.labels[name]?.accuracy)),
    ],
    [`${name}: macro-F1`, '', ...all.map((s) => figure(s.labels[name]?.macroF1))],
  ])
  const count = (retrieval: Retrieval) => String(retrieval.truePositives + retrieval.falseNegatives)
  return {
    head: ['measure', 'leads', ...all.map(({ name }) => name)],
    rows: [
      ...labels,
      ['hot (P1, P2): precision', count(rules.hot), ...all.map(({ hot }) => figure(hot.precision))],
      ['hot: recall', '', ...all.map(({ hot }) => figure(hot.recall))],
      ['hot: F1', '', ...all.map(({ hot }) => figure(hot.f1))],
      ['hot: recall at precision 0.94', '', ...all.map(({ hot }) => figure(hot.recallAtPromised))],
      [
        'matchedServices: precision',
        count(matchedServices),
        figure(matchedServices.precision),
        '–',
        '–',
        '–',
      ],
      ['matchedServices: recall', '', figure(matchedServices.recall), '–', '–', '–'],
      ['matchedServices: F1', '', figure(matchedServices.f1), '–', '–', '–'],
      ['evidence: verbatim', String(evidence.quotes), figure(evidence.validity), '–', '–', '–'],
    ],
  }
}

export const targetTable = ({ targets }: Scorecard): Table => ({
  head: ['target', 'wanted', 'measured', ''],
  rows: targets.map(({ name, wanted, got, isMet }) => [
    name,
    wanted,
    wanted === '0' && got !== null ? String(got) : figure(got),
    isMet === null ? 'not measured' : isMet ? '✓' : '✗',
  ]),
})

export const confusionRows = ({ classes, counts }: ConfusionTable): Table => ({
  head: ['expected ↓ answered →', ...classes],
  rows: classes.map((name, index) => [name, ...(counts[index] ?? []).map(String)]),
})

export function reliabilityRows(tables: Readonly<Record<string, ReliabilityTable>>): Table {
  return {
    head: ['labels', 'confidence', 'count', 'mean confidence', 'accuracy', 'ECE'],
    rows: Object.entries(tables).flatMap(([title, { bins, calibrationError }]) =>
      bins
        .filter(({ count }) => count > 0)
        .map(({ from, to, count, meanConfidence, accuracy }, index) => [
          index === 0 ? title : '',
          `${from.toFixed(1)}–${to.toFixed(1)}`,
          String(count),
          figure(meanConfidence),
          figure(accuracy),
          index === 0 ? figure(calibrationError) : '',
        ]),
    ),
  }
}

/** Columns as wide as their widest cell, figures to the right. */
export function asText({ head, rows }: Table): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

export function asMarkdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
