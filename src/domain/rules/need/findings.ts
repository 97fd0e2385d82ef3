import { ASKING } from '../lexicon/needs/asking.ts'
import { FALSE_FRIENDS } from '../lexicon/needs/false-friends.ts'
import { WORD_CLASSES } from '../lexicon/needs/word-classes.ts'
import { NEEDS } from './catalogue.ts'
import { type Match, type Meaning, PhraseBook, phrasesIn } from './phrase-book.ts'
import { placeOf, toldRule, type ToldRule } from './told.ts'
import type { Words } from './words.ts'

const BOOK = new PhraseBook()
// Told troubles by the part that is rarest: a text that lacks it is not looked at for the others.
const TOLD = new Map<string, ToldRule[]>()
const PART_HINTS = new Map<string, Meaning>()
const PARTS = new Map<string, Set<string>>()

const meaning = (kind: Meaning['kind'], name: string, sense: Meaning['sense'] = 'clear'): Meaning => ({
  kind,
  name,
  sense,
})

function learn(): void {
  const parts = new Set<string>()
  for (const [name, need] of NEEDS) {
    for (const phrase of phrasesIn(need.named)) {
      const isBroad = phrase.startsWith('?')
      BOOK.add(isBroad ? phrase.slice(1) : phrase, meaning('need', name, isBroad ? 'broad' : 'clear'))
    }
    for (const phrase of phrasesIn(need.offer ?? '')) BOOK.add(phrase, meaning('need', name, 'offer'))
    for (const phrase of phrasesIn(need.hints ?? '')) BOOK.add(phrase, meaning('hint', name))
    for (const phrase of phrasesIn(need.told ?? '')) {
      if (!/[&~+]/.test(phrase)) {
        BOOK.add(phrase, meaning('told', name))
        continue
      }
      const rule = toldRule(meaning('told', name), phrase)
      const rarest = rule.parts.find((part) => !Object.hasOwn(WORD_CLASSES, part)) ?? rule.parts[0] ?? ''
      TOLD.set(rarest, [...(TOLD.get(rarest) ?? []), rule])
      for (const part of need.isDeed ? [] : rule.parts) {
        const key = `${name} ${part}`
        if (!PART_HINTS.has(key)) PART_HINTS.set(key, meaning('hint', name))
        PARTS.set(part, (PARTS.get(part) ?? new Set()).add(name))
      }
      for (const part of rule.parts) if (!Object.hasOwn(WORD_CLASSES, part)) parts.add(part)
    }
  }
  for (const part of parts) BOOK.add(part, meaning('class', part))
  for (const [name, list] of Object.entries(WORD_CLASSES))
    for (const phrase of phrasesIn(list)) BOOK.add(phrase, meaning('class', name))
  for (const [name, list] of Object.entries(ASKING))
    for (const phrase of phrasesIn(list)) BOOK.add(phrase, meaning('cue', name))
  for (const phrase of phrasesIn(FALSE_FRIENDS)) BOOK.add(phrase, meaning('friend', phrase))
}

let isLearnt = false
/** Every phrase of the lists, learnt when the first text is read: loading the module costs nothing. */
function book(): PhraseBook {
  if (!isLearnt) learn()
  isLearnt = true
  return BOOK
}

/** All that the lists find in a text. */
export interface Findings {
  /** Needs by name and needs told, and what takes a need's words away. */
  readonly needs: readonly Match[]
  readonly cues: readonly Match[]
  readonly hints: readonly Match[]
}

const DENIALS = new Set(['no', 'not', 'sin', 'nunca', 'never', 'nao', 'sem', 'without', 'ni', 'nem', 't', 'ningun', 'ninguna', 'tampoco', 'non']) // prettier-ignore

/** Whether the word before denies: "sin frío", "didn't lose". */
export const isDeniedAt = ({ texts, sentences }: Words, at: number): boolean =>
  sentences[at - 1] === sentences[at] && DENIALS.has(texts[at - 1] ?? '')

// "a 40 almacenes", "desde la bodega": where a load comes from or goes to, not where it is kept.
const ROUTE = new Set(['a', 'al', 'hasta', 'desde', 'from', 'to', 'hacia', 'ate'])
const ROUTE_ALONE = new Set(['al', 'hasta', 'desde', 'from', 'hacia', 'ate'])
const BETWEEN = /^(?:\d+|la|las|el|los|the|our|su|sus|mi)$/

const isRouteEnd = ({ texts }: Words, at: number): boolean => {
  const last = texts[at - 1] ?? ''
  return ROUTE_ALONE.has(last) || (BETWEEN.test(last) && ROUTE.has(texts[at - 2] ?? ''))
}

/** The needs that a text names, and false friends: all that is read of a profile. */
export const namedIn = (words: Words): Match[] =>
  book()
    .matches(words)
    .filter(({ meaning }) => meaning.kind === 'need' || meaning.kind === 'friend')

// A word that stands more often says no more; time is bounded.
const PLACES_MAX = 12

/** Reads a text by all lists at once. */
export function findingsIn(words: Words): Findings {
  const needs: Match[] = []
  const cues: Match[] = []
  const hints: Match[] = []
  const places = new Map<string, Match[]>()
  const found = book().matches(words)
  const friends = found.filter(({ meaning }) => meaning.kind === 'friend')
  for (const match of found) {
    if (match.meaning.kind === 'cue') cues.push(match)
    else if (match.meaning.kind === 'hint') hints.push(match)
    else if (match.meaning.kind === 'class') {
      if (match.meaning.name === 'keep' && isRouteEnd(words, match.from)) continue
      const isFriend = friends.some(
        ({ from, to, rank }) => from <= match.from && to >= match.to && rank >= match.rank,
      )
      if (isFriend || isDeniedAt(words, match.from)) continue
      const list = places.get(match.meaning.name)
      if (list && list.length < PLACES_MAX) list.push(match)
      else if (!list) places.set(match.meaning.name, [match])
    } else needs.push(match)
  }
  for (const [part, [first]] of places) {
    for (const name of PARTS.get(part) ?? []) {
      const hint = PART_HINTS.get(`${name} ${part}`)
      if (hint && first) hints.push({ meaning: hint, from: first.from, to: first.to, rank: 0 })
    }
    for (const rule of TOLD.get(part) ?? []) {
      const span = placeOf(rule, places, words)
      if (span) needs.push(Object.assign(span, { meaning: rule.meaning, rank: 0 }))
    }
  }
  return { needs, cues, hints }
}
