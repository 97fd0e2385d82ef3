import { expect, it } from 'vitest'
import { LeadDraft } from '../../../../src/domain/lead.ts'
import { readByRules } from '../../../../src/domain/rules/perceiver.ts'

const company = {
  name: 'SAS',
  shortDescription: 'Respaldo',
  mainServices: [{ name: 'Respaldo de datos', description: '' }],
  targetAudience: 'Manufactura',
}
const issuesOf = (fullName: string) => {
  const draft = LeadDraft.parse({
    fullName,
    email: 'a@openenergy.com',
    companyName: 'Open Energy',
    description: 'Necesitamos respaldo de datos',
  })
  const lead = {
    ...draft,
    id: 'lead_1',
    workspaceId: 'wsp_1',
    connectionId: null,
    status: 'RECEIVED' as const,
    receivedAt: '2026-03-02T16:00:00.000Z',
  }
  return readByRules(lead, company, new Date(lead.receivedAt), 'es').findings.issues
}

it.each([
  'Josh Biden',
  'María de los Ángeles Ñuñez',
  "O'Brien",
  '李伟',
  'Олена Коваленко',
  'محمد علي',
  'Ana-Sofía Müller',
])('%s is a name, in whatever script it is written', (name) =>
  expect(issuesOf(name)).not.toContain('name_not_a_name'),
)

it.each(['asdf', 'x', '---', '12345', 'test', '<b>', 'n/a'])('%s is no name', (name) =>
  expect(issuesOf(name)).toContain('name_not_a_name'),
)
