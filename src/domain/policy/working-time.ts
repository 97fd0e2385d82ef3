import type { Calendar } from '../calendar.ts'
import { instantAt, type LocalMs, localAt } from './zoned-time.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** `HH:MM` as milliseconds since midnight. */
const clockMs = (clock: string): number =>
  (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * MINUTE_MS

/** How long a working day is, in hours. */
export const hoursPerDay = (calendar: Calendar): number =>
  (clockMs(calendar.closesAt) - clockMs(calendar.opensAt)) / (60 * MINUTE_MS)

const midnight = (local: LocalMs): LocalMs => Math.floor(local / DAY_MS) * DAY_MS

function isWorkday(day: LocalMs, calendar: Calendar): boolean {
  const date = new Date(day)
  const isoWeekday = date.getUTCDay() || 7
  return (
    calendar.workdays.includes(isoWeekday) && !calendar.holidays.includes(date.toISOString().slice(0, 10))
  )
}

// Ends: a calendar has a working weekday and at most 200 holidays.
function workdayFrom(day: LocalMs, calendar: Calendar): LocalMs {
  let candidate = day
  while (!isWorkday(candidate, calendar)) candidate += DAY_MS
  return candidate
}

/**
 * When `durationMs` of working time has passed since an instant. Counted in real time, so an hour that the
 * clocks skip is not counted and one that they repeat counts twice.
 */
export function afterWorkingTime(
  fromMs: number,
  durationMs: number,
  calendar: Calendar,
  timeZone: string,
): number {
  let remainingMs = durationMs
  let day = midnight(localAt(fromMs, timeZone))
  for (;;) {
    day = workdayFrom(day, calendar)
    const opensMs = instantAt(day + clockMs(calendar.opensAt), timeZone)
    const closesMs = instantAt(day + clockMs(calendar.closesAt), timeZone)
    const startsMs = Math.max(fromMs, opensMs)
    const availableMs = Math.max(0, closesMs - startsMs)
    if (availableMs >= remainingMs) return startsMs + remainingMs
    remainingMs -= availableMs
    day += DAY_MS
  }
}

/** The same time of day, `count` working days on. Outside working time it counts from the next opening. */
export function afterWorkdays(fromMs: number, count: number, calendar: Calendar, timeZone: string): number {
  let local = workingLocal(localAt(fromMs, timeZone), calendar)
  for (let passed = 0; passed < count; passed++) {
    const day = workdayFrom(midnight(local) + DAY_MS, calendar)
    local = day + (local - midnight(local))
  }
  return instantAt(local, timeZone)
}

/** The reading itself when it falls in working time, else that of the next opening. */
function workingLocal(local: LocalMs, calendar: Calendar): LocalMs {
  const day = midnight(local)
  const opens = clockMs(calendar.opensAt)
  if (isWorkday(day, calendar)) {
    if (local - day < opens) return day + opens
    if (local - day < clockMs(calendar.closesAt)) return local
  }
  return workdayFrom(day + DAY_MS, calendar) + opens
}
