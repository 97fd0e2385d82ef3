import { ATTACK_SCRIPTS } from '../../lexicon/attack-scripts.ts'
import type { Span } from '../cut.ts'
import { foldText } from '../fold.ts'
import { bits, classesOf, withoutLeet, type Word } from './words.ts'

// Words hidden from a filter that a reader, or a model, still makes out: digits for letters, letters apart,
// text backwards or turned by thirteen, text in code. Unseen marks and look-alikes are undone by folding.

const LEET = /[a-z][0-9@$!|+]+[a-z]|[0-9@$][a-z]+[0-9@$!]/
const TOKEN = /[a-z0-9@$!|+]{3,}/g
const ANY_CLASS = -1

const isMixed = (word: string) => /[0-9@$!|+]/.test(word) && /[a-z]/.test(word)

/** The text with digits turned into the letters that they stand for; as long as before. */
export const undisguised = (written: string): string => {
  const text = written.includes('%20') ? written.replaceAll('%20', '   ') : written
  if (!LEET.test(text)) return text
  const read = text.replace(TOKEN, (word) => (isMixed(word) ? (withoutLeet(word) ?? word) : word))
  // Beside a word that was written so, small ones were too ("e5te", "p4r4").
  return read === text
    ? text
    : read.replace(TOKEN, (word) => (isMixed(word) ? (withoutLeet(word, ANY_CLASS) ?? word) : word))
}

const STEMS =
  'ignor disregar instruc prioridad priority prioridade urgenc urgency critical critic previous anterior override system sistema prompt classif clasif reglas rubric admin'.split(
    ' ',
  )
const reversed = (text: string) => [...text].toReversed().join('')
const turned = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))
const BACKWARDS = new RegExp(
  `(?<![a-z])[a-z]*(?:${STEMS.filter((stem) => stem.length > 5)
    .map(reversed)
    .join('|')})[a-z]*`,
  'g',
)
const TURNED = new RegExp(
  `(?<![a-z])(?:${STEMS.filter((stem) => stem.length > 4)
    .map(turned)
    .join('|')})[a-z]*`,
  'g',
)
const STEM = new RegExp(STEMS.join('|'))

const GLUE = bits('GLUE')
const BACKWARD = bits('VERDICT', 'LABEL', 'VALUE', 'DROP', 'RULES')

/** The words with what they say when read backwards, where a text is written so. */
export const readBackwards = (text: string, words: readonly Word[]): readonly Word[] =>
  text.search(BACKWARDS) < 0
    ? words
    : words.map((word) => ({
        ...word,
        classes: classesOf(reversed(word.text)) & BACKWARD ? word.classes | GLUE : word.classes,
      }))

// Ten letters or more, each alone: "I g n o r e", "i.g.n.o.r.e", letters with a sign between them.
// The same with gaps between the words: "s*e*t p*r*i*o".
const APART_WORDS =
  /(?<![a-z0-9])[a-z]([-._*~·+/|^=])[a-z0-9](?:\1[a-z0-9]|[^\S\n]{1,3}[a-z0-9](?=\1)){7,}(?![a-z0-9])/g
const APART =
  /(?<![a-z0-9])[a-z](?=([^a-z0-9\n]))(?:(?!\s[-|]\s)[^a-z0-9\n]{0,3}?\1[^a-z0-9\n]{0,2}[a-z0-9](?![a-z0-9])){9,}/g

