import type { Counterfactual } from '../assessment.ts'
import type { Labels, Locale } from '../labels.ts'
import { counterfactualText } from '../sentences/counterfactual.ts'
import type { Policy } from './policy.ts'
import { type Verdict, verdict } from './verdict.ts'

/**
 * Values from worse to better for us. The distance between two is the number of steps; UNKNOWN stands where
 * policy treats it. Labels come in the order in which a seller can most easily find out or influence them,
 * which settles ties.
 */
export const SCALES = {
  decisionPower: ['LOW', 'UNKNOWN', 'MEDIUM', 'HIGH'],
  urgency: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'],
  companySize: ['SMALL', 'UNKNOWN', 'MEDIUM', 'LARGE'],
  dealSize: ['LOW', 'UNKNOWN', 'MEDIUM', 'HIGH'],
  industryMatch: ['OFF', 'UNKNOWN', 'ADJACENT', 'TARGET'],
  serviceMatch: ['NONE', 'UNKNOWN', 'PARTIAL', 'STRONG'],
  emailType: ['MISSING', 'INVALID', 'DISPOSABLE', 'FREE', 'CORPORATE'],
  kind: ['SPAM', 'STUDENT', 'JOB_SEEKER', 'VENDOR', 'SUPPORT', 'GENUINE'],
} as const satisfies { [Label in keyof Labels]?: readonly Labels[Label][] }

export type ScaledLabel = keyof typeof SCALES

export const SCALED_LABELS = [
  'decisionPower',
  'urgency',
  'companySize',
  'dealSize',
  'industryMatch',
  'serviceMatch',
  'emailType',
  'kind',
] as const satisfies readonly ScaledLabel[]

const PRIORITY_RANK = { P1: 4, P2: 3, P3: 2, P4: 1 } as const
const STAGE_RANK = { SQL: 4, MQL: 3, REVIEW: 2, NURTURE: 1, DISQUALIFIED: 0 } as const

/** Higher is sooner: by priority, and within one priority by stage. */
export const rankOf = ({ stage, priority }: Pick<Verdict, 'stage' | 'priority'>): number =>
  (priority === null ? 0 : PRIORITY_RANK[priority]) * 10 + STAGE_RANK[stage]

// What a lead cannot become: nobody turns unknown, unreachable or into spam. Only the good end is worth saying.
const NEVER_PROPOSED = new Set<string>([
  'UNKNOWN',
  'MISSING',
  'INVALID',
  'DISPOSABLE',
  'FREE',
  'SPAM',
  'STUDENT',
  'JOB_SEEKER',
  'VENDOR',
  'SUPPORT',
])

interface Change {
  readonly label: ScaledLabel
  readonly value: string
  readonly steps: number
  readonly verdict: Verdict
}

const MAX_UPWARD = 2

/**
 * The nearest changes of one label that would move the verdict: at most two up and one down.
 * @see judgement.md §2, last paragraph
 */
export function counterfactualsOf(
  labels: Labels,
  hasPhone: boolean,
  policy: Policy,
  locale: Locale,
): Counterfactual[] {
  const now = verdict(labels, hasPhone, policy)
  const changes = SCALED_LABELS.flatMap((label) => changesOf(label, labels, hasPhone, policy)).sort(
    (one, other) => one.steps - other.steps,
  )
  const upward = changes.filter((change) => rankOf(change.verdict) > rankOf(now))
  const downward = changes.filter((change) => rankOf(change.verdict) < rankOf(now))
  return [...firstOfEachLabel(upward).slice(0, MAX_UPWARD), ...downward.slice(0, 1)].map((change) => ({
    label: change.label,
    value: change.value,
    stage: change.verdict.stage,
    priority: change.verdict.priority,
    text: counterfactualText(change.label, change.value, now, change.verdict, locale),
  }))
}

function changesOf(label: ScaledLabel, labels: Labels, hasPhone: boolean, policy: Policy): Change[] {
  const scale: readonly string[] = SCALES[label]
  const here = scale.indexOf(labels[label])
  return scale.flatMap((value, place) =>
    value === labels[label] || NEVER_PROPOSED.has(value)
      ? []
      : [
          {
            label,
            value,
            steps: Math.abs(place - here),
            verdict: verdict({ ...labels, [label]: value }, hasPhone, policy),
          },
        ],
  )
}

const firstOfEachLabel = (changes: readonly Change[]): Change[] =>
  changes.filter((change, place) => changes.findIndex(({ label }) => label === change.label) === place)
