import type { Hit, Source } from '../text/source.ts'

/** A text as words, with their places and the sentence and clause that each stands in. */
export interface Words {
  readonly texts: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly sentences: readonly number[]
  readonly clauses: readonly number[]
  /** Sentences that end in a question mark. */
  readonly questions: ReadonlySet<number>
}

const isLetter = (code: number) => code >= 97 && code <= 122
const isDigit = (code: number) => code >= 48 && code <= 57
const isBlank = (code: number) => code === 32 || code === 10 || code === 9 || Number.isNaN(code)

// They turn the thought round: what stands before them has no power over what follows.
const TURNS = new Set([
  'pero',
  'but',
  'sino',
  'aunque',
  'although',
  'however',
  'porem',
  'mas',
  'though',
  'solo',
])

/**
 * Cuts folded text into words of letters or of digits ("40tb" is "40" and "tb"); "°", "%" and the minus
 * of "-18" are words too.
 * A sentence ends at . ! ? | or a new line, a clause also at a comma, a colon, a bracket, "but".
 */
export function wordsOf(text: string): Words {
  const texts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const sentences: number[] = []
  const clauses: number[] = []
  const questions = new Set<number>()
  let sentence = 0
  let clause = 0
  const push = (word: string, begin: number) => {
    texts.push(word)
    starts.push(begin)
    ends.push(at)
    sentences.push(sentence)
    clauses.push(clause)
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const isWord = isLetter(code)
    if (isWord || isDigit(code)) {
      const begin = at++
      while (at < text.length && (isWord ? isLetter : isDigit)(text.charCodeAt(at))) at++
      const word = text.slice(begin, at)
      if (TURNS.has(word)) clause++
      push(word, begin)
      continue
    }
    const mark = text[at] ?? ''
    at++
    if (mark === '°' || mark === '%') push(mark, at - 1)
    else if (mark === '?' || mark === '!' || mark === '\n' || mark === '|') {
      if (mark === '?') questions.add(sentence)
      sentence++
      clause++
    } else if (mark === '.') {
      if (isBlank(text.charCodeAt(at))) {
        sentence++
        clause++
      }
    } else if (mark === '-' && isDigit(text.charCodeAt(at)) && isBlank(text.charCodeAt(at - 2))) {
      push('minus', at - 1)
    } else if (mark === ',' || mark === ';' || mark === ':' || mark === '(' || mark === ')') {
      if (!isDigit(text.charCodeAt(at))) clause += mark === ':' || mark === ';' ? 2 : 1
    }
  }
  return { texts, starts, ends, sentences, clauses, questions }
}

export const sameSentence = ({ sentences }: Words, one: number, two: number): boolean =>
  sentences[one] === sentences[two]

/** The place of some words in their source. */
export function hitOf({ from, to }: { from: number; to: number }, words: Words, source: Source): Hit {
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? source.text.length
  return { source, start, end, text: source.text.slice(start, end) }
}
