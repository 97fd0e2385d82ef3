import { expect, it } from 'vitest'
import { spanText } from '../../../../src/domain/sentences/deadline.ts'

it.each([
  [{ minutes: 5 }, '5 minutos', '5 minutes'],
  [{ minutes: 1 }, '1 minuto', '1 minute'],
  [{ minutes: 60 }, '1 hora', '1 hour'],
  [{ minutes: 90 }, '90 minutos', '90 minutes'],
  [{ businessHours: 8 }, '8 horas hábiles', '8 business hours'],
  [{ businessHours: 0.5 }, '0.5 horas hábiles', '0.5 business hours'],
  [{ businessDays: 1 }, '1 día hábil', '1 business day'],
] as const)('%j is said as a person says it', (target, es, en) => {
  expect(spanText(target, 'es')).toBe(es)
  expect(spanText(target, 'en')).toBe(en)
})
