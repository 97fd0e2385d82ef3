import type { CompanyProfile } from '../../company.ts'
import {
  AT,
  TO,
  ELSEWHERE,
  EVERYWHERE,
  PROVINCE_CODES,
  SERVES,
  SITES,
  SITS,
  STATE_CODES,
} from '../lexicon/region-words.ts'
import { REGION_GROUPS, REGIONS } from '../lexicon/regions.ts'
import type { Document } from '../text/document.ts'
import { foldText } from '../text/fold.ts'
import type { Source } from '../text/source.ts'
import { PhraseBook, phrasesIn } from './phrase-book.ts'
import { wordsOf, type Words } from './words.ts'

/** A place that a text names: all regions that bear the name. */
interface Place {
  readonly regions: readonly string[]
  /** The name of a group of regions, not of one of several. */
  readonly isGroup: boolean
  readonly from: number
  readonly to: number
}

const BOOK = new PhraseBook()
const learn = (names: string, regions: readonly string[], sense: 'clear' | 'broad') => {
  for (const name of phrasesIn(names.replaceAll("'", ' ')))
    for (const region of regions) BOOK.add(name, { kind: 'class', name: region, sense })
}
for (const [region, names] of Object.entries(REGIONS)) learn(names, [region], 'clear')
for (const [names, regions] of Object.entries(REGION_GROUPS)) learn(names, regions, 'broad')

/** The places that a text names, longest names first ("Santiago de los Caballeros" is not Santiago). */
function placesIn(words: Words): Place[] {
  const places: { regions: string[]; isGroup: boolean; from: number; to: number }[] = []
  for (const { meaning, from, to } of BOOK.matches(words).toSorted(
    (one, two) => two.rank - one.rank || two.to - one.to,
  )) {
    const rival = places.find((place) => place.from < to && from < place.to)
    if (rival === undefined)
      places.push({ regions: [meaning.name], isGroup: meaning.sense === 'broad', from, to })
    else if (rival.from === from && rival.to === to) rival.regions.push(meaning.name)
  }
  return places.toSorted((one, two) => one.from - two.from)
}

// States of Brazil that share their code with one of the US ("Joinville, SC").
const BRAZIL_CODES = new Set(['sc', 'pa', 'al', 'ma', 'ms', 'mt'])

/** "Lima, OH" is of Ohio: a state that follows a town says which town; the town's name is used up by it. */
function qualified(places: readonly Place[], words: Words, source: Source, isField: boolean): Place[] {
  const states = words.texts.flatMap((word, at) => {
    const region = STATE_CODES.includes(word)
      ? `us/${word}`
      : PROVINCE_CODES.includes(word)
        ? `ca/${word}`
        : null
    const start = words.starts[at] ?? 0
    const isCode =
      region !== null &&
      (isField ||
        /^[A-Z]{2}$/.test(
          source.raw.slice(source.folded.starts[start] ?? 0, source.folded.starts[start + 2] ?? 0),
        )) &&
      (/,\s*$/.test(source.text.slice(0, start)) ||
        (isField && (words.texts.length === 1 || words.texts.length - 1 === at)))
    const isBrazilian =
      BRAZIL_CODES.has(word) &&
      places.some(({ to, regions }) => to === at && regions.some((each) => each.startsWith('br')))
    return isCode && region && !isBrazilian
      ? [{ regions: [region], isGroup: false, from: at, to: at + 1 }]
      : []
  })
  const all = [...places, ...states].toSorted((one, two) => one.from - two.from)
  return all.flatMap((place, index) => {
    const next = all[index + 1]
    if (next === undefined || next.from !== place.to) return [place]
    // "Lima, Ohio", "Córdoba, Argentina": what both can mean; a town that the state does not know is still there.
    const common = place.regions.filter((one) => next.regions.some((two) => isWithin(one, two)))
    const isComma = /^\s*,/.test(source.text.slice(words.ends[place.to - 1] ?? 0))
    if (common.length > 0) return [{ ...place, regions: common }]
    return isComma && next.regions.every((region) => region.startsWith('us/') || region.startsWith('ca/'))
      ? []
      : [place]
  })
}

const isWithin = (one: string, two: string) =>
  one === two || one.startsWith(`${two}/`) || two.startsWith(`${one}/`)

// "el Bajío de México" is the Bajío: a country behind its own region says no more.
const qualifiedByCountry = (places: readonly Place[], { texts }: Words): Place[] =>
  places.filter((place, index) => {
    const previous = places[index - 1]
    const isBehind = previous !== undefined && place.from - previous.to <= 1 && texts[place.from - 1] !== 'y'
    return !(
      isBehind && previous.regions.every((one) => place.regions.some((two) => one.startsWith(`${two}/`)))
    )
  })

const cache = new WeakMap<CompanyProfile, readonly string[]>()

/** Of several regions of one name, that of a country already served, or the first: the best known. */
const meant = (regions: readonly string[], served: readonly string[]): readonly string[] => {
  if (regions.every((one) => countryOf(one) === countryOf(regions[0]))) return regions
  const known = regions.filter((one) => served.some((two) => countryOf(one) === countryOf(two)))
  return known.length > 0 ? known : regions.slice(0, 1)
}

const countryOf = (region: string | undefined) => region?.slice(0, 2)

/** The regions where a profile says that it serves; none when it does not say. */
export function servedRegions(company: CompanyProfile): readonly string[] {
  const known = cache.get(company)
  if (known) return known
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
  cache.set(company, served)
  return served
}

/**
 * Whether the thing is to be done outside the regions served. Places in the sentences that ask (`asked`)
 * decide, then those of the rest, then the field for the place; one served place is enough to stay inside. @see judgement.md §1 "Where the table is silent"
 */
export function isOutsideRegion(
  document: Document,
  words: Words,
  asked: ReadonlySet<number>,
  company: CompanyProfile,
): boolean {
  const served = servedRegions(company)
  if (served.length === 0) return false
  const isServed = ({ regions }: Place) => regions.some((one) => served.some((two) => isWithin(one, two)))
  const told = qualified(placesIn(words), words, document.statement, false).filter(
    (place) => !isElsewhere(place, words),
  )
  const near = told.filter(({ from }) => asked.has(words.sentences[from] ?? -1))
  if (near.some(isServed)) return false
  if (near.some((place) => isAfter(AT, place, words))) return true
  if (told.some(isServed)) return false
  if (told.some((place) => isAfter(AT, place, words))) return true
  const field = wordsOf(document.location.text)
  const home = qualified(placesIn(field), field, document.location, true)
  if (home.length > 0) return !home.some(isServed)
  return told.some((place) => isAfter(TO, place, words))
}

const before = ({ from }: Place, { texts, sentences }: Words, count: number): string[] => {
  const words: string[] = []
  for (let at = from - 1; at >= 0 && words.length < count && sentences[at] === sentences[from]; at--)
    words.push(texts[at] ?? '')
  return words
}

/** "el corporativo en Houston", "vi su trabajo en la feria de Chicago": nothing is to be done there. */
function isElsewhere(place: Place, words: Words): boolean {
  for (const word of before(place, words, 6)) {
    if (SITES.has(word)) return false
    if (ELSEWHERE.test(word)) return true
  }
  return false
}

/** "en la planta de Joinville", "de Bogotá a Cartagena". */
const isAfter = (links: ReadonlySet<string>, place: Place, words: Words) =>
  before(place, words, 3).some((word) => links.has(word))
