import { describe, expect, test } from 'vitest'
import { integrations } from '../../../../integrations/index.ts'
import { sha256Hex } from '../../../../src/domain/ids.ts'
import { openHouse } from './house.ts'

const CONNECTION = { integration: 'standard-webhooks', name: 'Sitio' }
const ENDPOINT = { url: 'https://crm.example.com/criba', events: ['lead.classified'] }

describe('PATCH /v1/workspace', () => {
  test('200: replaces what it names and nothing else', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('PATCH', '/v1/workspace', { locale: 'en', retentionDays: 30 })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      id: client.id,
      name: 'SAS',
      locale: 'en',
      retentionDays: 30,
    })
  })

  test('the people it names may ask for a magic link, and only they', async () => {
    const house = openHouse()
    const client = await house.workspace()
    await client.send('PATCH', '/v1/workspace', {
      notifyEmails: ['Ventas@SAS.example'],
      sellers: [
        { email: 'ana@sas.example', name: 'Ana' },
        { email: 'gone@sas.example', name: 'Gone', isActive: false },
      ],
    })
    const expected = await Promise.all(
      ['ventas@sas.example', 'ana@sas.example'].map((each) => sha256Hex(each)),
    )
    expect(house.signInAddresses.get(client.id)).toEqual(expected)
  })

  test('422: numbers that contradict each other, and nothing is changed', async () => {
    const client = await openHouse().workspace()
    const before = await (await client.send('GET', '/v1/workspace')).json<{ policy: { strong: object } }>()
    const policy = { ...before.policy, strong: { A: 0.5, B: 1.5 } }
    const response = await client.send('PATCH', '/v1/workspace', { policy })
    expect(response.status).toBe(422)
    expect(await (await client.send('GET', '/v1/workspace')).json()).toEqual(before)
  })

  test('422: a member that may not be edited is an unknown field', async () => {
    const client = await openHouse().workspace()
    for (const member of ['id', 'policyVersion', 'createdAt']) {
      const response = await client.send('PATCH', '/v1/workspace', { [member]: 'x' })
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ issues: [{ path: `/${member}` }] })
    }
  })
})

