import type { CompanyProfile } from '../../src/domain/company.ts'
import type { Lead } from '../../src/domain/lead.ts'
import { rulesPerceiver } from '../../src/domain/rules/perceiver.ts'
import { judgeLead } from './read.ts'

export interface Batch {
  readonly lead: Lead
  readonly company: CompanyProfile
  /** How often the lead is read and judged before the answer; 0 measures the request alone. */
  readonly times: number
}

/** Reads and judges one lead many times in workerd. The clock stands still in here: the caller measures. */
const reader = {
  async fetch(request: Request): Promise<Response> {
    // Cast: only workerd-latency.ts calls this worker.
    const { lead, company, times } = (await request.json()) as Batch
    let priority: string | null = null
    for (let time = 0; time < times; time += 1)
      priority = (await judgeLead(rulesPerceiver, lead, company)).verdict.priority
    return Response.json({ priority })
  },
}

// oxlint-disable-next-line import/no-default-export -- workerd looks for the handler there
export default reader
