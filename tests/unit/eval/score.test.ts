import { describe, expect, it } from 'vitest'
import type { Labels } from '../../../src/domain/labels.ts'
import type { Evidence, Perception } from '../../../src/domain/perception.ts'
import { keywordSystem, majoritySystem, rulesSystem } from '../../eval/baselines.ts'
import { type GoldLead, leadOf } from '../../eval/gold.ts'
import {
  answersTo,
  type Case,
  evidenceScore,
  hotRanking,
  hotRetrieval,
  hotScore,
  misses,
} from '../../eval/score.ts'
import { scoreboard } from '../../eval/scoreboard.ts'
import { scorecard } from '../../eval/scorecard.ts'

const LABELS: Labels = {
  kind: 'GENUINE',
  emailType: 'CORPORATE',
  seniority: 'MANAGER',
  roleType: 'TECH_DECISION_MAKER',
  decisionPower: 'MEDIUM',
  serviceMatch: 'STRONG',
  matchedServices: ['Respaldo de datos'],
  industryMatch: 'TARGET',
  companySize: 'LARGE',
  urgency: 'HIGH',
  dealSize: 'MEDIUM',
  complexity: 'MEDIUM',
  dataQuality: 'GOOD',
}

const DESCRIPTION = 'Respaldo de la planta. Urge para hoy.'

interface Parts {
  gold?: Partial<Omit<GoldLead, 'gold'>> & { gold?: Partial<Labels> }
  got?: Partial<Labels>
  priority?: 'P1' | 'P2' | 'P3' | 'P4' | null
  confidence?: number
  perceptions?: Perception[]
}

/** A lead that was read without a mistake, SQL and P2, but for the given parts. */
function read({
  gold = {},
  got = {},
  priority = 'P2',
  confidence = 0.9,
  perceptions = [],
}: Parts = {}): Case {
  const raw = { fullName: 'Ana Robles', email: 'ana@planta.example', description: DESCRIPTION }
  const lead = leadOf('x-1', '2026-03-02T16:00:00Z', raw)
  if (!lead) throw new Error('the fixture is a valid lead')
  return {
    lead,
    gold: {
      id: 'x-1',
      profile: 'sas',
      lang: 'es',
      receivedAt: '2026-03-02T16:00:00Z',
      lead: raw,
      grade: 'A',
      stage: 'SQL',
      priority: 'P2',
      contested: {},
      evidence: {},
      ...gold,
      gold: { ...LABELS, ...gold.gold },
    },
    judged: {
      confidence,
      verdict: { grade: 'A', stage: 'SQL', priority, rule: '2.5b-high-decider', priorityRule: 'p2-sql' },
      reading: {
        labels: { ...LABELS, ...got },
        perceptions,
        findings: { missing: [], issues: [] },
        overview: { summary: '', detectedNeeds: [], matchedServices: [], language: 'es', by: 'rules' },
      },
    },
  }
}

describe('what is scored', () => {
  it('is every label of who may buy', () => {
    expect(misses([read({ got: { urgency: 'LOW' } })], 'urgency')).toEqual([
      { id: 'x-1', got: 'LOW', accepted: ['HIGH'] },
    ])
  })

  it.each(['VENDOR', 'JOB_SEEKER', 'STUDENT', 'SPAM'] as const)(
    'is of a %s only what is read of it',
    (kind) => {
      const cases = [read({ gold: { gold: { kind } }, got: { kind } })]
      const scored = (
        ['kind', 'emailType', 'seniority', 'dataQuality', 'urgency', 'serviceMatch'] as const
      ).filter((name) => answersTo(cases, name).length > 0)
      expect(scored).toEqual(['kind', 'emailType', 'seniority', 'dataQuality'])
    },
  )

  it('takes both annotators’ values of a contested label, "no priority" among them', () => {
    const contested = { gold: { contested: { urgency: ['HIGH', 'CRITICAL'], priority: ['P2', null] } } }
    expect(misses([read({ ...contested, got: { urgency: 'CRITICAL' } })], 'urgency')).toEqual([])
    expect(misses([read({ ...contested, priority: null })], 'priority')).toEqual([])
    expect(misses([read({ ...contested, priority: 'P4' })], 'priority')).toHaveLength(1)
  })
})

