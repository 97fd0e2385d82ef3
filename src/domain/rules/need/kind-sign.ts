import { alternativesOf } from '../text/beginnings.ts'

/** One phrase of a sign, made into an expression when a text first has a word that begins like it. */
export interface Phrase {
  readonly pattern: string
  here: RegExp | null
}

/** One way of speaking that tells of a kind of writer. */
export interface Sign {
  /** 3 prove the kind alone, 2 need a companion, 1 is a hint. */
  readonly points: 1 | 2 | 3
  /** What somebody who speaks so is doing, for people who read the rules. */
  readonly says: string
  readonly phrases: readonly Phrase[]
}

/** A sign of many phrases, written as for `phrases`: patterns in folded text, a space is any white space. */
export function sign(points: Sign['points'], says: string, words: readonly string[]): Sign {
  const pattern = words.join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+')
  return { points, says, phrases: alternativesOf(pattern).map((each) => ({ pattern: each, here: null })) }
}

/** Up to so many words, all within one clause. */
export const few = (words: number): string => `(?: [a-z0-9'&-]+){0,${words}}`
