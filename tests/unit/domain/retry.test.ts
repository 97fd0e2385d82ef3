import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RetryKind, nextAttemptAt } from '../../../src/domain/retry.ts'

const NOW = new Date('2026-03-02T16:00:00Z')
const SECOND = 1000
const HOUR = 3_600_000
const middle = () => 0.5

const waitMs = (kind: RetryKind, attempt: number, random = middle, retryAfterMs?: number) => {
  const at = nextAttemptAt(kind, attempt, NOW, random, retryAfterMs)
  return at && at.getTime() - NOW.getTime()
}

/** Waits after attempts 1, 2, … until there is no next one. */
const waits = (kind: RetryKind, random = middle, retryAfterMs?: number) => {
  const found: number[] = []
  for (let attempt = 1; ; attempt++) {
    const wait = waitMs(kind, attempt, random, retryAfterMs)
    if (wait === null) return found
    found.push(wait)
  }
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

it('a callback has 14 attempts: 0, 5s, 30s, 2m, 10m, 30m, 1h, 2h, 4h, 8h, 12h, 12h, 24h, 24h', () => {
  const seconds = [5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 43_200, 43_200, 86_400, 86_400]
  expect(waits('callback')).toEqual(seconds.map((each) => each * SECOND))
  expect(waits('deliver')).toEqual(waits('callback'))
})

it('a job is tried at most 8 times, within 24 hours, however the jitter falls', () => {
  expect(waits('assess')).toHaveLength(7)
  expect(sum(waits('assess', () => 0.999_999))).toBeLessThan(24 * HOUR)
  expect(sum(waits('assess', () => 0.999_999, 24 * HOUR))).toBeLessThan(24 * HOUR)
})

it('mail ends less than 20 hours after its first attempt, however the jitter falls and whatever is asked', () => {
  expect(sum(waits('mail', () => 0.999_999))).toBeLessThan(20 * HOUR)
  expect(sum(waits('mail', () => 0.999_999, 24 * HOUR))).toBeLessThan(20 * HOUR)
  expect(sum(waits('mail'))).toBeGreaterThan(12 * HOUR)
})

describe('Retry-After', () => {
  it('lengthens a wait', () => {
    expect(waitMs('callback', 1, middle, 90 * SECOND)).toBe(90 * SECOND)
  })
  it('never shortens one', () => {
    expect(waitMs('callback', 9, middle, SECOND)).toBe(8 * HOUR)
  })
  it('is honoured up to six hours', () => {
    expect(waitMs('callback', 1, middle, 48 * HOUR)).toBe(6 * HOUR)
  })
  it('gives no attempt beyond the last', () => {
    expect(waitMs('callback', 14, middle, SECOND)).toBeNull()
  })
})

it('every wait stays within ±20 % of its schedule for any jitter draw, and grows no shorter than asked', () => {
  const kinds = fc.constantFrom('callback', 'mail', 'assess')
  const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const asked = fc.integer({ min: 0, max: 12 * HOUR })
  fc.assert(
    fc.property(kinds, fc.integer({ min: 1, max: 20 }), draw, asked, (kind, attempt, drawn, retryAfterMs) => {
      const base = waitMs(kind, attempt)
      const wait = waitMs(kind, attempt, () => drawn)
      const later = waitMs(kind, attempt, () => drawn, retryAfterMs)
      if (base === null || wait === null || later === null) {
        expect([base, wait, later]).toEqual([null, null, null])
        return
      }
      // Times are whole milliseconds.
      expect(wait).toBeGreaterThanOrEqual(Math.floor(base * 0.8))
      expect(wait).toBeLessThanOrEqual(Math.ceil(base * 1.2))
      expect(later).toBeGreaterThanOrEqual(wait)
      expect(later).toBeLessThanOrEqual(Math.max(wait, 6 * HOUR))
    }),
  )
})
