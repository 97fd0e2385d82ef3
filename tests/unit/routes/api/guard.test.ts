import { describe, expect, test } from 'vitest'
import { newId, randomToken } from '../../../../src/domain/ids.ts'
import { SEED_LEAD, SEED_WORKSPACE } from '../../../../routes/api/examples.ts'
import { ADMIN_TOKEN, openHouse } from './house.ts'

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

describe('the key of a workspace', () => {
  test('200: opens its own settings', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('GET', '/v1/workspace')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: client.id, name: 'SAS' })
  })

  test('401: every wrong proof hears the same, whether or not the workspace exists', async () => {
    const house = openHouse()
    const { id, apiKey } = await house.workspace()
    const tail = id.slice('wsp_'.length)
    const wrong = [
      undefined,
      {},
      bearer(''),
      bearer('nonsense'),
      bearer(`crb_${tail}_${randomToken(32)}`),
      bearer(`crb_${newId('wsp').slice(4)}_${randomToken(32)}`),
      bearer(apiKey.slice(0, -1)),
      bearer(`${apiKey}x`),
      bearer(apiKey.toUpperCase()),
      bearer(`${apiKey}, Bearer ${apiKey}`),
      { headers: { authorization: `Basic ${apiKey}` } },
      { headers: { authorization: apiKey } },
    ]
    const answers = await Promise.all(
      wrong.map(async (init) => {
        const response = await house.request('/v1/workspace', init)
        const { requestId: _, ...problem } = await response.json<Record<string, unknown>>()
        return JSON.stringify({
          status: response.status,
          auth: response.headers.get('www-authenticate'),
          problem,
        })
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({
      status: 401,
      auth: 'Bearer',
      problem: { code: 'unauthorized' },
    })
  })

  test('401: an address that does not exist tells nothing without a key', async () => {
    const response = await openHouse().request('/v1/nothing')
    expect(response.status).toBe(401)
  })

  test('401: a key in the URL is no key', async () => {
    const house = openHouse()
    const { apiKey } = await house.workspace()
    expect((await house.request(`/v1/workspace?key=${apiKey}&access_token=${apiKey}`)).status).toBe(401)
  })
})

describe('creating a workspace', () => {
  const post = (token: string) => ({
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(SEED_WORKSPACE),
  })

  test('201: ADMIN_TOKEN makes one, and its key works at once', async () => {
    const house = openHouse()
    const response = await house.request('/v1/workspaces', post(ADMIN_TOKEN))
    expect(response.status).toBe(201)
    const { id, apiKey } = await response.json<{ id: string; apiKey: string }>()
    expect(id).toMatch(/^wsp_[0-9a-z]{26}$/)
    expect(apiKey).toMatch(new RegExp(`^crb_${id.slice(4)}_[0-9a-z]{32}$`))
    expect((await house.request('/v1/workspace', bearer(apiKey))).status).toBe(200)
  })

  test('401: any other token is refused, an API key too, and nothing is made', async () => {
    const house = openHouse()
    const { apiKey } = await house.workspace()
    const before = house.objects.size
    for (const token of ['', 'x', ADMIN_TOKEN.slice(0, -1), `${ADMIN_TOKEN}x`, apiKey]) {
      const response = await house.request('/v1/workspaces', post(token))
      expect(response.status, token).toBe(401)
    }
    expect(house.objects.size).toBe(before)
  })

  test('401: ADMIN_TOKEN is no key of any workspace', async () => {
    const house = openHouse()
    await house.workspace()
    expect((await house.request('/v1/workspace', bearer(ADMIN_TOKEN))).status).toBe(401)
  })
})

describe('addresses', () => {
  test('404: an unknown address, with a key', async () => {
    const client = await openHouse().workspace()
    for (const path of ['/v1/nothing', '/v1/leads/import', '/v1/stats', '/v1/leads/lead_1/feedback']) {
      const response = await client.send('POST', path, {})
      expect([404, 405], path).toContain(response.status)
    }
    expect((await client.send('GET', '/v1/nothing')).status).toBe(404)
  })

  test('405: a known address names the methods that it takes', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('PUT', '/v1/leads', SEED_LEAD)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST, GET')
    expect(await response.json()).toMatchObject({ code: 'method_not_allowed', status: 405 })
  })

  test('a problem carries type, title, status, code, detail and the id of the request', async () => {
    const response = await openHouse().request('/v1/workspace')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = await response.json<Record<string, unknown>>()
    expect(Object.keys(problem).toSorted()).toEqual([
      'code',
      'detail',
      'requestId',
      'status',
      'title',
      'type',
    ])
    expect(problem['type']).toBe('/docs/errors#unauthorized')
    expect(problem['requestId']).toBe(response.headers.get('x-request-id'))
  })
})
