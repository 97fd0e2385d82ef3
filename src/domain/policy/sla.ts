import type { Sla } from '../assessment.ts'
import type { Calendar } from '../calendar.ts'
import type { Priority } from '../labels.ts'
import type { Policy, SlaTarget } from './policy.ts'
import { afterWorkdays, afterWorkingTime } from './working-time.ts'

const HOUR_MS = 3_600_000

/** A target as one number, to sort and to measure by. Working time counts as if it were continuous. */
export function targetSeconds(target: SlaTarget): number {
  if ('minutes' in target) return target.minutes * 60
  if ('businessHours' in target) return Math.round(target.businessHours * 3600)
  return target.businessDays * 86_400
}

/**
 * When the first human answer is due for a lead received at an instant.
 * @see judgement.md §2 "SLA"
 */
export function dueAt(target: SlaTarget, receivedAt: Date, calendar: Calendar, timeZone: string): Date {
  const fromMs = receivedAt.getTime()
  // Minutes run on the wall clock, night and Sunday too: who writes at 3:00 that the operation has stopped
  // buys from the first who answers, and is the very person that a P1 is for.
  if ('minutes' in target) return new Date(fromMs + target.minutes * 60_000)
  if ('businessHours' in target)
    return new Date(afterWorkingTime(fromMs, target.businessHours * HOUR_MS, calendar, timeZone))
  return new Date(afterWorkdays(fromMs, target.businessDays, calendar, timeZone))
}

/** The deadline of a priority; none for a lead that nobody has to answer. */
export function slaOf(
  priority: Priority | null,
  policy: Policy,
  receivedAt: Date,
  calendar: Calendar,
  timeZone: string,
): Sla | null {
  if (priority === null) return null
  const target = policy.sla[priority]
  return {
    targetSeconds: targetSeconds(target),
    dueAt: dueAt(target, receivedAt, calendar, timeZone).toISOString(),
  }
}
