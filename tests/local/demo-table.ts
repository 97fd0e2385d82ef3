// The demo's table: at most 120 columns, long reasons on lines below, colour only on a terminal.
import { styleText } from 'node:util'

export type Row = readonly [
  lead: string,
  through: string,
  verdict: string,
  answerBy: string,
  owner: string,
  readMs: string,
  totalMs: string,
  sign: string,
  why: string,
]

const HEADER: Row = ['lead', 'through', 'verdict', 'answer by', 'owner', 'read', 'total', '', 'why']
const WIDTHS = [16, 17, 12, 9, 6, 4, 5, 1, 42] as const
const WHY = 8
const NUMBERS = new Set([5, 6])
const WHY_LINES_MAX = 3

export const header = (): string[] => [...linesOf(HEADER), WIDTHS.map((width) => '─'.repeat(width)).join(' ')]

/** The lines of one row: `why` goes on below itself. */
export function linesOf(cells: Row): string[] {
  const [first = '', ...more] = wrapped(cells[WHY], WIDTHS[WHY])
  const line = [...cells.slice(0, WHY), first].map((cell, at) => {
    const width = WIDTHS[at] ?? 0
    const short = cell.slice(0, width)
    const padded = NUMBERS.has(at) ? short.padStart(width) : short.padEnd(width)
    return at === 2 ? coloured(padded, cell) : padded
  })
  const indent = ' '.repeat(WIDTHS.slice(0, WHY).reduce((sum, width) => sum + width + 1, 0))
  return [line.join(' ').trimEnd(), ...more.map((rest) => indent + rest)]
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.slice(0, width))
  }
  if (lines.length <= WHY_LINES_MAX) return lines
  const cut = (lines[WHY_LINES_MAX - 1] ?? '').slice(0, width - 1)
  return [...lines.slice(0, WHY_LINES_MAX - 1), `${cut}…`]
}

// styleText leaves the text plain when standard output is no terminal, and under NO_COLOR.
function coloured(text: string, verdict: string): string {
  if (verdict.endsWith('P1')) return styleText(['bold', 'red'], text)
  if (verdict.endsWith('P2')) return styleText('yellow', text)
  return verdict === 'DISQUALIFIED' ? styleText('dim', text) : text
}
