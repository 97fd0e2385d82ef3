import { expect, it } from 'vitest'
import {
  clockAt,
  daysToDay,
  daysToMonthEnd,
  daysToNext,
  daysToWeekday,
} from '../../../../../src/domain/rules/time/clock.ts'

const monday = clockAt(new Date('2026-03-02T16:00:00Z'))

it('an evening in the Americas is still that day', () =>
  expect(clockAt(new Date('2026-03-03T02:00:00Z')).day).toBe(2))
it('today’s weekday is a week ahead', () => {
  expect(daysToWeekday(monday, 1)).toBe(7)
  expect(daysToWeekday(monday, 2)).toBe(1)
  expect(daysToWeekday(monday, 0)).toBe(6)
})
it('a day that has passed is of the next month, a date that has passed of the next year', () => {
  expect(daysToDay(monday, 1)).toBe(30)
  expect(daysToDay(clockAt(new Date('2026-12-20T16:00:00Z')), 5)).toBe(16)
  expect(daysToNext(monday, 3, 1)).toBe(364)
  expect(daysToNext(monday, 3, 1, 2026)).toBe(-1)
})
it('months end on their last day, in leap years too', () => {
  expect(daysToMonthEnd(monday)).toBe(29)
  expect(daysToMonthEnd(clockAt(new Date('2028-02-10T16:00:00Z')))).toBe(19)
  expect(daysToMonthEnd(monday, 1)).toBe(59)
})
