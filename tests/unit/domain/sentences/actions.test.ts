import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LabelName, Labels, Locale } from '../../../../src/domain/labels.ts'
import type { Perception } from '../../../../src/domain/perception.ts'
import { DEFAULT_POLICY, type Policy } from '../../../../src/domain/policy/policy.ts'
import { verdict } from '../../../../src/domain/policy/verdict.ts'
import { nextActions } from '../../../../src/domain/sentences/actions.ts'
import { SEED, anyLabels } from '../policy/leads.ts'

interface Case {
  readonly labels?: Partial<Labels>
  readonly hasPhone?: boolean
  readonly quotes?: Partial<Record<LabelName, string>>
  readonly needs?: readonly string[]
  readonly issues?: readonly 'email_of_other_company'[]
  readonly policy?: Policy
  readonly questions?: readonly string[]
  readonly locale?: Locale
}

const DESCRIBED = 'description' as const

const perceived = ([label, quote]: readonly [string, string], place: number): Perception => ({
  label: label as LabelName,
  value: 'x',
  status: 'STATED',
  confidence: 1,
  by: 'rules',
  evidence: [{ field: DESCRIBED, start: place * 100, end: place * 100 + quote.length, quote }],
})

function actionsOf(given: Case = {}): string[] {
  const labels = { ...SEED, ...given.labels }
  const { hasPhone = true, policy = DEFAULT_POLICY, questions = [], locale = 'en' } = given
  return nextActions({
    labels,
    hasPhone,
    found: verdict(labels, hasPhone, policy),
    perceptions: Object.entries(given.quotes ?? {}).map(perceived),
    needs: given.needs ?? [],
    findings: { missing: [], issues: [...(given.issues ?? [])] },
    policy,
    questions,
    locale,
  })
}

const NEED = { serviceMatch: 'restore failed twice' }

it.each([
  ['P1, a phone', {}, 'Call right now about “restore failed twice”: the deadline is 5 minutes.'],
  ['P1, e-mail only', { hasPhone: false }, 'Answer right now by e-mail about “restore failed twice” and ask for a phone: the deadline is 5 minutes.'],
  ['P2, a phone', { labels: { decisionPower: 'MEDIUM' } }, 'Call within 1 hour about “restore failed twice”.'],
  ['P3, e-mail only', { hasPhone: false, labels: { urgency: 'MEDIUM' } }, 'Answer by e-mail within 8 business hours about “restore failed twice” and propose a call.'],
  ['P4', { labels: { urgency: 'LOW' } }, 'Answer by e-mail within 3 business days about “restore failed twice” and add to the nurture sequence.'],
  ['P4, phone only', { labels: { urgency: 'LOW', emailType: 'MISSING' } }, 'Call within 3 business days about “restore failed twice” and ask for an e-mail for the nurture sequence.'],
  ['unreachable', { hasPhone: false, labels: { emailType: 'INVALID' } }, 'Get a phone or a valid e-mail within 8 business hours (website, directory, professional network).'],
] as const)('first: whom to reach, by which channel, by when, about what (%s)', (_case, given, action) => {
  expect(actionsOf({ ...given, quotes: NEED })[0]).toBe(action)
}) // prettier-ignore

it('a workspace’s own deadline is the one that is said', () => {
  const policy = { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, P1: { minutes: 20 } } }
  expect(actionsOf({ policy })[0]).toContain('20 minutes')
})

it('about the service when the lead’s own words are one word', () => {
  expect(actionsOf({ quotes: { serviceMatch: 'backup' } })[0]).toContain('about Respaldo de datos:')
})

it.each([
  ['their deadline', 'HIGH', 'before March 12', 'Respect their deadline: “before March 12”.'],
  ['what is at stake', 'CRITICAL', 'the press shop is down', 'Start with what is at stake: “the press shop is down”.'],
  ['their timing', 'MEDIUM', 'after the summer', 'Fit the proposal to their timing: “after the summer”.'],
  ['their own time', 'LOW', 'maybe next year', 'Do not press; come back in due time: “maybe next year”.'],
] as const)('respects %s in their own words', (_what, urgency, quote, action) => {
  expect(actionsOf({ labels: { urgency }, quotes: { urgency: quote } })).toContain(action)
}) // prettier-ignore

it('quotes the whole need in which a few words stand, and none of it twice', () => {
  const given = { labels: { urgency: 'CRITICAL' as const }, quotes: { urgency: 'died' } }
  const needs = ['we store our maps on it', 'the old server died']
  expect(actionsOf({ ...given, needs })[1]).toBe('Start with what is at stake: “the old server died”.')
  const told = actionsOf({ ...given, needs: needs.toReversed() })
  expect(told[0]).toContain('about “the old server died”')
  expect(told.slice(1).join(' ')).not.toContain('died')
})