describe('connections', () => {
  test('201: url and secret; the secret is never answered again', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('POST', '/v1/connections', CONNECTION)
    expect(response.status).toBe(201)
    const made = await response.json<{ id: string; url: string; secret: string }>()
    expect(made.url).toBe(`http://localhost/hooks/${client.id}/${made.id}`)
    expect(made.secret).toMatch(/^whsec_/)
    for (const path of ['/v1/connections', `/v1/connections/${made.id}`]) {
      const text = await (await client.send('GET', path)).text()
      expect(text).toContain(made.id)
      expect(text).not.toContain(made.secret)
      expect(text).not.toMatch(/secret|sealed|v1\./i)
    }
  })

  test('201: a secret that was given is not answered', async () => {
    const client = await openHouse().workspace()
    const body = { integration: 'hmac', name: 'ERP', secret: 'a shared secret of theirs' }
    const response = await client.send('POST', '/v1/connections', body)
    expect(response.status).toBe(201)
    expect(await response.text()).not.toContain(body.secret)
  })

  test('422: an unknown integration, options that are not its own, a short secret, each by pointer', async () => {
    const client = await openHouse().workspace()
    const wrong: [string, unknown][] = [
      ['/integration', { ...CONNECTION, integration: 'fax' }],
      ['/integration', { ...CONNECTION, integration: 'constructor' }],
      ['/options/nope', { ...CONNECTION, options: { nope: 1 } }],
      ['/secret', { ...CONNECTION, secret: 'short' }],
      ['/secret', { ...CONNECTION, secret: 'not in the form that this vendor signs with' }],
      ['/mapping/priority', { ...CONNECTION, mapping: { priority: 'x' } }],
      ['/name', { ...CONNECTION, name: ' ' }],
    ]
    for (const [path, body] of wrong) {
      const response = await client.send('POST', '/v1/connections', body)
      expect(response.status, path).toBe(422)
      expect(await response.json()).toMatchObject({ issues: [{ path }] })
    }
  })

  test('422: a secret that only the vendor knows must be given', async () => {
    const client = await openHouse().workspace()
    const given = integrations.filter(({ secret }) => secret === 'given')
    expect(given.length).toBeGreaterThan(0)
    for (const { id } of given) {
      const response = await client.send('POST', '/v1/connections', { integration: id, name: 'x' })
      expect(response.status, id).toBe(422)
      expect(await response.json()).toMatchObject({ issues: [{ path: '/secret' }] })
    }
  })

  test('PATCH, rotate-secret, DELETE', async () => {
    const client = await openHouse().workspace()
    const { id, secret } = await (
      await client.send('POST', '/v1/connections', CONNECTION)
    ).json<{ id: string; secret: string }>()
    const changed = await client.send('PATCH', `/v1/connections/${id}`, { isEnabled: false, name: 'Otro' })
    expect(await changed.json()).toMatchObject({ id, isEnabled: false, name: 'Otro' })
    const rotated = await client.send('POST', `/v1/connections/${id}/rotate-secret`)
    expect(rotated.status).toBe(200)
    expect((await rotated.json<{ secret: string }>()).secret).not.toBe(secret)
    const empty = await client.send('POST', `/v1/connections/${id}/rotate-secret`, {})
    expect(empty.status).toBe(200)
    expect((await client.send('DELETE', `/v1/connections/${id}`)).status).toBe(204)
    expect((await client.send('GET', `/v1/connections/${id}`)).status).toBe(404)
  })

  test('GET /v1/integrations names every integration with its steps in es and en', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('GET', '/v1/integrations')
    const { items } = await response.json<{ items: { id: string; setup: Record<string, string[]> }[] }>()
    expect(items.map(({ id }) => id)).toEqual(integrations.map(({ id }) => id))
    for (const { setup } of items) {
      expect(setup['es']?.length).toBeGreaterThan(0)
      expect(setup['en']).toHaveLength(setup['es']?.length ?? -1)
    }
  })
})

