import type { Locale } from '../labels.ts'

/** One sentence in each language in which a person reads Criba. */
export type Bilingual = Readonly<Record<Locale, string>>
