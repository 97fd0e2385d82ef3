/** A text made comparable, with the way back: `starts[i]` is where folded unit `i` begins in the original. */
export interface Folded {
  readonly text: string
  /** One longer than `text`: the last entry is the length of the original. */
  readonly starts: Uint32Array
}

// Letters of other scripts that look like Latin ones (Unicode UTS #39 confusables, the common part): a word
// written with them must read as what a person sees.
const LOOKALIKES: Record<string, string> = {
  а: 'a', в: 'b', е: 'e', з: '3', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't',
  у: 'y', х: 'x', ѕ: 's', ԁ: 'd', ɡ: 'g', α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p',
  τ: 't', υ: 'u', χ: 'x', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 's', '’': "'", '‘': "'", '´': "'", '“': '"',
  '”': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-', '−': '-', '→': '>', '¿': ' ', '¡': ' ',
} // prettier-ignore

// Soft hyphen, zero-width marks, joiners, variation selectors, tag characters: seen by nobody.
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/
const MARK = /\p{M}/gu

const cache = new Map<string, string>()

function foldPoint(point: string): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const lower = point.toLowerCase()
  const plain = UNSEEN.test(point) ? '' : (LOOKALIKES[lower] ?? lower.normalize('NFKD').replace(MARK, ''))
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
    for (const unit of plain) {
      for (let index = 0; index < unit.length; index++) {
        text += unit[index] ?? ''
        starts.push(at)
      }
    }
    at += point.length
  }
  return shorten(text, starts, original.length)
}

// Three or more of one letter are one: nobody's spelling has three, and shouting has ten.
function shorten(text: string, starts: readonly number[], length: number): Folded {
  if (!/([a-z])\1\1/.test(text)) return { text, starts: Uint32Array.from([...starts, length]) }
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
  return { text: kept, starts: Uint32Array.from([...places, length]) }
}

/** The same without the way back, for lists and profiles. */
export const foldText = (original: string): string => fold(original).text