it.each([
  ['14 trucks stand in the yard', 'Start with what is at stake'],
  ['nobody has worked since 6 am', 'Respect their deadline'],
  ['the 12/03', 'Respect their deadline'],
  ['antes del jueves', 'Respect their deadline'],
])('"%s": %s', (quote, step) => {
  expect(actionsOf({ labels: { urgency: 'CRITICAL' }, quotes: { urgency: quote } }).join(' ')).toContain(step)
})

it('"urgently" alone is no step: the priority has said it', () => {
  expect(actionsOf({ quotes: { urgency: 'urgently' } }).join(' ')).not.toContain('urgently')
})

it('brings whoever must approve, quoting who that is; without words on it, finds out', () => {
  const labels = { decisionPower: 'LOW' } as const
  const quotes = { decisionPower: 'our CFO has to sign' }
  expect(actionsOf({ labels, quotes })).toContain(
    'Bring whoever approves to the call: “our CFO has to sign”.',
  )
  expect(actionsOf({ labels, quotes }).join(' ')).not.toContain('Find out who decides')
  expect(actionsOf({ labels })).toContain('Find out who decides and bring them to the call.')
})

it('a title is no word on who approves', () => {
  const labels = { ...SEED, decisionPower: 'LOW' as const }
  const perceptions = ['seniority', 'decisionPower'].map((label) => perceived([label, 'IT Analyst'], 0))
  const found = verdict(labels, true, DEFAULT_POLICY)
  const input = {
    labels,
    hasPhone: true,
    found,
    perceptions,
    needs: [],
    findings: { missing: [], issues: [] },
    policy: DEFAULT_POLICY,
    questions: [],
    locale: 'en' as const,
  }
  expect(nextActions(input).join(' ')).not.toContain('IT Analyst')
})

it('an engineer comes when it is complex and sold, a proposal when it is an SQL', () => {
  const complex = { complexity: 'HIGH' } as const
  expect(actionsOf({ labels: complex })).toContain('Bring a presales engineer: what they ask for is complex.')
  expect(actionsOf({ labels: { ...complex, urgency: 'LOW' } }).join()).not.toContain('engineer')
  expect(actionsOf()).toContain('Prepare a scope proposal: Respaldo de datos.')
  expect(actionsOf({ labels: { urgency: 'CRITICAL' } })).toContain(
    'Prepare a proposal for immediate help: Respaldo de datos.',
  )
  expect(actionsOf({ labels: { urgency: 'MEDIUM' } }).join()).not.toContain('proposal:')
})

it('a review asks first what would decide it; who cannot be reached is found first, not asked how', () => {
  const questions = ['How reach you?', 'By when?']
  const unknown: Partial<Labels> = { serviceMatch: 'UNKNOWN', matchedServices: [] }
  expect(actionsOf({ labels: unknown, questions })[1]).toBe('Ask first: How reach you?')
  expect(actionsOf({ labels: { emailType: 'MISSING' }, hasPhone: false, questions })[1]).toBe(
    'Ask first: By when?',
  )
})

it('an e-mail of another company is cleared up', () => {
  expect(actionsOf({ issues: ['email_of_other_company'] })).toContain(
    'Confirm which company they write for: their e-mail belongs to another.',
  )
})

it.each([
  ['SUPPORT', {}, 'Route to support.'],
  ['SUPPORT', { urgency: 'CRITICAL' }, 'Route to support right now: the urgency is critical.'],
  ['VENDOR', {}, 'Pass to purchasing if the offer is of use; else close.'],
  ['JOB_SEEKER', {}, 'Pass to human resources; close in sales.'],
  ['STUDENT', {}, 'Send public material if there is any; close in sales.'],
  ['SPAM', {}, 'Do not answer.'],
  [
    'GENUINE',
    { serviceMatch: 'NONE' },
    'Decline kindly by e-mail; suggest another supplier if one is known.',
  ],
] as const)('%s %j is closed in one step', (kind, change, action) => {
  expect(actionsOf({ labels: { kind, ...change }, quotes: NEED })).toEqual([action])
})

it('whatever the labels and the words: one to six whole sentences, in both languages', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  const quotes = fc.record({ serviceMatch: words, urgency: words, decisionPower: words })
  fc.assert(
    fc.property(anyLabels, fc.boolean(), quotes, fc.constantFrom('es' as const, 'en' as const), (labels, hasPhone, quotes, locale) => {
      const actions = actionsOf({ labels, hasPhone, quotes, locale, questions: ['¿Cuándo?'] })
      expect(actions.length).toBeGreaterThan(0)
      expect(actions.length).toBeLessThanOrEqual(6)
      expect(new Set(actions).size).toBe(actions.length)
      for (const action of actions) {
        expect(action).toMatch(/^\p{Lu}[^\n]+[.?]$/u)
        expect(action.length).toBeLessThanOrEqual(260)
      }
    }),
  )
}) // prettier-ignore
