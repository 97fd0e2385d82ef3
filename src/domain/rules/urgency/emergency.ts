import type { Clock } from '../time/clock.ts'
import { PERSONAL_THINGS } from '../lexicon/stoppage-words.ts'
import { phrases } from '../text/pattern.ts'
import type { Hit, Source } from '../text/source.ts'
import { isSaid, placesOf, URGENCY_WORDS } from './patterns.ts'
import { isPresent } from './scope.ts'
import { sentenceAround } from './sentence.ts'

const PERSONAL = phrases(PERSONAL_THINGS)
const BEFORE = 130
const AFTER = 90
const OPENING = 8

/** Something that is happening now: an attack, data or goods being lost, an operation that has stopped. */
export function findEmergency(source: Source, clock: Clock): Hit | null {
  const { attack, dataLoss, spoiling, standstill, stopped } = URGENCY_WORDS
  for (const pattern of [attack, standstill, dataLoss, spoiling]) {
    const hit = placesOf(source, pattern).find((found) => !isPersonal(found) && isPresent(found, clock))
    if (hit) return hit
  }
  return (
    placesOf(source, stopped).find(
      (hit) => isOfAThing(hit) && !isPersonal(hit) && !isRedundant(hit) && isPresent(hit, clock),
    ) ?? null
  )
}

/** Something that runs, but badly. */
export const findLimping = (source: Source, clock: Clock): Hit | null =>
  placesOf(source, URGENCY_WORDS.limping).find((hit) => isPresent(hit, clock)) ??
  placesOf(source, URGENCY_WORDS.stopped).find(
    (hit) => isRedundant(hit) && isOfAThing(hit) && isPresent(hit, clock),
  ) ??
  null

// One of two that carry the load: the operation runs on the other.
const REDUNDANT =
  /(?<![a-z])(?:(?:one|two|three|\d) of (?:the |our |its )?(?:two|three|four|five|six|\d|\w+ (?:drives|disks|nodes))|(?:uno|una|un|dos|tres|\d) de (?:los|las|nuestr[oa]s) (?:dos|tres|cuatro|cinco|seis|\d)|running on the other|(?:el|la) otr[oa] (?:aguanta|sigue|esta|jala|funciona)|entro (?:el|la) de (?:reserva|respaldo)|hot spare|mirror|espejo|(?:our|the|last|su|nuestr[oa]|ultim[oa]) (?:last )?(?:spare|repuesto|refaccion)|(?:running|corriendo|trabajando) (?:on|con) (?:the|our|el|la|su) (?:last|spare|ultim[oa]))(?![a-z])/
export const isRedundant = ({ source: { text }, start, end }: Hit): boolean =>
  REDUNDANT.test(text.slice(Math.max(0, start - 80), end + 80)) ||
  isSaid(URGENCY_WORDS.stillWorks, text.slice(start, end + 160))

// A state is an operation's only beside the thing that is in it.
export const isOfAThing = (hit: Hit): boolean => isSaid(URGENCY_WORDS.thing, around(hit))

// One person's laptop or external disk stops no operation.
export const isPersonal = (hit: Hit): boolean => isSaid(PERSONAL, around(hit))

function around(hit: Hit): string {
  const { source, start, end } = hit
  const { text } = source
  const [from, to] = sentenceAround(hit)
  // "El servidor se mojó. No enciende": a sentence that opens with the state speaks of the one before.
  const head = start - from <= OPENING ? Math.max(0, from - BEFORE) : Math.max(from, start - BEFORE)
  return text.slice(head, Math.min(to, end + AFTER))
}
