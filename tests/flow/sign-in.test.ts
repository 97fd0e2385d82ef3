// The console's doors, over real sockets: magic link once, no other site, no other workspace.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, openHouse, type Client, type FlowHouse } from './house.ts'

let house: FlowHouse
let client: Client

beforeAll(async () => {
  house = await openHouse()
  client = await house.workspace()
  await client.send('PATCH', '/v1/workspace', { notifyEmails: ['ventas@sas.example'] })
})
afterAll(() => house.close())

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${house.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: house.url, ...headers },
    body: new URLSearchParams(fields),
  })
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
const page = async (path: string, cookie: string) =>
  (await fetch(`${house.url}${path}`, { headers: { cookie }, redirect: 'manual' })).text()

it('a magic link lets in once, only by its button, and never another time', async () => {
  const byKey = cookieOf(await post('/console/sign-in', { apiKey: client.apiKey }))
  await post('/console/magic-link', { email: 'Ventas@sas.example' })
  const path = await eventually(
    async () => /\/console\/outbox\/mail_[0-9a-z]+/.exec(await page('/console/outbox', byKey))?.[0],
    'the mail',
  )
  const token = /\/console\/enter\?token=([\w.-]+)/.exec(await page(path, byKey))?.[1] ?? ''
  expect(await page(`/console/enter?token=${token}`, '')).toContain('<form method="post"')
  const first = await post('/console/enter', { token })
  expect(first.status).toBe(303)
  expect(cookieOf(first)).toMatch(/^__Host-criba=/)
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly/)
  expect((await post('/console/enter', { token })).status).toBe(401)
})

it('an address that nobody knows gets the same answer, and no mail', async () => {
  const known = await post('/console/magic-link', { email: 'ventas@sas.example' })
  const unknown = await post('/console/magic-link', { email: 'nadie@otra.example' })
  expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()])
})

it('403: another site cannot post into a signed-in browser', async () => {
  const cookie = cookieOf(await post('/console/sign-in', { apiKey: client.apiKey }))
  const forged = await post('/console/sign-out', {}, { cookie, origin: 'https://evil.example' })
  expect(forged.status).toBe(403)
})

it('a session of one workspace sees no lead of another', async () => {
  const other = await house.workspace()
  const made = await other.send('POST', '/v1/leads?wait=5000', {
    fullName: 'Ajena',
    description: 'necesitamos respaldo de datos',
  })
  const { id } = await made.json<{ id: string }>()
  const cookie = cookieOf(await post('/console/sign-in', { apiKey: client.apiKey }))
  expect(await page('/console', cookie)).not.toContain('Ajena')
  const answer = await fetch(`${house.url}/console/leads/${id}`, { headers: { cookie } })
  expect(answer.status).toBe(404)
})

it('a second link within the minute is not mailed: nobody floods another’s mailbox', async () => {
  const own = await house.workspace()
  await own.send('PATCH', '/v1/workspace', { notifyEmails: ['ana@sas.example'] })
  const cookie = cookieOf(await post('/console/sign-in', { apiKey: own.apiKey }))
  for (let asked = 0; asked < 4; asked++) await post('/console/magic-link', { email: 'ana@sas.example' })
  const mails = async () =>
    ((await page('/console/outbox', cookie)).match(/\/console\/outbox\/mail_/g) ?? []).length
  await eventually(async () => (await mails()) > 0, 'the mail')
  // Two at the most: the minute may have turned meanwhile.
  expect(await mails()).toBeLessThanOrEqual(2)
})

it('who changes the language keeps the link’s token and reads on in that language', async () => {
  const entering = await fetch(`${house.url}/console/enter?token=abc&lang=en`)
  const html = await entering.text()
  expect(html).toContain('lang="en"')
  expect(html).toContain('?token=abc&amp;lang=es')
  expect(await page('/console/sign-in', cookieOf(entering))).toContain('lang="en"')
})

it('413: a landing form without end is refused, and a corrected one is another lead', async () => {
  const fields = {
    token: 'a'.repeat(26),
    fullName: 'Lucía Prado',
    description: 'Necesitamos respaldo de datos',
  }
  const form = `/l/${client.workspaceId}`
  expect((await post(form, { ...fields, description: 'x'.repeat(70_000) })).status).toBe(413)
  for (const description of [fields.description, fields.description, 'Necesitamos almacenamiento']) {
    expect((await post(form, { ...fields, description })).status).toBe(200)
  }
  const kept = async () =>
    (await (await client.send('GET', '/v1/leads?q=lucia')).json<{ items: unknown[] }>()).items.length
  await eventually(async () => (await kept()) >= 2, 'two leads')
  expect(await kept()).toBe(2)
})
