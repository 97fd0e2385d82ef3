import { joined, type Span } from './cut.ts'

/** A field of one line, or free text. */
export type Shape = 'line' | 'prose'

const BEFORE = { line: /[\s\-–—|/,;:·•>([{"'*_~]*$/, prose: /[\s\-–—|·•([{"*_~]*$/ }
const AFTER = { line: /^[\s\-–—|/,;:·•.>)\]}"'*_~]*/, prose: /^[\s\-–—|·•.)\]}"*_~]*/ }

/**
 * Takes the white space and the dashes with each stretch that is cut out, so that what is left reads as it
 * would have been written: a line of its own goes with its line break, one space stays between two words.
 */
export function withSeams(raw: string, spans: readonly Span[], shape: Shape): Span[] {
  return joined(joined(spans).map((span) => seam(raw, span, shape)))
}

function seam(raw: string, { start, end }: Span, shape: Shape): Span {
  const before = BEFORE[shape].exec(raw.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = AFTER[shape].exec(raw.slice(end, end + 40))?.[0] ?? ''
  const isFirst = start - before.length <= 0
  const isLast = end + after.length >= raw.length
  if (isFirst && isLast) return { start: 0, end: raw.length }
  if (isFirst) return { start: 0, end: end + after.length }
  if (isLast) return { start: start - before.length, end: raw.length }
  const left = /\s*$/.exec(before)?.[0] ?? ''
  const right = /^\s*/.exec(after)?.[0] ?? ''
  const [above, below] = [left.lastIndexOf('\n'), right.indexOf('\n')]
  if (above >= 0 && below >= 0) {
    const isGlued = above === 0 && below === right.length - 1
    return { start: start - left.length + above, end: end + (isGlued ? below : below + 1) }
  }
  if (below >= 0) return { start: start - left.length, end }
  return { start, end: end + right.length }
}
