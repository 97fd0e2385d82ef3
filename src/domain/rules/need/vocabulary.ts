import type { CompanyProfile } from '../../company.ts'
import { foldText } from '../text/fold.ts'
import type { Match } from './phrase-book.ts'
import { placesIn } from './places.ts'
import { type Piece, piecesOf } from './profile-pieces.ts'
import { isEveryday, keysOf, stemOf, tellingKeys } from './stem.ts'
import { fieldsIn, isDeedField } from './things.ts'
import { type Words, wordsOf } from './words.ts'

/** A word family or a field of things by which a profile speaks of its trade. */
export interface Term {
  readonly key: string
  /** How much it says of the trade: 1 in a service's name. */
  weight: number
  /** In how many pieces of the profile it stands. */
  count: number
  /** How much it says of each service, by its place in the profile. */
  readonly services: Map<number, number>
}

/** Word families by their keys, and fields by their names. */
export interface Terms {
  readonly stems: ReadonlyMap<string, Term>
  readonly things: ReadonlyMap<string, Term>
  /** What is done: it tells services apart and no trade. */
  readonly deeds: ReadonlyMap<string, Term>
}

/** What a profile's own words say that it sells, and that it does not. */
export interface Vocabulary {
  readonly sold: Terms
  readonly refused: Terms
}

// A field of things stands for a word that was not written.
const THING_SHARE = 0.75
// A word that stands once, and in no field of things, may be any word.
const ONCE_SHARE = 0.9

/** The vocabulary of a profile: words of names count most, then descriptions, then what is told of the whole. */
export function vocabularyOf(company: CompanyProfile): Vocabulary {
  const pieces = piecesOf(company)
  const sold = termsOf(pieces.filter(({ isRefused }) => !isRefused))
  const refused = termsOf(pieces.filter(({ isRefused }) => isRefused))
  for (const key of sold.stems.keys()) refused.stems.delete(key)
  for (const key of sold.things.keys()) refused.things.delete(key)
  return { sold, refused }
}

function termsOf(pieces: readonly Piece[]) {
  const stems = new Map<string, Term>()
  const things = new Map<string, Term>()
  const deeds = new Map<string, Term>()
  const fielded = new Set<string>()
  for (const piece of pieces) {
    const words = wordsOf(foldText(piece.text))
    const places = placesIn(words)
    const isPlace = (at: number) => places.some(({ from, to }) => from <= at && at < to)
    const fields = fieldsIn(words)
    for (const [at, word] of words.texts.entries()) {
      if (!isTelling(word, piece.text) || isPlace(at)) continue
      const stem = stemOf(word)
      learn(stems, stem, piece)
      if (fields.some(({ meaning, from, to }) => from <= at && at < to && !isDeedField(meaning.name)))
        fielded.add(stem)
    }
    for (const { meaning, from, to } of fields) {
      if (isDeedField(meaning.name)) learn(deeds, meaning.name, piece)
      else if (to - from > 1 || !isEveryday(words.texts[from] ?? ''))
        learn(things, meaning.name, piece, THING_SHARE)
    }
  }
  for (const term of stems.values()) {
    if (term.count > 1 || fielded.has(term.key)) continue
    term.weight *= ONCE_SHARE
    for (const [service, weight] of term.services) term.services.set(service, weight * ONCE_SHARE)
  }
  for (const term of Array.from(stems.values()))
    for (const key of keysOf(term.key)) if (!stems.has(key)) stems.set(key, term)
  return { stems, things, deeds }
}

/** A word that may tell a trade; of three letters only what the profile writes in capitals (GPS, SOC). */
const isTelling = (word: string, text: string): boolean =>
  (word.length > 3 || (word.length === 3 && text.includes(word.toUpperCase()))) &&
  /^[a-z]+$/.test(word) &&
  !isEveryday(word)

function learn(terms: Map<string, Term>, key: string, { weight, service }: Piece, share = 1): void {
  const term = terms.get(key) ?? { key, weight: 0, count: 0, services: new Map<number, number>() }
  term.weight = Math.max(term.weight, weight * share)
  term.count++
  if (service !== null) term.services.set(service, Math.max(weight, term.services.get(service) ?? 0))
  terms.set(key, term)
}

/** A place where a message uses a term. */
export interface Use {
  readonly term: Term
  /** A word of the profile itself, not of its field. */
  readonly isWord: boolean
  readonly from: number
  readonly to: number
}

/** Where a message uses the terms. */
export function usesOf({ stems, things }: Terms, words: Words, fields: readonly Match[]): Use[] {
  const uses: Use[] = []
  for (const [at, word] of words.texts.entries()) {
    const key = tellingKeys(word).find((each) => stems.has(each))
    const term = key === undefined ? undefined : stems.get(key)
    if (term) uses.push({ term, isWord: true, from: at, to: at + 1 })
  }
  return [...uses, ...usesIn(things, fields)]
}

/** Where a message speaks of fields. */
export const usesIn = (terms: ReadonlyMap<string, Term>, fields: readonly Match[]): Use[] =>
  fields.flatMap(({ meaning, from, to }) => {
    const term = terms.get(meaning.name)
    return term ? [{ term, isWord: false, from, to }] : []
  })
