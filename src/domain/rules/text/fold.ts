import { LOOKALIKES } from '../lexicon/lookalikes.ts'

/** A text made comparable, with the way back: folded unit `i` stands at `starts[i]` to `ends[i]` of the original. */
export interface Folded {
  readonly text: string
  /** One longer than `text`: the last entry is where the original ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

// Seen by nobody: soft hyphen, zero-width marks and joiners, direction marks, variation selectors, fillers and
// the tag characters.
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\ufff0-\ufffb]/u
const MARK = /\p{M}/gu

const cache = new Map<string, string>()

function foldPoint(point: string): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const lower = point.toLowerCase()
  const plain = UNSEEN.test(point)
    ? ''
    : (LOOKALIKES[point] ?? LOOKALIKES[lower] ?? lower.normalize('NFKD').toLowerCase().replace(MARK, ''))
  const folded = [...plain].map((part) => LOOKALIKES[part] ?? part).join('')
  if (cache.size < 5000) cache.set(point, folded)
  return folded
}

const isLetter = (code: number) => code >= 97 && code <= 122

/**
 * Lower case, without accents, full-width or look-alike forms, invisible marks or elongation ("urgenteee" is
 * "urgente"), each unit with its place in the original, so that evidence is cut letter for letter.
 */
export function fold(original: string): Folded {
  let text = ''
  const starts: number[] = []
  let at = 0
  for (const point of original) {
    const code = point.charCodeAt(0)
    const plain =
      point.length === 1 && code < 128
        ? code >= 65 && code <= 90
          ? point.toLowerCase()
          : point
        : foldPoint(point)
    text += plain
    for (let index = 0; index < plain.length; index++) starts.push(at)
    at += point.length
  }
  return shorten(text, starts, original.length)
}

/** Places where each unit ends where the next begins. */
function foldedAt(text: string, starts: readonly number[], length: number): Folded {
  const all = Uint32Array.from([...starts, length])
  return { text, starts: all, ends: all.subarray(1) }
}

// Three or more of one letter are one: nobody's spelling has three, and shouting has ten.
function shorten(text: string, starts: readonly number[], length: number): Folded {
  if (!/([a-z])\1\1/.test(text)) return foldedAt(text, starts, length)
  let kept = ''
  const places: number[] = []
  for (let at = 0; at < text.length;) {
    let end = at + 1
    if (isLetter(text.charCodeAt(at))) while (end < text.length && text[end] === text[at]) end++
    const count = end - at >= 3 ? 1 : end - at
    for (let index = 0; index < count; index++) {
      kept += text[at] ?? ''
      places.push(starts[at + index] ?? length)
    }
    at = end
  }
  return foldedAt(kept, places, length)
}

/** The same without the way back, for lists and profiles. */
export const foldText = (original: string): string => fold(original).text
