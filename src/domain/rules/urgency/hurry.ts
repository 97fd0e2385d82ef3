import type { Clock } from '../time/clock.ts'
import type { Document } from '../text/document.ts'
import type { Hit, Source } from '../text/source.ts'
import { placesOf, URGENCY_WORDS } from './patterns.ts'
import { isOwn, isPresent } from './scope.ts'

/** A word of hurry of the writer's own, about this matter; the last one, for a later word takes back an earlier. */
export const findHurry = (source: Source, clock: Clock): Hit | null =>
  placesOf(source, URGENCY_WORDS.hurry).findLast(
    (hit) => !isName(hit) && !isOffered(hit) && isPresent(hit, clock),
  ) ?? null

/** An order or a plea to act now. */
export const findDemand = (source: Source, clock: Clock): Hit | null =>
  placesOf(source, URGENCY_WORDS.nowDemanded).find((hit) => isPresent(hit, clock)) ?? null

/** A harm that is near. */
export const findRisk = (source: Source, clock: Clock): Hit | null =>
  placesOf(source, URGENCY_WORDS.nearRisk).find((hit) => isOwn(hit, clock)) ?? null

/** The writer's own words without the name of his company: "Mensajería Urgente" is in no hurry. */
export function withoutOwnName({ statement, company }: Document): Source {
  const name = company.text.trim()
  if (name.length < 4 || !statement.text.includes(name)) return statement
  return { ...statement, text: statement.text.replaceAll(name, ' '.repeat(name.length)) }
}

// A capital in the middle of a sentence beside another capital is a name.
function isName({ source: { raw, folded }, start, end }: Hit): boolean {
  const from = folded.starts[start] ?? 0
  const word = raw.slice(from, folded.starts[end] ?? raw.length)
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false
  return /\p{Lu}\p{Ll}+\s$/u.test(raw.slice(Math.max(0, from - 24), from))
}

// "¿Manejan envío urgente?" asks for a service of that name.
const OFFERED =
  /(?<![a-z])(?:manejan|tienen|ofrecen|hacen|cuentan con|do you (?:offer|do|have|handle)|dan|atienden|trabajan|fazem|voces tem|existe|hay)(?![a-z])[^.!?]{0,50}$/
// "We ship urgent supplies", "entrego pedidos urgentes": a trade, no hurry.
const DEALS_IN =
  /(?<![a-z])(?:we|i|they) (?:ship|deliver|handle|carry|transport|move|make|sell|provide|offer|haul)[^.!?]{0,30}$|(?<![a-z])(?:entreg|transport|vend|ofrec|distribu|surt|repart|fabric)(?:o|amos|emos|imos)(?![a-z])[^.!?]{0,30}$/
const isOffered = ({ source: { text }, start, end }: Hit): boolean =>
  DEALS_IN.test(text.slice(Math.max(0, start - 60), start)) ||
  (OFFERED.test(text.slice(Math.max(0, start - 70), start)) &&
    /^[^.!\n]{0,60}\?/.test(text.slice(end, end + 61)))
