import type { Locale } from '../labels.ts'

const MARKS = { es: ['«', '»'], en: ['“', '”'] } as const
// Any of these in a lead's text could close our quotation marks early and pass for our own words.
const INNER_MARKS = /["«»“”„‟〝〞＂]/g

/** A lead's own words in a language's quotation marks: one line, at most so many characters, never open. */
export function quotation(text: string, locale: Locale, lengthMax: number): string {
  const [open, close] = MARKS[locale]
  return `${open}${shortened(text.replace(INNER_MARKS, "'"), lengthMax)}${close}`
}

/** One line of at most so many characters (and "…"), cut between words where there are any. */
export function shortened(text: string, lengthMax: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  if (characters.length <= lengthMax) return characters.join('')
  const cut = characters.slice(0, lengthMax).join('')
  const isInsideWord = characters[lengthMax] !== ' '
  const words = isInsideWord ? cut.replace(/\s\S*$/, '') : cut
  return `${(words.length * 2 > cut.length ? words : cut).replace(/[\s,;:.]+$/, '')}…`
}
