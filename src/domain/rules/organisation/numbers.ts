import { ABOUT, TIMES, UNITS } from '../lexicon/number-words.ts'
import type { Source } from '../text/source.ts'

/** A number in a text, with its place. A range counts as its middle. */
export interface NumberHit {
  readonly source: Source
  readonly start: number
  readonly end: number
  readonly value: number
}

const TOKEN = /\d+(?:[.,]\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![\d.,/-]*\d)|\d+[.,]\d+|\d+|[a-z]+|[^\sa-z\d]/g

interface Token {
  readonly text: string
  readonly end: number
}

/** What a digit string says: "1,200", "1.200", "1 200" are thousands, "1,5" and "2.25" are not. */
function digitsOf(text: string): number | null {
  if (!/^\d/.test(text)) return null
  if (/^\d{1,3}(?:[., ]\d{3})+$/.test(text)) return Number(text.replace(/[., ]/g, ''))
  return Number(text.replace(',', '.'))
}

const JOIN = new Set(['y', 'e', 'and', '-'])

const read = new WeakMap<Source, readonly NumberHit[]>()

/** Every number that a source writes, in digits or in words, in order. A source is read once. */
export function numbersIn(source: Source): readonly NumberHit[] {
  const known = read.get(source)
  if (known) return known
  const hits = readNumbers(source)
  read.set(source, hits)
  return hits
}

// Where a number may begin: at digits (also inside "x40"), or at one of the lexicon's words.
const BEGIN = new RegExp(
  `\\d+|(?<![a-z])(?:${[...Object.keys(UNITS), ...Object.keys(TIMES), ...Object.keys(ABOUT), 'medi[oa]', 'mei[oa]'].join('|')})(?![a-z])`,
  'g',
)
// The longest number that people write in words has fewer tokens and letters.
const REACH = 64

function readNumbers(source: Source): NumberHit[] {
  const { text } = source
  const hits: NumberHit[] = []
  BEGIN.lastIndex = 0
  for (let match = BEGIN.exec(text); match; match = BEGIN.exec(text)) {
    const tokens = tokensOf(text.slice(match.index, match.index + REACH))
    const number = numberAt(tokens, 0)
    const last = number && tokens[number.next - 1]
    if (!number || !last) continue
    const end = match.index + last.end
    hits.push({ source, start: match.index, end, value: number.value })
    BEGIN.lastIndex = end
  }
  return ranged(hits)
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], end: match.index + match[0].length }))

interface Read {
  readonly value: number
  readonly next: number
}

/** "hundred and sixty", "dos mil doscientos", "1,5 mil", "medio centenar", "media docena". */
function numberAt(tokens: readonly Token[], from: number): Read | null {
  const word = (index: number): string => tokens[index]?.text ?? ''
  const half = HALF.test(word(from)) ? TIMES[word(from + 1)] : undefined
  if (half !== undefined) return { value: half / 2, next: from + 2 }
  const about = ABOUT[word(from)]
  if (about !== undefined) return { value: about, next: from + 1 }

  let thousands = 0
  let part = digitsOf(word(from)) ?? UNITS[word(from)] ?? null
  let at = from + (part === null ? 0 : 1)
  for (; at < tokens.length; at++) {
    const text = word(at)
    const times = TIMES[text]
    if (times === 1000 && (part !== null || (text !== 'k' && at === from))) {
      thousands += (part ?? 1) * times
      part = null
    } else if (times !== undefined && times < 1000 && (part !== null || at === from))
      part = (part ?? 1) * times
    else {
      const skipped = JOIN.has(text) ? 1 : 0
      const more = UNITS[word(at + skipped)] ?? (thousands > 0 && skipped === 0 ? digitsOf(text) : null)
      if (more === null || !goesOn(thousands, part, more, text)) break
      part = (part ?? 0) + more
      at += skipped
    }
  }
  return at === from ? null : { value: thousands + (part ?? 0), next: at }
}

const HALF = /^(?:medi[oa]|mei[oa])$/

/** "ciento | veinte", "sixty | -five", "mil | doscientos": a number goes on only with a smaller one. */
function goesOn(thousands: number, part: number | null, more: number, by: string): boolean {
  if (part === null) return thousands > 0 && more < 1000
  return part >= 20 && part % 10 === 0 && more < 10 ** (String(part).length - 1) && (by !== '-' || more < 10)
}

const RANGE = /^\s*(?:-|a|to|o|or|ou|y|and|e|until|hasta|ate)\s*$/

/** "51-200", "between 40 and 60", "80 o 90" are one number each. */
function ranged(hits: readonly NumberHit[]): NumberHit[] {
  const merged: NumberHit[] = []
  for (const hit of hits) {
    const before = merged.at(-1)
    const between = before ? before.source.text.slice(before.end, hit.start) : ''
    const isBetween =
      before !== undefined &&
      RANGE.test(between) &&
      hit.value > before.value &&
      hit.value <= before.value * 6 &&
      (!/y|and|e/.test(between) ||
        /(?:entre|between) *$/.test(before.source.text.slice(Math.max(0, before.start - 10), before.start)))
    if (before && isBetween)
      merged[merged.length - 1] = { ...before, end: hit.end, value: (before.value + hit.value) / 2 }
    else merged.push(hit)
  }
  return merged
}
