import { beginningsOf, CLASS } from '../text/beginnings.ts'
import { headsOf } from '../text/heads.ts'
import { isDenied } from '../text/negation.ts'
import type { Hit, Source } from '../text/source.ts'
import { wordStartsOf } from '../text/word-starts.ts'
import type { Phrase, Sign } from './kind-sign.ts'

/** The phrases of one sign that may begin with one head. */
interface Group {
  readonly sign: Sign
  readonly phrases: Phrase[]
}

interface Place {
  readonly start: number
  readonly phrases: readonly Phrase[]
}

/** Where each sign might begin in a source, in order; whether it does is asked only of signs that matter. */
export interface Places {
  readonly source: Source
  readonly of: ReadonlyMap<Sign, readonly Place[]>
}

interface Index {
  readonly byHead: ReadonlyMap<number, readonly Group[]>
  readonly numbers: readonly Group[]
  /** Of words that begin like no listed head: the phrases that may begin with anything. */
  readonly anywhere: readonly Group[]
}

/** Finds the places of many signs in one walk over the words of a text. */
export class SignFinder {
  readonly #signs: readonly Sign[]
  #index: Index | null = null

  constructor(signs: readonly Sign[]) {
    this.#signs = signs
  }

  placesIn(source: Source): Places {
    const { byHead, numbers, anywhere } = (this.#index ??= indexOf(this.#signs))
    const { places, heads } = wordStartsOf(source.text)
    const of = new Map<Sign, Place[]>()
    const put = (groups: readonly Group[], start: number) => {
      for (const { sign, phrases } of groups) {
        const found = of.get(sign)
        if (found) found.push({ start, phrases })
        else of.set(sign, [{ start, phrases }])
      }
    }
    for (let at = 0; at < places.length; at++) {
      const start = places[at] ?? 0
      const character = source.text[start] ?? ' '
      if (character === ' ') continue
      if (character >= '0' && character <= '9') put(numbers, start)
      put(byHead.get(heads[at] ?? 0) ?? anywhere, start)
    }
    return { source, of }
  }
}

function indexOf(signs: readonly Sign[]): Index {
  const read = [...new Set(signs)].flatMap((sign) =>
    sign.phrases.map((phrase) => ({ sign, phrase, ...beginningsIn(phrase) })),
  )
  const byHead = new Map<number, Group[]>()
  for (const { heads } of read) for (const head of heads ?? []) if (!byHead.has(head)) byHead.set(head, [])
  const [numbers, anywhere]: [Group[], Group[]] = [[], []]
  for (const { sign, phrase, heads, isNumber } of read) {
    for (const head of heads ?? byHead.keys()) add(byHead.get(head) ?? [], sign, phrase)
    if (isNumber) add(numbers, sign, phrase)
    if (heads === null) add(anywhere, sign, phrase)
  }
  return { byHead, numbers, anywhere }
}

/** A phrase that may begin with any number is looked for at numbers only, not at every word. */
function beginningsIn({ pattern }: Phrase) {
  const all = [...beginningsOf(pattern)]
  const words = all.filter((beginning) => !beginning.startsWith(CLASS.digit))
  return { heads: headsOf(new Set(words)), isNumber: words.length < all.length }
}

/** Signs come one after the other: a phrase joins the last group or begins one. */
function add(groups: Group[], sign: Sign, phrase: Phrase): void {
  const last = groups.at(-1)
  if (last?.sign === sign) last.phrases.push(phrase)
  else groups.push({ sign, phrases: [phrase] })
}

/** The first place where a sign stands undenied ("no busco trabajo" is no sign) and that is free. */
export function firstOf(sign: Sign, { source, of }: Places, isFree: (hit: Hit) => boolean): Hit | null {
  for (const { start, phrases } of of.get(sign) ?? []) {
    for (const phrase of phrases) {
      const here = (phrase.here ??= new RegExp(`(?:${phrase.pattern})(?![a-z0-9])`, 'y'))
      here.lastIndex = start
      if (!here.test(source.text) || here.lastIndex === start) continue
      const hit = { source, start, end: here.lastIndex, text: source.text.slice(start, here.lastIndex) }
      if (isFree(hit) && !isDenied(hit)) return hit
    }
  }
  return null
}
