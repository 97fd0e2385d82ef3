import { PROVINCE_CODES, STATE_CODES } from '../lexicon/region-words.ts'
import { REGION_GROUPS, REGIONS } from '../lexicon/regions.ts'
import type { Source } from '../text/source.ts'
import { PhraseBook, phrasesIn } from './phrase-book.ts'
import type { Words } from './words.ts'

/** A place that a text names: all regions that bear the name. */
export interface Place {
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
let isLearnt = false
/** Every name of a place, learnt when the first text is read. */
function book(): PhraseBook {
  if (isLearnt) return BOOK
  for (const [region, names] of Object.entries(REGIONS)) learn(names, [region], 'clear')
  for (const [names, regions] of Object.entries(REGION_GROUPS)) learn(names, regions, 'broad')
  isLearnt = true
  return BOOK
}

/** The places that a text names, longest names first ("Santiago de los Caballeros" is not Santiago). */
export function placesIn(words: Words): Place[] {
  const places: { regions: string[]; isGroup: boolean; from: number; to: number }[] = []
  for (const { meaning, from, to } of book()
    .matches(words)
    .toSorted((one, two) => two.rank - one.rank || two.to - one.to)) {
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
export function qualified(places: readonly Place[], words: Words, source: Source, isField: boolean): Place[] {
  const states = codesIn(words, source, isField, places)
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

/** State codes where they stand as such: in capitals behind a comma, or at the end of the field for the place. */
function codesIn(words: Words, source: Source, isField: boolean, places: readonly Place[]): Place[] {
  return words.texts.flatMap((word, at) => {
    const region = CODES.get(word)
    if (region === undefined) return []
    const start = words.starts[at] ?? 0
    const isLast = isField && at === words.texts.length - 1
    const isCode =
      isLast || (/,\s*$/.test(source.text.slice(0, start)) && (isField || isCapital(source, start)))
    const isBrazilian =
      BRAZIL_CODES.has(word) &&
      places.some(({ to, regions }) => to === at && regions.some((each) => each.startsWith('br')))
    return isCode && !isBrazilian ? [{ regions: [region], isGroup: false, from: at, to: at + 1 }] : []
  })
}

const CODES: ReadonlyMap<string, string> = new Map([
  ...STATE_CODES.map((code) => [code, `us/${code}`] as const),
  ...PROVINCE_CODES.map((code) => [code, `ca/${code}`] as const),
])

const isCapital = ({ raw, folded }: Source, start: number): boolean =>
  /^[A-Z]{2}$/.test(raw.slice(folded.starts[start] ?? 0, folded.starts[start + 2] ?? 0))

/** Whether one region lies in the other, whichever is the greater. */
export const isWithin = (one: string, two: string): boolean =>
  one === two || one.startsWith(`${two}/`) || two.startsWith(`${one}/`)
