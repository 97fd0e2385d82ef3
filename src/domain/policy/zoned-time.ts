const DAY_MS = 86_400_000

/**
 * A wall-clock reading, written as the milliseconds at which a clock in UTC would show it. Days are then
 * plain arithmetic, and only `instantAt` and `localAt` know of offsets.
 */
export type LocalMs = number

// Building a formatter costs a hundred times what using one does; a workspace has one zone.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}

/** What the clocks in that zone show at an instant. */
export function localAt(instantMs: number, timeZone: string): LocalMs {
  const part: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(instantMs)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const millisecond = ((instantMs % 1000) + 1000) % 1000
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond)
}

/**
 * The instant at which the clocks in that zone show a reading. A reading that comes twice (clocks go back)
 * means the first; one that never comes (clocks go forward) moves on by the gap: RFC 5545 §3.3.5, and
 * Temporal's "compatible".
 */
export function instantAt(local: LocalMs, timeZone: string): number {
  const offsetAt = (instantMs: number) => localAt(instantMs, timeZone) - instantMs
  const before = local - offsetAt(local - DAY_MS)
  const after = local - offsetAt(local + DAY_MS)
  const shown = [before, after].filter((instantMs) => localAt(instantMs, timeZone) === local)
  return shown.length === 0 ? before : Math.min(...shown)
}
