import { NO_THINGS } from '../lexicon/needs/no-things.ts'
import type { Match } from './phrase-book.ts'
import type { Words } from './words.ts'

const REACH_WORDS = 7
const YEAR = /^(?:19|20)\d\d$/

/**
 * Whether a number of things is asked for ("need 40 tons of coil"): a clear need, of whatever trade. Times,
 * sums of money and people are no things.
 */
export function asksForThings(requests: readonly Match[], { texts, clauses }: Words): boolean {
  return requests.some(({ to, from }) => {
    for (let at = to; at < to + REACH_WORDS && clauses[at] === clauses[from]; at++) {
      const word = texts[at] ?? ''
      const next = texts[at + 1] ?? ''
      if (/^\d+$/.test(word) && !YEAR.test(word) && clauses[at + 1] === clauses[from])
        return /^[a-z]{3,}$/.test(next) && !NO_THINGS.has(next)
    }
    return false
  })
}
