import type { Locale } from '../labels.ts'
import { shortened } from './quotation.ts'

const LISTS = {
  es: new Intl.ListFormat('es', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}
const NAME_MAX = 60

/** "Respaldo de datos e Implementación": the first `most` names, and how many more there are. */
export function listing(names: readonly string[], most: number, locale: Locale): string {
  const shown = names.slice(0, most).map((name) => shortened(name, NAME_MAX))
  const rest = names.length - shown.length
  if (rest > 0) shown.push(locale === 'es' ? `${rest} más` : `${rest} more`)
  return LISTS[locale].format(shown)
}