// Text in code, each with the way to read it. Codes that say nothing readable are serial numbers and keys.
const CODES: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/(?<![a-z0-9+/])[a-z0-9+/]{20,}={0,2}(?![a-z0-9+/])/gi, (code) => atob(code)],
  [/(?:&#x?[0-9a-f]{1,6};\s?){5,}/gi, (code) => points(code.replaceAll('&#x', ' 0x'), /0x[0-9a-f]+|\d+/gi)],
  // Addresses of pages are full of these: only with words that attacks use.
  [
    /(?:%[0-9a-f]{2}[a-z0-9]{0,3}){5,}/gi,
    (code) => (STEM.test(decodeURIComponent(code).toLowerCase()) ? decodeURIComponent(code) : code),
  ],
  [
    /(?:\\[ux]\{?[0-9a-f]{2,4}\}?\s?){5,}/gi,
    (code) => points(code.replace(/\\[ux]\{?/gi, ' 0x'), /0x[0-9a-f]+/gi),
  ],
  [
    /(?<![a-z0-9])(?:(?:0x|\\x)?[0-9a-f]{2}[\s:,]?){12,}/gi,
    (code) => points(code.replace(/(?:0x|\\x)?([0-9a-f]{2})[\s:,]?/gi, ' 0x$1'), /0x[0-9a-f]+/gi),
  ],
  [/(?:[01]{8}[\s,]?){5,}/g, (code) => points(code.replace(/([01]{8})[\s,]?/g, ' 0b$1'), /0b[01]+/g)],
]
const points = (code: string, number: RegExp) =>
  [...code.matchAll(number)]
    .map(([digits]) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
    .join('')

const hitsOf = (text: string, pattern: RegExp, isHit: (found: string) => boolean = () => true): Span[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    isHit(found) ? [{ start: index, end: index + found.length }] : [],
  )

const SCRIPTS = ATTACK_SCRIPTS.split(' ').map(foldText)
const SCRIPT = new RegExp(SCRIPTS.join('|'), 'g')

/** Where the words of another script begin that end at a place, at `floor` or after it. */
function scriptStart(text: string, place: number, floor: number): number {
  let start = place
  for (let at = place; at > floor; at--) {
    if ((text.charCodeAt(at - 1) || 0) > 127) start = at - 1
    else if (text[at - 1] === '\n' || start - at > 12) break
  }
  return start
}

/** Attacks in scripts that are not read here: two of their words, or one beside a verdict. */
function foreignHits(text: string): Span[] {
  if (!/\P{ASCII}/u.test(text)) return []
  const words = hitsOf(text, SCRIPT)
  const hits = words.map(({ start, end }, at) => ({
    start: scriptStart(text, start, words[at - 1]?.end ?? 0),
    end,
  }))
  const kinds = new Set(text.match(SCRIPT))
  return kinds.size > 1 || (kinds.size === 1 && /(?<![a-z0-9])(?:p[1-4]|sql|critical)(?![a-z0-9])/.test(text))
    ? hits
    : []
}

// Words without a space between.
const LONG = /[a-z0-9_-]{18,}/g

/** Whether a code says something that can be read. */
function isReadable(code: string, read: (code: string) => string): boolean {
  try {
    const said = read(code)
    return (
      said !== code && said.length > 4 && /^[\t\n\r -~\u00a0-\u00ff]+$/.test(said) && /[a-z]{3}/i.test(said)
    )
  } catch {
    return false
  }
}

const HIDDEN = new RegExp(
  [BACKWARDS, TURNED, APART, LONG, SCRIPT]
    .map(({ source }) => `(?:${source})`)
    .join('|')
    .replaceAll('\\1', '\\1'),
)

/** Whether a folded text may hold hidden words. */
export const isDisguised = (text: string): boolean =>
  HIDDEN.test(text) || text.search(APART) >= 0 || text.search(APART_WORDS) >= 0

/** Where hidden words stand in a folded text. */
export const disguiseHits = (text: string): Span[] =>
  !isDisguised(text)
    ? []
    : [
        ...foreignHits(text),
        ...hitsOf(
          text,
          LONG,
          (found) => STEMS.filter((stem) => stem.length > 4 && found.includes(stem)).length > 1,
        ),
        ...hitsOf(text, BACKWARDS),
        ...hitsOf(text, TURNED),
        ...hitsOf(text, APART_WORDS, (found) => STEM.test(found.replace(/[^a-z0-9]/g, ''))),
        ...hitsOf(text, APART, (found) => STEM.test(found.replace(/[^a-z0-9]/g, ''))),
      ]

const CODED = /[a-z0-9+/]{20}|&#|%[0-9a-f]{2}|\\[ux]|[01]{8}|(?:[0-9a-f]{2}[\s:,]){11}/i

/** Where a text in code stands in the original. */
export const codeHits = (raw: string): Span[] =>
  (CODED.test(raw) ? CODES : []).flatMap(([pattern, read]) =>
    hitsOf(raw, pattern, (code) => isReadable(code, read)),
  )

const UNSEEN = /[\u{e0000}-\u{e0fff}]{3,}|\p{Default_Ignorable_Code_Point}{6,}/gu

// Letters upside down: three words with such letters, or more.
const UPSIDE_DOWN =
  /(?<!\S)[^\sɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]*[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]\S*(?:\s+[^\sɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎı]*[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎı]\S*){2,}/gu

/** Where the original holds a run of signs that nobody sees, or nobody reads so. */
export const unseenHits = (raw: string): Span[] =>
  /[\u0100-\uffff]/.test(raw) ? [...hitsOf(raw, UNSEEN), ...hitsOf(raw, UPSIDE_DOWN)] : []
