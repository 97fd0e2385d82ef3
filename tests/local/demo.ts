// npm run demo [-- --once --port N]: the whole house on embedded defaults, real HTTP, real signatures.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Assessment } from '../../src/domain/assessment.ts'
import { COMPANY, SELLERS } from './demo-company.ts'
import { LEADS, type DemoLead, type Door } from './demo-leads.ts'
import { readingMs } from './demo-reading.ts'
import { header, linesOf } from './demo-table.ts'
import { whyOf } from './demo-why.ts'
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
await api('/v1/workspace', apiKey, { notifyEmails: ['ventas@sas.example'], sellers: SELLERS }, 'PATCH')
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

const clock = new Intl.DateTimeFormat('es-MX', {
  timeZone: 'America/Mexico_City',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What was read, without what may differ between two leads that say the same: the places of the words. */
const readingOf = ({ perceptions }: Assessment) =>
  JSON.stringify(perceptions.map(({ label, value, status }) => [label, value, status]))

console.log(`\n${header().join('\n')}`)
let failures = 0
let before: Assessment | null = null
for (const sample of LEADS) {
  const sentAt = Date.now()
  const callback = await receiver.callbackOf(await deliver(sample), 15_000)
  const assessment = callback?.event.data.assessment ?? null
  const verdict = assessment?.classification
  const isAsPromised = verdict?.stage === sample.expected[0] && verdict.priority === sample.expected[1]
  const isSame: boolean =
    assessment !== null && before !== null && readingOf(assessment) === readingOf(before)
  const isGood = callback?.isVerified === true && isAsPromised && (isSame || !sample.isTwin)
  if (!isGood) failures++
  const why = assessment ? whyOf(assessment, 'es') : 'no callback within 15 s'
  const lines = linesOf([
    sample.lead.fullName,
    sample.door,
    [verdict?.stage, verdict?.priority].filter(Boolean).join(' '),
    verdict?.sla ? clock.format(new Date(verdict.sla.dueAt)).replace(',', '') : '–',
    verdict?.owner?.name ?? '–',
    readingMs(sample.lead).toFixed(1),
    callback ? String(callback.receivedAt - sentAt) : '–',
    isGood ? '✓' : '✗',
    sample.isTwin && isSame ? `= lo mismo sin ataque; ${why}` : why,
  ])
  console.log(lines.join('\n'))
  if (!isAsPromised) console.log(`  ✗ ${sample.shows}: expected ${sample.expected.filter(Boolean).join(' ')}`)
  if (sample.isTwin && !isSame) console.log(`  ✗ ${sample.shows}: an attack changed what was read`)
  before = assessment
}
console.log(
  `\nread: ms that the rules take, measured here · total: ms from sending to the signed and verified callback (✓)`,
)
console.log(
  failures === 0
    ? `All ${LEADS.length} leads as promised.`
    : `${failures} of ${LEADS.length} not as promised.`,
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