describe('hot', () => {
  it('is P1 or P2, whatever the stage', () => {
    const cases = [
      read(),
      read({ priority: 'P3' }),
      read({ gold: { priority: 'P4' } }),
      read({ gold: { priority: null }, priority: null }),
    ]
    expect(hotRetrieval(cases)).toMatchObject({ truePositives: 1, falseNegatives: 1, falsePositives: 1 })
  })

  it('ranks a sure yes, an unsure yes, an unsure no, a sure no', () => {
    const ranks = [
      read({ priority: 'P1', confidence: 0.9 }),
      read({ priority: 'P2', confidence: 0.6 }),
      read({ priority: 'P3', confidence: 0.6 }),
      read({ priority: null, confidence: 0.9 }),
    ].map(({ judged }) => hotScore(judged))
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect(new Set(ranks).size).toBe(4)
  })

  it('is a matter of opinion where the annotators stand on both sides', () => {
    expect(hotRanking([read({ gold: { contested: { priority: ['P2', 'P3'] } } })])[0]?.truth).toBe('either')
    expect(hotRanking([read({ gold: { contested: { priority: ['P2', 'P1'] } } })])[0]?.truth).toBe(true)
  })
})

describe('evidence', () => {
  const urgency = (quote: Partial<Evidence> | null): Perception => ({
    label: 'urgency',
    value: 'HIGH',
    status: 'STATED',
    confidence: 0.9,
    by: 'rules',
    evidence: quote ? [{ field: 'description', start: 23, end: 27, quote: 'Urge', ...quote }] : [],
  })

  it('is valid where the quote stands letter for letter', () => {
    expect(evidenceScore([read({ perceptions: [urgency({})] })])).toMatchObject({ quotes: 1, verbatim: 1 })
  })

  it.each([
    ['a shifted span', { start: 22 }],
    ['another letter', { quote: 'urge' }],
    ['another field', { field: 'fullName' as const }],
    ['no words', { start: 3, end: 3, quote: '' }],
  ])('is invalid with %s', (_, wrong) => {
    expect(evidenceScore([read({ perceptions: [urgency(wrong)] })])).toMatchObject({ quotes: 1, verbatim: 0 })
  })

  it('is missed where a STATED label has none', () => {
    expect(evidenceScore([read({ perceptions: [urgency(null)] })])).toMatchObject({
      statedWithoutEvidence: 1,
    })
  })
})

describe('baselines', () => {
  const cases = [
    read(),
    read({ gold: { stage: 'NURTURE', priority: 'P4', gold: { urgency: 'LOW' } } }),
    read({ gold: { stage: 'NURTURE', priority: 'P4', gold: { urgency: 'LOW' } } }),
  ]

  it('majority says what is most frequent, and never hot', () => {
    const { labels, hot } = majoritySystem(cases)
    expect(labels.stage?.accuracy).toBe(2 / 3)
    expect(hot).toMatchObject({ precision: null, recall: 0, recallAtPromised: 0 })
  })

  it('keywords call hot whatever shouts', () => {
    // "Urge" and "hoy" stand in all three; one is hot.
    const { labels, hot } = keywordSystem(cases)
    expect(hot).toMatchObject({ precision: 1 / 3, recall: 1, recallAtPromised: 0 })
    expect(labels.urgency?.accuracy).toBe(1 / 3)
  })

  it('stand beside the rules on the same leads', () => {
    expect(rulesSystem(cases).labels.stage).toMatchObject({ count: 3, accuracy: 1 / 3 })
  })
})

describe('scoreboard', () => {
  const cardOf = (latenciesMs: readonly number[]) =>
    scorecard({
      set: 'leads.jsonl',
      cases: [read(), read({ got: { urgency: 'LOW' }, priority: 'P4' })],
      latenciesMs,
      workerdLatency: null,
      attacks: { pairs: 10, moved: [], labelsMoved: 1 },
      laterAttacks: null,
      flips: { flips: 10, changed: [] },
    })
  const card = cardOf([1, 2])
  const text = scoreboard(card, [card])

  it('says "authored" in the heading of every table of figures', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('## ') && line !== '## Time per lead')
    expect(headings.filter((line) => !line.includes('authored'))).toEqual([])
    expect(headings.length).toBeGreaterThan(6)
  })

  it('names the errors that remain by id, and no person', () => {
    expect(text).toContain('x-1 LOW (expected HIGH)')
    expect(text).not.toContain('Ana Robles')
    expect(text).not.toContain('ana@planta.example')
  })

  it('differs from run to run in the time alone', () => {
    const slower = scoreboard(cardOf([3, 4]), [card]).split('\n')
    expect(text.split('\n').filter((line, at) => line !== slower[at])).toEqual([
      'Node, warm, perceive and judge: p50 1.000 ms, p99 2.000 ms.',
    ])
  })

  it('leaves a target that was not measured open, neither met nor missed', () => {
    expect(card.targets.find(({ name }) => name.includes('workerd'))?.isMet).toBeNull()
    expect(card.targets.find(({ name }) => name.includes('attacks'))?.isMet).toBe(true)
  })
})
