import { z } from 'zod'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as HH:MM.')

/** Working days and hours, read in the workspace's time zone. Days: 1 Monday … 7 Sunday (ISO 8601). */
export const Calendar = z
  .strictObject({
    workdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    opensAt: clock,
    closesAt: clock,
    holidays: z.array(z.iso.date()).max(200),
  })
  .refine((calendar) => calendar.opensAt < calendar.closesAt, {
    path: ['closesAt'],
    error: 'The working day must close after it opens.',
  })
export type Calendar = z.infer<typeof Calendar>

export const DEFAULT_CALENDAR: Calendar = {
  workdays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '18:00',
  holidays: [],
}

/** An IANA time zone that this runtime knows. */
export const TimeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, 'Use an IANA time zone, for example America/Mexico_City.')

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
