import type { Labels, Locale } from '../labels.ts'
import type { DataFindings, Perception } from '../perception.ts'
import type { Policy } from '../policy/policy.ts'
import type { Verdict } from '../policy/verdict.ts'
import { closeAction } from './close.ts'
import { spanText } from './deadline.ts'
import { listing } from './listing.ts'
import { quotation } from './quotation.ts'
import { ACTIONS } from './steps.ts'
import { urgencyStep } from './urgency-step.ts'

export interface ActionInput {
  readonly labels: Labels
  readonly hasPhone: boolean
  readonly found: Verdict
  readonly perceptions: readonly Perception[]
  /** The lead's needs, letter for letter. */
  readonly needs: readonly string[]
  readonly findings: DataFindings
  readonly policy: Pick<Policy, 'sla'>
  /** What would decide it or move it, most telling first. */
  readonly questions: readonly string[]
  readonly locale: Locale
}

const QUOTE_MAX = 90
const SERVICES_MAX = 3
const ACTIONS_MAX = 6
// A quote of one word says less than the name of the service.
const TELLING_LENGTH = 15

/**
 * What the seller does next, most pressing first: whom to reach, how and by when, about what, then what to
 * bring, which deadline of theirs to respect, who else decides, what to ask. Never empty.
 */
export function nextActions(input: ActionInput): string[] {
  const { labels, found, locale } = input
  if (labels.kind !== 'GENUINE' || found.stage === 'DISQUALIFIED')
    return [closeAction(labels, found, canWrite(labels), input.hasPhone, locale)]
  const quote = (words: string | null) => words && quotation(words, locale, QUOTE_MAX)
  const approver = quote(approverWords(input))
  // Of who cannot be reached the first question is how to; the action before it says so already.
  const firstQuestion =
    found.stage === 'REVIEW' ? input.questions[found.rule === '2.3a-unreachable-good-fit' ? 1 : 0] : undefined
  const isStepDown = labels.decisionPower === 'MEDIUM' || labels.decisionPower === 'LOW'
  const isSold = found.stage === 'SQL' || found.stage === 'MQL'
  const say = ACTIONS[locale]
  const first = reach(input)
  return [
    first,
    firstQuestion && say.askFirst(firstQuestion),
    urgencyStep(labels.urgency, wordsFor('urgency', input), input.needs, first, locale),
    approver && isStepDown ? say.bringApprover(approver) : undefined,
    found.rule === '2.5c-high' && !(approver && isStepDown) ? say.findDecider : undefined,
    isSold && labels.complexity === 'HIGH' ? say.bringEngineer : undefined,
    found.stage === 'SQL' ? proposal(labels, locale) : undefined,
    input.findings.issues.includes('email_of_other_company') ? say.confirmCompany : undefined,
    isSold ? input.questions.map((question) => say.ask(question))[0] : undefined,
  ]
    .filter((action): action is string => Boolean(action))
    .slice(0, ACTIONS_MAX)
}

/** The first thing: reach the person, by phone if there is one, within the priority's time, about the need. */
function reach(input: ActionInput): string {
  const { labels, hasPhone, found, policy, locale } = input
  const say = ACTIONS[locale]
  const span = found.priority === null ? null : spanText(policy.sla[found.priority], locale)
  const within = span ?? ''
  if (!hasPhone && !canWrite(labels)) return say.findContact(within)
  const about = aboutText(input)
  if (found.stage === 'NURTURE')
    return canWrite(labels) ? say.nurture(within, about) : say.nurtureByPhone(within, about)
  if (found.priority === 'P1') return hasPhone ? say.callNow(within, about) : say.writeNow(within, about)
  return hasPhone ? say.call(within, about) : say.write(within, about)
}

const UNWRITABLE = new Set<Labels['emailType']>(['DISPOSABLE', 'INVALID', 'MISSING'])
const canWrite = ({ emailType }: Labels): boolean => !UNWRITABLE.has(emailType)

const proposal = (labels: Labels, locale: Locale): string =>
  ACTIONS[locale][labels.urgency === 'CRITICAL' ? 'proposeNow' : 'propose'](servicesText(labels, locale))

const servicesText = ({ matchedServices }: Labels, locale: Locale): string =>
  listing(matchedServices, SERVICES_MAX, locale)

/** The need in the lead's own words, else by the services that match; empty when neither is known. */
function aboutText({ labels, needs, perceptions, locale }: ActionInput): string {
  const { about } = ACTIONS[locale]
  const words = needs[0] ?? wordsFor('serviceMatch', { perceptions })
  const isTelling = words !== null && words.length >= TELLING_LENGTH
  if (words !== null && (isTelling || labels.matchedServices.length === 0))
    return about(quotation(words, locale, QUOTE_MAX))
  return labels.matchedServices.length === 0 ? '' : about(servicesText(labels, locale))
}

/** The lead's own words for a label, told in its message. Null when there are none. */
function wordsFor(label: keyof Labels, { perceptions }: Pick<ActionInput, 'perceptions'>): string | null {
  const evidence = perceptions.find((perception) => perception.label === label)?.evidence ?? []
  return evidence.find(({ field, quote }) => field === 'description' && quote.trim() !== '')?.quote ?? null
}

/** Words on who else must agree: what is said of the decision, and is not the title that the writer holds. */
function approverWords({ perceptions }: Pick<ActionInput, 'perceptions'>): string | null {
  const evidenceOf = (label: keyof Labels) =>
    perceptions.find((perception) => perception.label === label)?.evidence ?? []
  const titles = evidenceOf('seniority')
  const said = evidenceOf('decisionPower').find(
    ({ field, start, end }) =>
      field === 'description' &&
      !titles.some((title) => title.field === field && title.start < end && start < title.end),
  )
  return said?.quote ?? null
}
