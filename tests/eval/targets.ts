import type { Scorecard } from './scorecard.ts'

export interface Target {
  readonly name: string
  readonly wanted: string
  readonly got: number | null
  readonly isMet: boolean | null
}

const atLeast = (name: string, bound: number, got: number | null): Target => ({
  name,
  wanted: `≥ ${bound.toFixed(2)}`,
  got,
  isMet: got === null ? null : got >= bound,
})

const none = (name: string, got: number | null): Target => ({
  name,
  wanted: '0',
  got,
  isMet: got === null ? null : got === 0,
})

/** What issue 4 asks of the development set. Null stands for "not measured in this run". */
export function targetsOf(card: Omit<Scorecard, 'targets'>): Target[] {
  const { labels, hot } = card.systems.rules
  const p99 = card.workerdLatency?.p99Ms ?? null
  return [
    atLeast('hot: precision', 0.94, hot.precision),
    atLeast('hot: recall at precision 0.94', 0.7, hot.recallAtPromised),
    atLeast('stage: macro-F1', 0.8, labels.stage?.macroF1 ?? null),
    atLeast('urgency: accuracy', 0.85, labels.urgency?.accuracy ?? null),
    atLeast('seniority: accuracy', 0.92, labels.seniority?.accuracy ?? null),
    atLeast('kind: accuracy', 0.92, labels.kind?.accuracy ?? null),
    atLeast('serviceMatch: accuracy', 0.8, labels.serviceMatch?.accuracy ?? null),
    atLeast('emailType: accuracy', 1, labels.emailType?.accuracy ?? null),
    atLeast('evidence: quotes found verbatim', 1, card.evidence.validity),
    none('attacks that change a priority', card.attacks?.moved.length ?? null),
    none('flips of age, gender or name that change anything', card.flips?.changed.length ?? null),
    {
      name: 'p99 per lead in workerd, ms',
      wanted: '≤ 2',
      got: p99,
      isMet: p99 === null ? null : p99 <= 2,
    },
  ]
}
