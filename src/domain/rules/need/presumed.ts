import { choicesOf, LEAST_WEIGHT, OWN } from './own-words.ts'
import type { Match } from './phrase-book.ts'
import { placesIn } from './places.ts'
import type { Profile } from './profile.ts'
import { askingIn } from './reading.ts'
import type { TextReading } from './services.ts'
import { asksForThings } from './specific.ts'
import { isEveryday } from './stem.ts'
import { isDeedField } from './things.ts'
import { isRefusedBy } from './verdict.ts'
import type { Words } from './words.ts'

// So many words that are not everybody's make a message that says something.
const TELLING_WORDS = 4
const TALK_WORDS = 4
// Talk of business that asks for nothing.
const TALK =
  /^(?:ecosystem|ecosistem|sinerg|synerg|stakeholder|alineac|alignment|journey|proposito|purpose|conversation|conversar|conversac|partner|alianza|alliance|vision|excelenc|excellenc|innova|transform|agilid|agility|holis|leverag|strategic|estrategic|crecimiento|growth|valor|value|potencia|futuro|future|inspir|liderazgo|leader|chapter|hoja|ruta|reten|aliento|motor|oportunid|opportunit)/

const FIELD = 'field:'
// A thing asked for stands right behind the words that ask ("necesito *dos camionetas*").
const OBJECT_WORDS = 3

/**
 * What is most likely where neither the catalogue nor the profile's own words decide, for a trade that the
 * catalogue does not know well: words of the profile that alone weigh too little; else things asked for of
 * which the profile does not speak; else, of a message that says something, that its writer knows to whom he
 * writes. Null when it says nothing.
 */
export function presumed(reading: TextReading, profile: Profile): TextReading | null {
  const { words, own } = reading
  const { vocabulary } = profile
  const strange = own.fields.filter(
    ({ meaning }) => !isDeedField(meaning.name) && !vocabulary.sold.things.has(meaning.name),
  )
  const asking = askingIn(words, (need) => need.startsWith(OWN), [...choicesOf(own), ...strange.map(asNeed)])
  const { mentions, requests } = asking
  const inside = mentions.filter(({ needs }) => needs.some((need) => need.startsWith(OWN)))
  const isObject = (from: number) =>
    requests.some(
      ({ to }) => to <= from && from - to < OBJECT_WORDS && words.clauses[to] === words.clauses[from],
    )
  const outside = mentions.filter(
    ({ needs, role, from }) =>
      needs.some((need) => need.startsWith(FIELD)) &&
      role === 'ASKED' &&
      isObject(from) &&
      asksForThings(requests, words),
  )
  const isOurs =
    inside.some(({ role }) => role !== 'CONTEXT' && role !== 'PART') && own.weight >= LEAST_WEIGHT / 2
  if (isRefusedBy(profile, inside, asking, words))
    return { ...reading, outside: inside, value: 'NONE', ground: 'HINTED', isRefused: true }
  if (isOurs) return { ...reading, inside, value: 'STRONG', ground: 'HINTED' }
  if (outside.length > 0) return { ...reading, outside, value: 'NONE', ground: 'HINTED' }
  return tellingCount(words) >= TELLING_WORDS
    ? { ...reading, inside, value: 'STRONG', ground: 'PRESUMED' }
    : null
}

const asNeed = ({ meaning, from, to, rank }: Match): Match => ({
  meaning: { kind: 'need', name: FIELD + meaning.name, sense: 'clear' },
  from,
  to,
  rank,
})

function tellingCount(words: Words): number {
  const places = placesIn(words)
  const telling = words.texts.filter(
    (word, at) =>
      word.length >= 4 &&
      /^[a-z]/.test(word) &&
      !isEveryday(word) &&
      !places.some(({ from, to }) => from <= at && at < to),
  )
  const talk = new Set(words.texts.filter((word) => TALK.test(word)))
  return new Set(telling).size - TALK_WORDS * Math.max(0, talk.size - 1)
}
