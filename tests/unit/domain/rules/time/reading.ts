import { sourceOf } from '../../../../../src/domain/rules/text/source.ts'
import { clockAt } from '../../../../../src/domain/rules/time/clock.ts'
import { type Mention, timesAhead } from '../../../../../src/domain/rules/time/mentions.ts'

/** Monday 2 March 2026, in the morning of the writer. */
export const MONDAY = '2026-03-02T16:00:00Z'

/** The times that a text names, read as on a day of arrival. */
export const timesIn = (text: string, receivedAt = MONDAY, isSouthern = false): Mention[] =>
  timesAhead(sourceOf('description', text), clockAt(new Date(receivedAt), isSouthern))

/** Days to the nearest of them, rounded; null when none is named. */
export const daysIn = (text: string, receivedAt = MONDAY, isSouthern = false): number | null => {
  const [nearest] = timesIn(text, receivedAt, isSouthern)
  return nearest ? Math.round(nearest.days) : null
}
