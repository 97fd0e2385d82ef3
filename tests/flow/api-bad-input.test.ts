import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEED_LEAD } from '../../routes/api/examples.ts'
import { newId } from '../../src/domain/ids.ts'
import { type Client, type FlowHouse, openHouse } from './house.ts'

let house: FlowHouse
let client: Client

beforeAll(async () => {
  house = await openHouse()
  client = await house.workspace()
})
afterAll(() => house.close())

/** Asserts the problem of the catalogue, and gives what it says. */
async function refused(response: Response, status: number, code: string) {
  const text = await response.text()
  expect({ status: response.status, text: response.status === status ? '' : text }).toEqual({
    status,
    text: '',
  })
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem: { issues?: { path: string }[] } = JSON.parse(text)
  expect(problem).toMatchObject({ status, code, type: `/docs/errors#${code}` })
  return problem
}

const leadCount = async () => {
  const page = await (await client.send('GET', '/v1/leads?limit=100')).json<{ items: unknown[] }>()
  return page.items.length
}

describe('bad input at the API: its catalogue error, and nothing is kept', () => {
  test('400: malformed JSON, invalid UTF-8, deep nesting, an empty body', async () => {
    const bodies: (string | Uint8Array)[] = [
      '{"email":',
      '{"email":"a@b.mx"}}',
      new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
      '{"a":'.repeat(70) + '1' + '}'.repeat(70),
      '['.repeat(200_000),
      '',
    ]
    for (const body of bodies)
      await refused(await client.send('POST', '/v1/leads', body), 400, 'malformed_body')
    expect(await leadCount()).toBe(0)
  })

  test('415: another content type', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const response = await client.send('POST', '/v1/leads', JSON.stringify(SEED_LEAD), {
        'content-type': type,
      })
      await refused(response, 415, 'unsupported_media_type')
    }
    expect(await leadCount()).toBe(0)
  })

  test('413: one megabyte, with its length promised and without', async () => {
    const megabyte = JSON.stringify({ description: 'a'.repeat(1024 * 1024) })
    await refused(await client.send('POST', '/v1/leads', megabyte), 413, 'payload_too_large')
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const call = request(
        `${house.url}/v1/leads`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${client.apiKey}`,
            'content-type': 'application/json',
            'transfer-encoding': 'chunked',
          },
        },
        (response) => {
          let body = ''
          response.on('data', (chunk: Buffer) => (body += chunk.toString()))
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
        },
      )
      call.on('error', reject)
      for (let at = 0; at < megabyte.length; at += 64 * 1024) call.write(megabyte.slice(at, at + 64 * 1024))
      call.end()
    })
    expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('payload_too_large') })
    expect(await leadCount()).toBe(0)
  })

  test('422: unknown fields and wrong types, by pointer', async () => {
    const wrong: [string, object][] = [
      ['/stage', { ...SEED_LEAD, stage: 'SQL' }],
      ['/age', { ...SEED_LEAD, age: '42' }],
      ['/notifyEmail', { ...SEED_LEAD, notifyEmail: 'nobody' }],
      ['/description', { ...SEED_LEAD, description: 'a'.repeat(100_000) }],
      ['/email', {}],
    ]
    for (const [path, body] of wrong) {
      const { issues } = await refused(await client.send('POST', '/v1/leads', body), 422, 'invalid_request')
      expect(issues?.[0]?.path).toBe(path)
    }
    expect(await leadCount()).toBe(0)
  })

  test('401: no key, a wrong key, the key of nobody, an unknown workspace: one answer', async () => {
    const answers = await Promise.all(
      [
        undefined,
        'Bearer x',
        `Bearer crb_${newId('wsp').slice(4)}_${'0'.repeat(32)}`,
        `Bearer ${client.apiKey}0`,
      ].map(async (authorization) => {
        const response = await fetch(`${house.url}/v1/leads`, {
          ...(authorization && { headers: { authorization } }),
        })
        const { requestId: _, ...problem } = await response.json<Record<string, unknown>>()
        return JSON.stringify([response.status, problem])
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('unauthorized')
  })

  test('404 for what belongs to another workspace', async () => {
    const owner = await house.workspace()
    const made = await owner.send('POST', '/v1/leads?wait=10000', SEED_LEAD)
    const { id } = await made.json<{ id: string }>()
    await refused(await client.send('GET', `/v1/leads/${id}`), 404, 'not_found')
    await refused(await client.send('DELETE', `/v1/leads/${id}`), 404, 'not_found')
    await refused(await client.send('POST', `/v1/leads/${id}/assessments`), 404, 'not_found')
    expect((await owner.send('GET', `/v1/leads/${id}`)).status).toBe(200)
  })

  test('405 names what the address takes', async () => {
    const response = await client.send('PUT', '/v1/leads', SEED_LEAD)
    expect(response.headers.get('allow')).toBe('POST, GET')
    await refused(response, 405, 'method_not_allowed')
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  'nul\u0000inside',
  '\u202Eevil\u2066',
  '\uD800',
  "'; DROP TABLE leads; --",
  '{"$where":"sleep(1000)"}',
  '💥'.repeat(40),
  '\r\nwebhook-id: forged',
]

test('hostile strings in every field of a lead: kept as clean text, found again, never a 500', async () => {
  const fields = [
    'fullName',
    'jobTitle',
    'gender',
    'location',
    'email',
    'phone',
    'companyName',
    'industry',
    'description',
    'source',
    'externalId',
  ]
  for (const text of HOSTILE) {
    const hostile = Object.fromEntries(
      fields.map((field) => [field, text.slice(0, field === 'gender' ? 50 : 60)]),
    )
    const made = await client.send('POST', '/v1/leads?wait=10000', {
      ...hostile,
      description: `${text} respaldo`,
    })
    expect([200, 202], JSON.stringify(text)).toContain(made.status)
    const { id } = await made.json<{ id: string }>()
    const kept = await client.send('GET', `/v1/leads/${id}`)
    expect(kept.status).toBe(200)
    const { fullName, description } = await kept.json<{ fullName: string | null; description: string }>()
    expect(`${fullName} ${description}`).not.toMatch(/[\0\u202E\u2066]/)
    expect(`${fullName} ${description}`.isWellFormed()).toBe(true)
    expect(description).toContain('respaldo')
  }
})

test('hostile strings in settings, connections and endpoints: kept or refused, never a 500', async () => {
  const own = await house.workspace()
  const company = { name: 'n', shortDescription: 'd', mainServices: ['s'], targetAudience: 'a' }
  for (const text of HOSTILE) {
    const calls: [string, string, object][] = [
      ['PATCH', '/v1/workspace', { name: text.slice(0, 100) }],
      ['PATCH', '/v1/workspace', { company: { ...company, shortDescription: text } }],
      ['PATCH', '/v1/workspace', { company: { ...company, mainServices: [text.slice(0, 100)] } }],
      ['PATCH', '/v1/workspace', { timeZone: text }],
      ['POST', '/v1/connections', { integration: 'standard-webhooks', name: text.slice(0, 100) }],
      ['POST', '/v1/connections', { integration: text.slice(0, 50), name: 'n' }],
      ['POST', '/v1/endpoints', { url: `https://example.com/${text}`, events: ['lead.classified'] }],
      [
        'POST',
        '/v1/endpoints',
        { url: 'https://example.com/', events: ['lead.classified'], headers: { x: text } },
      ],
    ]
    for (const [method, path, body] of calls) {
      const { status } = await own.send(method, path, body)
      expect([200, 201, 422], `${path} ${JSON.stringify(body)}`).toContain(status)
    }
  }
  expect((await own.send('POST', '/v1/leads?wait=10000', SEED_LEAD)).status).toBe(200)
})

test('hostile text in every query parameter is looked for or refused, never a 500', async () => {
  for (const text of HOSTILE) {
    for (const name of ['q', 'stage', 'source', 'cursor', 'limit', 'wait', 'endpointId']) {
      for (const path of ['/v1/leads', '/v1/deliveries']) {
        const query = new URLSearchParams({ [name]: text })
        const { status } = await client.send('GET', `${path}?${query}`)
        expect([200, 422], `${path} ${name} ${JSON.stringify(text)}`).toContain(status)
      }
    }
  }
})

test('after all this the house has logged no failure of its own', async () => {
  const failures = () => house.harness.getLogs().filter(({ message }) => message.includes('"level":"error"'))
  expect(failures()).toEqual([])
  // That the log is heard at all: a failure of ours, asked for.
  await client.send('POST', '/v1/assessments', { lead: SEED_LEAD, perceiver: 'vllm' })
  expect(failures()).toMatchObject([{ message: expect.stringContaining('model_unavailable') }])
})
