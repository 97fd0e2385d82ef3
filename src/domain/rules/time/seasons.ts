import { EARLY, EASTER_FEASTS, LATE, MIDDLE, OCCASIONS, SEASONS } from '../lexicon/time-words.ts'
import type { Source } from '../text/source.ts'
import { type Clock, daysToNext } from './clock.ts'
import type { Dated } from './dated.ts'
import { easterSunday } from './easter.ts'
import { partOf } from './months.ts'
import { scanner } from './scan.ts'

const PART = `((?:${EARLY}|${MIDDLE}|${LATE})[\\s-]+(?:(?:de|del|of|do|dos|das|the)\\s+){0,2})?`
const ORDINAL = 'primer|segund[oa]|tercer|cuarto|ultimo|1er|2do|3er|4to|first|second|third|fourth|last'
// 1 the part of it, 2 the quarter, 3 the half, 4 the year.
const QUARTER = new RegExp(
  `(?<![a-z0-9])${PART}(?:(?:el|la|the)\\s+)?(?:(q[1-4]|[1-4]q|[1-4]t(?=\\d\\d|[\\s,.;]|$)|(?:${ORDINAL}) (?:trimestre|quarter))|((?:${ORDINAL}) (?:semestre|half|mitad|metade)(?! (?:de|del|of) (?:the )?(?:mes|month|[a-z]+(?:o|il|ch)))|h[12]|[12]h))(?:\\s*(?:de|del|of|'|,)?\\s*(?:20)?(\\d\\d))?(?![a-z0-9])`,
  'g',
)
const ORDINALS = [/^(?:primer|first|1|q1|h1)/, /^(?:segund|second|2|q2|h2)/, /^(?:tercer|third|3|q3)/]
const seasonOf = scanner(SEASONS)
const occasionOf = scanner<(clock: Clock) => number>([
  ...OCCASIONS.map(
    ([names, month, day]) => [names, (clock: Clock) => daysToNext(clock, month, day)] as const,
  ),
  ...EASTER_FEASTS.map(
    ([names, offset]) => [names, (clock: Clock) => daysFromEaster(clock, offset)] as const,
  ),
])
const SEASON_LEAD =
  /(?<![a-z])(?:this|next|el|este|proximo|the|by|come|before|antes del|para el|en|in|for|para|over|late|early|o|no|del)\s+$/

/** Quarters, halves, seasons and feasts. */
export const seasonMentions = (source: Source, clock: Clock): Dated[] => [
  ...quarters(source, clock),
  ...occasionOf(source).map(({ hit, meaning }) => ({ hit, days: meaning(clock) })),
  ...seasonOf(source)
    .filter(({ hit }) => SEASON_LEAD.test(source.text.slice(Math.max(0, hit.start - 14), hit.start)))
    .map(({ hit, meaning }) => ({
      hit,
      days: daysToNext(clock, clock.isSouthern ? ((meaning + 5) % 12) + 1 : meaning, 21),
    })),
]

function daysFromEaster(clock: Clock, offset: number): number {
  const daysIn = (year: number) => {
    const [month, day] = easterSunday(year)
    return clock.daysTo(year, month, day + offset)
  }
  const days = daysIn(clock.year)
  return days < 0 ? daysIn(clock.year + 1) : days
}

function quarters(source: Source, clock: Clock): Dated[] {
  return [...source.text.matchAll(QUARTER)].map((match) => {
    const [text, partWords = '', quarter, half = '', short] = match
    const hit = { source, start: match.index, end: match.index + text.length, text }
    const months = quarter === undefined ? 6 : 3
    const found = ORDINALS.findIndex((ordinal) => ordinal.test(quarter ?? half))
    // "Cuarto", "último": the last there is.
    const first = (found < 0 ? 12 / months - 1 : found) * months + 1
    const part = partOf(partWords)
    const within = part === 'LATE' ? months * 30 - 2 : part === 'MIDDLE' ? months * 15 : 0
    if (short !== undefined) return { hit, days: clock.daysTo(2000 + Number(short), first, 1 + within) }
    const isRunning = clock.month >= first && clock.month < first + months
    if (!isRunning) return { hit, days: daysToNext(clock, first, 1) + within }
    const end = clock.daysTo(clock.year, first + months, 0)
    return { hit, days: part === null ? end : Math.max(0, clock.daysTo(clock.year, first, 1 + within)) }
  })
}
