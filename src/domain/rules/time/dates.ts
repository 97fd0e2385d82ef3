import { MONTHS } from '../lexicon/time-words.ts'
import { type Hit, type Source } from '../text/source.ts'
import { type Clock, daysToNext } from './clock.ts'
import type { Dated } from './dated.ts'
import { monthOf } from './months.ts'

const MONTH = MONTHS.join('|')
const DAY = '[0-2]?\\d|3[01]'
const YEAR = '(?:\\s*(?:de|del|,|of|/|-)?\\s*(20\\d\\d)(?!\\d))?'
const DAY_MONTH = new RegExp(
  `(?<![a-z0-9/.])(${DAY})(?:st|nd|rd|th|ro|o|º)?\\s*(?:de |del |of |do |-|/)?\\s*(${MONTH})(?![a-z])${YEAR}`,
  'g',
)
const MONTH_DAY = new RegExp(
  `(?<![a-z])(${MONTH})\\.?\\s+(?:the )?(${DAY})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|\\s*(?:am|pm|tb|gb|personas|people|%|mil|units|unidades|lines|robots))${YEAR}`,
  'g',
)
const NUMERIC =
  /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/-]|\s*(?:horas|hours|hrs|support|soporte|de (?:las|los)|dias|days|of|c|°|grados|in|"|hp))/g
const ISO = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g
const ENGLISH = /(?<![a-z])(?:the|and|we|our|need|for|with|by|before|is|starts?|who|want|my|on|of)(?![a-z])/
// A month and day that are over this year are next year's only when that is said: else they tell what has been.
const LIKELY_MAX = 300
const A_YEAR = 365

/** Dates with a day and a month: "30 de junio", "June 30th", "3/9", "15/04/2026", "2026-06-30". */
export const dateMentions = (source: Source, clock: Clock): Dated[] =>
  datesIn(source, clock).filter(({ days }) => days >= 0)

/** Dates that have passed, in days (negative): "la madrugada del 19 de febrero". */
export const passedDates = (source: Source, clock: Clock): Dated[] =>
  datesIn(source, clock).filter(({ days }) => days < 0)

function datesIn(source: Source, clock: Clock): Dated[] {
  if (!/\d/.test(source.text)) return []
  const dated = (hit: Hit, day: number, month: number, year: number | undefined): Dated[] => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return []
    const days = daysToNext(clock, month, day, year)
    return [{ hit, days: year === undefined && days > LIKELY_MAX ? days - A_YEAR : days }]
  }
  const yearOf = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)
  return [
    ...groups(source, DAY_MONTH).flatMap(({ hit, parts: [, day, month = '', year] }) =>
      dated(hit, Number(day), monthOf(month), yearOf(year)),
    ),
    ...groups(source, MONTH_DAY).flatMap(({ hit, parts: [, month = '', day, year] }) =>
      dated(hit, Number(day), monthOf(month), yearOf(year)),
    ),
    ...groups(source, NUMERIC).flatMap(({ hit, parts: [, one = '', mark, two = '', year] }) => {
      // "24/7", "8-12": hours and ranges; a dash makes a date only with its year.
      if ((mark === '-' && year === undefined) || (one === '24' && two === '7')) return []
      const isMonthFirst = Number(two) > 12 || (ENGLISH.test(source.text) && Number(one) <= 12)
      const [month, day] = isMonthFirst ? [one, two] : [two, one]
      return dated(hit, Number(day), Number(month), yearOf(year))
    }),
    ...groups(source, ISO).flatMap(({ hit, parts: [, year, month, day] }) =>
      dated(hit, Number(day), Number(month), Number(year)),
    ),
  ]
}

interface Parts {
  readonly hit: Hit
  readonly parts: RegExpMatchArray
}

const groups = (source: Source, pattern: RegExp): Parts[] =>
  [...source.text.matchAll(pattern)].map((parts) => ({
    hit: { source, start: parts.index ?? 0, end: (parts.index ?? 0) + parts[0].length, text: parts[0] },
    parts,
  }))
