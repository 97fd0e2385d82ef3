import { OWN_WORDS } from '../../lexicon/own-words.ts'
import type { Span } from '../cut.ts'
import type { Shape } from '../seams.ts'
import type { Sentence } from './sentences.ts'
import type { Sign } from './signs.ts'
import { bits, type Word } from './words.ts'

/** A sentence with its words, what proves an attack in it, and what only hints at one. */
export interface Judged {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly proof: Span | null
  readonly signs: readonly Sign[]
}

/** What is told of the text: as it is seen, and where capitals stand. */
export interface Page {
  readonly text: string
  readonly shape: Shape
  /** Whether a word opens with a capital that is no abbreviation's. */
  readonly isCapital: (place: number) => boolean
  /** Whether a stretch begins with a word in capitals: "IN" after a town is a state, no preposition. */
  readonly isShouted: (span: Span) => boolean
}

const own = new RegExp(`(?<![a-z])(?:${OWN_WORDS})(?![a-z])`)
const PLAIN = bits('GLUE')
const GLUE = bits('GLUE', 'LABEL', 'CODE_LABEL', 'VERDICT')
const OPENER = bits('GLUE', 'DROP', 'ORDER', 'JUDGE', 'YOUR', 'LEAD', 'THIS')
const IMPERATIVE = bits('ORDER', 'DROP', 'SWAP')
const CALLED = bits('JUDGE', 'MACHINE')
const OPENS = bits('GLUE', 'DROP', 'SWAP', 'ORDER', 'LABEL', 'YOUR', 'THIS', 'LEAD', 'PRIOR')
const MARK = /[^\p{L}\d\s.!?]/u
const OPENING = /[\s"'`*#[({<>|~_=;-]/
// Particles of names: a capital on them opens no sentence.
const PARTICLE =
  /^(?:de|la|el|los|las|del|the|y|e|and|of|do|da|dos|das|o|a|as|os|san|santa|son|es|i|en|in|al)$/
const NAME_LINK = /^(?:de|del|of|y|e|and|la|los|las|do|da|dos|das|van|von|en|in|at)$/
const TURNS =
  /(?<![a-z0-9])(?:(?:system|sistema|human|developer|chatgpt|gpt|model)(?: (?:note|prompt|message|notice|override))?|(?:assistant|asistente|assistente|user|usuario)(?=\s*[\])>*_]*\s*:[^\n]{0,6}$))\s*[\])>*_]*\s*:/
// The first mark of forged structure: a brace, a tag, a fence.
const BLOCK = /[{`]|<(?=[a-z/!|?])|<<(?=[a-z/])|!?\[(?![^\]]{0,3}\](?!\())|#{1,6}\s|={3}|-{3}|\*{2,}|~{2}/
const POLITE = /(?<![a-z])(?:please|kindly|por favor|porfavor|porfa|por gentileza|favor de)[\s,]*$/

const COURTESY =
  /(?<![a-z])(?:por gentileza|con todo (?:el )?respeto|with (?:all )?due respect|com todo (?:o )?respeito|por piedad|se puder|si puede[s]?|if you can|por lo que mas quieras|se nao for incomodo|si no es molestia)\s*,\s*$/

/** The marks that hang on to the front of a place: brackets, quotes, stars, a dash. */
function withMarks({ text }: Page, start: number, floor: number): number {
  let at = start
  // A token of code ("lead.priority") goes as a whole.
  if (/[^\s]/.test(text[at - 1] ?? ' ')) while (at > floor && /\S/.test(text[at - 1] ?? '')) at--
  while (at > floor && MARK.test(text[at - 1] ?? '')) at--
  while (at > floor && OPENING.test(text[at - 1] ?? '')) at--
  // White space belongs to the seam, not to the attack.
  while (at < start && /\s/.test(text[at] ?? '')) at++
  return at
}

/**
 * Where in its sentence an attack begins. Before it may stand the lead's own words, with no stop between:
 * then a capital, or a word with which sentences open, tells where the other speaker begins.
 */
export function beginning(page: Page, judged: Judged): number {
  const { sentence, words, proof, signs } = judged
  if (!proof) return sentence.end
  const head = page.text.slice(sentence.start, proof.start + 3)
  const forged = [TURNS.exec(head), BLOCK.exec(head)].flatMap((match) => (match ? [match.index] : []))
  const block = forged.find((at) => !own.test(head.slice(at)))
  // A capital where the proof begins tells that what stands before it is another's.
  const isFresh = opensAt(page, words, proof.start)
  const before = signs.filter(
    ({ start, end }) =>
      start < proof.start &&
      (!isFresh || proof.start - end < 3) &&
      !own.test(page.text.slice(start, proof.start)),
  )
  const first = Math.min(proof.start, ...before.map((sign) => sign.start))
  const start = overKey(
    page,
    words,
    block === undefined ? overGlue(page, words, first, proof) : sentence.start + block,
  )
  const marked = withMarks(page, start, sentence.start)
  const lead = page.text.slice(sentence.start, marked)
  if (!/[a-z0-9]/.test(lead)) return sentence.start
  const ahead = words.filter((word) => word.end <= marked)
  // A label or a mark begins by itself; a verb may have been led up to.
  const isOpening = opensAt(page, words, start) || isSelfMade(page, words, start)
  const opener = isOpening ? null : openerIn(page, ahead)
  if (opener !== null) return withMarks(page, opener, sentence.start)
  return isLeadIn(page, ahead, page.text.slice(sentence.start, start), isOpening) ? sentence.start : marked
}

/** Back over the name of what is forged: "Output: {…". */
function overKey(page: Page, words: readonly Word[], start: number): number {
  if (!/[a-z]\s?[:=]\s*$/.test(page.text.slice(Math.max(0, start - 6), start))) return start
  const before = words.filter((word) => word.end <= start).slice(-KEY_WORDS)
  const key = before.findLast((word) => page.isCapital(word.start)) ?? before.at(-1)
  return key && !own.test(page.text.slice(key.start, start)) ? key.start : start
}
const KEY_WORDS = 3

/** Back over the small words that carry a sentence towards its point, up to one with a capital. */
function overGlue(page: Page, words: readonly Word[], from: number, proof: Span): number {
  const before = words.filter((word) => word.end <= from)
  let start = from
  if (opensAt(page, words, start)) return start
  const isLoud = page.isShouted(proof)
  while (before.length > 0) {
    const word = before.pop()
    const isCalled =
      word !== undefined && (word.classes & CALLED) !== 0 && /^\s*,/.test(page.text.slice(word.end, start))
    if (!word || ((word.classes & GLUE) === 0 && !isCalled)) break
    if (page.isShouted(word) && (!isLoud || page.shape === 'line')) break
    start = word.start
    if (page.isCapital(start)) return start
  }
  const isImperative = words.some((word) => word.start === start && (word.classes & IMPERATIVE) !== 0)
  const polite = (isImperative ? POLITE : COURTESY).exec(page.text.slice(Math.max(0, start - 30), start))
  return polite ? start - polite[0].length : start
}

const LABELS = bits('LABEL', 'CODE_LABEL')
const isSelfMade = ({ text }: Page, words: readonly Word[], place: number): boolean => {
  const word = words.find(({ start }) => start === place)
  if (!word) return !/[a-z0-9]/.test(text[place] ?? '')
  return (word.classes & LABELS) !== 0 && /^["'`\])]*\s?[:=]/.test(text.slice(word.end, word.end + 6))
}

