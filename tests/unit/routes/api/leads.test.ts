import { describe, expect, test } from 'vitest'
import { SEED_LEAD, SEED_WORKSPACE } from '../../../../routes/api/examples.ts'
import { Assessment } from '../../../../src/domain/assessment.ts'
import { openHouse } from './house.ts'

interface Created {
  readonly id: string
  readonly status: string
  readonly assessment?: unknown
}

async function judgedLead() {
  const house = openHouse()
  const client = await house.workspace()
  const response = await client.send('POST', '/v1/leads?wait=5000', SEED_LEAD)
  const created = await response.json<Created>()
  await house.settle()
  return { house, client, response, created }
}

describe('POST /v1/leads', () => {
  test('202: without wait, the id and that it was received', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('POST', '/v1/leads', SEED_LEAD)
    expect(response.status).toBe(202)
    const created = await response.json<Created>()
    expect(created).toEqual({ id: expect.stringMatching(/^lead_[0-9a-z]{26}$/), status: 'RECEIVED' })
  })

  test('200: within wait, with the assessment', async () => {
    const { response, created } = await judgedLead()
    expect(response.status).toBe(200)
    expect(created.status).toBe('CLASSIFIED')
    expect(Assessment.parse(created.assessment).classification).toMatchObject({ stage: 'SQL' })
  })

  test('422: one of email, phone, description must say something', async () => {
    const client = await openHouse().workspace()
    for (const lead of [{}, { fullName: 'Ana' }, { email: ' ', phone: '', description: '\u200b' }]) {
      const response = await client.send('POST', '/v1/leads', lead)
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ code: 'invalid_request', issues: [{ path: '/email' }] })
    }
  })

  test('the same Idempotency-Key and lead: one lead, the same id', async () => {
    const house = openHouse()
    const client = await house.workspace()
    const key = { 'idempotency-key': 'form 7' }
    const first = await (await client.send('POST', '/v1/leads', SEED_LEAD, key)).json<Created>()
    await house.settle()
    const second = await (await client.send('POST', '/v1/leads', SEED_LEAD, key)).json<Created>()
    expect(second.id).toBe(first.id)
    const list = await (await client.send('GET', '/v1/leads')).json<{ items: unknown[] }>()
    expect(list.items).toHaveLength(1)
  })

  test('409: the same Idempotency-Key with another lead, and nothing changes', async () => {
    const house = openHouse()
    const client = await house.workspace()
    const key = { 'idempotency-key': 'form-7' }
    await client.send('POST', '/v1/leads', SEED_LEAD, key)
    const response = await client.send('POST', '/v1/leads', { email: 'ana@b.mx' }, key)
    await house.settle()
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'idempotency_conflict' })
    const list = await (await client.send('GET', '/v1/leads')).json<{ items: { email: string }[] }>()
    expect(list.items.map(({ email }) => email)).toEqual(['josh@openenergy.com'])
  })

  test('one key in two workspaces is two leads', async () => {
    const house = openHouse()
    const key = { 'idempotency-key': 'same' }
    const ids = await Promise.all(
      [await house.workspace(), await house.workspace()].map(async (client) => {
        const response = await client.send('POST', '/v1/leads', SEED_LEAD, key)
        return (await response.json<Created>()).id
      }),
    )
    expect(new Set(ids).size).toBe(2)
  })
})

describe('a kept lead', () => {
  test('200: with its current assessment, all versions and its events', async () => {
    const { client, created } = await judgedLead()
    const response = await client.send('GET', `/v1/leads/${created.id}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      id: created.id,
      email: 'josh@openenergy.com',
      status: 'CLASSIFIED',
      assessment: { version: 1 },
      assessments: [{ version: 1 }],
      events: [{ type: 'lead.received' }, { type: 'lead.classified' }],
    })
  })

  test('202: judged again, the next version, newest first', async () => {
    const { house, client, created } = await judgedLead()
    const response = await client.send('POST', `/v1/leads/${created.id}/assessments`)
    expect(response.status).toBe(202)
    expect(await response.json()).toEqual({ id: created.id, version: 2 })
    await house.settle()
    const lead = await (await client.send('GET', `/v1/leads/${created.id}`)).json()
    expect(lead).toMatchObject({ assessment: { version: 2 }, assessments: [{ version: 2 }, { version: 1 }] })
  })

  test('200: erased, with a receipt; then 404', async () => {
    const { house, client, created } = await judgedLead()
    const response = await client.send('DELETE', `/v1/leads/${created.id}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: created.id, erased: { assessments: 1, events: 2 } })
    await house.settle()
    expect((await client.send('GET', `/v1/leads/${created.id}`)).status).toBe(404)
    expect((await client.send('DELETE', `/v1/leads/${created.id}`)).status).toBe(404)
  })

  test('404: an id that is nobody’s, in every verb', async () => {
    const client = await openHouse().workspace()
    for (const id of ['lead_x', '%00', '..%2f..', 'a'.repeat(2000)]) {
      expect((await client.send('GET', `/v1/leads/${id}`)).status).toBe(404)
      expect((await client.send('DELETE', `/v1/leads/${id}`)).status).toBe(404)
      expect((await client.send('POST', `/v1/leads/${id}/assessments`)).status).toBe(404)
    }
  })

  test('pages: limit and nextCursor walk every lead once', async () => {
    const house = openHouse()
    const client = await house.workspace()
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await client.send('POST', '/v1/leads', { email: `${name}@x.mx` })
    await house.settle()
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const query: string = cursor ? `&cursor=${cursor}` : ''
      const response = await client.send('GET', `/v1/leads?limit=2${query}`)
      const page = await response.json<{ items: { email: string }[]; nextCursor: string | null }>()
      seen.push(...page.items.map(({ email }) => email))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen.toSorted()).toEqual(['a@x.mx', 'b@x.mx', 'c@x.mx', 'd@x.mx', 'e@x.mx'])
  })
})

describe('POST /v1/assessments', () => {
  test('200: judges and keeps nothing', async () => {
    const house = openHouse()
    const client = await house.workspace()
    const body = {
      lead: SEED_LEAD,
      company: SEED_WORKSPACE.company,
      perceiver: 'rules',
      receivedAt: '2026-03-02T10:00:00-06:00',
    }
    const response = await client.send('POST', '/v1/assessments', body)
    expect(response.status).toBe(200)
    const assessment = Assessment.parse(await response.json())
    expect(assessment.classification.sla?.dueAt).toBe('2026-03-02T16:05:00.000Z')
    const list = await (await client.send('GET', '/v1/leads')).json<{ items: unknown[] }>()
    expect(list.items).toEqual([])
  })

  test('422: a wrong lead inside is named under /lead; 503: a perceiver that is not in use', async () => {
    const client = await openHouse().workspace()
    const wrong = await client.send('POST', '/v1/assessments', { lead: { ...SEED_LEAD, age: -1 } })
    expect(wrong.status).toBe(422)
    expect(await wrong.json()).toMatchObject({ issues: [{ path: '/lead/age' }] })
    const absent = await client.send('POST', '/v1/assessments', { lead: SEED_LEAD, perceiver: 'vllm' })
    expect(absent.status).toBe(503)
    expect(absent.headers.get('retry-after')).not.toBeNull()
  })
})
