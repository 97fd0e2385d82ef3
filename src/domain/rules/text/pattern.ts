import { alternativesOf, beginningsOf, LENGTH } from './beginnings.ts'
import { headsOf } from './heads.ts'
import { firstFrom, KINDS, wordStartsOf } from './word-starts.ts'

/**
 * One regular expression of many phrases, written as patterns in folded text (lower case, no accents). A
 * phrase stands on word borders; a space in it is any white space, and ` ?` is one or none.
 */
export const phrases = (...sources: readonly (string | readonly string[])[]): RegExp =>
  new IndexedPhrases(sources.flat().join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+'))

/** One phrase, made into an expression when a text first has a word that begins like it. */
interface Phrase {
  readonly pattern: string
  here: RegExp | null
}

/**
 * The same as the plain regular expression, found sooner: a word is looked up by its first letters, and only
 * the phrases that may begin with them are tried there, in their order. A lexicon has hundreds of phrases and
 * a lead hundreds of words: trying each at each place is where the time went, and making one machine of all
 * of them, met or not, was where the first lead's second went.
 */
class IndexedPhrases extends RegExp {
  readonly #pattern: string
  #index: Index | null = null

  constructor(pattern: string) {
    super(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g')
    this.#pattern = pattern
  }

  // What copies itself (matchAll, split) copies as the plain expression.
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  override exec(text: string): RegExpExecArray | null {
    const { places, heads } = wordStartsOf(text)
    const { byHead, mayBegin, anywhere } = (this.#index ??= indexOf(this.#pattern))
    for (let at = firstFrom(places, this.lastIndex); at < places.length; at++) {
      const head = heads[at] ?? 0
      if (((mayBegin[head >> 5] ?? 0) & (1 << (head & 31))) === 0) continue
      for (const phrase of byHead.get(head) ?? anywhere) {
        const here = (phrase.here ??= new RegExp(`(?:${phrase.pattern})(?![a-z0-9])`, 'y'))
        here.lastIndex = places[at] ?? 0
        const match = here.exec(text)
        if (match === null) continue
        this.lastIndex = here.lastIndex
        return match
      }
    }
    this.lastIndex = 0
    return null
  }
}

interface Index {
  /** The phrases that may begin with a head, in their order. */
  readonly byHead: ReadonlyMap<number, readonly Phrase[]>
  /** Of every other head: those that may begin with nearly any word. */
  readonly anywhere: readonly Phrase[]
  /** One bit a head: most words begin like no phrase, and a bit is asked sooner than a map. */
  readonly mayBegin: Uint32Array
}

const BITS = 32
const WORDS = Math.ceil(KINDS ** LENGTH / BITS)

function indexOf(pattern: string): Index {
  // Groups are numbered over the whole pattern: such a one is not taken apart.
  const parts = hasGroups(pattern) ? [pattern] : alternativesOf(pattern)
  const phrases = parts.map((part) => ({ pattern: part, here: null, heads: headsOf(beginningsOf(part)) }))
  const byHead = new Map<number, Phrase[]>()
  for (const { heads } of phrases) for (const head of heads ?? []) if (!byHead.has(head)) byHead.set(head, [])
  for (const phrase of phrases)
    for (const head of phrase.heads ?? byHead.keys()) byHead.get(head)?.push(phrase)
  const anywhere = phrases.filter(({ heads }) => heads === null)
  const mayBegin = new Uint32Array(WORDS)
  if (anywhere.length > 0) mayBegin.fill(-1)
  for (const head of byHead.keys()) mayBegin[head >> 5] = (mayBegin[head >> 5] ?? 0) | (1 << (head & 31))
  return { byHead, anywhere, mayBegin }
}

const hasGroups = (pattern: string): boolean => /(?<!\\)\((?!\?(?:[:=!]|<[=!]))/.test(pattern)
