import { isDenied } from '../text/negation.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
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

/**
 * Adds up the signs that stand in a source undenied ("no busco trabajo" is no sign). Each sign counts once,
 * and no words count twice: the heavier sign has them.
 */
export function caseOf(source: Source, signs: readonly Sign[]): Case {
  if (source.text.trim() === '') return NOTHING
  const hits: Hit[] = []
  let points = 0
  let heaviest = 0
  for (const { points: worth, pattern } of signs.toSorted((one, two) => two.points - one.points)) {
    const hit = findAll(source, pattern).find(
      (place) => !hits.some((taken) => touches(taken, place)) && !isDenied(place),
    )
    if (!hit) continue
    hits.push(hit)
    points += worth
    heaviest = Math.max(heaviest, worth)
  }
  return { points, heaviest, hits }
}
