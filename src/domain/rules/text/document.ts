import type { Lead, LeadTextField } from '../../lead.ts'
import { withoutAttacks } from './attacks.ts'
import { fold } from './fold.ts'
import { formLines, type FormLine, withoutInlineQuotes, withoutOthers } from './quotes.ts'
import { blank, type Source, sourceOf, withText } from './source.ts'
import { withoutTypos } from './typos.ts'

/** A lead as the rules read it. Age, gender and the person's name are not in it: they cannot be read. */
export interface Document {
  /** For code that judges the fields themselves (address, phone); labels are read from the sources below. */
  readonly lead: Lead
  readonly email: Source
  readonly title: Source
  readonly company: Source
  readonly industry: Source
  readonly location: Source
  /** The writer's own words: without attacks, quoted mail, the other side of a chat. */
  readonly description: Source
  /** The same without what stands in quotation marks and without a form's questions. */
  readonly statement: Source
  readonly form: readonly FormLine[]
}

// Longer texts are read up to here: what decides a lead stands in its first pages, and time is bounded.
const READ_MAX = 6000

const sourceFrom = (field: LeadTextField, raw: string | null): Source => {
  const whole = raw ?? ''
  const folded = withoutTypos(fold(whole.length > READ_MAX ? whole.slice(0, READ_MAX) : whole))
  return { field, raw: whole, folded, text: withoutAttacks(folded.text) }
}

export function readDocument(lead: Lead): Document {
  const written = sourceFrom('description', lead.description)
  const description = withText(written, withoutOthers(written.text))
  const form = formLines(description.text)
  const answered = form.reduce(
    (text, { start }) => blank(text, Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start),
    description.text,
  )
  return {
    lead,
    email: sourceOf('email', lead.email),
    title: sourceFrom('jobTitle', lead.jobTitle),
    company: sourceFrom('companyName', lead.companyName),
    industry: sourceFrom('industry', lead.industry),
    location: sourceFrom('location', lead.location),
    description,
    statement: withText(description, withoutInlineQuotes(answered)),
    form,
  }
}
