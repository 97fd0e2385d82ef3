import type { CompanyProfile } from '../../company.ts'
import { EVERYWHERE, SERVES, SITS } from '../lexicon/region-words.ts'
import { foldText } from '../text/fold.ts'
import { type Place, placesIn } from './places.ts'
import { type Words, wordsOf } from './words.ts'

// "el Bajío de México" is the Bajío: a country behind its own region says no more.
const qualifiedByCountry = (places: readonly Place[], { texts }: Words): Place[] =>
  places.filter((place, index) => {
    const previous = places[index - 1]
    const isBehind = previous !== undefined && place.from - previous.to <= 1 && texts[place.from - 1] !== 'y'
    return !(
      isBehind && previous.regions.every((one) => place.regions.some((two) => one.startsWith(`${two}/`)))
    )
  })

/** Of several regions of one name, that of a country already served, or the first: the best known. */
const meant = (regions: readonly string[], served: readonly string[]): readonly string[] => {
  if (regions.every((one) => countryOf(one) === countryOf(regions[0]))) return regions
  const known = regions.filter((one) => served.some((two) => countryOf(one) === countryOf(two)))
  return known.length > 0 ? known : regions.slice(0, 1)
}

const countryOf = (region: string | undefined) => region?.slice(0, 2)

/** The regions where a profile says that it serves; none when it does not say. */
export function servedRegions(company: CompanyProfile): readonly string[] {
  const text = foldText(`${company.shortDescription} . ${company.targetAudience}`)
  const words = wordsOf(text)
  const served: string[] = []
  let lastServed = -9
  if (!EVERYWHERE.test(text)) {
    for (const { regions, isGroup, from, to } of qualifiedByCountry(placesIn(words), words)) {
      const before = words.texts.slice(Math.max(0, from - 4), from)
      const isList = from - lastServed <= 2
      const isServed =
        isList ||
        (before.slice(-3).some((word) => SERVES.has(word)) && !before.some((word) => SITS.has(word)))
      if (!isServed) continue
      served.push(...(isGroup ? regions : meant(regions, served)))
      lastServed = to
    }
  }
  return served
}
