import type { Shape } from '../seams.ts'

/** A stretch of a text between two stops. `stop` is what ended the one before it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** How it is parted from the sentence before it. */
  readonly after: 'line' | 'dash' | 'stop' | 'start'
}

const STOP = {
  prose: /\n+|(?<=\S)[.!?…]+["')\]]*(?=\s)/g,
  line: /\n+|(?<=\S)[.!?…]+["')\]]*(?=\s)|\s(?:-+|\||·|•)(?=\s)/g,
}

const BARS_MAX = 3

/** The sentences of a text, covering it; in a field of one line a dash parts too. */
export function sentencesIn(text: string, shape: Shape): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  let after: Sentence['after'] = 'start'
  // Many bars are a table's.
  const isTable = (text.match(/\|/g)?.length ?? 0) > BARS_MAX
  for (const { 0: stop, index } of text.matchAll(STOP[shape])) {
    if (isTable && stop.includes('|')) continue
    const isLine = stop.startsWith('\n')
    const isDash = /^\s/.test(stop) && !isLine
    const end = isLine || isDash ? index : index + stop.length
    if (end > start) found.push({ start, end, after })
    start = index + stop.length
    after = isLine ? 'line' : isDash ? 'dash' : 'stop'
    if (end <= start - stop.length && isLine) after = 'line'
  }
  if (start < text.length) found.push({ start, end: text.length, after })
  return found
}
