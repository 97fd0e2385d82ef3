import type { Hit } from '../text/source.ts'
import { firstOf, type Places } from './kind-places.ts'
import type { Sign } from './kind-sign.ts'

/** What speaks for a kind in a text: points, and the places that gave them, the heaviest first. */
export interface Case {
  readonly points: number
  /** Of the heaviest sign: hints alone prove nothing. */
  readonly heaviest: number
  readonly hits: readonly Hit[]
}

export const NOTHING: Case = { points: 0, heaviest: 0, hits: [] }

const touches = (one: Hit, two: Hit) => one.start < two.end && two.start < one.end

/** The signs of one kind, the heaviest first: those have the words that two would share. */
export const heaviestFirst = (...signs: readonly (readonly Sign[])[]): readonly Sign[] =>
  signs.flat().toSorted((one, two) => two.points - one.points)

/**
 * Adds up the signs that stand in a source. Each sign counts once, and no words count twice. Once there are
 * `enough` points, no more are sought.
 */
export function caseOf(places: Places, signs: readonly Sign[], enough = Infinity): Case {
  const hits: Hit[] = []
  let points = 0
  let heaviest = 0
  const isFree = (hit: Hit) => !hits.some((taken) => touches(taken, hit))
  for (const sign of signs) {
    if (points >= enough) break
    const hit = firstOf(sign, places, isFree)
    if (!hit) continue
    hits.push(hit)
    points += sign.points
    heaviest = Math.max(heaviest, sign.points)
  }
  return { points, heaviest, hits }
}
