const DAY_MS = 86_400_000
// Leads come from the Americas (UTC−3 to −8): the writer's date is taken five hours behind UTC, so that a lead
// of the evening is still of that day. Policy has the exact time zone; here a day's error decides nothing.
const OFFSET_MS = 5 * 3_600_000

/** The writer's calendar around the arrival. All days are whole days from the day of arrival. */
export interface Clock {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
  /** 0 Sunday … 6 Saturday */
  readonly weekday: number
  /** South of the equator summer begins in December. */
  readonly isSouthern: boolean
  /** Months below 1 or above 12 and days beyond a month's end run over, as in Date. */
  readonly daysTo: (year: number, month: number, day: number) => number
}

export function clockAt(receivedAt: Date, isSouthern = false): Clock {
  const local = new Date(receivedAt.getTime() - OFFSET_MS)
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()]
  const today = Date.UTC(year, month - 1, day)
  return {
    year,
    month,
    day,
    weekday: local.getUTCDay(),
    isSouthern,
    daysTo: (toYear, toMonth, toDay) => Math.round((Date.UTC(toYear, toMonth - 1, toDay) - today) / DAY_MS),
  }
}

/** Days to the next such month and day; of next year when this year's has passed. */
export function daysToNext(clock: Clock, month: number, day: number, year?: number): number {
  if (year !== undefined) return clock.daysTo(year, month, day)
  const days = clock.daysTo(clock.year, month, day)
  return days < 0 ? clock.daysTo(clock.year + 1, month, day) : days
}

/** Days to the next such weekday; today's own is a week ahead. */
export const daysToWeekday = (clock: Clock, weekday: number): number =>
  ((weekday - clock.weekday + 6) % 7) + 1

/** Days to the next such day of a month. */
export const daysToDay = (clock: Clock, day: number): number =>
  clock.daysTo(clock.year, clock.month + (day < clock.day ? 1 : 0), day)

/** Days to the last day of this month, or of the month so many months on. */
export const daysToMonthEnd = (clock: Clock, monthsOn = 0): number =>
  clock.daysTo(clock.year, clock.month + monthsOn + 1, 0)
