import { expect, it } from 'vitest'
import { LeadDraft } from '../../../../src/domain/lead.ts'
import { openConsole } from './house.ts'

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&`
const hostile = LeadDraft.parse({
  fullName: HOSTILE,
  jobTitle: HOSTILE,
  location: HOSTILE,
  email: HOSTILE,
  phone: '5512345678',
  companyName: HOSTILE,
  industry: HOSTILE,
  description: `${HOSTILE} necesitamos respaldo de datos`,
})

async function withHostileLead() {
  const house = await openConsole()
  const leadId = await house.judged(hostile)
  return { house, leadId, cookie: await house.signIn() }
}

it.each(['es', 'en'])('what a lead wrote stays text in the table and on its own page (%s)', async (lang) => {
  const { house, leadId, cookie } = await withHostileLead()
  for (const path of [`/console?lang=${lang}`, `/console/leads/${leadId}?lang=${lang}`]) {
    const answer = await house.get(path, cookie)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<img|<script/)
  }
})

it('what a person searches for stays text in the form that shows it again', async () => {
  const { house, cookie } = await withHostileLead()
  const html = await (await house.get(`/console?q=${encodeURIComponent(HOSTILE)}`, cookie)).text()
  expect(html).toContain('&lt;img')
  expect(html).not.toMatch(/<img|<script/)
})

it.each([
  [
    'es',
    [
      'Perfil de contacto',
      'Resumen',
      'Ajuste',
      'Urgencia',
      'Oportunidad',
      'Calidad de datos',
      'Clasificación',
    ],
  ],
  ['en', ['Contact profile', 'Overview', 'Fit', 'Urgency', 'Opportunity', 'Data quality', 'Classification']],
])('a judged lead shows all seven sections in %s', async (lang, titles) => {
  const { house, leadId, cookie } = await withHostileLead()
  const html = await (await house.get(`/console/leads/${leadId}?lang=${lang}`, cookie)).text()
  expect(html).toContain(`<html lang="${lang}"`)
  for (const title of titles) expect(html).toMatch(new RegExp(`<h2[^>]*>${title}</h2>`))
})

it('no page of the console may run a script, be framed or be kept', async () => {
  const { house, leadId, cookie } = await withHostileLead()
  for (const path of ['/console/sign-in', '/console', `/console/leads/${leadId}`, '/console/outbox']) {
    const { headers } = await house.get(path, cookie)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('script-src')
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

it('a person may have a lead judged again, as the next version; another site may not', async () => {
  const { house, leadId, cookie } = await withHostileLead()
  const path = `/console/leads/${leadId}/assessments`
  const records = house.services.records(house.workspaceId)
  const forged = await house.post(path, {}, { cookie, origin: 'https://evil.example' })
  await house.settle()
  expect(forged.status).toBe(403)
  expect(await records.findAssessments(leadId)).toHaveLength(1)
  const asked = await house.post(path, {}, { cookie })
  await house.settle()
  expect(asked.status).toBe(303)
  expect((await records.findAssessments(leadId)).map(({ version }) => version)).toEqual([2, 1])
})

it('a lead that is not there is 404', async () => {
  const { house, cookie } = await withHostileLead()
  expect((await house.get('/console/leads/lead_none', cookie)).status).toBe(404)
})
