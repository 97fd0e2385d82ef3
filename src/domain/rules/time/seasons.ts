import { EARLY, EASTER_FEASTS, LATE, MIDDLE, OCCASIONS, SEASONS } from '../lexicon/time-words.ts'
import { findAll, type Source } from '../text/source.ts'
import { type Clock, daysToNext } from './clock.ts'
import type { Dated } from './dated.ts'
import { easterSunday } from './easter.ts'
import { partOf, yearIn } from './months.ts'
import { scanner } from './scan.ts'

const PART = `(?:(?:${EARLY}|${MIDDLE}|${LATE})[\\s-]+(?:(?:de|del|of|do|dos|das|the)\\s+){0,2})?`
const QUARTER = new RegExp(
  `(?<![a-z0-9])${PART}(?:(?:el|la|the)\\s+)?(?:q[1-4]|[1-4]q|[1-4]t(?=\\d\\d|[\\s,.;]|$)|(?:primer|segundo|tercer|cuarto|ultimo|1er|2do|3er|4to|first|second|third|fourth|last) (?:trimestre|quarter)|(?:primer|segund[oa]|1er|2do|first|second) (?:semestre|half|mitad|metade)(?! (?:de|del|of) (?:the )?(?:mes|month|[a-z]+(?:o|il|ch)))|h[12]|[12]h)(?:\\s*(?:de|del|of|'|,)?\\s*(?:20)?\\d\\d)?(?![a-z0-9])`,
  'g',
)
const ORDINALS = [
  'primer|first|1er|1',
  'segund[oa]|second|2do|2',
  'tercer|third|3er|3',
  'cuarto|ultimo|fourth|last|4to|4',
]
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

const quarters = (source: Source, clock: Clock): Dated[] =>
  findAll(source, QUARTER).map((hit) => {
    const isHalf = /semestre|half|mitad|metade|h[12]|[12]h/.test(hit.text)
    const bare = hit.text.replace(new RegExp(`^${PART}`), '').replace(/^(?:el|la|the)\s+|(?:20)?\d\d$/, '')
    const index = Math.max(
      0,
      ORDINALS.findIndex((names) => new RegExp(`(?:^|[qth])(?:${names})`).test(bare)),
    )
    const months = isHalf ? 6 : 3
    const start = index * months + 1
    const part = partOf(hit.text)
    const within = part === 'LATE' ? months * 30 - 2 : part === 'MIDDLE' ? months * 15 : 0
    const short = /'?\s*(\d\d)$/.exec(hit.text.replace(bare, ''))?.[1]
    const year =
      yearIn(hit.text) ?? (short === undefined || bare.endsWith(short) ? undefined : 2000 + Number(short))
    if (year !== undefined) return { hit, days: clock.daysTo(year, start, 1 + within) }
    const isRunning = clock.month >= start && clock.month < start + months
    if (isRunning)
      return {
        hit,
        days:
          part === 'EARLY'
            ? 0
            : part === 'MIDDLE'
              ? Math.max(0, clock.daysTo(clock.year, start, 1 + within))
              : clock.daysTo(clock.year, start + months, 0),
      }
    return { hit, days: daysToNext(clock, start, 1) + within }
  })
