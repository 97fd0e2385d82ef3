import { HOUSES, NOT_NAMES } from '../lexicon/not-names.ts'
import { fold } from '../text/fold.ts'
import { isNoise } from './noise.ts'

const NOT_NAME = new Set<string>([...NOT_NAMES, ...HOUSES])
const HOUSE = new Set<string>(HOUSES)
// Signs of addresses, markup and code; numbers are numbers of something.
const SIGNS = /[\d<>{}[\]@|\\=_^~*#$%+]|https?:|www\./i
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u
// A run ends where its letter does: else a long run could be cut in thousands of ways.
const ONE_LETTER_HELD = /^(?:\s*(\p{L})\1{2,}(?!\1)){1,5}\s*$/iu
const LEGAL_FORM =
  /\b(?:s\.?\s?a\.?\s?(?:de\s?c\.?\s?v\.?)?|s\.? de r\.?l\.?|s\.?p\.?a\.?|ltda|llc|inc|corp|ltd|gmbh|e\.?i\.?r\.?l|s\.?a\.?c|s\.?a\.?s|s\.?r\.?l)\.?$/

/**
 * Whether a text names a person, in any script, with one word or five. It says nothing of whose name it is:
 * any two real names give the same answer.
 */
export function isName(fullName: string): boolean {
  if (ONE_LETTER_HELD.test(fullName)) return false
  const folded = fold(fullName).text.trim()
  const letters = folded.replace(/[^\p{L}\p{M}]/gu, '')
  // One Latin letter is nobody's name; one Han character may be a whole surname.
  if (letters === '' || /^[a-z]$/.test(letters) || SIGNS.test(fullName)) return false
  if (/^n\s*[/.]\s*[ad]\.?$/.test(folded)) return false
  // Letters of other scripts fold to Latin ones that they resemble: only what was Latin says a word of ours.
  if (OTHER_SCRIPT.test(fullName)) return true
  const words = folded.split(/[^\p{L}\p{M}']+/u).filter((word) => word !== '')
  if (words.every((word) => NOT_NAME.has(word) || isNoise(word))) return false
  const [first = '', ...others] = words
  if (HOUSE.has(first) && others.length > 0) return false
  return !(words.length > 2 && LEGAL_FORM.test(folded))
}
