import { EARLY, LATE, MIDDLE, MONTHS, PLAIN_MONTHS } from '../lexicon/time-words.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
import { type Clock, daysToMonthEnd, daysToNext } from './clock.ts'
import type { Dated } from './dated.ts'

const PART = `(?:(?:${EARLY}|${MIDDLE}|${LATE})[\\s-]+(?:(?:de|del|of|do|dos|das|mes|the|month|en|in)\\s+){0,3})?`
const YEAR = '(?:\\s*(?:de|del|,|of|-|/)?\\s*20\\d\\d)?'
const ALL_MONTHS = MONTHS.join('|')
const LED_MONTHS = ALL_MONTHS.split('|')
  .filter((name) => name !== 'out' && name !== 'set')
  .join('|')
// "may", "march", "mar" are other words too: alone they need a preposition or what only a month has; "out" and
// "set" need their day.
const MONTH = new RegExp(
  `(?<![a-z0-9])${PART}(?:${PLAIN_MONTHS}|(?<=(?:in|by|until|till|early|mid|late|end|of|this|next|before|through|for|around|from|since|every|each|cada|en|para|de|em|ate|come)[\\s-]+)(?:${LED_MONTHS})|(?:march|may)(?=\\s+(?:or|and|shutdown|go-?live|install\\w*|deadline|turnaround|outage|timeframe|delivery|start)|[-/](?:${ALL_MONTHS})))(?![a-z]|\\.?\\s+\\d{1,2}(?!\\d|\\s*(?:am|pm|hrs|unidades|personas|people|units|lines|robots)))${YEAR}`,
  'g',
)
const NAME = new RegExp(`(?<![a-z])(?:${ALL_MONTHS})(?![a-z])`)
const IS_EARLY = new RegExp(`^(?:${EARLY})(?![a-z])`)
const IS_MIDDLE = new RegExp(`^(?:${MIDDLE})(?![a-z])`)
const IS_LATE = new RegExp(`^(?:${LATE})(?![a-z])`)
const [EARLY_DAY, MIDDLE_DAY, LATE_DAY] = [5, 15, 28]

export const monthOf = (name: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(name)) + 1

/** The year that ends a naming, when one does. */
const yearIn = (text: string): number | undefined => {
  const year = /20\d\d$/.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}

/** Which part of a span is named: its early, middle or late one, or none. */
export const partOf = (text: string): 'EARLY' | 'MIDDLE' | 'LATE' | null =>
  IS_EARLY.test(text) ? 'EARLY' : IS_MIDDLE.test(text) ? 'MIDDLE' : IS_LATE.test(text) ? 'LATE' : null

/** Months without a day, taken at their start or where "mediados" and "late" put them. */
export const monthMentions = (source: Source, clock: Clock): Dated[] =>
  findAll(source, MONTH).flatMap((hit) => {
    const name = NAME.exec(hit.text.replace(/^(?:mid|mitad|mediados|middle|meados)[\s-]+/, ''))?.[0] ?? ''
    const month = monthOf(name)
    if (month === 0 || isName(hit) || isOfADate(hit)) return []
    const part = partOf(hit.text)
    const day = part === 'LATE' ? LATE_DAY : part === 'MIDDLE' ? MIDDLE_DAY : part === 'EARLY' ? EARLY_DAY : 1
    const year = yearIn(hit.text)
    if (year !== undefined) return [{ hit, days: clock.daysTo(year, month, day) }]
    // The month that runs is meant up to its end, not next year's.
    if (month === clock.month)
      return [{ hit, days: part ? Math.max(0, day - clock.day) : daysToMonthEnd(clock) }]
    return [{ hit, days: daysToNext(clock, month, day) }]
  })

// "15 de abril": the date stands for it.
const isOfADate = ({ source: { text }, start }: Hit): boolean =>
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s*(?:de |of |do )?\s*$/.test(text.slice(Math.max(0, start - 10), start))

// "Julio Mendoza", "Abril", "June from accounting": a person. A street or a feast is no date either.
function isName({ source: { raw, folded, text }, start, end }: Hit): boolean {
  const from = folded.starts[start] ?? 0
  const word = raw.slice(from, folded.starts[end] ?? raw.length)
  if (
    /(?<![a-z])(?:soy|ing\.?|lic\.?|sr\.?|sra\.?|don|dona|atte\.?|mr\.?|ms\.?|avenida|av\.?|calle|plaza|colonia|col\.?)\s+$/.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return true
  const isSpanish = /^(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto)$/.test(word)
  const next = /^\s+(\p{Lu}\p{Ll}+)/u.exec(raw.slice(folded.starts[end] ?? raw.length))
  return isSpanish && next !== null
}
