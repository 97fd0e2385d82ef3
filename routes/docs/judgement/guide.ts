import type { LabelName } from '../../../src/domain/labels.ts'
import type { LeadTextField } from '../../../src/domain/lead.ts'
import type { Bilingual } from '../../../src/domain/sentences/bilingual.ts'

/**
 * What an invented lead says, field by field, with the words that prove the reading in brackets. A test reads
 * each by the rules: what the page claims is so.
 */
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

interface Span {
  readonly start: number
  readonly end: number
}

/** A text without its brackets, and where they stood. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) {
      spans.push({ start: text.length, end: text.length + part.length - 2 })
      text += part.slice(1, -1)
    } else text += part
  }
  return { text, spans }
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
