import { expect, it } from 'vitest'
import { openConsole } from './house.ts'

const HOSTILE = '"></iframe><script>alert(1)</script>'

it('a mail is shown in a frame that may do nothing, and as text that stays text', async () => {
  const house = await openConsole()
  house.outbox.push({
    id: 'mail_1',
    to: 'ventas@sas.example',
    subject: HOSTILE,
    html: `<p>Hola</p>${HOSTILE}`,
    text: HOSTILE,
    createdAt: '2026-03-02T16:00:00.000Z',
    leadId: null,
  })
  const cookie = await house.signIn()
  for (const path of ['/console/outbox', '/console/outbox/mail_1']) {
    const html = await (await house.get(path, cookie)).text()
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
  }
  const html = await (await house.get('/console/outbox/mail_1', cookie)).text()
  expect(html).toMatch(/<iframe[^>]* sandbox=""/)
  expect(html).toContain('srcdoc="&lt;p&gt;Hola')
})

it('a mail that is not there is 404', async () => {
  const house = await openConsole()
  expect((await house.get('/console/outbox/mail_none', await house.signIn())).status).toBe(404)
})
