import { expect, it } from 'vitest'
import { sha256Hex } from '../../../../src/domain/ids.ts'
import { cookieOf, openConsole } from './house.ts'

const EMAIL = 'ventas@sas.example'
const known = async () => openConsole(await sha256Hex(EMAIL))

it('the workspace’s API key opens a session; no part of it does', async () => {
  const house = await openConsole()
  const right = await house.post('/console/sign-in', { apiKey: house.apiKey })
  expect(right.status).toBe(303)
  expect((await house.get('/console', cookieOf(right))).status).toBe(200)
  const wrong = await house.post('/console/sign-in', { apiKey: house.apiKey.slice(0, -1) })
  expect(wrong.status).toBe(401)
  expect(wrong.headers.get('set-cookie')).toBeNull()
})

it('the session cookie is for this host alone, over a safe connection, out of reach of scripts', async () => {
  const house = await openConsole()
  const cookie = (await house.post('/console/sign-in', { apiKey: house.apiKey })).headers.get('set-cookie')
  expect(cookie).toMatch(/^__Host-criba=/)
  for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'])
    expect(cookie).toContain(attribute)
  expect(cookie).not.toContain('Domain')
})

it.each(['/console', '/console/leads/lead_1', '/console/outbox', '/console/outbox/mail_1'])(
  '%s sends to sign in who holds no session, or a forged one',
  async (path) => {
    const house = await openConsole()
    const [name, token = ''] = (await house.signIn()).split('=')
    const [head, , signature] = token.split('.')
    const claims = { iss: 'criba', aud: 'session', sub: house.workspaceId, jti: 'x', exp: 9_999_999_999 }
    const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
    for (const cookie of ['', `${name}=${head}.${body}.${signature}`]) {
      const answer = await house.get(path, cookie)
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/console/sign-in'])
    }
  },
)

async function linkToken() {
  const house = await known()
  await house.post('/console/magic-link', { email: 'Ventas@SAS.example' })
  await house.settle()
  const token = /\/console\/enter\?token=([\w.-]+)/.exec(house.outbox[0]?.text ?? '')?.[1] ?? ''
  return { house, token }
}

it('a magic link lets in once, and a second time is refused', async () => {
  const { house, token } = await linkToken()
  const first = await house.post('/console/enter', { token })
  expect(first.status).toBe(303)
  expect((await house.get('/console', cookieOf(first))).status).toBe(200)
  const second = await house.post('/console/enter', { token })
  expect(second.status).toBe(401)
  expect(second.headers.get('set-cookie')).toBeNull()
})

it('looking at a magic link spends nothing: a mail scanner leaves it good', async () => {
  const { house, token } = await linkToken()
  const looked = await house.get(`/console/enter?token=${token}`)
  expect(looked.headers.get('set-cookie')).toBeNull()
  expect((await house.post('/console/enter', { token })).status).toBe(303)
})

it('a magic link is no session cookie, and a session no magic link', async () => {
  const { house, token } = await linkToken()
  expect((await house.get('/console', `__Host-criba=${token}`)).status).toBe(302)
  const session = (await house.signIn()).replace('__Host-criba=', '')
  expect((await house.post('/console/enter', { token: session })).status).toBe(401)
})

it('an address that nobody knows hears what a known one hears, and gets no mail', async () => {
  const house = await known()
  const stranger = await house.post('/console/magic-link', { email: 'nadie@otra.example' })
  await house.settle()
  expect(house.outbox).toEqual([])
  const owner = await house.post('/console/magic-link', { email: EMAIL })
  await house.settle()
  expect(house.outbox).toHaveLength(1)
  expect([stranger.status, await stranger.text()]).toEqual([owner.status, await owner.text()])
})

it.each(['/console/sign-in', '/console/magic-link', '/console/enter', '/console/sign-out'])(
  '403: another site may not post to %s',
  async (path) => {
    const house = await openConsole()
    const fields = { apiKey: house.apiKey, email: EMAIL, token: 'x' }
    const forged = await house.post(path, fields, { origin: 'https://evil.example' })
    expect(forged.status).toBe(403)
    expect(forged.headers.get('set-cookie')).toBeNull()
  },
)
