import type { LabelName } from '../../../src/domain/labels.ts'
import type { LeadTextField } from '../../../src/domain/lead.ts'
import type { Bilingual } from '../../../src/domain/sentences/bilingual.ts'

/** What an invented lead says, field by field. A test reads each by the rules: what the page claims is so. */
export type Example = Partial<Record<Exclude<LeadTextField, 'fullName'>, string>>

/** One value of a label: when a lead is read so, and a lead that is. */
export interface Meaning {
  readonly value: string
  readonly means: Bilingual
  readonly example: { readonly es: Example; readonly en: Example }
}

/** How one label is read. */
export interface LabelGuide {
  readonly label: LabelName
  /** The question that it answers. */
  readonly asks: Bilingual
  readonly meanings: readonly Meaning[]
}

export const both = (es: string, en: string): Bilingual => ({ es, en })

/** A value with its meaning and an example in each language; a bare text is the message. */
export const meaning = (
  value: string,
  means: Bilingual,
  es: string | Example,
  en: string | Example = es,
): Meaning => ({ value, means, example: { es: asExample(es), en: asExample(en) } })

const asExample = (said: string | Example): Example =>
  typeof said === 'string' ? { description: said } : said
