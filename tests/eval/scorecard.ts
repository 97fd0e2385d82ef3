import type { LabelName } from '../../src/domain/labels.ts'
import { Priority, Stage } from '../../src/domain/labels.ts'
import type { AttackResult } from './attack-suite.ts'
import { keywordSystem, majoritySystem, naiveBayesSystem, rulesSystem, type System } from './baselines.ts'
import type { FlipResult } from './flips.ts'
import { confusion, percentile, type Retrieval } from './metrics.ts'
import { calibrationError, type Confident, reliability, type ReliabilityBin } from './reliability.ts'
import {
  acceptedOf,
  answersTo,
  type Case,
  type CaseAnswer,
  evidenceScore,
  type EvidenceScore,
  isScored,
  misses,
  NONE,
  OUTCOMES,
  type Scored,
  servicesRetrieval,
  SINGLE_LABELS,
} from './score.ts'
import { type Target, targetsOf } from './targets.ts'
import type { WorkerdLatency } from './workerd-latency.ts'

export interface ReliabilityTable {
  readonly count: number
  readonly calibrationError: number | null
  readonly bins: readonly ReliabilityBin[]
}

export interface ConfusionTable {
  readonly classes: readonly string[]
  /** Rows: expected. Columns: answered. */
  readonly counts: readonly (readonly number[])[]
}

/** Everything that one run measured. `--json` prints it as it is. */
export interface Scorecard {
  readonly data: 'authored'
  readonly set: string
  readonly leads: number
  readonly systems: {
    readonly rules: System
    readonly majority: System
    readonly keywords: System
    readonly naiveBayes: System
  }
  readonly matchedServices: Retrieval
  readonly evidence: EvidenceScore & { readonly validity: number | null }
  readonly confusion: { readonly stage: ConfusionTable; readonly priority: ConfusionTable }
  readonly reliability: Readonly<Record<string, ReliabilityTable>>
  /** In Node, warm; see cases.ts. */
  readonly nodeLatency: { readonly p50Ms: number | null; readonly p99Ms: number | null }
  readonly workerdLatency: WorkerdLatency | null
  readonly attacks: AttackResult | null
  readonly laterAttacks: AttackResult | null
  readonly flips: FlipResult | null
  readonly misses: Partial<Record<Scored, readonly CaseAnswer[]>>
  readonly targets: readonly Target[]
}

const GROUPS: Readonly<Record<string, readonly (LabelName & Scored)[]>> = {
  'read by code (emailType, dataQuality)': ['emailType', 'dataQuality'],
  'the person (seniority, roleType, decisionPower)': ['seniority', 'roleType', 'decisionPower'],
  'the need (kind, serviceMatch, urgency)': ['kind', 'serviceMatch', 'urgency'],
  'the organisation (industryMatch, companySize)': ['industryMatch', 'companySize'],
  'the deal (dealSize, complexity)': ['dealSize', 'complexity'],
}

function reliabilityTable(items: readonly Confident[]): ReliabilityTable {
  return { count: items.length, calibrationError: calibrationError(items), bins: reliability(items) }
}

/** How sure each label was beside whether it was right; the labels of who will not buy only where scored. */
function confidentLabels(cases: readonly Case[], names: readonly (LabelName & Scored)[]): Confident[] {
  return cases.flatMap(({ gold, judged }) =>
    judged.reading.perceptions.flatMap(({ label, confidence }) => {
      const name = names.find((candidate) => candidate === label)
      if (!name || !isScored(gold, name)) return []
      return [{ confidence, isRight: acceptedOf(gold, name).includes(judged.reading.labels[name]) }]
    }),
  )
}

const confidentVerdicts = (cases: readonly Case[]): Confident[] =>
  cases.map(({ gold, judged }) => ({
    confidence: judged.confidence,
    isRight: acceptedOf(gold, 'priority').includes(judged.verdict.priority ?? NONE),
  }))

function confusionTable(cases: readonly Case[], name: Scored, classes: readonly string[]): ConfusionTable {
  return { classes, counts: confusion(answersTo(cases, name), classes) }
}

export interface Measured {
  readonly set: string
  readonly cases: readonly Case[]
  readonly latenciesMs: readonly number[]
  readonly workerdLatency: WorkerdLatency | null
  readonly attacks: AttackResult | null
  readonly laterAttacks: AttackResult | null
  readonly flips: FlipResult | null
}

/** Turns what was read into figures. Pure. */
export function scorecard({ cases, latenciesMs, ...measured }: Measured): Scorecard {
  const evidence = evidenceScore(cases)
  const card = {
    data: 'authored' as const,
    leads: cases.length,
    ...measured,
    systems: {
      rules: rulesSystem(cases),
      majority: majoritySystem(cases),
      keywords: keywordSystem(cases),
      naiveBayes: naiveBayesSystem(cases),
    },
    matchedServices: servicesRetrieval(cases),
    evidence: { ...evidence, validity: evidence.quotes === 0 ? null : evidence.verbatim / evidence.quotes },
    confusion: {
      stage: confusionTable(cases, 'stage', Stage.options),
      priority: confusionTable(cases, 'priority', [...Priority.options, NONE]),
    },
    reliability: {
      ...Object.fromEntries(
        Object.entries(GROUPS).map(([title, names]) => [
          title,
          reliabilityTable(confidentLabels(cases, names)),
        ]),
      ),
      'the verdict (priority)': reliabilityTable(confidentVerdicts(cases)),
    },
    nodeLatency: { p50Ms: percentile(latenciesMs, 0.5), p99Ms: percentile(latenciesMs, 0.99) },
    misses: Object.fromEntries(
      [...SINGLE_LABELS, ...OUTCOMES].map((name) => [name, misses(cases, name)] as const),
    ),
  }
  return { ...card, targets: targetsOf(card) }
}
