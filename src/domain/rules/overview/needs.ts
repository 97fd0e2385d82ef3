import type { Evidence } from '../../perception.ts'
import { fold } from '../text/fold.ts'
import { sentencesOf } from '../text/source.ts'
import { clauseAround, type Span, trimmed } from './clause.ts'

const NEEDS_MAX = 3
const NEED_LENGTH_MAX = 160

/** A stretch of the lead's own words: `description.slice(start, end) === text`, letter for letter. */
export interface Need extends Span {
  readonly text: string
  /** What in it was found. */
  readonly place: Span
}

/**
 * The clauses of a description in which something was found, as they follow in it: no two overlap or say the
 * same. `text` is the description as it may be shown.
 */
export function needsOf(text: string, evidence: readonly Evidence[]): Need[] {
  const needs: Need[] = []
  for (const { field, start, end } of evidence) {
    if (needs.length === NEEDS_MAX) break
    if (field !== 'description' || start >= text.length) continue
    const need = needAt(text, { start, end: Math.min(end, text.length) })
    if (need && !needs.some((other) => overlaps(other, need) || saysTheSame(other, need))) needs.push(need)
  }
  return needs.toSorted((one, two) => one.start - two.start)
}

function needAt(text: string, place: Span): Need | null {
  const { start, end } = clauseAround(text, place, NEED_LENGTH_MAX)
  const words = text.slice(start, end)
  return /\p{L}{2}/u.test(words) ? { start, end, text: words, place } : null
}

const overlaps = (one: Span, two: Span) => one.start < two.end && two.start < one.end

const saysTheSame = (one: Need, two: Need) => {
  const [first, second] = [fold(one.text).text, fold(two.text).text]
  return first.includes(second) || second.includes(first)
}

const GREETING = /^(?:hola|buen[oa]s?|buen|hi|hello|hey|good|dear|estimad|ol[aá]|oi|bom|boa|saludos)/i
const WORDS_MIN = 3

/** The first sentence that says something, for a need that no single place proves. Null when there is none. */
export function firstNeed(text: string): Need | null {
  const sentences = sentencesOf(text)
    .map(([start, end]) => trimmed(text, { start, end }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
  const first =
    sentences.find(({ start, end }) => {
      const words = text.slice(start, end)
      return words.split(/\s+/, WORDS_MIN).length >= WORDS_MIN && !GREETING.test(words)
    }) ?? sentences[0]
  if (!first) return null
  const place = { start: first.start, end: first.start + 1 }
  const { start, end } = clauseAround(text, place, NEED_LENGTH_MAX)
  return { start, end, text: text.slice(start, end), place }
}
