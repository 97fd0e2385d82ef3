import { AT, BOUGHT, ELSEWHERE, SITES, SITUATED, TO } from '../lexicon/region-words.ts'
import type { Document } from '../text/document.ts'
import type { Hit } from '../text/source.ts'
import { isWithin, type Place, placesIn, qualified } from './places.ts'
import { hitOf, type Words, wordsOf } from './words.ts'

/**
 * The place that says that the thing is to be done outside the regions served; null when it is not. Places in the sentences that ask (`asked`)
 * decide, then those of the rest, then the field for the place; one served place is enough to stay inside. @see judgement.md §1 "Where the table is silent"
 */
export function placeOutside(
  document: Document,
  words: Words,
  asked: ReadonlySet<number>,
  served: readonly string[],
): Hit | null {
  if (served.length === 0) return null
  const isServed = ({ regions }: Place) => regions.some((one) => served.some((two) => isWithin(one, two)))
  const told = qualified(placesIn(words), words, document.statement, false).filter(
    (place) => !isElsewhere(place, words),
  )
  const near = told.filter(({ from }) => asked.has(words.sentences[from] ?? -1))
  if (near.some(isServed)) return null
  const away = near.find((place) => isAfter(AT, place, words))
  if (away) return hitOf(away, words, document.statement)
  if (told.some(isServed)) return null
  const elsewhere = told.find((place) => isAfter(AT, place, words) && isSite(place, words))
  if (elsewhere) return hitOf(elsewhere, words, document.statement)
  const field = wordsOf(document.location.text)
  const home = qualified(placesIn(field), field, document.location, true)
  if (home.some(isServed)) return null
  const [first] = home
  if (first) return hitOf(first, field, document.location)
  const goal = told.find((place) => isAfter(TO, place, words))
  return goal ? hitOf(goal, words, document.statement) : null
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

/** "nuestra planta de Joinville", "estamos en Bogotá": away from the sentences that ask, only such places count. */
const isSite = (place: Place, words: Words) =>
  before(place, words, 5).some((word) => SITES.has(word) || SITUATED.has(word))

/** "en la planta de Joinville", "de Bogotá a Cartagena"; not "a line bought from Italy". */
const isAfter = (links: ReadonlySet<string>, place: Place, words: Words) =>
  !(OVERSEAS.has(place.regions[0] ?? '') && FROM.has(words.texts[place.from - 1] ?? '')) &&
  before(place, words, 3).some((word) => links.has(word)) &&
  !before(place, words, 5).some((word) => BOUGHT.test(word))

// "a crane part from Germany": what comes from over there is wanted here.
const FROM = new Set('from de desde da do'.split(' '))
const OVERSEAS: ReadonlySet<string> = new Set('es pt gb ie fr de it nl eu in as me af oc cn'.split(' '))
