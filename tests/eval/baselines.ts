import { LeadTextField } from '../../src/domain/lead.ts'
import { type Answer, type Ranked, recallAtPrecision, type Retrieval, retrievalAt } from './metrics.ts'
import { crossValidated, type Example } from './naive-bayes.ts'
import {
  acceptedOf,
  answersTo,
  type Case,
  hotRanking,
  hotRetrieval,
  hotTruth,
  isHot,
  isScored,
  labelScore,
  type LabelScore,
  OUTCOMES,
  type Scored,
  SINGLE_LABELS,
} from './score.ts'

/** The precision that a hot list promises (issue target); recall is read where it holds. */
export const PROMISED_PRECISION = 0.94

/** One column of the scoreboard: the rules, or something far simpler to hold them against. */
export interface System {
  readonly name: string
  /** Labels that the system does not answer are absent. */
  readonly labels: Partial<Record<Scored, LabelScore>>
  readonly hot: Retrieval & { readonly recallAtPromised: number }
}

const SCORED = [...SINGLE_LABELS, ...OUTCOMES] as const

export function rulesSystem(cases: readonly Case[]): System {
  return {
    name: 'rules',
    labels: Object.fromEntries(SCORED.map((name) => [name, labelScore(answersTo(cases, name))])),
    hot: {
      ...hotRetrieval(cases),
      recallAtPromised: recallAtPrecision(hotRanking(cases), PROMISED_PRECISION),
    },
  }
}

/** Always the most frequent gold value of the same set: the floor of each label. Never hot. */
export function majoritySystem(cases: readonly Case[]): System {
  const labels = SCORED.map((name) => {
    const accepted = cases
      .filter(({ gold }) => isScored(gold, name))
      .map(({ gold }) => acceptedOf(gold, name))
    const counts = new Map<string, number>()
    for (const [own = ''] of accepted) counts.set(own, (counts.get(own) ?? 0) + 1)
    const [got = ''] = [...counts.entries()].sort((a, b) => b[1] - a[1])[0] ?? []
    return [name, labelScore(accepted.map((values): Answer => ({ got, accepted: values })))]
  })
  const ranked = cases.map(({ gold }) => ({ score: 0, truth: hotTruth(gold) }))
  return { name: 'majority', labels: Object.fromEntries(labels), hot: hotOf(ranked, 1) }
}

// What a form plugin's "hot words" filter holds. Whole words, any case; no negation, no context.
const HOT_WORDS =
  /(?<!\p{L})(urgent\p{L}*|urge|asap|emergenc\p{L}*|inmediat\p{L}*|immediat\p{L}*|cr[ií]tic\p{L}*|hoy|today|hoje)(?!\p{L})/iu

/** Hot, and of HIGH urgency, when a hot word stands anywhere in the lead. */
export function keywordSystem(cases: readonly Case[]): System {
  const found = (item: Case) => LeadTextField.options.some((field) => HOT_WORDS.test(item.lead[field] ?? ''))
  const urgency = cases
    .filter(({ gold }) => isScored(gold, 'urgency'))
    .map((item) => ({ got: found(item) ? 'HIGH' : 'LOW', accepted: acceptedOf(item.gold, 'urgency') }))
  const ranked = cases.map((item) => ({ score: found(item) ? 1 : 0, truth: hotTruth(item.gold) }))
  return { name: 'keywords', labels: { urgency: labelScore(urgency) }, hot: hotOf(ranked, 1) }
}

const FOLDS = 10

/** Odoo's scoring with "hot" as won, each lead scored by a model that did not see it. */
export function naiveBayesSystem(cases: readonly Case[]): System {
  const probabilities = crossValidated(cases.map(exampleOf), FOLDS)
  const ranked = cases.map(({ gold }, index) => ({ score: probabilities[index] ?? 0, truth: hotTruth(gold) }))
  return { name: 'naive Bayes', labels: {}, hot: hotOf(ranked, 50) }
}

/**
 * Odoo's optional fields (country or state, phone quality, email quality, language) and, because this form
 * asks for them, industry and job title. The company profile is the team.
 */
function exampleOf({ gold, lead }: Case): Example {
  const place = lead.location?.split(',').at(-1)
  const features = {
    location: place?.trim().toLowerCase(),
    phoneQuality: lead.phone === null ? undefined : 'present',
    emailQuality: lead.email === null ? undefined : gold.gold.emailType,
    language: gold.lang,
    industry: lead.industry?.toLowerCase(),
    jobTitle: lead.jobTitle?.toLowerCase(),
  }
  return {
    team: gold.profile,
    isWon: isHot(gold.priority),
    features: Object.fromEntries(
      Object.entries(features).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
    ),
  }
}

const hotOf = (ranked: readonly Ranked[], threshold: number): System['hot'] => ({
  ...retrievalAt(ranked, threshold),
  recallAtPromised: recallAtPrecision(ranked, PROMISED_PRECISION),
})
