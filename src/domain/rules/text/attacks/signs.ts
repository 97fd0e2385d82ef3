import { ATTACK_HINTS } from '../../lexicon/attack-hints.ts'
import { ATTACK_SIGNS } from '../../lexicon/attack-signs.ts'
import type { Span } from '../cut.ts'
import { familiesOf, familyPlaces } from '../families.ts'
import { patternOf } from './phrases.ts'

/** A place that says something of an attack and proves none alone. */
export interface Sign extends Span {
  readonly kind: string
  /** Which of its kind. */
  readonly pattern: string
  /** A hint counts only beside a sign. */
  readonly isHint: boolean
}

const signsOf = (lexicon: Readonly<Record<string, readonly string[]>>, isHint: boolean) =>
  Object.entries(lexicon).flatMap(([kind, sources]) =>
    sources.map((pattern) => ({ kind: isHint ? `hint ${kind}` : kind, pattern, isHint })),
  )
const SIGNS = new Map(
  [...signsOf(ATTACK_SIGNS, false), ...signsOf(ATTACK_HINTS, true)].map((sign) => [
    `${sign.kind}: ${sign.pattern}`,
    sign,
  ]),
)
const PLACES = familiesOf(
  Object.fromEntries([...SIGNS].map(([name, { pattern }]) => [name, [patternOf(pattern)]])),
)

/** Where signs and hints stand. */
export const signsIn = (text: string): Sign[] =>
  familyPlaces(text, PLACES).flatMap(({ name, start, end }) => {
    const sign = SIGNS.get(name)
    return sign ? [{ start, end, kind: sign.kind, pattern: sign.pattern, isHint: sign.isHint }] : []
  })

/** Whether signs prove an attack together: two of different kinds, or one beside a hint that is not the same words. */
export const doProve = (signs: readonly Sign[]): boolean =>
  signs.some((one) => !one.isHint && signs.some((other) => doesAdd(other, one)))

function doesAdd(other: Sign, one: Sign): boolean {
  if (!other.isHint && other.kind !== one.kind) return true
  if (other.isHint ? false : other.pattern === one.pattern) return false
  const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
  return !isWithin(other, one) && !isWithin(one, other)
}
