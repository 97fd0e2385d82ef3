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
