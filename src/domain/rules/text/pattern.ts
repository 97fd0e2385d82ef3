import { alternativesOf, beginningsOf } from './beginnings.ts'
import { headsOf } from './heads.ts'
import { firstFrom, wordStartsOf } from './word-starts.ts'

/**
 * One regular expression of many phrases, written as patterns in folded text (lower case, no accents). A
 * phrase stands on word borders; a space in it is any white space, and ` ?` is one or none.
 */
export const phrases = (...sources: readonly (string | readonly string[])[]): RegExp =>
  new PhraseBook(sources.flat().join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+'))

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
class PhraseBook extends RegExp {
  readonly #pattern: string
  #byHead: ReadonlyMap<number, readonly Phrase[]> | null = null

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
    const byHead = (this.#byHead ??= indexOf(this.#pattern))
    const anywhere = byHead.get(ANY_HEAD) ?? []
    for (let at = firstFrom(places, this.lastIndex); at < places.length; at++) {
      for (const phrase of byHead.get(heads[at] ?? 0) ?? anywhere) {
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

/** Stands for every head that has no list of its own. */
const ANY_HEAD = -1

/** The phrases of a pattern by the heads at which they may begin, in their order. */
function indexOf(pattern: string): ReadonlyMap<number, readonly Phrase[]> {
  // Groups are numbered over the whole pattern: such a one is not taken apart.
  const parts = hasGroups(pattern) ? [pattern] : alternativesOf(pattern)
  const phrases = parts.map((part) => ({ pattern: part, here: null, heads: headsOf(beginningsOf(part)) }))
  const byHead = new Map<number, Phrase[]>([[ANY_HEAD, []]])
  for (const { heads } of phrases) for (const head of heads ?? []) if (!byHead.has(head)) byHead.set(head, [])
  for (const phrase of phrases)
    for (const head of phrase.heads ?? byHead.keys()) byHead.get(head)?.push(phrase)
  return byHead
}

const hasGroups = (pattern: string): boolean => /(?<!\\)\((?!\?(?:[:=!]|<[=!]))/.test(pattern)
