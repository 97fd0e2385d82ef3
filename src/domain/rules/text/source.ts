import type { LeadTextField } from '../../lead.ts'
import type { Evidence } from '../../perception.ts'
import { fold, type Folded } from './fold.ts'

/** One field as the rules read it: `text` is folded, and blank where it is not the writer's own statement. */
export interface Source {
  readonly field: LeadTextField
  readonly raw: string
  readonly text: string
  readonly folded: Folded
}

/** A place where a rule found something, in folded positions. */
export interface Hit {
  readonly source: Source
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A field as it arrived, folded; nothing in it is masked yet. */
export const sourceOf = (field: LeadTextField, raw: string | null): Source => {
  const folded = fold(raw ?? '')
  return { field, raw: raw ?? '', text: folded.text, folded }
}

/** The same source with other text of the same length: masks blank, they never cut. */
export const withText = (source: Source, text: string): Source => ({ ...source, text })

/** The text with white space in place of a stretch; line breaks stay, so that sentences end where they did. */
export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)

/** Every place of a pattern (global) in a source, in order. */
export function findAll(source: Source, pattern: RegExp): Hit[] {
  pattern.lastIndex = 0
  const hits: Hit[] = []
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    if (match[0] === '') {
      pattern.lastIndex++
      continue
    }
    hits.push({ source, start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return hits
}

/** The first place of a pattern, or null. */
export function find(source: Source, pattern: RegExp): Hit | null {
  pattern.lastIndex = 0
  const match = pattern.exec(source.text)
  if (!match || match[0] === '') return null
  return { source, start: match.index, end: match.index + match[0].length, text: match[0] }
}

/** All that a source says, or null when it says nothing. */
export const whole = (source: Source): Hit | null =>
  source.text.trim() === '' ? null : { source, start: 0, end: source.text.length, text: source.text }

export const has = (source: Source, pattern: RegExp): boolean => find(source, pattern) !== null

/**
 * The words of the lead's own text at a place: trimmed, letter for letter. Where an attack was cut out of the
 * middle, the longer side. Null when nothing is left.
 */
export function evidenceOf({ source, start, end }: Hit): Evidence | null {
  const [first, last] = longestWhole(source.folded, start, end)
  const from = source.folded.starts[first] ?? 0
  const to = last > first ? (source.folded.ends[last - 1] ?? source.raw.length) : from
  const slice = source.raw.slice(from, to)
  const quote = slice.trim()
  if (quote === '') return null
  const begin = from + slice.indexOf(quote)
  return { field: source.field, start: begin, end: begin + quote.length, quote }
}

/** The longest part of a stretch that stands unbroken in the original. */
function longestWhole({ starts, ends }: Folded, start: number, end: number): readonly [number, number] {
  let best: readonly [number, number] = [start, start]
  let from = start
  for (let at = start; at < end; at++) {
    const isBroken = at + 1 < end && (ends[at] ?? 0) < (starts[at + 1] ?? 0)
    if (!isBroken && at + 1 < end) continue
    if (at + 1 - from > best[1] - best[0]) best = [from, at + 1]
    from = at + 1
  }
  return best
}

// A full stop inside a number, an address or an initial ends no sentence.
const BORDER = /[!?\n;]+|\.(?=\s|$)|(?<=\s)[|](?=\s)/g

/** [start, end) of the sentence around a place. */
export function sentenceAt(text: string, place: number): readonly [number, number] {
  let start = 0
  BORDER.lastIndex = 0
  for (let match = BORDER.exec(text); match; match = BORDER.exec(text)) {
    const end = match.index + match[0].length
    if (match.index >= place) return [start, end]
    start = end
  }
  return [start, text.length]
}

/** Sentences as [start, end), covering the text. */
export function sentencesOf(text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  let start = 0
  BORDER.lastIndex = 0
  for (let match = BORDER.exec(text); match; match = BORDER.exec(text)) {
    const end = match.index + match[0].length
    spans.push([start, end])
    start = end
  }
  if (start < text.length) spans.push([start, text.length])
  return spans
}
