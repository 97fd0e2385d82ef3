import type { Lead, LeadTextField } from '../../lead.ts'
import { attackSpans } from './attacks.ts'
import { blanked, cutOut, type Span, without } from './cut.ts'
import { mailbox, subscriberNumber } from './contact.ts'
import { fold } from './fold.ts'
import { formLines, type FormLine, withoutInlineQuotes, withoutOthers } from './quotes.ts'
import { withSeams } from './seams.ts'
import { blank, type Source, withText } from './source.ts'
import { withoutTypos } from './typos.ts'

/** A lead as the rules read it: age and gender are not in it, so they cannot be read. */
export interface Document {
  /**
   * The lead as it would stand had no attack been written in it: in `description` an attack is blank (places
   * hold), in the other fields it is gone. Labels are read from the sources below.
   */
  readonly lead: Lead
  /** The person's name, only to see whether it is one. */
  readonly name: Source
  /** The mailbox: a tag behind "+" is no part of it. */
  readonly email: Source
  /** The subscriber's number, without what follows it. */
  readonly phone: Source
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

/** One field without its attacks, which are cut out: every rule sees what it would have seen without them. */
function ownWords(field: LeadTextField, raw: string | null): { source: Source; spans: readonly Span[] } {
  const whole = raw ?? ''
  const shape = field === 'description' ? 'prose' : 'line'
  const folded = fold(whole)
  const spans = withSeams(whole, attackSpans(whole, folded, shape), shape)
  const own = withoutTypos(shortened(without(folded, spans)))
  return { source: { field, raw: whole, folded: own, text: own.text }, spans }
}

const shortened = (folded: ReturnType<typeof fold>) =>
  folded.text.length <= READ_MAX
    ? folded
    : {
        text: folded.text.slice(0, READ_MAX),
        starts: folded.starts.subarray(0, READ_MAX + 1),
        ends: folded.ends.subarray(0, READ_MAX),
      }

/** A field of which only a part counts, known by where that part stands. */
function partOf(field: LeadTextField, raw: string | null, rest: readonly Span[]): Source {
  const folded = without(fold(raw ?? ''), rest)
  return { field, raw: raw ?? '', folded, text: folded.text }
}

/** A lead's fields as the rules read them: folded, without attacks, quoted mail set apart. */
export function readDocument(lead: Lead): Document {
  const name = ownWords('fullName', lead.fullName)
  const title = ownWords('jobTitle', lead.jobTitle)
  const company = ownWords('companyName', lead.companyName)
  const industry = ownWords('industry', lead.industry)
  const location = ownWords('location', lead.location)
  const written = ownWords('description', lead.description)
  const [tag, suffix] = [mailbox(lead.email ?? ''), subscriberNumber(lead.phone ?? '')]
  const description = withText(written.source, withoutOthers(written.source.text))
  const form = formLines(description.text)
  const answered = form.reduce(
    (text, { start }) => blank(text, Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start),
    description.text,
  )
  return {
    lead: {
      ...lead,
      fullName: cutOut(lead.fullName, name.spans),
      jobTitle: cutOut(lead.jobTitle, title.spans),
      companyName: cutOut(lead.companyName, company.spans),
      industry: cutOut(lead.industry, industry.spans),
      location: cutOut(lead.location, location.spans),
      email: cutOut(lead.email, tag),
      phone: cutOut(lead.phone, suffix),
      description: blanked(lead.description, written.spans),
    },
    name: name.source,
    email: partOf('email', lead.email, tag),
    phone: partOf('phone', lead.phone, suffix),
    title: title.source,
    company: company.source,
    industry: industry.source,
    location: location.source,
    description,
    statement: withText(description, withoutInlineQuotes(answered)),
    form,
  }
}
