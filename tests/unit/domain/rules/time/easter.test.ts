import fc from 'fast-check'
import { expect, it } from 'vitest'
import { easterSunday } from '../../../../../src/domain/rules/time/easter.ts'

it.each([[2024, 3, 31], [2025, 4, 20], [2026, 4, 5], [2027, 3, 28], [2038, 4, 25]])('Easter of %i is %i/%i', (year, month, day) =>
  expect(easterSunday(year)).toEqual([month, day])) // prettier-ignore

it('is a Sunday from 22 March to 25 April in every year of the calendar', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
      const [month, day] = easterSunday(year)
      const date = new Date(Date.UTC(year, month - 1, day))
      expect(date.getUTCDay()).toBe(0)
      expect(month * 100 + day).toBeGreaterThanOrEqual(322)
      expect(month * 100 + day).toBeLessThanOrEqual(425)
    }),
  ))
