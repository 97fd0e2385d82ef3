import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Classification } from '../../../../src/domain/assessment.ts'
import type { Labels, LabelName } from '../../../../src/domain/labels.ts'
import type { Perception } from '../../../../src/domain/perception.ts'
import { type JudgeInput, judge } from '../../../../src/domain/policy/judge.ts'
import { SAS, SEED, anyLabels } from './leads.ts'

const ANA = { name: 'Ana', email: 'ana@sas.example' }

const perceived = (label: LabelName, change: Partial<Perception> = {}): Perception => ({
  label,
  value: SEED[label],
  status: 'STATED',
  confidence: 0.9,
  by: 'rules',
  evidence: [],
  ...change,
})

const decide = (labels: Partial<Labels> = {}, change: Partial<JudgeInput> = {}) =>
  judge({
    labels: { ...SEED, ...labels },
    perceptions: [],
    findings: { missing: [], issues: [] },
    lead: { phone: '+1 305 555 0147' },
    workspace: SAS,
    receivedAt: new Date('2026-03-02T16:00:00Z'),
    owner: ANA,
    ...change,
  })

const english = { workspace: { ...SAS, locale: 'en' as const } }

it('the seed case is fit A, SQL, P1, due in five minutes, with its owner and the rule by name', () => {
  const { fit, classification } = decide()
  expect(fit.grade).toBe('A')
  expect(classification).toMatchObject({
    stage: 'SQL',
    priority: 'P1',
    rule: '2.5b-high-decider',
    owner: ANA,
    sla: { targetSeconds: 300, dueAt: '2026-03-02T16:05:00.000Z' },
  })
})

it('a disqualified lead has no owner, no deadline and no priority, whoever was chosen', () => {
  expect(decide({ kind: 'VENDOR' }).classification).toMatchObject({
    stage: 'DISQUALIFIED',
    priority: null,
    owner: null,
    sla: null,
    questions: [],
  })
})

it('whatever the labels, the decision is whole and every sentence says something, in both languages', () => {
  fc.assert(
    fc.property(anyLabels, fc.constantFrom('es' as const, 'en' as const), (labels, locale) => {
      const decision = decide(labels, { workspace: { ...SAS, locale } })
      const { classification, fit, urgency, opportunity } = decision
      expect(Classification.safeParse(classification).success).toBe(true)
      expect(classification.nextActions.length).toBeGreaterThan(0)
      const sentences = [
        ...classification.nextActions,
        ...classification.questions,
        ...fit.reasons,
        ...urgency.reasons,
        ...opportunity.reasons,
      ]
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}¿].+[.?]$/u)
      expect(classification.questions.length).toBeLessThanOrEqual(3)
      if (classification.stage === 'REVIEW') expect(classification.questions.length).toBeGreaterThan(0)
    }),
  )
})

describe('next actions', () => {
  const first = (labels: Partial<Labels>, change: Partial<JudgeInput> = {}) =>
    decide(labels, change).classification.nextActions[0]

  it('“route to support”', () => {
    expect(first({ kind: 'SUPPORT' })).toBe('Canalizar a soporte.')
    expect(first({ kind: 'SUPPORT' }, english)).toBe('Route to support.')
  })
  it('P1 with a phone: call now; without: answer now', () => {
    expect(first({}, english)).toBe('Call right now about Respaldo de datos: the deadline is 5 minutes.')
    expect(first({}, { ...english, lead: { phone: null } })).toMatch(
      /^Answer right now by e-mail.* ask for a phone/,
    )
  })
  it('unreachable: get a contact', () => {
    expect(first({ emailType: 'INVALID' }, { ...english, lead: { phone: null } })).toMatch(/^Get a phone/)
  })
  it('a number found invalid is not called', () => {
    const findings = { missing: [], issues: ['phone_invalid' as const] }
    expect(first({}, { ...english, findings })).toMatch(/^Answer right now by e-mail/)
  })
  it('nobody decides yet: find out who does', () => {
    expect(decide({ decisionPower: 'LOW' }, english).classification.nextActions).toContain(
      'Find out who decides and bring them to the call.',
    )
  })
})

describe('“REVIEW gives the one to three questions that would decide it”', () => {
  const questions = (labels: Partial<Labels>, change: Partial<JudgeInput> = {}) =>
    decide(labels, { ...english, ...change }).classification.questions

  it('an unknown need: what they need, naming our services, then what else is unknown', () => {
    expect(questions({ serviceMatch: 'UNKNOWN', matchedServices: [], decisionPower: 'UNKNOWN' })).toEqual([
      'What do they need to solve? Any of these: Respaldo de datos, Almacenamiento?',
      'Who approves this purchase, and what part does the writer play in it?',
      'How many people and sites does the company have?',
    ])
  })
  it('unreachable: how to reach them, first', () => {
    expect(questions({ emailType: 'MISSING' }, { lead: { phone: null } })[0]).toBe(
      'Which phone or e-mail can this person be answered at?',
    )
  })
  it('asks when, if no time was mentioned; not if there is no hurry', () => {
    const untimed = { perceptions: [perceived('urgency', { status: 'ABSENT' })] }
    expect(questions({ urgency: 'LOW' }, untimed)).toContain('By when do they need it?')
    expect(questions({ urgency: 'LOW' }, { perceptions: [perceived('urgency')] })).not.toContain(
      'By when do they need it?',
    )
  })
  it('asks nothing whose answer would change nothing', () => {
    expect(questions({ urgency: 'CRITICAL', companySize: 'LARGE', decisionPower: 'UNKNOWN' })).toEqual([])
  })
})

describe('reasons', () => {
  it('quote the lead’s own words', () => {
    const evidence = [{ field: 'description' as const, start: 12, end: 24, quote: 'urgentemente' }]
    expect(decide({}, { perceptions: [perceived('urgency', { evidence })] }).urgency.reasons).toEqual([
      'Pide que se actúe en unas dos semanas: «urgentemente».',
    ])
  })
  it('cut a quote that is too long, between characters', () => {
    const evidence = [{ field: 'description' as const, start: 0, end: 400, quote: '🚨'.repeat(200) }]
    const [reason = ''] = decide({}, { perceptions: [perceived('urgency', { evidence })] }).urgency.reasons
    expect(reason).toContain(`${'🚨'.repeat(120)}…»`)
    expect(reason.isWellFormed()).toBe(true)
  })
  it('of a spam say only that it is one: its sector and size were never read', () => {
    expect(decide({ kind: 'SPAM' }, english).fit.reasons).toEqual([
      'Fit D: outside what we sell.',
      'It is advertising, a test or nonsense.',
    ])
  })
})

describe('confidence', () => {
  it('is that of the least sure label that the rules read', () => {
    const perceptions = [
      perceived('urgency', { confidence: 0.8 }),
      perceived('decisionPower', { confidence: 0.6 }),
      perceived('serviceMatch', { confidence: 0.7 }),
    ]
    expect(decide({}, { perceptions }).classification.confidence).toBe(0.6)
  })
  it('does not fall with a label that no rule read', () => {
    const perceptions = [
      perceived('kind', { confidence: 0.95 }),
      perceived('complexity', { confidence: 0.1 }),
    ]
    expect(decide({ kind: 'SPAM' }, { perceptions }).classification.confidence).toBe(0.95)
  })
  it('of a critical SQL does not depend on who decides', () => {
    const perceptions = [perceived('decisionPower', { confidence: 0.1 })]
    expect(decide({ urgency: 'CRITICAL' }, { perceptions }).classification.confidence).toBe(1)
  })
})
