import type { LabelName } from '../../src/domain/labels.ts'
import type { Lead } from '../../src/domain/lead.ts'
import { isNonBuyer } from '../../src/domain/policy/grade.ts'
import type { GoldLead } from './gold.ts'
import {
  type Answer,
  accuracy,
  macroF1,
  type Ranked,
  type Retrieval,
  retrievalAt,
  setRetrieval,
} from './metrics.ts'
import { isVerbatim, type Judged } from './read.ts'

/** The labels with one value, in the order of judgement.md §1. */
export const SINGLE_LABELS = [
  'kind',
  'emailType',
  'seniority',
  'roleType',
  'decisionPower',
  'serviceMatch',
  'industryMatch',
  'companySize',
  'urgency',
  'dealSize',
  'complexity',
  'dataQuality',
] as const satisfies readonly LabelName[]
export type SingleLabel = (typeof SINGLE_LABELS)[number]

/** Everything a row of the scoreboard can be about. */
export const OUTCOMES = ['grade', 'stage', 'priority'] as const
export type Scored = SingleLabel | (typeof OUTCOMES)[number]

/** README of the set: of who will not buy, only these are scored. */
const READ_OF_NON_BUYERS = new Set<Scored>(['kind', 'emailType', 'seniority', 'dataQuality', ...OUTCOMES])

export interface Case {
  readonly gold: GoldLead
  readonly lead: Lead
  readonly judged: Judged
}

/** No priority and no grade are answers too. */
export const NONE = 'none'

export const isScored = (gold: GoldLead, name: Scored): boolean =>
  !isNonBuyer(gold.gold.kind) || READ_OF_NON_BUYERS.has(name)

/** Gold first, then the other annotator's value where they differ. */
export function acceptedOf(gold: GoldLead, name: Scored): string[] {
  const own = name === 'grade' || name === 'stage' || name === 'priority' ? gold[name] : gold.gold[name]
  return [...new Set([own, ...(gold.contested[name] ?? [])].map((value) => value ?? NONE))]
}

function gotOf({ reading, verdict }: Judged, name: Scored): string {
  if (name === 'grade' || name === 'stage' || name === 'priority') return verdict[name] ?? NONE
  return reading.labels[name]
}

export interface CaseAnswer extends Answer {
  readonly id: string
}

/** The answers to one label, of the leads on which it is scored. */
export const answersTo = (cases: readonly Case[], name: Scored): CaseAnswer[] =>
  cases
    .filter(({ gold }) => isScored(gold, name))
    .map(({ gold, judged }) => ({ id: gold.id, got: gotOf(judged, name), accepted: acceptedOf(gold, name) }))

export const misses = (cases: readonly Case[], name: Scored): CaseAnswer[] =>
  answersTo(cases, name).filter(({ got, accepted }) => !accepted.includes(got))

export interface LabelScore {
  readonly count: number
  readonly accuracy: number | null
  readonly macroF1: number | null
}

export function labelScore(answers: readonly Answer[]): LabelScore {
  return { count: answers.length, accuracy: accuracy(answers), macroF1: macroF1(answers) }
}

/** Judgement.md §2: hot means P1 or P2. */
export const isHot = (priority: string | null): boolean => priority === 'P1' || priority === 'P2'

/** Whether gold calls a lead hot (P1 or P2, judgement.md §2); 'either' when its annotators differ on it. */
export function hotTruth(gold: GoldLead): Ranked['truth'] {
  const accepted = acceptedOf(gold, 'priority').map(isHot)
  if (accepted.every(Boolean)) return true
  return accepted.some(Boolean) ? 'either' : false
}

const PRIORITY_STEP: Readonly<Record<string, number>> = { P1: 4, P2: 3, P3: 2, P4: 1 }

/**
 * Ranks leads by how hot they look: the verdict is hot → 1 + confidence, else 1 − confidence, so that an
 * unsure "not hot" stands next to an unsure "hot". The priority itself only breaks ties.
 */
export function hotScore({ verdict, confidence }: Judged): number {
  const priority = verdict.priority ?? NONE
  return (isHot(priority) ? 1 + confidence : 1 - confidence) + (PRIORITY_STEP[priority] ?? 0) / 10_000
}

export const hotRanking = (cases: readonly Case[]): Ranked[] =>
  cases.map(({ gold, judged }) => ({ score: hotScore(judged), truth: hotTruth(gold) }))

/** Precision, recall and F1 of the verdict as it stands, without any threshold. */
export const hotRetrieval = (cases: readonly Case[]): Retrieval =>
  retrievalAt(
    cases.map(({ gold, judged }) => ({
      score: isHot(judged.verdict.priority) ? 1 : 0,
      truth: hotTruth(gold),
    })),
    1,
  )

export const servicesRetrieval = (cases: readonly Case[]): Retrieval =>
  setRetrieval(
    cases
      .filter(({ gold }) => !isNonBuyer(gold.gold.kind))
      .map(({ gold, judged }) => ({
        got: judged.reading.labels.matchedServices,
        expected: gold.gold.matchedServices,
      })),
  )

export interface EvidenceScore {
  readonly quotes: number
  readonly verbatim: number
  readonly stated: number
  readonly statedWithoutEvidence: number
}

export function evidenceScore(cases: readonly Case[]): EvidenceScore {
  const quotes = cases.flatMap(({ lead, judged }) =>
    judged.reading.perceptions.flatMap(({ evidence }) => evidence.map((quote) => isVerbatim(lead, quote))),
  )
  const stated = cases.flatMap(({ judged }) =>
    judged.reading.perceptions.filter(({ status }) => status === 'STATED'),
  )
  return {
    quotes: quotes.length,
    verbatim: quotes.filter(Boolean).length,
    stated: stated.length,
    statedWithoutEvidence: stated.filter(({ evidence }) => evidence.length === 0).length,
  }
}
