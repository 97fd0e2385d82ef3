import type { Given } from './cases.ts'
import { percentile } from './metrics.ts'
import { progress } from './progress.ts'
import type { Batch } from './reader-worker.ts'

/** How the figures of `WorkerdLatency` come about; printed beside them. */
export const METHOD =
  'Inside workerd the clock stands still while code runs, so time was taken from outside, over HTTP on loopback: one request reads and judges one lead 40 times; the median time of the same request with 0 readings is subtracted and the rest divided by 40. Each lead, 3 such requests, after a warm-up over the whole set. A figure is thus the mean of 40 warm readings of one lead; p50 and p99 are over leads and requests.'

const TIMES = 40
const ROUNDS = 3

export interface WorkerdLatency {
  readonly p50Ms: number | null
  readonly p99Ms: number | null
  readonly slowestMs: number | null
  /** Median of a request that reads nothing: what was subtracted. */
  readonly emptyRequestMs: number | null
  readonly samples: number
}

/** Milliseconds to read and judge one lead inside workerd. Starts a worker and closes it. */
export async function measureInWorkerd(given: readonly Given[]): Promise<WorkerdLatency> {
  // Else wrangler asks the network for `Request.cf` and warns on stdout, in the middle of --json.
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
  // Loaded here: a run without --workerd need not wait for wrangler.
  const { createTestHarness } = await import('wrangler')
  const harness = createTestHarness({
    workers: [
      {
        config: {
          name: 'reader',
          main: new URL('./reader-worker.ts', import.meta.url).pathname,
          compatibility_date: '2026-10-20',
        },
      },
    ],
  })
  try {
    const { url } = await harness.listen()
    const timed = async (batch: Batch): Promise<number> => {
      const body = JSON.stringify(batch)
      const startedAt = performance.now()
      const response = await fetch(url, { method: 'POST', body })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${batch.lead.id}: the reader answered ${response.status}.`)
      return performance.now() - startedAt
    }
    for (const { lead, company } of given) await timed({ lead, company, times: 5 })
    const empty: number[] = []
    for (const { lead, company } of given) empty.push(await timed({ lead, company, times: 0 }))
    const emptyRequestMs = percentile(empty, 0.5) ?? 0
    const advance = progress('workerd ', ROUNDS * given.length)
    const samples: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { lead, company } of given) {
        const elapsedMs = await timed({ lead, company, times: TIMES })
        samples.push(Math.max(0, elapsedMs - emptyRequestMs) / TIMES)
        advance(samples.length)
      }
    }
    return {
      p50Ms: percentile(samples, 0.5),
      p99Ms: percentile(samples, 0.99),
      slowestMs: percentile(samples, 1),
      emptyRequestMs,
      samples: samples.length,
    }
  } finally {
    await harness.close()
  }
}
