import type { Labels } from '../../labels.ts'
import { NEEDS } from './catalogue.ts'
import type { Asking, Mention, Role } from './reading.ts'
import type { Words } from './words.ts'

/** How much a mention says about what is asked for. */
export const WEIGHT: Record<Role, number> = {
  ASKED: 3,
  TOLD: 2.5,
  NEAR: 2,
  BARE: 2,
  ECHO: 1.8,
  PART: 1.5,
  CONTEXT: 1,
}

export const weightOf = (mentions: readonly Mention[]) =>
  Math.max(0, ...mentions.map(({ role }) => WEIGHT[role]))

/** Mentions of what is sold here that count beside what else is asked for. */
export function insideOf(named: readonly Mention[], outside: readonly Mention[]): Mention[] {
  const asked = outside.filter(({ role, isDeed }) => !isDeed && role === 'ASKED')
  const owned = new Set(asked.flatMap(({ needs }) => needs.flatMap((need) => NEEDS.get(need)?.owns ?? [])))
  const isTold = outside.some(({ role }) => role === 'TOLD')
  return named.filter(
    ({ needs, isBroad, role }) =>
      !(isBroad && (asked.length > 0 || (isTold && role !== 'ASKED'))) &&
      !needs.every((need) => owned.has(need)),
  )
}

const SHORT_WORDS = 14

export function verdict(
  inside: readonly Mention[],
  outside: readonly Mention[],
  asking: Asking,
  words: Words,
): Labels['serviceMatch'] {
  const insideThings = weightOf(inside.filter(({ isDeed }) => !isDeed))
  const insideDeeds = weightOf(inside.filter(({ isDeed }) => isDeed))
  const isShort = words.texts.length <= SHORT_WORDS
  const heavy = outside.filter(
    ({ role }) => role !== 'CONTEXT' && role !== 'PART' && role !== 'ECHO' && (role !== 'BARE' || isShort),
  )
  const outsideThings = weightOf(heavy.filter(({ isDeed }) => !isDeed))
  const outsideDeeds = weightOf(heavy.filter(({ isDeed }) => isDeed))
  if (insideThings >= 1.8) {
    return outsideThings > insideThings || asking.isHome || outsideDeeds > insideThings ? 'PARTIAL' : 'STRONG'
  }
  if (insideThings === 1.5) return outsideThings >= 3 ? 'NONE' : 'PARTIAL'
  if (outsideThings >= 2) return 'NONE'
  if (insideThings === 1) return 'STRONG'
  if (insideDeeds >= 2) return 'STRONG'
  if (outsideDeeds >= 2) return 'NONE'
  return 'UNKNOWN'
}
