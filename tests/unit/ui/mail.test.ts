import { expect, it } from 'vitest'
import type { Event } from '../../../src/domain/event.ts'
import type { Lead } from '../../../src/domain/lead.ts'
import { foundWorkspace, NewWorkspace } from '../../../src/domain/workspace.ts'
import { renderLeadMail } from '../../../src/ui/mail.tsx'

const company = {
  name: 'SAS',
  shortDescription: 'Respaldo',
  mainServices: ['Respaldo'],
  targetAudience: 'Industria',
}
const workspace = (locale: 'es' | 'en') =>
  foundWorkspace('wsp_1', NewWorkspace.parse({ name: 'SAS', company, locale }), '2026-03-02T16:00:00.000Z')

const HOSTILE = '<img src=x onerror=alert(1)>"\'&\r\nBcc: all@example.com\u202e'

const lead: Lead = {
  id: 'lead_1',
  workspaceId: 'wsp_1',
  connectionId: null,
  status: 'NEEDS_PERSON',
  receivedAt: '2026-03-02T16:00:00.000Z',
  fullName: HOSTILE,
  jobTitle: HOSTILE,
  age: 42,
  gender: HOSTILE,
  location: HOSTILE,
  email: HOSTILE,
  phone: HOSTILE,
  companyName: HOSTILE,
  industry: HOSTILE,
  description: HOSTILE,
  notifyEmail: null,
  source: null,
  externalId: null,
}
const event: Event = {
  id: 'evt_1',
  type: 'lead.needs_person',
  createdAt: lead.receivedAt,
  workspaceId: 'wsp_1',
  data: { lead, assessment: null },
}
const render = (locale: 'es' | 'en') =>
  renderLeadMail({ workspace: workspace(locale), lead, assessment: null, event, consoleUrl: null })

it('escapes what a lead wrote, in every field', () => {
  const { html } = render('es')
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
})

it('keeps the subject to one line of at most 150 characters: nothing in it starts another header', () => {
  const { subject } = render('es')
  expect(subject).not.toMatch(/[\r\n\u202e]/)
  expect(subject.length).toBeLessThanOrEqual(150)
})

it('speaks the workspace’s language', () => {
  expect(render('es').text).toContain('Necesita que una persona lo lea')
  expect(render('en').text).toContain('A person must read this one')
})
