import type { Match } from './phrase-book.ts'
import { fieldsIn } from './things.ts'
import { type Use, usesIn, usesOf, type Vocabulary } from './vocabulary.ts'
import type { Words } from './words.ts'

/** Names of what a profile's own words call sold, and not sold. */
export const OWN = 'own:'
export const REFUSED = 'refused:'

/** How a message uses a profile's own words. */
export interface OwnUses {
  readonly uses: readonly Use[]
  /** Deeds that the profile speaks of. */
  readonly deeds: readonly Use[]
  readonly refused: readonly Use[]
  /** All fields of which the message speaks. */
  readonly fields: readonly Match[]
  /** What the different terms weigh together. */
  readonly weight: number
}

// From which on words of the profile tell a need, and from which on they tell it clearly.
export const LEAST_WEIGHT = 0.9
const CLEAR_WEIGHT = 1
// Another word of the same field says more of the same.
const AGAIN_SHARE = 0.35

/** Reads a message by the words of a profile. */
export function ownUses(words: Words, { sold, refused }: Vocabulary): OwnUses {
  const fields = fieldsIn(words)
  const uses = usesOf(sold, words, fields)
  return {
    uses,
    deeds: usesIn(sold.deeds, fields),
    refused: usesOf(refused, words, fields),
    fields,
    weight: weightOf(uses, words),
  }
}

function weightOf(uses: readonly Use[], words: Words): number {
  const said = new Map<string, { weight: number; first: string; more: Set<string> }>()
  const taken = new Set<number>()
  for (const { term, from, to } of uses.toSorted((one, two) => two.term.weight - one.term.weight)) {
    // A word and its field are one thing.
    if (taken.has(from)) continue
    for (let at = from; at < to; at++) taken.add(at)
    const text = words.texts.slice(from, to).join(' ').slice(0, 6)
    const before = said.get(term.key)
    if (!before) said.set(term.key, { weight: term.weight, first: text, more: new Set() })
    else if (before.first !== text) before.more.add(text)
  }
  return [...said.values()].reduce(
    (sum, { weight, more }) => sum + weight * (1 + AGAIN_SHARE * Math.min(more.size, 3)),
    0,
  )
}

/** As matches of needs: words that weigh little are of many meanings; too few of them are none. */
export function ownMatches({ uses, refused, weight }: OwnUses): Match[] {
  const own = weight < LEAST_WEIGHT ? [] : choicesOf({ uses, weight })
  return [...own, ...refused.map(({ term, from, to }) => match(REFUSED + term.key, true, from, to))]
}

/** The same however little they weigh. */
export const choicesOf = ({ uses, weight }: Pick<OwnUses, 'uses' | 'weight'>): Match[] =>
  uses.map(({ term, from, to }) =>
    match(OWN + term.key, term.weight >= LEAST_WEIGHT || weight >= CLEAR_WEIGHT, from, to),
  )

const match = (name: string, isClear: boolean, from: number, to: number): Match => ({
  meaning: { kind: 'need', name, sense: isClear ? 'clear' : 'broad' },
  from,
  to,
  rank: to - from,
})
