import type { OwnerCandidate } from './owner.ts'

/** What is remembered of a seller: his load, and when he last had a turn (0: never). */
export interface Turn {
  readonly email: string
  /** Leads given to him in the last 24 hours. */
  readonly dailyLeads: number
  readonly lastGivenAtMs: number
}

/**
 * Whose turn it is: of those with room the best fit, of equals the one with the fewest leads today, of equals
 * the one who has waited longest, then the first as listed. When nobody has room the lead still gets an
 * owner: a deadline that a busy colleague may miss is better than one that nobody has. Null without candidates.
 */
export function nextOwner(candidates: readonly OwnerCandidate[], turns: readonly Turn[]): string | null {
  const [next] = candidates
    .map(({ email, rank, dailyLeadsMax }) => {
      const turn = turns.find((each) => each.email === email)
      const load = turn?.dailyLeads ?? 0
      const isFull = dailyLeadsMax !== null && load >= dailyLeadsMax
      return { email, order: [Number(isFull), rank, load, turn?.lastGivenAtMs ?? 0] }
    })
    .toSorted((one, two) => firstDifference(one.order, two.order))
  return next?.email ?? null
}

const firstDifference = (one: readonly number[], two: readonly number[]): number =>
  one.map((value, at) => value - (two[at] ?? 0)).find((difference) => difference !== 0) ?? 0
