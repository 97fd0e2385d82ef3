import { ATTACK_HINTS } from '../../lexicon/attack-hints.ts'
import { ATTACK_SIGNS } from '../../lexicon/attack-signs.ts'
import type { Span } from '../cut.ts'
import { compiled, placesOf } from './phrases.ts'

/** A place that says something of an attack and proves none alone. */
export interface Sign extends Span {
  readonly kind: string
  /** Which of its kind. */
  readonly pattern: RegExp
  /** A hint counts only beside a sign. */
  readonly isHint: boolean
}

const compiledOf = (lexicon: Readonly<Record<string, readonly string[]>>, isHint: boolean) =>
  Object.entries(lexicon).flatMap(([kind, sources]) =>
    sources.map((source) => ({ kind: isHint ? `hint ${kind}` : kind, pattern: compiled(source), isHint })),
  )
const SIGNS = [...compiledOf(ATTACK_SIGNS, false), ...compiledOf(ATTACK_HINTS, true)]

/** Where signs and hints stand. */
export const signsIn = (text: string): Sign[] =>
  SIGNS.flatMap(({ pattern, ...sign }) =>
    placesOf(text, pattern).map((place) => ({ ...place, ...sign, pattern })),
  )

/** Whether signs prove an attack together: two of them that do not overlap, or one beside a hint. */
export function doProve(signs: readonly Sign[]): boolean {
  return signs.some(
    (one) =>
      !one.isHint &&
      signs.some(
        (other) =>
          (other.kind !== one.kind || (!other.isHint && other.pattern !== one.pattern)) &&
          (other.end <= one.start || other.start >= one.end),
      ),
  )
}
