import type { Labels, Locale } from '../../labels.ts'
import type { Bilingual } from '../../sentences/bilingual.ts'
import { listing } from '../../sentences/listing.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

const SERVICE = {
  STRONG: say('Entra de lleno en', 'It falls squarely under'),
  PARTIAL: say('Toca en parte', 'It falls partly under'),
} as const
const UNNAMED_SERVICES = say('lo que ofrecemos', 'what we offer')
const NOT_OFFERED = say('No es algo que ofrezcamos', 'It is nothing that we offer')

const URGENCY: Record<Labels['urgency'], Bilingual> = {
  CRITICAL: say('la urgencia es crítica', 'the urgency is critical'),
  HIGH: say('urge', 'it is urgent'),
  MEDIUM: say('hay meses de plazo', 'there are months to go'),
  LOW: say('no tiene prisa', 'there is no hurry'),
}
const NO_TIME = say('no menciona plazo', 'no deadline is mentioned')
const AND = say('y', 'and')

/** Which services match and how soon, in one sentence; null when neither is worth saying. */
export function serviceSentence(
  labels: Pick<Labels, 'kind' | 'serviceMatch' | 'matchedServices' | 'urgency'>,
  urgencyQuote: string | null,
  isTimed: boolean,
  servicesMax: number,
  locale: Locale,
): string | null {
  if (labels.serviceMatch === 'NONE') return `${NOT_OFFERED[locale]}.`
  const hurry = labels.urgency === 'LOW' && !isTimed ? NO_TIME : URGENCY[labels.urgency]
  const quoted = urgencyQuote ? ` (${urgencyQuote})` : ''
  const urgency = `${hurry[locale]}${quoted}`
  if (labels.serviceMatch === 'UNKNOWN')
    return labels.urgency === 'LOW' || labels.urgency === 'MEDIUM' ? null : `${capital(urgency)}.`
  const names = labels.matchedServices
  const services = names.length > 0 ? listing(names, servicesMax, locale) : UNNAMED_SERVICES[locale]
  return `${SERVICE[labels.serviceMatch][locale]} ${services}, ${AND[locale]} ${urgency}.`
}

type Known = 'HIGH' | 'MEDIUM' | 'LOW'

// By the lead's own words, by position, or by neither.
const DECIDES: Record<'said' | 'position' | 'guess', Record<Known, Bilingual>> = {
  said: {
    HIGH: say('La decisión es suya', 'The decision is theirs'),
    MEDIUM: say('Alguien más tiene que aprobarlo', 'Somebody else has to approve it'),
    LOW: say('Decide alguien más', 'Somebody else decides'),
  },
  position: {
    HIGH: say('Por su puesto, la decisión es suya', 'By position, the decision is theirs'),
    MEDIUM: say('Por su puesto, pesa en la decisión', 'By position, they have a say in the decision'),
    LOW: say('Por su puesto, quizá decida alguien más', 'By position, somebody else may decide'),
  },
  guess: {
    HIGH: say('La decisión parece suya', 'The decision seems to be theirs'),
    MEDIUM: say('Parece pesar en la decisión', 'They seem to have a say in the decision'),
    LOW: say('Quizá decida alguien más', 'Somebody else may decide'),
  },
}
const NOBODY_KNOWS = say('No se sabe quién decide', 'Who decides is not known')
const NOTE = say('ojo', 'note')

/** Who decides and what is odd, in one sentence. `quote` is what the lead says of it, if anything. */
export function decisionSentence(
  labels: Pick<Labels, 'decisionPower' | 'seniority'>,
  quote: string | null,
  remarks: readonly string[],
  locale: Locale,
): string {
  const odd = remarks.length === 0 ? '' : `; ${NOTE[locale]}: ${remarks.join('; ')}`
  if (labels.decisionPower === 'UNKNOWN') return `${NOBODY_KNOWS[locale]}${odd}.`
  const how = quote ? 'said' : labels.seniority === 'UNKNOWN' ? 'guess' : 'position'
  return `${DECIDES[how][labels.decisionPower][locale]}${quote ? ` (${quote})` : ''}${odd}.`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
