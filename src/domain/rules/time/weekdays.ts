import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../lexicon/time-words.ts'
import { findAll, type Source } from '../text/source.ts'
import { type Clock, daysToDay, daysToWeekday } from './clock.ts'
import type { Dated } from './dated.ts'

const DAY = '[0-2]?\\d|3[01]'
const WEEKDAY = new RegExp(
  `(?<![a-z0-9])(?:${WEEKDAYS.join('|')})(?![a-z0-9])(?:,?\\s+(?:the |dia )?(${DAY})(?:st|nd|rd|th)?(?![\\d:/%a-z]|\\s*(?:am|pm|hrs|horas|hours|min|personas|people|lines|unidades)))?`,
  'g',
)
const ORDINALS = Object.keys(NUMBER_WORDS)
  .filter((word) => word.endsWith('th') || word === 'third')
  .join('|')
const LIMITED =
  "antes del(?: dia)?|para el(?: dia)?|a mas tardar el|hasta el(?: dia)?|a partir del(?: dia)?|desde el|el dia|el proximo|este|(?:para|ate|antes d|ate)o dia|dia|semana del|week of the|before the|by,? (?:um,? |uh,? |what'?s that,? )*the|on the|due(?: on)? the|until the|for the|come the|come"
const DAY_ALONE = new RegExp(
  `(?<![a-z])(?:${LIMITED})\\s+(${DAY}|${ORDINALS})(?:st|nd|rd|th)?(?![\\d:/%]|[.,]\\d|[a-z]|\\s*(?:de |del |of |-)?(?:${MONTHS.join('|')})(?![a-z])|\\s*(?:de |of |- ?)?(?:de (?:los|las|cada|la)|personas|people|empleados|horas|hours|hrs|am|pm|dias|days|semanas|meses|por ciento|anos|tb|gb|sucursal\\w*|tiendas|nodos?|al|%|mil|unidades|line|lines|cell|floor|time|shift|one|robots?|plants?|grados|pallets?|cajas))`,
  'g',
)
// "El 31 nos quedamos sin frigorífico": a bare number is a day when what follows could follow a day.
const DAY_OPENS =
  /(?<![a-z0-9])(?:el|al|del) ([12]?\d|3[01])(?=\s*[,;)]|\s*$|\.\s|\.$|\s+(?:y|e|pero|la|el|los|las|nos|se|me|ya|vence\w*|cierra\w*|llega\w*|tengo|tenemos|empieza\w*|arranca\w*|inicia\w*|a (?:las|primera|mas)|en la (?:manana|tarde|noche)|por la|viene|sale|zarpa|abrimos|hay|termina\w*|entrega\w*|embarca\w*|de este mes|del mes|del presente|del proximo mes|sin falta))/g
const ORDINAL_ALONE =
  /(?<![a-z])the (\d{1,2})(?:st|nd|rd|th)(?=\s*[,.;!?)]|\s*$|\s+(?:we|they|he|she|it|is|our|at|or|so|and|to)(?![a-z]))/g
// "Thursday of next week", "el jueves de la semana que entra".
const OF_NEXT_WEEK =
  /^\s*(?:of|de|da)?\s*(?:the |la )?(?:next week|following week|proxima semana|semana (?:que|q) (?:entra|viene|vem)|semana (?:siguiente|entrante|proxima)|otra semana)/
// "sat", "sun", "segunda" and the like are other words too; alone they need a preposition.
const WEAK_NAME = /^(?:sun|mon|tue|tues|wed|thu|thurs|fri|sat|terca|quarta|quinta|sexta)(?![a-z])/
const WEEKDAY_LEAD =
  /(?<![a-z])(?:by|this|next|on|before|until|el|este|antes del|na|ate|proxim[oa]|for|come|due|late|thru|through|para|pra|so|esta|nesta|ate a|coming)\s+$/
const EVERY =
  /(?<![a-z])(?:todos los|cada(?: (?:dos|segundo|primer|ultimo|tercer))?|every(?: (?:other|second|first|last|third|single))?|los|each|toda|todas as|de|a)\s+$/
const IS_NEXT = /(?<![a-z])next\s+$/

/** Days without a month: "viernes", "lunes 9", "Friday the 13th", "antes del 12", "by the sixteenth". */
export const dayMentions = (source: Source, clock: Clock): Dated[] => [
  ...weekdays(source, clock),
  ...[DAY_ALONE, DAY_OPENS, ORDINAL_ALONE].flatMap((pattern) => days(source, pattern, clock)),
]

const NAMES = WEEKDAYS.map((names) => new RegExp(`^(?:${names})(?![a-z])`))
const weekdayOf = (name: string): number => NAMES.findIndex((names) => names.test(name))

const weekdays = (source: Source, clock: Clock): Dated[] =>
  findAll(source, WEEKDAY).flatMap((hit) => {
    const before = source.text.slice(Math.max(0, hit.start - 16), hit.start)
    if (WEAK_NAME.test(hit.text) && !WEEKDAY_LEAD.test(before)) return []
    const number = Number(/(\d+)(?:st|nd|rd|th)?$/.exec(hit.text)?.[1] ?? 0)
    if (number > 0) return [{ hit, days: daysToDay(clock, number) }]
    if (IN_A_RANGE.test(before) || OF_A_RANGE.test(source.text.slice(hit.end, hit.end + 24))) return []
    if (EVERY.test(before) || isHabit(source.text, hit.start)) return []
    const days = daysToWeekday(clock, weekdayOf(hit.text))
    // "next Friday" is of next week, where this week's is still "Friday".
    const isThisWeek = days <= 6 - ((clock.weekday + 6) % 7)
    const ofNextWeek = OF_NEXT_WEEK.exec(source.text.slice(hit.end, hit.end + 34))?.[0] ?? ''
    const isNext = isThisWeek && (ofNextWeek !== '' || IS_NEXT.test(before))
    const whole = { ...hit, end: hit.end + ofNextWeek.length, text: hit.text + ofNextWeek }
    return [{ hit: whole, days: isNext ? days + 7 : days }]
  })

const days = (source: Source, pattern: RegExp, clock: Clock): Dated[] =>
  findAll(source, pattern).flatMap((hit) => {
    const word = /([a-z]+|\d+?)(?:st|nd|rd|th)?$/.exec(hit.text)
    const day = /\d/.test(hit.text) ? Number(/\d+/.exec(hit.text)?.[0]) : (NUMBER_WORDS[word?.[0] ?? ''] ?? 0)
    return day >= 1 && day <= 31 ? [{ hit, days: daysToDay(clock, day) }] : []
  })

// "De lunes a viernes", "Friday through Sunday": a week's shape.
const IN_A_RANGE = new RegExp(`(?<![a-z])(?:${WEEKDAYS.join('|')})\\s*(?:a|al|to|through|thru|-)\\s*$`)
const OF_A_RANGE = new RegExp(`^\\s*(?:a|al|to|through|thru|-)\\s*(?:${WEEKDAYS.join('|')})(?![a-z])`)

// "Los viernes va a cinta y el sábado a bóveda": one habit makes all days of its sentence habits.
const HABIT = new RegExp(`(?<![a-z])(?:todos los|cada|every|los) (?:${WEEKDAYS.join('|')})(?![a-z])`)
const isHabit = (text: string, place: number): boolean =>
  HABIT.test(
    text
      .slice(Math.max(0, place - 120), place)
      .split(/[.!?\n;]/)
      .at(-1) ?? '',
  )
