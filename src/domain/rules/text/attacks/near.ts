import type { Span } from '../cut.ts'
import { type Word } from './words.ts'

// Words near one another.

export const is = (word: Word | undefined, classes: number): boolean =>
  word !== undefined && (word.classes & classes) !== 0
export const between = (one: Word, two: Word): Span => ({
  start: Math.min(one.start, two.start),
  end: Math.max(one.end, two.end),
})

/** Pairs of words of two kinds at most `gap` words apart, in either order. */
export function pairs(
  words: readonly Word[],
  first: number,
  second: number,
  gap: number,
): [Word, Word, number, number][] {
  const found: [Word, Word, number, number][] = []
  for (const [at, word] of words.entries()) {
    if ((word.classes & first) === 0) continue
    for (let other = Math.max(0, at - gap); other <= Math.min(words.length - 1, at + gap); other++) {
      const mate = words[other]
      if (other !== at && mate && (mate.classes & second) !== 0) found.push([word, mate, at, other])
    }
  }
  return found
}

/** The first of some stretches, in order, that begins after a place. */
export function firstAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
