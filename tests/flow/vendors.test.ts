// Four vendors, signed as they sign, into the built bundle; verdicts out to a receiver that svix verifies.
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Webhook } from 'svix'
import * as send from '../local/senders.ts'
import { eventually, openHouse, type Client, type FlowHouse } from './house.ts'

const HUBSPOT_SECRET = 'flow-hubspot-client-secret'
const lead = {
  fullName: 'Josh Biden',
  jobTitle: 'CTO',
  email: 'josh@openenergy.com',
  companyName: 'Open Energy LLC',
  industry: 'Manufacturing',
  description: 'Necesitamos urgentemente mejorar nuestro respaldo de datos',
}

interface Received {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

/** A customer's receiver that can be down: it answers 503, and counts what it was sent. */
function receiver() {
  const received: Received[] = []
  const state = { isUp: true, received, url: '' }
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const status = state.isUp ? 204 : 503
      // Cast: Node gives these three headers as single strings.
      received.push({ status, headers: request.headers as Record<string, string>, body })
      response.writeHead(status).end()
    })
  })
  return { state, server }
}

let house: FlowHouse
let client: Client
const { state, server } = receiver()
let secret = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  state.url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/hook` : ''
  house = await openHouse()
  client = await house.workspace()
  const made = await client.send('POST', '/v1/endpoints', { url: state.url, events: ['lead.classified'] })
  secret = (await made.json<{ secret: string }>()).secret
})

afterAll(async () => {
  server.close()
  await house.close()
})

async function connect(integration: string, more: object = {}) {
  const made = await client.send('POST', '/v1/connections', { integration, name: integration, ...more })
  const { url, secret: own } = await made.json<{ url: string; secret?: string }>()
  return { url, secret: own ?? HUBSPOT_SECRET }
}

const post = (url: string, sending: send.Sending) => fetch(url, { method: 'POST', ...sending })
const callbacksOf = (leadId: string) =>
  state.received.filter(({ body }) => JSON.parse(body).data.lead.id === leadId)

const doors: [string, () => Promise<{ url: string; sign: () => send.Sending }>][] = [
  [
    'standard-webhooks',
    async () => {
      const plug = await connect('standard-webhooks')
      return { url: plug.url, sign: () => send.standardWebhooks(plug.secret, lead) }
    },
  ],
  [
    'hmac',
    async () => {
      const plug = await connect('hmac', { options: send.HMAC_OPTIONS })
      return { url: plug.url, sign: () => send.genericHmac(plug.secret, lead) }
    },
  ],
  [
    'typeform',
    async () => {
      const plug = await connect('typeform')
      return { url: plug.url, sign: () => send.typeform(plug.secret, lead) }
    },
  ],
  [
    'hubspot v3',
    async () => {
      const plug = await connect('hubspot', { secret: HUBSPOT_SECRET })
      return { url: plug.url, sign: () => send.hubspotV3(plug.secret, plug.url, lead) }
    },
  ],
  [
    'hubspot v2',
    async () => {
      const plug = await connect('hubspot', { secret: HUBSPOT_SECRET })
      return { url: plug.url, sign: () => send.hubspotV2(plug.secret, plug.url, lead) }
    },
  ],
]

describe.each(doors)('%s', (_, open) => {
  it('2xx: the signed lead is judged SQL P1 and one callback that svix verifies goes out, once, though it is sent twice', async () => {
    const { url, sign } = await open()
    const sending = sign()
    const answers = await Promise.all([post(url, sending), post(url, sending)])
    const ids = await Promise.all(answers.map((answer) => answer.json<{ leadIds: string[] }>()))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(ids[0]).toEqual(ids[1])
    const leadId = ids[0]?.leadIds[0] ?? ''
    await eventually(async () => callbacksOf(leadId).length > 0, 'a callback')
    const [callback, ...others] = callbacksOf(leadId)
    expect(others).toEqual([])
    expect(() => new Webhook(secret).verify(callback?.body ?? '', callback?.headers ?? {})).not.toThrow()
    expect(JSON.parse(callback?.body ?? '').data.assessment.classification).toMatchObject({
      stage: 'SQL',
      priority: 'P1',
    })
  })

  it('401: one changed byte of the body is refused, and no lead is kept of it', async () => {
    const { url, sign } = await open()
    const sending = sign()
    const answer = await post(url, { ...sending, body: sending.body.replace('urgentemente', 'urgentementf') })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'unauthorized' })
  })
})

it('a receiver that is down and comes back gets the very same event, and the delivery tells both tries', async () => {
  const { url, secret: own } = await connect('standard-webhooks')
  state.isUp = false
  const answer = await post(url, send.standardWebhooks(own, { ...lead, email: 'down@openenergy.com' }))
  const { leadIds } = await answer.json<{ leadIds: string[] }>()
  const leadId = leadIds[0] ?? ''
  await eventually(async () => callbacksOf(leadId).length > 0, 'a first try')
  state.isUp = true
  await eventually(async () => callbacksOf(leadId).some(({ status }) => status === 204), 'a second try')
  const tries = callbacksOf(leadId)
  expect(new Set(tries.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(new Set(tries.map(({ body }) => body)).size).toBe(1)
  const delivered = async () => {
    const { items } = await (
      await client.send('GET', `/v1/deliveries?leadId=${leadId}`)
    ).json<{ items: { status: string; attempts: { status: number }[] }[] }>()
    return items[0]
  }
  await eventually(async () => (await delivered())?.status === 'DELIVERED', 'DELIVERED')
  expect((await delivered())?.attempts.map(({ status }) => status)).toEqual([503, 204])
})
