import type { Locale } from '../labels.ts'
import type { SlaTarget } from '../policy/policy.ts'

const count = (one: string, many: string) => (number: number) => `${number} ${number === 1 ? one : many}`

const UNITS = {
  es: {
    minutes: count('minuto', 'minutos'),
    hours: count('hora', 'horas'),
    businessHours: count('hora hábil', 'horas hábiles'),
    businessDays: count('día hábil', 'días hábiles'),
  },
  en: {
    minutes: count('minute', 'minutes'),
    hours: count('hour', 'hours'),
    businessHours: count('business hour', 'business hours'),
    businessDays: count('business day', 'business days'),
  },
} as const

/** "5 minutos", "1 hora", "8 horas hábiles": how long a target lasts, as a person says it. */
export function spanText(target: SlaTarget, locale: Locale): string {
  const units = UNITS[locale]
  if ('businessHours' in target) return units.businessHours(target.businessHours)
  if ('businessDays' in target) return units.businessDays(target.businessDays)
  return target.minutes % 60 === 0 ? units.hours(target.minutes / 60) : units.minutes(target.minutes)
}
