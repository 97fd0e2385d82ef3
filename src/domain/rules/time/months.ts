import { MONTHS, OCCASIONS, PLAIN_MONTHS } from '../lexicon/time-words.ts'
import { findAll, type Source } from '../text/source.ts'
import { type Clock, daysToNext } from './clock.ts'
import { type Dated, monthOf } from './weekdays.ts'

const PART =
  '(?:(?:principios|inicios|comienzos|early|beginning|comeco|inicio|primeros dias|start)|(?:mediados|mid|middle|meados)|(?:fines|finales|fin|late|end|final|ultimos dias))'
const YEAR = '(?:\\s*(?:de|del|,|of)?\\s*20\\d\\d)?'
const MONTH_ALONE = new RegExp(
  `(?<![a-z0-9])(?:${PART}[\\s-]+(?:(?:de|del|of|do|dos|das|mes|the|month)\\s+){0,3})?(?<!\\d\\s{0,2}(?:de\\s|of\\s)?)(?:${PLAIN_MONTHS}|(?<=(?:in|by|until|early|mid|late|of|this|next|before|through|for|around|from)[\\s-]+)(?:${MONTHS.join('|')})|(?:march|may)(?=\\s+(?:or|and|shutdown|go-?live|install\\w*|deadline|turnaround)))(?![a-z]|\\.?\\s+\\d{1,2}(?!\\d))${YEAR}`,
  'g',
)
const QUARTER =
  /(?<![a-z0-9])(?:q[1-4]|[1-4]q|[1-4]t|(?:primer|segundo|tercer|cuarto|first|second|third|fourth) (?:trimestre|quarter))(?![a-z0-9])(?:\s*(?:de|del|of|')?\s*20\d\d)?/g
const HALF =
  /(?<![a-z0-9])(?:(?:primer|segund[oa]|first|second) (?:semestre|half|mitad|metade)(?! de(?:l)? (?:mes|marzo|abril))(?! of (?:the month|march|april))|h[12])(?![a-z0-9])/g
const OCCASION = new RegExp(
  `(?<![a-z0-9])(?:${OCCASIONS.map(([names]) => names).join('|')})(?![a-z0-9])`,
  'g',
)
const SEASON =
  /(?<![a-z])(?:this|next|el|este|proximo|in the|by|come|before|antes del|para el|en) (?:summer|spring|fall|autumn|winter|verano|otono|invierno|primavera)(?![a-z])/g
// Of the north; southern writers name months.
const SEASON_MONTH: Readonly<Record<string, number>> = {
  summer: 6,
  spring: 4,
  fall: 9,
  autumn: 9,
  winter: 12,
  verano: 6,
}
const QUARTER_NAMES = ['primer|first|1|q1', 'segundo|second|2', 'tercer|third|3', 'cuarto|fourth|4']
const RUNNING_QUARTER_DAYS = 28
const RUNNING_HALF_DAYS = 60

/** Months, quarters, halves and feasts, without a day: taken at their start, or where "mid" and "late" put them. */
export function monthMentions(source: Source, clock: Clock): Dated[] {
  return [...months(source, clock), ...quarters(source, clock), ...occasions(source, clock)]
}

const yearIn = (text: string): number | undefined => {
  const year = /20\d\d$/.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}

function months(source: Source, clock: Clock): Dated[] {
  const name = new RegExp(`(?:${PLAIN_MONTHS}|${MONTHS.join('|')})(?![a-z])`)
  return findAll(source, MONTH_ALONE).flatMap((hit) => {
    const bare = hit.text.replace(/^(?:mid|mediados|meados|middle)[\s-]+/, '')
    const month = monthOf(name.exec(bare)?.[0] ?? '')
    if (month === 0) return []
    const day = /^(?:mediados|mid|middle|meados)/.test(hit.text)
      ? 15
      : /^(?:fines|finales|fin|late|end|final|ultimos)/.test(hit.text)
        ? 27
        : 1
    const year = yearIn(hit.text)
    if (year !== undefined) return [{ hit, days: clock.daysTo(year, month, day) }]
    // The month that runs is now, not next year.
    if (month === clock.month) return [{ hit, days: Math.max(day - clock.day, Math.min(14, 28 - clock.day)) }]
    return [{ hit, days: daysToNext(clock, month, day) }]
  })
}

function quarters(source: Source, clock: Clock): Dated[] {
  const dated = findAll(source, QUARTER).map((hit) => {
    const first = /[1-4]|[a-z]{3,}/.exec(hit.text)?.[0] ?? ''
    const quarter = Math.max(
      0,
      QUARTER_NAMES.findIndex((names) => names.split('|').includes(first)),
    )
    const start = quarter * 3 + 1
    const year = yearIn(hit.text)
    const isRunning = clock.month >= start && clock.month < start + 3 && year === undefined
    return { hit, days: isRunning ? RUNNING_QUARTER_DAYS : daysToNext(clock, start, 1, year) }
  })
  const halves = findAll(source, HALF).map((hit) => {
    const start = /^(?:segund|second|h2)/.test(hit.text) ? 7 : 1
    const isRunning = clock.month >= start && clock.month < start + 6
    return { hit, days: isRunning ? RUNNING_HALF_DAYS : daysToNext(clock, start, 1) }
  })
  return [...dated, ...halves]
}

function occasions(source: Source, clock: Clock): Dated[] {
  const feasts = findAll(source, OCCASION).flatMap((hit) => {
    const occasion = OCCASIONS.find(([names]) => new RegExp(`^(?:${names})$`).test(hit.text))
    return occasion ? [{ hit, days: daysToNext(clock, occasion[1], occasion[2]) }] : []
  })
  const seasons = findAll(source, SEASON).flatMap((hit) => {
    const month = SEASON_MONTH[hit.text.split(/\s+/).at(-1) ?? '']
    return month === undefined ? [] : [{ hit, days: daysToNext(clock, month, 21) }]
  })
  return [...feasts, ...seasons]
}
