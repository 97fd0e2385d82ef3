import { isObject, isTold } from './catalogue.ts'
import type { Offered } from './offer.ts'
import { OWN, type OwnUses } from './own-words.ts'
import { type Mention, WEIGHT } from './mention.ts'
import type { Words } from './words.ts'

const VEHICLE =
  /^(?:reefer|truck|camion|furgon|tracto|trailer|carreta|caminh|contene|contain|genset|unidad|transporte|transportist)/

/** The services that meet the need, in the profile's order. */
export function matchedNames(
  inside: readonly Mention[],
  words: Words,
  offered: readonly Offered[],
  own: OwnUses,
  isKnown: boolean,
): string[] {
  const isStrong = (mention: Mention) => WEIGHT[mention.role] > 1
  const strong = inside.some(isStrong) ? inside.filter(isStrong) : inside
  const isClear = strong.some(({ role, isBroad, isDeed }) => role === 'ASKED' && !isBroad && !isDeed)
  const hasTrouble = strong.some(({ role }) => role === 'TOLD')
  const kept = strong.filter(
    ({ isBroad, role }) =>
      !((isClear || hasTrouble) && role === 'ECHO') &&
      (!isBroad || role === 'ASKED' || role === 'TOLD' || !isClear),
  )
  const isProper = (mention: Mention) => !mention.needs.every(isObject)
  const isMore = (mention: Mention) => isProper(mention) && !mention.isDeed
  const proper = kept.some(isMore) ? kept.filter(isProper) : kept
  const needs = new Set(proper.flatMap((mention) => mention.needs))
  // A cargo of medicines wants pharmaceutical distribution; any cold truck only when a vehicle is named.
  const isVehicle = ({ needs, from, to }: Mention) =>
    needs.includes('coldTransport') && words.texts.slice(from, to).some((word) => VEHICLE.test(word))
  if (needs.has('pharmaDistribution') && !inside.some(isVehicle)) needs.delete('coldTransport')
  const scores = scoresOf(own, kept, offered.length)
  const known = [...needs].filter((need) => !need.startsWith(OWN))
  const met = new Set(known.flatMap((need) => meeting(need, offered, scores)))
  if (
    met.size > 0 &&
    (isKnown || known.some((need) => isTold(need) && meeting(need, offered, scores).length > 0))
  )
    return offered.filter((service) => met.has(service)).map(({ name }) => name)
  for (const [place, service] of offered.entries())
    if (met.has(service)) scores[place] = (scores[place] ?? 0) + MET
  const best = Math.max(...scores)
  // Only words of the whole house: what it names first is what it is known for.
  if (best <= 0) return offered.slice(0, 1).map(({ name }) => name)
  return offered.filter((_, place) => (scores[place] ?? 0) >= best * ALSO).map(({ name }) => name)
}

// A service is meant beside the best when the message says about as much of it.
const ALSO = 0.85
// What the catalogue takes a service for, where it does not know the trade well.
const MET = 0.4
// What is done tells services apart that share their thing.
const DEED_SHARE = 0.8
// Words away from what is asked for tell services apart, but less.
const AWAY = 0.4

/** What the message's uses of the profile's own words say of each service. */
function scoresOf({ uses, deeds }: OwnUses, kept: readonly Mention[], count: number): number[] {
  const scores = Array.from({ length: count }, () => 0)
  const said = new Map<string, number>()
  // A word of the profile itself says more than the field that it belongs to.
  const words = new Set(uses.filter(({ isWord }) => isWord).map(({ from }) => from))
  for (const { term, from, isWord } of uses) {
    if (!isWord && words.has(from)) continue
    const isKept = kept.some((mention) => mention.from <= from && from < mention.to)
    const share = isKept ? 1 : AWAY
    const before = said.get(term.key) ?? 0
    if (share <= before) continue
    said.set(term.key, share)
    // A word that stands with many services tells none of them apart.
    for (const [place, weight] of term.services)
      scores[place] = (scores[place] ?? 0) + (weight * (share - before)) / term.services.size
  }
  for (const { term } of new Map(deeds.map((use) => [use.term.key, use])).values())
    for (const [place, weight] of term.services)
      scores[place] = (scores[place] ?? 0) + (DEED_SHARE * weight) / term.services.size
  return scores
}

/** The services that meet one need: those named for it; of several, those whose own words the message uses. */
function meeting(need: string, offered: readonly Offered[], scores: readonly number[]): Offered[] {
  const all = offered.filter(({ needs }) => needs.has(need))
  const named = all.filter((service) => service.named.has(need))
  const able = named.length > 0 ? named : all
  if (able.length <= 1) return able
  const scoreOf = (service: Offered) => scores[offered.indexOf(service)] ?? 0
  const most = Math.max(...able.map(scoreOf))
  return able.filter((service) => scoreOf(service) >= most * ALSO)
}