describe('endpoints', () => {
  test('201: secret and public key; neither the secret nor the private key is answered again', async () => {
    const client = await openHouse().workspace()
    const response = await client.send('POST', '/v1/endpoints', ENDPOINT)
    expect(response.status).toBe(201)
    const made = await response.json<{ id: string; secret: string; publicKey: string }>()
    expect(made.secret).toMatch(/^whsec_/)
    expect(made.publicKey).toMatch(/^whpk_/)
    for (const path of ['/v1/endpoints', `/v1/endpoints/${made.id}`]) {
      const text = await (await client.send('GET', path)).text()
      expect(text).toContain(made.publicKey)
      expect(text).not.toMatch(/secret|sealed|privateKey|v1\./i)
    }
  })

  test('422 unsafe_url: addresses that lead inside', async () => {
    const client = await openHouse().workspace()
    for (const url of [
      'http://crm.example.com',
      'https://127.0.0.1/x',
      'https://localhost',
      'https://u:p@example.com',
      'https://[::1]/',
    ]) {
      const response = await client.send('POST', '/v1/endpoints', { ...ENDPOINT, url })
      expect(response.status, url).toBe(422)
      expect(await response.json(), url).toMatchObject({ code: 'unsafe_url' })
    }
    const { id } = await (await client.send('POST', '/v1/endpoints', ENDPOINT)).json<{ id: string }>()
    const moved = await client.send('PATCH', `/v1/endpoints/${id}`, { url: 'https://169.254.169.254/' })
    expect(await moved.json()).toMatchObject({ code: 'unsafe_url' })
  })

  test('422: headers that are ours, malformed, repeated or too many, by pointer', async () => {
    const client = await openHouse().workspace()
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`x-${index}`, 'v']))
    const wrong: [string, Record<string, string>][] = [
      ['/headers/webhook-id', { 'webhook-id': 'x' }],
      ['/headers/Webhook-Signature', { 'Webhook-Signature': 'x' }],
      ['/headers/Content-Type', { 'Content-Type': 'x' }],
      ['/headers/host', { host: 'x' }],
      ['/headers/content-length', { 'content-length': '1' }],
      ['/headers/a b', { 'a b': 'x' }],
      ['/headers/x', { x: 'line\r\nbreak' }],
      ['/headers/X', { x: '1', X: '2' }],
      ['/headers', many],
    ]
    for (const [path, headers] of wrong) {
      const response = await client.send('POST', '/v1/endpoints', { ...ENDPOINT, headers })
      expect(response.status, path).toBe(422)
      expect(await response.json(), path).toMatchObject({ issues: [{ path }] })
    }
    const allowed = { ...ENDPOINT, headers: { Authorization: 'Bearer theirs' } }
    expect((await client.send('POST', '/v1/endpoints', allowed)).status).toBe(201)
  })

  test('422: no events, or an event that does not exist', async () => {
    const client = await openHouse().workspace()
    for (const events of [[], ['lead.deleted'], 'lead.classified'])
      expect((await client.send('POST', '/v1/endpoints', { ...ENDPOINT, events })).status).toBe(422)
  })

  test('202: a test event is sent, signed, and can be followed; a resend is a delivery of its own', async () => {
    const house = openHouse()
    const client = await house.workspace()
    const { id } = await (await client.send('POST', '/v1/endpoints', ENDPOINT)).json<{ id: string }>()
    const response = await client.send('POST', `/v1/endpoints/${id}/test`)
    expect(response.status).toBe(202)
    const { deliveryId } = await response.json<{ deliveryId: string }>()
    await house.settle()
    expect(house.calls).toHaveLength(1)
    expect(house.calls[0]?.headers).toHaveProperty('webhook-signature')
    expect(JSON.parse(house.calls[0]?.body ?? '')).toMatchObject({
      type: 'lead.classified',
      data: { lead: null, assessment: null },
    })
    const delivery = await (await client.send('GET', `/v1/deliveries/${deliveryId}`)).json()
    expect(delivery).toMatchObject({ status: 'DELIVERED', endpointId: id, attempts: [{ status: 204 }] })

    const again = await client.send('POST', `/v1/deliveries/${deliveryId}/resend`)
    expect(again.status).toBe(202)
    await house.settle()
    expect((await again.json<{ deliveryId: string }>()).deliveryId).not.toBe(deliveryId)
    expect(house.calls[1]?.body).toBe(house.calls[0]?.body)
  })

  test('disabled: neither test nor resend; enable brings it back', async () => {
    const house = openHouse()
    const client = await house.workspace()
    const { id } = await (await client.send('POST', '/v1/endpoints', ENDPOINT)).json<{ id: string }>()
    const off = await client.send('PATCH', `/v1/endpoints/${id}`, { isEnabled: false })
    expect(await off.json()).toMatchObject({ isEnabled: false, disabledReason: expect.any(String) })
    expect((await client.send('POST', `/v1/endpoints/${id}/test`)).status).toBe(422)
    const on = await client.send('POST', `/v1/endpoints/${id}/enable`)
    expect(await on.json()).toMatchObject({ isEnabled: true, disabledReason: null })
    expect((await client.send('POST', `/v1/endpoints/${id}/test`)).status).toBe(202)
    await house.settle()
  })

  test('204: removed, then 404', async () => {
    const client = await openHouse().workspace()
    const { id } = await (await client.send('POST', '/v1/endpoints', ENDPOINT)).json<{ id: string }>()
    expect((await client.send('DELETE', `/v1/endpoints/${id}`)).status).toBe(204)
    expect((await client.send('DELETE', `/v1/endpoints/${id}`)).status).toBe(404)
  })
})
