import type { Hit } from '../text/source.ts'
import type { Sign, Signs } from './signs.ts'

export type Level = 'LOW' | 'MEDIUM' | 'HIGH'

/** Points for each sign and the two marks between LOW, MEDIUM and HIGH. */
export interface Scale {
  readonly points: Partial<Readonly<Record<Sign, number>>>
  /** Up to here LOW. */
  readonly low: number
  /** From here HIGH. */
  readonly high: number
}

export interface Weighed {
  readonly value: Level
  /** How far the sum is from the nearest mark. */
  readonly margin: number
  /** The words of the heaviest signs that pull towards the value. */
  readonly hits: readonly Hit[]
}

const SHOWN = 2

/** Sums the points of the signs. */
export function weigh({ points, low, high }: Scale, signs: Signs): Weighed {
  const sum = [...signs.keys()].reduce((total, sign) => total + (points[sign] ?? 0), 0)
  const value = sum < low ? 'LOW' : sum > high ? 'HIGH' : 'MEDIUM'
  const pull = value === 'LOW' ? -1 : 1
  const hits = [...signs]
    .filter(([sign]) => value !== 'MEDIUM' && (points[sign] ?? 0) * pull > 0)
    .sort(([one], [two]) => ((points[two] ?? 0) - (points[one] ?? 0)) * pull)
    .flatMap(([, hit]) => hit ?? [])
  return { value, margin: Math.min(Math.abs(sum - low), Math.abs(sum - high)), hits: hits.slice(0, SHOWN) }
}
