import type { LabelName, Labels, Locale } from '../../labels.ts'
import type { DataFindings, Evidence } from '../../perception.ts'
import { quotation } from '../../sentences/quotation.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { isCallNote } from './call-notes.ts'
import { excerpt } from './clause.ts'
import type { Need } from './needs.ts'
import { remarksOf } from './remarks.ts'
import { saidSentence } from './said.ts'
import { decisionSentence, serviceSentence } from './verdict-facts.ts'
import { whoOf, whoSentence } from './who.ts'

/** One finding for each label. */
export type Found = { readonly [Name in LabelName]: Finding<Labels[Name]> }

export interface Material {
  readonly document: Document
  readonly labels: Labels
  readonly found: Found
  readonly findings: DataFindings
  /** The description as it may be shown. */
  readonly text: string
  /** What to quote: of a buyer his need, of the others what showed what they are. Null without a word. */
  readonly main: Need | null
}

/** How much room each part of a summary gets. */
interface Room {
  readonly quote: number
  readonly name: number
  readonly shortQuote: number
  readonly services: number
  readonly hasDetails: boolean
}

export const SUMMARY_MAX = 400
// Tried in this order until the whole fits; the last always does.
const ROOMS: readonly Room[] = [
  { quote: 120, name: 60, shortQuote: 80, services: 4, hasDetails: true },
  { quote: 90, name: 50, shortQuote: 50, services: 2, hasDetails: true },
  { quote: 90, name: 40, shortQuote: 40, services: 2, hasDetails: false },
  { quote: 60, name: 24, shortQuote: 0, services: 1, hasDetails: false },
]

/** Two to four sentences, at most `SUMMARY_MAX` characters. */
export function summaryOf(material: Material, locale: Locale): string {
  let summary = ''
  for (const room of ROOMS) {
    summary = sentencesOf(material, room, locale)
      .filter((sentence) => sentence !== null)
      .join(' ')
    if (summary.length <= SUMMARY_MAX) break
  }
  return summary
}

function sentencesOf(material: Material, room: Room, locale: Locale): (string | null)[] {
  const { document, labels, found, findings, main } = material
  const words = main === null ? '' : excerpt(material.text, main.place, room.quote)
  const who = whoSentence(whoOf(material), room.name, room.hasDetails, locale)
  const said = saidSentence(
    who,
    {
      kind: labels.kind,
      hasNeed: labels.serviceMatch !== 'UNKNOWN',
      isNote: isCallNote(document),
      quote: words === '' ? null : quotation(words, locale, room.quote),
    },
    locale,
  )
  if (labels.kind !== 'GENUINE' && labels.kind !== 'SUPPORT') return [said]
  const short = (evidence: Evidence | undefined) =>
    shortQuote(evidence, material, words, room.shortQuote, locale)
  const [urgency] = found.urgency.evidence
  const services = serviceSentence(labels, short(urgency), urgency !== undefined, room.services, locale)
  if (labels.kind === 'SUPPORT' || labels.serviceMatch === 'NONE') return [said, services]
  const remarks = remarksOf(document, labels.emailType, findings, locale)
  return [said, services, decisionSentence(labels, short(saidAuthority(found)), remarks, locale)]
}

/** The clause around a finding in quotation marks, unless the words quoted before say it already. */
function shortQuote(
  evidence: Evidence | undefined,
  material: Material,
  quotedBefore: string,
  lengthMax: number,
  locale: Locale,
): string | null {
  if (!evidence || lengthMax === 0 || quotedBefore.includes(evidence.quote)) return null
  if (evidence.field !== 'description') return quotation(evidence.quote, locale, lengthMax)
  const around = excerpt(material.text, evidence, lengthMax)
  return quotation(around.includes(evidence.quote) ? around : evidence.quote, locale, lengthMax)
}

/** What the lead says of who decides, in a sentence and not by the title alone. */
const saidAuthority = ({ decisionPower, seniority }: Found): Evidence | undefined =>
  decisionPower.evidence.find(
    (evidence) =>
      evidence.field === 'description' && !seniority.evidence.some((title) => overlaps(title, evidence)),
  )

const overlaps = (one: Evidence, two: Evidence): boolean =>
  one.field === two.field && one.start < two.end && two.start < one.end
