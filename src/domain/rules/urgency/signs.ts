import type { Hit, Source } from '../text/source.ts'
import type { Clock } from '../time/clock.ts'
import { isOfAThing, isPersonal, isRedundant } from './emergency.ts'
import { isSaid, placesOf, URGENCY_WORDS } from './patterns.ts'
import { isPresent } from './scope.ts'
import { sentenceAround } from './sentence.ts'

/** A trouble told by its signs: what fails, and whether people, goods or trucks wait on it. */
export interface Trouble {
  readonly hit: Hit
  readonly isAtStake: boolean
}

/**
 * Adds up weak signs: something fails, it has just begun (in its sentence or a neighbour), and it is a thing
 * that an operation stands on. When also somebody or something waits on it, the operation is stopped.
 */
export function findTrouble(source: Source, clock: Clock): Trouble | null {
  const { fails, justNow, standingIdle, atStake, limping, sideThing } = URGENCY_WORDS
  const idle = placesOf(source, standingIdle).find((found) => isPresent(found, clock))
  if (!idle && !isSaid(justNow, source.text)) return null
  const hit = placesOf(source, fails).find(
    (found) =>
      (idle !== undefined || isSaid(justNow, neighbourhood(found))) &&
      isOfAThing(found) &&
      !isPersonal(found) &&
      isPresent(found, clock),
  )
  if (!hit) return idle ? { hit: idle, isAtStake: false } : null
  const isSide = isSaid(sideThing, clauseNear(hit)) || isRedundant(hit) || isSaid(limping, source.text)
  return { hit, isAtStake: !isSide && (idle !== undefined || isSaid(atStake, source.text)) }
}

// The sentence and what stands close to it.
function neighbourhood(hit: Hit): string {
  const [from, to] = sentenceAround(hit)
  return hit.source.text.slice(Math.max(0, from - 60), to + 60)
}

const clauseNear = ({ source: { text }, start, end }: Hit): string =>
  text.slice(Math.max(0, start - 60), end + 40)
