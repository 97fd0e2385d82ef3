import { isObject } from './catalogue.ts'
import type { Offered } from './offer.ts'
import { ownCount } from './own-words.ts'
import { type Mention, WEIGHT } from './mention.ts'
import type { Words } from './words.ts'

const VEHICLE =
  /^(?:reefer|truck|camion|furgon|tracto|trailer|carreta|caminh|contene|contain|genset|unidad|transporte|transportist)/

/** The services that meet the need, in the profile's order. */
export function matchedNames(
  inside: readonly Mention[],
  words: Words,
  offered: readonly Offered[],
): string[] {
  const isStrong = (mention: Mention) => WEIGHT[mention.role] > 1
  const strong = inside.some(isStrong) ? inside.filter(isStrong) : inside
  const isClear = strong.some(({ role, isBroad, isDeed }) => role === 'ASKED' && !isBroad && !isDeed)
  const isTold = strong.some(({ role }) => role === 'TOLD')
  const kept = strong.filter(
    ({ isBroad, role }) =>
      !((isClear || isTold) && role === 'ECHO') &&
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
  const met = new Set([...needs].flatMap((need) => meeting(need, words, offered)))
  return offered.filter((service) => met.has(service)).map(({ name }) => name)
}

/** The services that meet one need: those named for it; of several, those whose own words the message uses. */
function meeting(need: string, words: Words, offered: readonly Offered[]): Offered[] {
  const all = offered.filter(({ needs, name }) => needs.has(need) || need === `own:${name}`)
  const named = all.filter((service) => service.named.has(need))
  const able = named.length > 0 ? named : all
  if (able.length <= 1) return able
  const most = Math.max(...able.map((service) => ownCount(words, service)))
  return able.filter((service) => ownCount(words, service) === most)
}
