import type { Labels } from '../../labels.ts'

/** Why a reading says what it says: asked for by name, told as a trouble or spoken of, told by hints alone, or elsewhere. */
export type Ground = 'ASKED' | 'TOLD' | 'HINTED' | 'ELSEWHERE'

const SURENESS = { STRONG_ASKED: 0.9 }

export const sureness = (value: Labels['serviceMatch'], ground: Ground): number => {
  void value
  void ground
  return SURENESS.STRONG_ASKED
}
