import { LENGTH } from './beginnings.ts'

// a–z, 0–9, and one for all others.
export const KINDS = 37
export const OTHER = 0
export const kindOf = (code: number): number =>
  code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : OTHER

/** Where words begin in a text. */
export interface WordStarts {
  /** Every place that no letter or digit stands before: where a phrase may begin. */
  readonly places: Uint32Array
  /** The kinds of the first `LENGTH` characters that stand there, as one number. */
  readonly heads: Uint16Array
}

// The same few texts are asked hundreds of times in a row: their word starts are found once.
const KEPT_MAX = 24
const kept = new Map<string, WordStarts>()
let lastText = ''
let lastStarts: WordStarts = { places: new Uint32Array(), heads: new Uint16Array() }

/** The word starts of a folded text, in order. */
export function wordStartsOf(text: string): WordStarts {
  if (text === lastText) return lastStarts
  const starts = kept.get(text) ?? newStarts(text)
  lastText = text
  lastStarts = starts
  return starts
}

function newStarts(text: string): WordStarts {
  const places = new Uint32Array(text.length)
  const heads = new Uint16Array(text.length)
  let count = 0
  let before = OTHER
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (before === OTHER) {
      let head = kind
      for (let next = at + 1; next < at + LENGTH; next++)
        head = head * KINDS + (next < text.length ? kindOf(text.charCodeAt(next)) : OTHER)
      places[count] = at
      heads[count] = head
      count++
    }
    before = kind
  }
  const starts = { places: places.subarray(0, count), heads: heads.subarray(0, count) }
  if (kept.size >= KEPT_MAX) kept.clear()
  kept.set(text, starts)
  return starts
}

/** The first of some places that is not before another. */
export function firstFrom(places: Uint32Array, place: number): number {
  if (place === 0) return 0
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
