import type { Match } from './phrase-book.ts'
import type { Requests } from './requests.ts'
import { sameSentence, type Words } from './words.ts'

/** Tells of each place in a message whether it is refused, put aside or settled: no need of this message. */
export function putAsideIn(
  words: Words,
  cues: readonly Match[],
  { requests, refusals }: Requests,
): (place: number) => boolean {
  const named = (...names: readonly string[]) => cues.filter(({ meaning }) => names.includes(meaning.name))
  const asides = named('aside', 'instead')
  const settled = named('settled', 'had')
  return (place) =>
    isRefused(place, words, refusals, requests) ||
    isAside(place, words, asides) ||
    isSettled(place, words, settled, requests)
}

/** A denied wish reaches to the end of its sentence, or to the next wish, or to "but". */
function isRefused(
  place: number,
  words: Words,
  refusals: readonly Match[],
  requests: readonly Match[],
): boolean {
  return refusals.some(
    (refusal) =>
      refusal.to <= place &&
      sameSentence(words, refusal.from, place) &&
      (words.clauses[place] ?? 0) - (words.clauses[refusal.from] ?? 0) <= 1 &&
      !requests.some(({ from }) => from > refusal.from && from < place),
  )
}

const INSTEAD_WORDS = 6

/** "De eso, nada que ver": the sentence up to there. "En vez de X": the words that follow. */
function isAside(place: number, words: Words, asides: readonly Match[]): boolean {
  return asides.some((aside) => {
    if (!sameSentence(words, aside.from, place)) return false
    if (aside.meaning.name === 'aside')
      return place < aside.from || words.clauses[aside.from] === words.clauses[place]
    return (
      aside.to <= place &&
      place - aside.to <= INSTEAD_WORDS &&
      words.clauses[aside.from] === words.clauses[place]
    )
  })
}

const SETTLED_CLAUSES = 3

/**
 * "Ya lo tenemos resuelto" settles what stands before it in its sentence, and what follows till the next
 * request; "ya contamos con" only what follows.
 */
function isSettled(
  place: number,
  words: Words,
  settled: readonly Match[],
  requests: readonly Match[],
): boolean {
  return settled.some((mark) => {
    if (!sameSentence(words, mark.from, place)) return false
    if (mark.from >= place)
      return (
        mark.meaning.name === 'settled' &&
        (words.clauses[mark.from] ?? 0) - (words.clauses[place] ?? 0) <= SETTLED_CLAUSES
      )
    return !requests.some(
      ({ from, meaning }) =>
        (meaning.name === 'wish' || meaning.name === 'ask') && from > mark.from && from < place,
    )
  })
}
