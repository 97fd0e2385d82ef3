import { phrases } from '../text/pattern.ts'

/** One way of speaking that tells of a kind of writer. */
export interface Sign {
  /** 3 prove the kind alone, 2 need a companion, 1 is a hint. */
  readonly points: 1 | 2 | 3
  /** What somebody who speaks so is doing, for people who read the rules. */
  readonly says: string
  readonly pattern: RegExp
}

/** A sign of many phrases, written as patterns in folded text. */
export const sign = (points: Sign['points'], says: string, words: readonly string[]): Sign => ({
  points,
  says,
  pattern: phrases(words),
})

/** Up to so many words, all within one clause. */
export const few = (words: number): string => `(?: [a-z0-9'&-]+){0,${words}}`
