import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'svix'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEED_LEAD } from '../../routes/api/examples.ts'
import { Assessment } from '../../src/domain/assessment.ts'
import { type Client, eventually, type FlowHouse, openHouse } from './house.ts'

let house: FlowHouse
let client: Client

beforeAll(async () => {
  house = await openHouse()
  client = await house.workspace()
})
afterAll(() => house.close())

interface LeadAnswer {
  readonly id: string
  readonly status: string
  readonly email: string | null
  readonly assessment: unknown
  readonly assessments: unknown[]
  readonly events: { type: string }[]
}

const readLead = async (id: string) => (await client.send('GET', `/v1/leads/${id}`)).json<LeadAnswer>()

describe('a lead from its creation to its erasure', () => {
  test('200: the seed lead is SQL, P1, within the wait', async () => {
    const response = await client.send('POST', '/v1/leads?wait=10000', SEED_LEAD)
    expect(response.status).toBe(200)
    const { assessment } = await response.json<LeadAnswer>()
    expect(Assessment.parse(assessment).classification).toMatchObject({ stage: 'SQL', priority: 'P1' })
  })

  test('202, then CLASSIFIED; judged again; erased with a receipt; 404', async () => {
    const created = await client.send('POST', '/v1/leads', { ...SEED_LEAD, email: 'second@openenergy.com' })
    expect(created.status).toBe(202)
    const { id } = await created.json<LeadAnswer>()
    const lead = await eventually(async () => {
      const answer = await readLead(id)
      return answer.status === 'CLASSIFIED' && answer
    }, 'the lead to be classified')
    expect(lead.events.map(({ type }) => type).toSorted()).toEqual(['lead.classified', 'lead.received'])

    const again = await client.send('POST', `/v1/leads/${id}/assessments`)
    expect(again.status).toBe(202)
    expect(await again.json()).toEqual({ id, version: 2 })
    await eventually(async () => (await readLead(id)).assessments.length === 2, 'the second version')

    const erased = await client.send('DELETE', `/v1/leads/${id}`)
    expect(erased.status).toBe(200)
    expect(await erased.json()).toMatchObject({ id, erased: { assessments: 2 } })
    expect((await client.send('GET', `/v1/leads/${id}`)).status).toBe(404)
  })

  test('one Idempotency-Key, twenty times at once: one lead, one answer; with another lead 409', async () => {
    const key = { 'idempotency-key': 'twenty at once' }
    const lead = { ...SEED_LEAD, email: 'twenty@openenergy.com' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.send('POST', '/v1/leads', lead, key)),
    )
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json<LeadAnswer>()).id))
    expect(new Set(ids).size).toBe(1)
    const other = await client.send('POST', '/v1/leads', SEED_LEAD, key)
    expect(other.status).toBe(409)
    const page = await client.send('GET', '/v1/leads?q=twenty@openenergy.com')
    const { items } = await page.json<{ items: LeadAnswer[] }>()
    expect(items.map(({ id }) => id)).toEqual([ids[0]])
  })

  test('pages: every lead once, with the cursor of the page before; a made-up cursor is 422', async () => {
    const own = await house.workspace()
    const emails = ['a@x.mx', 'b@x.mx', 'c@x.mx', 'd@x.mx', 'e@x.mx']
    for (const email of emails) await own.send('POST', '/v1/leads?wait=10000', { email })
    const seen: (string | null)[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const response = await own.send('GET', `/v1/leads?limit=2${cursor && `&cursor=${cursor}`}`)
      const page: { items: LeadAnswer[]; nextCursor: string | null } = await response.json()
      seen.push(...page.items.map(({ email }) => email))
      cursor = page.nextCursor
    }
    expect(seen.toSorted()).toEqual(emails)
    for (const made of ['x', 'bm90IGEgY3Vyc29y', '%22', '0'.repeat(900)])
      expect((await own.send('GET', `/v1/leads?cursor=${made}`)).status, made).toBe(422)
  })

  test('200: an assessment alone is kept nowhere', async () => {
    const own = await house.workspace()
    const response = await own.send('POST', '/v1/assessments', { lead: SEED_LEAD })
    expect(response.status).toBe(200)
    expect(Assessment.parse(await response.json()).classification).toMatchObject({ stage: 'SQL' })
    expect(await (await own.send('GET', '/v1/leads')).json()).toEqual({ items: [], nextCursor: null })
  })
})

