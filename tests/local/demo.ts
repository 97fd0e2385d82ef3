// npm run demo [-- --once --port N]: the whole house on embedded defaults, real HTTP, real signatures.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { COMPANY, LEADS, type DemoLead, type Door } from './demo-leads.ts'
import { freePort, startHouse } from './house.ts'
import { startReceiver } from './receiver.ts'
import * as send from './senders.ts'

const { values } = parseArgs({
  options: { once: { type: 'boolean', default: false }, port: { type: 'string', default: '8787' } },
})

const HUBSPOT_SECRET = 'demo-hubspot-client-secret'
const persistTo = mkdtempSync(join(tmpdir(), 'criba-demo-'))

console.log('Criba is starting on embedded defaults: no MongoDB, no GPU, no mail key …')
const receiver = await startReceiver()
const house = await startHouse({ port: await freePort(Number(values.port)), persistTo, quiet: true })

async function api<Answer>(
  path: string,
  key: string,
  body: unknown,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Answer> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const init: RequestInit = { method, headers, body: JSON.stringify(body) }
  const response = await fetch(house.url + path, init)
  const answer: Answer = await response.json()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}

const { apiKey } = await api<{ apiKey: string }>('/v1/workspaces', house.adminToken, {
  name: 'SAS',
  company: COMPANY,
  locale: 'es',
  timeZone: 'America/Mexico_City',
})
await api('/v1/workspace', apiKey, { notifyEmails: ['ventas@sas.example'] }, 'PATCH')
const endpoint = await api<{ secret: string }>('/v1/endpoints', apiKey, {
  url: receiver.url,
  events: ['lead.classified'],
})
receiver.secret = endpoint.secret

interface Plug {
  readonly url: string
  readonly secret: string
}
const connect = async (integration: string, more: object = {}): Promise<Plug> => {
  const made = await api<{ url: string; secret?: string }>('/v1/connections', apiKey, {
    integration,
    name: `${integration} demo`,
    ...more,
  })
  return { url: made.url, secret: made.secret ?? HUBSPOT_SECRET }
}
const standard = await connect('standard-webhooks')
const hmac = await connect('hmac', { options: send.HMAC_OPTIONS })
const typeform = await connect('typeform')
const hubspot = await connect('hubspot', { secret: HUBSPOT_SECRET })

const doors: Record<Exclude<Door, 'api'>, { plug: Plug; sign: (lead: send.SampleLead) => send.Sending }> = {
  'standard-webhooks': { plug: standard, sign: (lead) => send.standardWebhooks(standard.secret, lead) },
  hmac: { plug: hmac, sign: (lead) => send.genericHmac(hmac.secret, lead) },
  typeform: { plug: typeform, sign: (lead) => send.typeform(typeform.secret, lead) },
  'hubspot v3': { plug: hubspot, sign: (lead) => send.hubspotV3(hubspot.secret, hubspot.url, lead) },
  'hubspot v2': { plug: hubspot, sign: (lead) => send.hubspotV2(hubspot.secret, hubspot.url, lead) },
}

/** Sends one lead through its door. Resolves with its id, once Criba acknowledged it. */
async function deliver({ door, lead }: DemoLead): Promise<string> {
  if (door === 'api')
    return (await api<{ id: string }>('/v1/leads?wait=0', apiKey, { ...lead, source: 'demo' })).id
  const { plug, sign } = doors[door]
  const response = await fetch(plug.url, { method: 'POST', ...sign(lead) })
  if (!response.ok) throw new Error(`${door}: ${response.status} ${await response.text()}`)
  const answer: { leadIds?: string[] } = await response.json()
  if (!answer.leadIds?.[0]) throw new Error(`${door}: the answer names no lead`)
  return answer.leadIds[0]
}

const columns = [22, 18, 13, 9, 20, 7, 12]
const row = (cells: readonly string[]) =>
  cells.map((cell, at) => cell.slice(0, columns[at]).padEnd(columns[at] ?? 0)).join(' ')
const clock = new Intl.DateTimeFormat('es-MX', {
  timeZone: 'America/Mexico_City',
  dateStyle: 'short',
  timeStyle: 'short',
})

console.log(`\n${row(['lead', 'through', 'stage', 'priority', 'answer by (Mexico)', 'ms', 'callback'])}`)
console.log(columns.map((width) => '─'.repeat(width)).join(' '))
let failures = 0
for (const sample of LEADS) {
  const sentAt = Date.now()
  const callback = await receiver.callbackOf(await deliver(sample), 15_000)
  const verdict = callback?.event.data.assessment?.classification
  const isAsPromised = verdict?.stage === sample.expected[0] && verdict.priority === sample.expected[1]
  const isGood = callback?.isVerified === true && isAsPromised
  if (!isGood) failures++
  const cells = [
    sample.lead.fullName,
    sample.door,
    verdict?.stage ?? '–',
    verdict?.priority ?? '–',
    verdict?.sla ? clock.format(new Date(verdict.sla.dueAt)) : '–',
    callback ? String(callback.receivedAt - sentAt) : '–',
    callback?.isVerified ? '✓ verified' : '✗',
  ]
  console.log(row(cells) + (isAsPromised ? '' : `  ✗ expected ${sample.expected.join(' ')}`))
}
console.log(
  failures === 0
    ? `\nAll ${LEADS.length} leads as promised.`
    : `\n${failures} of ${LEADS.length} not as promised.`,
)

async function end(status: number) {
  receiver.close()
  await house.stop()
  rmSync(persistTo, { recursive: true, force: true })
  process.exit(status)
}

if (values.once) await end(failures === 0 ? 0 : 1)
console.log(
  `\nStill running. Console ${house.url}/console · API docs ${house.url}/docs\nSign in with this API key: ${apiKey}\nStop with Ctrl+C.`,
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0))
