import { mean } from './metrics.ts'

/** How sure a label was, and whether it was right. */
export interface Confident {
  readonly confidence: number
  readonly isRight: boolean
}

export interface ReliabilityBin {
  /** From, inclusive. */
  readonly from: number
  /** To, exclusive; the last bin holds 1. */
  readonly to: number
  readonly count: number
  readonly meanConfidence: number | null
  readonly accuracy: number | null
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const

/** What was promised beside what was kept, by how sure it was. Below 0.5 few labels lie, so that is one bin. */
export function reliability(items: readonly Confident[]): ReliabilityBin[] {
  return EDGES.slice(0, -1).map((from, index) => {
    const to = EDGES[index + 1] ?? 1
    const held = items.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    )
    return {
      from,
      to,
      count: held.length,
      meanConfidence: mean(held.map(({ confidence }) => confidence)),
      accuracy: mean(held.map(({ isRight }) => (isRight ? 1 : 0))),
    }
  })
}

/** Expected calibration error: the gap between promised and kept, weighted by how many labels each bin holds. */
export function calibrationError(items: readonly Confident[]): number | null {
  const gaps = reliability(items).map(
    ({ count, meanConfidence, accuracy }) => count * Math.abs((meanConfidence ?? 0) - (accuracy ?? 0)),
  )
  return items.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / items.length
}