describe('settings', () => {
  test('a patch is kept, raises the policy version when it can change a verdict, and contradictions are 422', async () => {
    const own = await house.workspace()
    const before = await (
      await own.send('GET', '/v1/workspace')
    ).json<{ policy: object; policyVersion: number }>()
    const calendar = { workdays: [1, 2, 3, 4, 5, 6], opensAt: '08:00', closesAt: '17:00', holidays: [] }
    const patched = await own.send('PATCH', '/v1/workspace', { calendar, locale: 'en' })
    expect(patched.status).toBe(200)
    expect(await (await own.send('GET', '/v1/workspace')).json()).toEqual({
      ...before,
      calendar,
      locale: 'en',
      policyVersion: before.policyVersion + 1,
    })
    const policy = { ...before.policy, strong: { A: 0.5, B: 1.5 } }
    expect((await own.send('PATCH', '/v1/workspace', { policy })).status).toBe(422)
  })

  test('a connection through its whole life', async () => {
    const made = await client.send('POST', '/v1/connections', {
      integration: 'standard-webhooks',
      name: 'Sitio',
    })
    expect(made.status).toBe(201)
    const { id, url, secret } = await made.json<{ id: string; url: string; secret: string }>()
    expect(url).toBe(`${house.url}/hooks/${client.workspaceId}/${id}`)
    expect(secret).toMatch(/^whsec_/)
    expect(await (await client.send('GET', `/v1/connections/${id}`)).text()).not.toContain(secret)
    const rotated = await client.send('POST', `/v1/connections/${id}/rotate-secret`)
    expect((await rotated.json<{ secret: string }>()).secret).not.toBe(secret)
    expect((await client.send('PATCH', `/v1/connections/${id}`, { isEnabled: false })).status).toBe(200)
    expect((await client.send('DELETE', `/v1/connections/${id}`)).status).toBe(204)
    expect((await client.send('GET', `/v1/connections/${id}`)).status).toBe(404)
  })

  test('an endpoint is tried: the callback verifies by svix, its delivery tells of it, a resend is another', async () => {
    const received: { headers: IncomingMessage['headers']; body: string }[] = []
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        received.push({ headers: request.headers, body })
        response.writeHead(200).end('thank you')
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    // A TCP server's address is an AddressInfo, never a pipe's name.
    const { port } = receiver.address() as AddressInfo
    const body = {
      url: `http://127.0.0.1:${port}/`,
      events: ['lead.classified'],
      headers: { 'x-team': 'ventas' },
    }
    const made = await client.send('POST', '/v1/endpoints', body)
    expect(made.status).toBe(201)
    const { id, secret } = await made.json<{ id: string; secret: string }>()

    const tried = await client.send('POST', `/v1/endpoints/${id}/test`)
    expect(tried.status).toBe(202)
    const { deliveryId } = await tried.json<{ deliveryId: string }>()
    const first = await eventually(async () => received[0], 'the callback')
    const signed = {
      'webhook-id': String(first.headers['webhook-id']),
      'webhook-timestamp': String(first.headers['webhook-timestamp']),
      'webhook-signature': String(first.headers['webhook-signature']),
    }
    expect(() => new Webhook(secret).verify(first.body, signed)).not.toThrow()
    expect(first.headers['x-team']).toBe('ventas')
    const delivery = await eventually(async () => {
      const answer = await (
        await client.send('GET', `/v1/deliveries/${deliveryId}`)
      ).json<{ status: string }>()
      return answer.status === 'DELIVERED' && answer
    }, 'the delivery to be delivered')
    expect(delivery).toMatchObject({ endpointId: id, attempts: [{ status: 200, response: 'thank you' }] })

    expect((await client.send('POST', `/v1/deliveries/${deliveryId}/resend`)).status).toBe(202)
    const second = await eventually(async () => received[1], 'the resend')
    expect(second.body).toBe(first.body)
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id'])
    const list = await client.send('GET', `/v1/deliveries?endpointId=${id}`)
    expect((await list.json<{ items: unknown[] }>()).items).toHaveLength(2)
    await client.send('DELETE', `/v1/endpoints/${id}`)
    receiver.close()
  })
})

describe('what stands beside /v1', () => {
  test('alive, ready, documented', async () => {
    expect(await (await fetch(`${house.url}/health`)).json()).toEqual({ status: 'ok' })
    const ready = await fetch(`${house.url}/ready`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toMatchObject({
      dependencies: { workspaceStore: 'ok', queue: 'bound', mail: 'outbox' },
    })
    const document = await (await fetch(`${house.url}/openapi.json`)).json()
    expect(document).toMatchObject({ openapi: '3.1.0' })
    const page = await fetch(`${house.url}/docs?lang=es`)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('Cinco minutos')
  })
})
