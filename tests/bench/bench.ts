// npm run bench [-- --requests N --concurrency N]: the price of accepting a webhook, as ratios in one run.
import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createTestHarness } from 'wrangler'
import { openHouse } from '../flow/house.ts'
import { standardWebhooks, type Sending } from '../local/senders.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '400' },
    concurrency: { type: 'string', default: '8' },
  },
})
const REQUESTS = Number(values.requests)
const CONCURRENCY = Number(values.concurrency)
// What was accepted is judged behind the answer; a pause keeps that work out of the next request's time.
const PAUSE_MS = 20
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const lead = {
  fullName: 'Josh Biden',
  jobTitle: 'CTO',
  email: 'josh@openenergy.com',
  companyName: 'Open Energy LLC',
  industry: 'Manufacturing',
  description: 'Necesitamos urgentemente mejorar nuestro respaldo de datos',
}

const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY })

/** Sends one request; resolves with its milliseconds. Rejects on any answer but 2xx. */
function timed(url: string, { headers, body }: Sending): Promise<number> {
  const startedAt = performance.now()
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent },
      (response) => {
        response.resume()
        response.once('end', () => {
          const status = response.statusCode ?? 0
          if (status >= 200 && status < 300) resolve(performance.now() - startedAt)
          else reject(new Error(`${url} answered ${status}`))
        })
      },
    )
    call.once('error', reject)
    call.end(body)
  })
}

interface Figures {
  readonly name: string
  readonly p50: number
  readonly p99: number
  readonly perSecond: number
}

async function measure(name: string, url: string, secret: string): Promise<Figures> {
  for (let warm = 0; warm < 50; warm++) await timed(url, standardWebhooks(secret, lead))
  // One at a time for the latency, then together for the rate: a queue would hide what a request costs.
  const latencies: number[] = []
  for (let at = 0; at < REQUESTS; at++) {
    latencies.push(await timed(url, standardWebhooks(secret, lead)))
    await setTimeout(PAUSE_MS)
  }
  latencies.sort((one, two) => one - two)
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let at = 0; at < REQUESTS / CONCURRENCY; at++) await timed(url, standardWebhooks(secret, lead))
    }),
  )
  const perSecond = (REQUESTS / (performance.now() - startedAt)) * 1000
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  process.stderr.write(`measured ${name}\n`)
  return { name, p50: at(0.5), p99: at(0.99), perSecond }
}

const yardsticks = createTestHarness({
  workers: [
    {
      config: {
        name: 'yardsticks',
        main: new URL('./worker.ts', import.meta.url).pathname,
        compatibility_date: '2026-10-20',
        vars: { SECRET },
        durable_objects: { bindings: [{ name: 'YARDSTICK', class_name: 'Yardstick' }] },
        migrations: [{ tag: 'v1', new_sqlite_classes: ['Yardstick'] }],
      },
    },
  ],
})
const { url } = await yardsticks.listen()
const house = await openHouse()
const { send } = await house.workspace()
const created = await send('POST', '/v1/connections', { integration: 'standard-webhooks', name: 'bench' })
// Cast: the answer's shape is the API's contract.
const connection = (await created.json()) as { url: string; secret: string }

const figures = [
  await measure('empty handler', new URL('/empty', url).href, SECRET),
  await measure('one object call', new URL('/object', url).href, SECRET),
  await measure('verify only', new URL('/verify', url).href, SECRET),
  await measure('full accept', connection.url, connection.secret),
]

const [empty, object] = figures
const yard = object?.p50 ?? 1
console.log(
  `\nworkerd on this machine, ${REQUESTS} requests one at a time, ${PAUSE_MS} ms apart (p50, p99), then ${CONCURRENCY} at once (per second)\n`,
)
console.log('| | p50 ms | p99 ms | per second | p50 against one object call |\n|---|---|---|---|---|')
for (const { name, p50, p99, perSecond } of figures) {
  console.log(
    `| ${name} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${perSecond.toFixed(0)} | ${(p50 / yard).toFixed(2)}× |`,
  )
}
console.log(
  `\nAn empty handler alone: ${(empty?.p50 ?? 0).toFixed(2)} ms. Each accepted webhook is judged in the background meanwhile.`,
)

agent.destroy()
await Promise.all([yardsticks.close(), house.close()])
process.exit(0)
