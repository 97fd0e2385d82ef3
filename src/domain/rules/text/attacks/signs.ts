import { ATTACK_SIGNS } from '../../lexicon/attack-signs.ts'
import type { Span } from '../cut.ts'
import { compiled, placesOf } from './phrases.ts'

/** A place that hints at an attack and proves none alone. */
export interface Sign extends Span {
  readonly kind: string
  /** Which of its kind. */
  readonly pattern: RegExp
}

const SIGNS = Object.entries(ATTACK_SIGNS).flatMap(([kind, sources]) =>
  sources.map((source) => ({ kind, pattern: compiled(source) })),
)

/** Where signs stand that prove an attack only together. */
export const signsIn = (text: string): Sign[] =>
  SIGNS.flatMap(({ kind, pattern }) => placesOf(text, pattern).map((place) => ({ ...place, kind, pattern })))
