import { ANY, beginningsOf, LENGTH } from './beginnings.ts'

/**
 * One regular expression of many phrases, written as patterns in folded text (lower case, no accents). A
 * phrase stands on word borders; a space in it is any white space, and ` ?` is one or none.
 */
export const phrases = (...sources: readonly (string | readonly string[])[]): RegExp =>
  new PhraseBook(sources.flat().join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+'))

/**
 * The same as the plain regular expression, found sooner: it is tried only where a word begins, and only when
 * some phrase begins with the letters that stand there. A lexicon has hundreds of phrases and a lead hundreds
 * of words: trying each at each place is where the time went.
 */
class PhraseBook extends RegExp {
  readonly #pattern: string
  readonly #here: RegExp
  #mayBegin: Uint32Array | null = null

  constructor(pattern: string) {
    super(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g')
    this.#pattern = pattern
    this.#here = new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y')
  }

  // What copies itself (matchAll, split) copies as the plain expression.
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length < WORTH_IT) return super.exec(text)
    const { places, heads } = wordStartsOf(text)
    const mayBegin = (this.#mayBegin ??= tableOf(this.#pattern))
    const here = this.#here
    for (let at = this.lastIndex === 0 ? 0 : firstFrom(places, this.lastIndex); at < places.length; at++) {
      const head = heads[at] ?? 0
      if (((mayBegin[head >> 5] ?? 0) & (1 << (head & 31))) === 0) continue
      here.lastIndex = places[at] ?? 0
      const match = here.exec(text)
      if (match === null) continue
      this.lastIndex = here.lastIndex
      return match
    }
    this.lastIndex = 0
    return null
  }
}

// Of a short text the word starts cost more than they save.
const WORTH_IT = 48

// a–z, 0–9, and one for all others.
const KINDS = 37
const OTHER = 0
const kindOf = (code: number): number =>
  code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : OTHER
const EVERY_KIND = Array.from({ length: KINDS }, (_, kind) => kind)

/** For each run of `LENGTH` characters, by kind, one bit: whether a phrase may begin with it. */
function tableOf(pattern: string): Uint32Array {
  const table = new Uint32Array(Math.ceil(KINDS ** LENGTH / 32))
  for (const beginning of beginningsOf(pattern)) {
    let heads = [0]
    for (let at = 0; at < LENGTH; at++) {
      const kinds = kindsAt(beginning, at)
      heads = heads.flatMap((head) => kinds.map((kind) => head * KINDS + kind))
    }
    for (const head of heads) table[head >> 5] = (table[head >> 5] ?? 0) | (1 << (head & 31))
  }
  return table
}

function kindsAt(beginning: string, at: number): readonly number[] {
  const character = beginning[at]
  if (character !== undefined) return character === ANY ? EVERY_KIND : [kindOf(character.charCodeAt(0))]
  // After a whole phrase stands no letter; what stands after that may be anything.
  return at === beginning.length && at > 0 ? [OTHER] : EVERY_KIND
}

interface WordStarts {
  /** Every place that no letter or digit stands before: where a phrase may begin. */
  readonly places: Uint32Array
  /** The kinds of the characters that stand there, as one number. */
  readonly heads: Uint16Array
}

// The same few texts are asked hundreds of times in a row: their word starts are found once.
const KEPT_MAX = 24
const kept = new Map<string, WordStarts>()
let lastText = ''
let lastStarts: WordStarts = { places: new Uint32Array(), heads: new Uint16Array() }

function wordStartsOf(text: string): WordStarts {
  if (text === lastText) return lastStarts
  const starts = kept.get(text) ?? newStarts(text)
  lastText = text
  lastStarts = starts
  return starts
}

function newStarts(text: string): WordStarts {
  const places = new Uint32Array(text.length)
  const heads = new Uint16Array(text.length)
  let count = 0
  let before = OTHER
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (before === OTHER) {
      let head = kind
      for (let next = at + 1; next < at + LENGTH; next++)
        head = head * KINDS + (next < text.length ? kindOf(text.charCodeAt(next)) : OTHER)
      places[count] = at
      heads[count] = head
      count++
    }
    before = kind
  }
  const starts = { places: places.subarray(0, count), heads: heads.subarray(0, count) }
  if (kept.size >= KEPT_MAX) kept.clear()
  kept.set(text, starts)
  return starts
}

function firstFrom(places: Uint32Array, place: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
