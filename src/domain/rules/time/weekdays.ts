import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../lexicon/time-words.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
import { type Clock, daysToNext, daysToWeekday } from './clock.ts'

export interface Dated {
  readonly hit: Hit
  readonly days: number
}

const MONTH = MONTHS.join('|')
const DAY = '(?:[0-2]?\\d|3[01])'
const YEAR = '(?:\\s*(?:de|del|,|of)?\\s*(20\\d\\d))?'
const WEEKDAY = new RegExp(
  `(?<![a-z0-9])(?:${WEEKDAYS.join('|')})(?![a-z0-9])(?:\\s+(${DAY})(?![\\d:]|\\s*(?:am|pm|hrs|horas|min)))?`,
  'g',
)
const DAY_MONTH = new RegExp(
  `(?<![a-z0-9/.])(${DAY})(?:st|nd|rd|th|ro|o|º)?\\s*(?:de |del |of |-)?\\s*(${MONTH})(?![a-z])${YEAR}`,
  'g',
)
const MONTH_DAY = new RegExp(
  `(?<![a-z])(${MONTH})\\.?\\s+(${DAY})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|\\s*(?:tb|gb|personas|people|%|mil))${YEAR}`,
  'g',
)
const NUMERIC =
  /(?<![\d/.-])(\d{1,2})[/](\d{1,2})(?:[/](20\d\d|\d\d))?(?![\d/]|\s*(?:horas|hours|hrs|support|soporte))/g
const ISO = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g
const ORDINAL = Object.keys(NUMBER_WORDS)
  .filter((word) => /th$|^first$|^second$|^third$/.test(word))
  .join('|')
const DAY_ALONE = new RegExp(
  `(?<![a-z])(?:antes del|para el|a mas tardar el|hasta el|a partir del|el dia|para o dia|ate o dia|dia|semana del|week of the|before the|by,? (?:um,? |uh,? |what'?s that,? )*the|on the|due the|until the|el proximo|del)\\s+(${DAY}|${ORDINAL})(?:st|nd|rd|th)?(?![\\d:/%.]|[a-z]|\\s*(?:de |of )?(?:${MONTH})(?![a-z])|\\s+(?:de la|personas|horas|hours|am|pm|dias|semanas|meses|por ciento|anos|tb|sucursal|nodo|al))`,
  'g',
)
const US_STYLE =
  /(?<![a-z])(?:the|and|we|our|need|for|with|by|before|is|starts?|who|want|my|on|of|all)(?![a-z])/

export const monthOf = (name: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(name)) + 1
const weekdayOf = (name: string): number =>
  WEEKDAYS.findIndex((names) => new RegExp(`^(?:${names})(?![a-z])`).test(name))
// "sat", "sun", "segunda" and the like are other words too; alone they need a preposition.
const WEAK_NAME = /^(?:sun|mon|tue|tues|wed|thu|thurs|fri|sat|terca|quarta|quinta|sexta)$/
const WEEKDAY_LEAD =
  /(?<![a-z])(?:by|this|next|on|before|until|el|este|antes del|na|ate|proxim[oa]|for|come|due|late)\s+$/

/** Dates with a day: "viernes 13", "30 de junio", "June 30", "3/9", "2026-06-30", "antes del 12". */
export function dayMentions(source: Source, clock: Clock): Dated[] {
  return [...weekdays(source, clock), ...dates(source, clock), ...daysAlone(source, clock)]
}

function weekdays(source: Source, clock: Clock): Dated[] {
  return findAll(source, WEEKDAY).flatMap((hit) => {
    const name = /^[a-z-]+(?: feira)?/.exec(hit.text)?.[0] ?? ''
    const before = source.text.slice(Math.max(0, hit.start - 16), hit.start)
    if (WEAK_NAME.test(name) && !WEEKDAY_LEAD.test(before)) return []
    const number = Number(/\d+$/.exec(hit.text)?.[0] ?? 0)
    if (number > 0) return [{ hit, days: dayOfMonth(clock, number) }]
    if (/(?:todos los|cada|every|los|each|toda)\s+$/.test(before)) return []
    return [{ hit, days: daysToWeekday(clock, weekdayOf(hit.text)) }]
  })
}

function dates(source: Source, clock: Clock): Dated[] {
  const isEnglish = US_STYLE.test(source.text)
  const named = (pattern: RegExp, day: number, month: number) =>
    findAll(source, pattern).map((hit) => {
      const parts =
        new RegExp(pattern.source.replace(/\(\?<!\[a-z0-9\/\.\]\)|\(\?<!\[a-z\]\)/, '^')).exec(hit.text) ?? []
      const year = parts[3] ? Number(parts[3]) : undefined
      return { hit, days: daysToNext(clock, monthOf(parts[month] ?? ''), Number(parts[day]), year) }
    })
  const numeric = findAll(source, NUMERIC).flatMap((hit) => {
    const [one = 0, two = 0, year] = hit.text.split('/').map(Number)
    const isMonthFirst = two > 12 || (isEnglish && one <= 12)
    const [month, day] = isMonthFirst ? [one, two] : [two, one]
    if (month < 1 || month > 12 || day < 1 || day > 31 || (one === 24 && two === 7)) return []
    const full = year === undefined ? undefined : year < 100 ? 2000 + year : year
    return [{ hit, days: daysToNext(clock, month, day, full) }]
  })
  const iso = findAll(source, ISO).map((hit) => {
    const [year = 0, month = 1, day = 1] = hit.text.split('-').map(Number)
    return { hit, days: clock.daysTo(year, month, day) }
  })
  return [...named(DAY_MONTH, 1, 2), ...named(MONTH_DAY, 2, 1), ...numeric, ...iso]
}

const daysAlone = (source: Source, clock: Clock): Dated[] =>
  findAll(source, DAY_ALONE).flatMap((hit) => {
    const word = /([a-z]+|\d+)(?:st|nd|rd|th)?$/.exec(hit.text)?.[0] ?? ''
    const day = /^\d/.test(word) ? Number(/\d+/.exec(word)?.[0]) : (NUMBER_WORDS[word] ?? 0)
    return day >= 1 && day <= 31 ? [{ hit, days: dayOfMonth(clock, day) }] : []
  })

const dayOfMonth = (clock: Clock, day: number): number => {
  if (day >= clock.day) return clock.daysTo(clock.year, clock.month, day)
  return clock.month === 12
    ? clock.daysTo(clock.year + 1, 1, day)
    : clock.daysTo(clock.year, clock.month + 1, day)
}
