import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEED_LEAD, SEED_WORKSPACE } from '../../../../routes/api/examples.ts'
import { ADMIN_TOKEN, openHouse } from './house.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'nul\u0000inside',
  '\u202Eevil\u202C',
  '\uD800',
  'a'.repeat(100_000),
  '${jndi:ldap://x}',
  "'; DROP TABLE leads; --",
  '{{7*7}}',
  '\r\nX-Injected: 1',
  '$where',
]

test('hostile strings in every field of a lead: kept clean or refused with a pointer, never a 500', async () => {
  const house = openHouse()
  const client = await house.workspace()
  for (const field of Object.keys(SEED_LEAD).filter((name) => name !== 'age')) {
    for (const text of HOSTILE) {
      const response = await client.send('POST', '/v1/leads?wait=1000', { ...SEED_LEAD, [field]: text })
      expect([200, 422], `${field}: ${text.slice(0, 20)}`).toContain(response.status)
      const answer = await response.json<{ id: string; issues?: { path: string }[] }>()
      if (response.status === 422) expect(answer.issues?.[0]?.path).toBe(`/${field}`)
      else {
        const kept = await house.records.get(client.id)?.findLead(answer.id)
        expect(JSON.stringify(kept?.lead)).not.toMatch(/\\u0000|\\ud800|\u202E/)
      }
    }
  }
  await house.settle()
})

test('hostile strings in every field of the settings, connections and endpoints never give a 500', async () => {
  const house = openHouse()
  const client = await house.workspace()
  const connection = { integration: 'hmac', name: 'n', secret: 'long enough', mapping: { email: 'a.b' } }
  const endpoint = { url: 'https://crm.example.com/x', headers: { 'x-a': 'b' } }
  for (const text of HOSTILE) {
    const bodies: [string, string, unknown][] = [
      ...Object.keys(SEED_WORKSPACE.company).map((field): [string, string, unknown] => [
        'PATCH',
        '/v1/workspace',
        { company: { ...SEED_WORKSPACE.company, [field]: field === 'mainServices' ? [text] : text } },
      ]),
      ['PATCH', '/v1/workspace', { timeZone: text }],
      ['PATCH', '/v1/workspace', { sellers: [{ email: text, name: text }] }],
      ...Object.keys(connection).map((field): [string, string, unknown] => [
        'POST',
        '/v1/connections',
        { ...connection, [field]: field === 'mapping' ? { email: text, [text]: text } : text },
      ]),
      ...Object.keys(endpoint).map((field): [string, string, unknown] => [
        'POST',
        '/v1/endpoints',
        { ...endpoint, events: ['lead.classified'], [field]: field === 'headers' ? { [text]: text } : text },
      ]),
    ]
    for (const [method, path, body] of bodies) {
      const { status } = await client.send(method, path, body)
      expect(status, `${path} ${JSON.stringify(body).slice(0, 80)}`).toBeLessThan(500)
    }
  }
  await house.settle()
})

test('property: no JSON body, at any address that takes one, gives a 5xx', async () => {
  const house = openHouse()
  const client = await house.workspace()
  const addresses: [string, string][] = [
    ['POST', '/v1/workspaces'],
    ['PATCH', '/v1/workspace'],
    ['POST', '/v1/leads'],
    ['POST', '/v1/assessments'],
    ['POST', '/v1/connections'],
    ['PATCH', '/v1/connections/con_x'],
    ['POST', '/v1/connections/con_x/rotate-secret'],
    ['POST', '/v1/endpoints'],
    ['PATCH', '/v1/endpoints/end_x'],
  ]
  const names = [
    'email',
    'description',
    'lead',
    'company',
    'sellers',
    'policy',
    'calendar',
    'url',
    'events',
    'headers',
    'integration',
    'name',
    'options',
    'mapping',
    'secret',
    '__proto__',
  ]
  const body = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 })),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...addresses), body, async ([method, path], value) => {
      const authorization = path === '/v1/workspaces' ? { authorization: `Bearer ${ADMIN_TOKEN}` } : {}
      const { status } = await client.send(method, path, value, authorization)
      expect(status).toBeLessThan(500)
    }),
    { numRuns: 500 },
  )
  await house.settle()
})
