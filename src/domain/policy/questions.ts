import type { Labels, Locale } from '../labels.ts'
import type { Perception } from '../perception.ts'
import { type Unknown, questionFor } from '../sentences/questions.ts'
import { SCALES, rankOf } from './counterfactuals.ts'
import type { Policy } from './policy.ts'
import { isUnreachable } from './stage.ts'
import { type Verdict, verdict } from './verdict.ts'

const QUESTIONS_MAX = 3

/** Asked in this order: what opens the conversation first, what refines it last. */
const ASKABLE = ['urgency', 'decisionPower', 'companySize', 'industryMatch', 'dealSize'] as const

type Askable = (typeof ASKABLE)[number]

/** The answer that we hope for: urgency HIGH and not CRITICAL, which would leave nothing else to ask. */
const HOPED = {
  urgency: 'HIGH',
  decisionPower: 'HIGH',
  companySize: 'LARGE',
  industryMatch: 'TARGET',
  dealSize: 'HIGH',
} as const satisfies { [Label in Askable]: Labels[Label] }

export interface QuestionInput {
  readonly labels: Labels
  readonly hasPhone: boolean
  readonly found: Verdict
  readonly perceptions: readonly Perception[]
  readonly policy: Policy
  /** Names of the services that the company sells. */
  readonly services: readonly string[]
  readonly locale: Locale
}

/**
 * One to three questions that would decide a REVIEW, and for other stages those whose answer could move the
 * verdict. None for a lead that is disqualified: nobody is going to ask it.
 * @see judgement.md §2, last paragraph
 */
export function questionsFor(input: QuestionInput): string[] {
  if (input.found.stage === 'DISQUALIFIED') return []
  return unknownsOf(input)
    .slice(0, QUESTIONS_MAX)
    .map((unknown) => questionFor(unknown, input.services, input.locale))
}

function unknownsOf({ labels, hasPhone, perceptions, policy }: QuestionInput): Unknown[] {
  const blocking: Unknown[] = [
    ...(labels.serviceMatch === 'UNKNOWN' ? (['serviceMatch'] as const) : []),
    ...(isUnreachable(labels, hasPhone) ? (['contact'] as const) : []),
  ]
  const unknown = ASKABLE.filter((label) =>
    label === 'urgency' ? isUntimed(labels, perceptions) : labels[label] === 'UNKNOWN',
  )
  // Some answers matter only once another is known: size does when the writer turns out to decide. So each
  // is also tried as if all the others had the answer that we hope for.
  const hoped: Labels = { ...labels, ...Object.fromEntries(unknown.map((label) => [label, HOPED[label]])) }
  if (labels.serviceMatch === 'UNKNOWN') hoped.serviceMatch = 'STRONG'
  return [
    ...blocking,
    ...unknown.filter((label) => couldMove(labels, label, policy) || couldMove(hoped, label, policy)),
  ]
}

/** LOW because no time was mentioned, which is not the same as "no hurry". */
const isUntimed = (labels: Labels, perceptions: readonly Perception[]): boolean =>
  labels.urgency === 'LOW' &&
  perceptions.some(({ label, status }) => label === 'urgency' && status === 'ABSENT')

function couldMove(labels: Labels, label: Askable, policy: Policy): boolean {
  const ranks = SCALES[label].map((value) => rankOf(verdict({ ...labels, [label]: value }, true, policy)))
  return new Set(ranks).size > 1
}
