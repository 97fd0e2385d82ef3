import type { Words } from './words.ts'

/** What a phrase stands for: `name` within `kind`. Broad words have many meanings; an offer's are a seller's. */
export interface Meaning {
  readonly kind: 'need' | 'told' | 'hint' | 'class' | 'cue' | 'friend'
  readonly name: string
  readonly sense: 'clear' | 'broad' | 'offer'
}

/** Words [from, to) of a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A meaning found at words [from, to); `rank` is how many words of its phrase stand there. */
export interface Match extends Span {
  readonly meaning: Meaning
  readonly rank: number
  /** Where the parts of a told trouble stand. */
  readonly parts?: readonly Span[]
}

interface Element {
  readonly exact: ReadonlySet<string>
  readonly prefixes: readonly string[]
}
const GAP = 'gap'

interface Phrase {
  readonly elements: readonly (Element | typeof GAP)[]
  readonly meaning: Meaning
  readonly rank: number
}

// They may stand between the words of any phrase, or not: "cuarto de los servidores" is "cuarto servidores".
const FILLERS = new Set(
  'de del la el las los lo un una unos unas the a an of our my your its their su sus mi mis tu nuestro nuestra nuestros nuestras do da dos das o os as um uma nosso nossa meu minha este esta esa ese this that al en em in on'.split(
    ' ',
  ),
)
const GAP_WORDS = 4
const FILLER_WORDS = 2
const KNOWN_WORDS = 20_000

/** Splits a list of phrases as the need lists write them. */
export const phrasesIn = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

const understood = new Map<string, Element>()

/** One word of a phrase. Most stand in many phrases: each is understood once. */
function elementOf(word: string): Element {
  const known = understood.get(word)
  if (known) return known
  const alternatives = word.split('/')
  const element = {
    exact: new Set(alternatives.filter((each) => !each.endsWith('*'))),
    prefixes: alternatives.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1)),
  }
  understood.set(word, element)
  return element
}

const fits = ({ exact, prefixes }: Element, word: string): boolean =>
  exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix))

/** Many phrases, looked up by their first word: a text is read once, whatever their number. */
export class PhraseBook {
  readonly #exact = new Map<string, Phrase[]>()
  readonly #prefix = new Map<string, Phrase[]>()
  readonly #known = new Map<string, readonly Phrase[]>()
  #shortest = 9

  add(phrase: string, meaning: Meaning): void {
    const words = phrase
      .split(' ')
      .filter((word, index, all) => index === 0 || index === all.length - 1 || !FILLERS.has(word))
    const elements = words.map((word) => (word === '...' ? GAP : elementOf(word)))
    const [first] = elements
    if (first === undefined || first === GAP) throw new Error(`A phrase begins with a word: ${phrase}`)
    const entry = { elements, meaning, rank: elements.filter((each) => each !== GAP).length }
    for (const word of first.exact) put(this.#exact, word, entry)
    for (const prefix of first.prefixes) {
      put(this.#prefix, prefix, entry)
      this.#shortest = Math.min(this.#shortest, prefix.length)
    }
  }

  /** Every phrase that stands in the text, in the order of its first word. */
  matches(words: Words): Match[] {
    const found: Match[] = []
    for (const [at, word] of words.texts.entries()) {
      for (const { elements, meaning, rank } of this.#beginningWith(word)) {
        const to = elements.length === 1 ? at + 1 : endOf(elements, words, at)
        if (to > 0) found.push({ meaning, from: at, to, rank })
      }
    }
    return found
  }

  /** Phrases whose first word this can be. People use the same words over and over: they are looked up once. */
  #beginningWith(word: string): readonly Phrase[] {
    const known = this.#known.get(word)
    if (known) return known
    const phrases = [...(this.#exact.get(word) ?? [])]
    for (let length = this.#shortest; length <= word.length; length++)
      phrases.push(...(this.#prefix.get(word.slice(0, length)) ?? []))
    if (this.#known.size < KNOWN_WORDS) this.#known.set(word, phrases)
    return phrases
  }
}

const put = (index: Map<string, Phrase[]>, word: string, phrase: Phrase): void => {
  const list = index.get(word)
  if (list) list.push(phrase)
  else index.set(word, [phrase])
}

/** Where a phrase that begins at a word ends, or 0: within one sentence, over fillers and gaps. */
function endOf(elements: Phrase['elements'], { texts, sentences }: Words, start: number): number {
  let at = start + 1
  let room = FILLER_WORDS
  for (let index = 1; index < elements.length; index++) {
    const element = elements[index]
    if (element === GAP || element === undefined) {
      room = GAP_WORDS + FILLER_WORDS
      continue
    }
    const isGap = room > FILLER_WORDS
    for (;;) {
      const word = texts[at]
      if (word === undefined || sentences[at] !== sentences[start]) return 0
      if (fits(element, word)) break
      if (room === 0 || !(isGap || FILLERS.has(word))) return 0
      room--
      at++
    }
    at++
    room = FILLER_WORDS
  }
  return at
}
