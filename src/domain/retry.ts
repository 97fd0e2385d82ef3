import type { JobTask } from './job.ts'

interface Schedule {
  /** Wait before each attempt, the first included. Its length is the number of attempts. */
  readonly delaysSeconds: readonly number[]
  /** The longest Retry-After that is honoured; more is read as this much. */
  readonly retryAfterMaxMs: number
}

const MINUTE_MS = 60_000

const CALLBACK: Schedule = {
  // 0, 5 s, 30 s, 2 m, 10 m, 30 m, 1 h, 2 h, 4 h, 8 h, 12 h, 12 h, 24 h, 24 h: 3.65 days, which is longer
  // than a weekend (reference: delivery, rule 7).
  delaysSeconds: [0, 5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 43_200, 43_200, 86_400, 86_400],
  retryAfterMaxMs: 6 * 60 * MINUTE_MS,
}

const MAIL: Schedule = {
  // Resend forgets an Idempotency-Key after 24 h: a later retry would send the mail again. With every jitter
  // and Retry-After at its longest these ten attempts end within 20 h (reference: delivery, rule 16).
  delaysSeconds: CALLBACK.delaysSeconds.slice(0, 10),
  retryAfterMaxMs: 5 * MINUTE_MS,
}

const ASSESS: Schedule = {
  // 0, 5 s, 30 s, 5 m, 30 m, 2 h, 6 h, 10 h. Quick first, because a lead waits; then through a day, because
  // the store may be away that long.
  delaysSeconds: [0, 5, 30, 300, 1800, 7200, 21_600, 36_000],
  retryAfterMaxMs: 10 * MINUTE_MS,
}

const SCHEDULES = {
  callback: CALLBACK,
  deliver: CALLBACK,
  mail: MAIL,
  assess: ASSESS,
} as const satisfies Record<JobTask['kind'] | 'callback', Schedule>

export type RetryKind = keyof typeof SCHEDULES

const JITTER = 0.2

/**
 * When to try again after attempt number `attempt` (1 is the first) failed at `now`; null when that was the
 * last. Waits vary by ±20 %, so that what failed together does not come back together. `retryAfterMs` is
 * what the receiver asked for: it may lengthen a wait and never shortens one. `random` gives 0 ≤ n < 1.
 */
export function nextAttemptAt(
  kind: RetryKind,
  attempt: number,
  now: Date,
  random: () => number,
  retryAfterMs = 0,
): Date | null {
  const { delaysSeconds, retryAfterMaxMs } = SCHEDULES[kind]
  const delaySeconds = delaysSeconds[attempt]
  if (delaySeconds === undefined) return null
  const jitteredMs = delaySeconds * 1000 * (1 - JITTER + 2 * JITTER * random())
  return new Date(now.getTime() + Math.max(jitteredMs, Math.min(retryAfterMs, retryAfterMaxMs)))
}