/** Whether a place opens a sentence: a capital on a word of those with which attacks open theirs. */
const opensAt = (page: Page, words: readonly Word[], place: number): boolean =>
  page.isCapital(place) && ((words.find((word) => word.start === place)?.classes ?? 0) & OPENS) !== 0

const ARTICLE = /^(?:la|el|los|las|the|o|a|os|as)$/
const isSmall = (page: Page, word: Word) =>
  /^[a-z]/.test(word.text) && !page.isCapital(word.start) && !page.isShouted(word)

/** A word with a capital in the middle of a sentence that opens another, nothing of the lead's own after it. */
function openerIn(page: Page, before: readonly Word[]): number | null {
  let plain: number | null = null
  for (let at = before.length - 1; at > 0; at--) {
    const word = before[at]
    const next = before[at + 1]
    if (!word || (page.shape === 'prose' && own.test(word.text))) break
    const opensName = PARTICLE.test(word.text) && !(ARTICLE.test(word.text) && next && isSmall(page, next))
    if (!page.isCapital(word.start) || opensName) continue
    const isOpener =
      ARTICLE.test(word.text) || (word.classes & (page.shape === 'line' ? PLAIN : OPENER)) !== 0
    if (isOpener) return word.start
    const opensSentence = next !== undefined && isSmall(page, next) && !NAME_LINK.test(next.text)
    const isAfterLink = NAME_LINK.test(before[at - 1]?.text ?? '')
    if (plain === null && opensSentence && !isAfterLink) plain = word.start
  }
  return plain
}

/** Whether what stands before the proof leads up to it, and is not the lead's own. */
function isLeadIn(page: Page, before: readonly Word[], lead: string, isOpening: boolean): boolean {
  const [first, second] = before
  if (!first) return true
  const doesPause = /[a-z0-9]\s?[,:;-]\s*$/.test(lead)
  if (page.shape === 'prose') {
    if (own.test(lead) || before.length > LEAD_IN_MAX) return false
    // A signature has no such words, a sentence has.
    const isSentence = before.some((word) => (word.classes & OPENER) !== 0 && !PARTICLE.test(word.text))
    return doesPause || (isSentence && !isOpening)
  }
  const isName = PARTICLE.test(first.text) && second !== undefined && page.isCapital(second.start)
  if ((first.classes & OPENER) !== 0 && !isName && !isOpening) return true
  // Nobody's name or title has so many small words.
  return before.filter((word) => isSmall(page, word) && !NAME_LINK.test(word.text)).length >= SMALL_WORDS
}

const LEAD_IN_MAX = 12
const SMALL_WORDS = 5
