import { expect, it } from 'vitest'
import { assemble } from '../../../src/domain/assemble.ts'
import { Assessment } from '../../../src/domain/assessment.ts'
import type { Lead } from '../../../src/domain/lead.ts'
import type { Reading } from '../../../src/domain/perception.ts'
import { judge } from '../../../src/domain/policy/judge.ts'
import { whyPriority } from '../../../src/domain/sentences/rules.ts'
import { SAS, SEED } from './policy/leads.ts'

const lead: Lead = {
  id: 'lead_1',
  workspaceId: SAS.id,
  connectionId: null,
  status: 'RECEIVED',
  receivedAt: '2026-03-02T16:00:00Z',
  fullName: 'Josh Biden',
  jobTitle: 'CTO',
  age: 42,
  gender: 'M',
  location: 'Miami',
  email: 'josh@openenergy.com',
  phone: null,
  companyName: 'Open Energy LLC',
  industry: 'Manufacturing',
  description: 'Necesitamos urgentemente mejorar nuestro respaldo de datos',
  notifyEmail: null,
  source: null,
  externalId: null,
}

const reading: Reading = {
  labels: SEED,
  perceptions: [
    { label: 'urgency', value: 'HIGH', status: 'STATED', confidence: 0.9, by: 'rules', evidence: [] },
  ],
  findings: { missing: [], issues: [] },
  overview: {
    summary: 'Respaldo',
    detectedNeeds: ['respaldo'],
    matchedServices: ['Respaldo de datos'],
    language: 'es',
    by: 'rules',
  },
}

const provenance: Assessment['provenance'] = {
  perceiver: 'rules',
  degraded: false,
  degradedReason: null,
  model: null,
  promptVersion: null,
  policyVersion: 7,
  latencyMs: { perceive: 1, narrate: 0, total: 2 },
  inputHash: 'ab'.repeat(32),
}

const assessed = (change: Partial<Lead> = {}) => {
  const judged = { ...lead, ...change }
  const decision = judge({
    ...reading,
    lead: judged,
    workspace: SAS,
    receivedAt: new Date(judged.receivedAt),
    owner: null,
  })
  return assemble({
    id: 'asm_1',
    lead: judged,
    version: 3,
    createdAt: '2026-03-02T16:00:01.000Z',
    reading,
    decision,
    provenance,
  })
}

it('an assessment holds the sections of the result screen, and nothing that its schema does not name', () => {
  const assessment = assessed()
  expect(Assessment.parse(assessment)).toEqual(assessment)
  expect(assessment).toMatchObject({
    id: 'asm_1',
    leadId: 'lead_1',
    version: 3,
    provenance,
    overview: reading.overview,
  })
  expect(assessment.contactProfile).toEqual({
    fullName: 'Josh Biden',
    jobPosition: 'CTO',
    seniorityLevel: 'C_LEVEL',
    roleType: 'TECH_DECISION_MAKER',
    decisionPower: 'HIGH',
    age: 42,
    email: 'josh@openenergy.com',
    emailType: 'CORPORATE',
    location: 'Miami',
    company: 'Open Energy LLC',
    industry: 'Manufacturing',
  })
})

it('age, gender and name change nothing but their own fields', () => {
  const { contactProfile: _one, ...before } = assessed()
  const { contactProfile: _other, ...after } = assessed({ age: 71, gender: 'F', fullName: 'Josefina Bidón' })
  expect(after).toEqual(before)
})

it('answers “why is this P1?” from what an assessment holds', () => {
  expect(whyPriority(assessed(), 'en')).toEqual([
    'A good fit (A or B), high urgency, and the writer decides or weighs in the decision: an SQL.',
    'It is P1 because it is an SQL with fit A and the writer holds the decision.',
  ])
})
