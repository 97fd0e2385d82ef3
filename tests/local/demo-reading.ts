// How long the rules take for one lead. workerd's clock stands still while code runs, so it is measured here.
import { CompanyProfile } from '../../src/domain/company.ts'
import { LeadDraft } from '../../src/domain/lead.ts'
import { readByRules } from '../../src/domain/rules/perceiver.ts'
import { COMPANY } from './demo-company.ts'
import type { SampleLead } from './senders.ts'

const company = CompanyProfile.parse(COMPANY)
const RUNS = 15

/** The median of some runs, in milliseconds. */
export function readingMs(sample: SampleLead): number {
  const receivedAt = new Date()
  const lead = {
    ...LeadDraft.parse(sample),
    id: 'demo',
    workspaceId: 'demo',
    connectionId: null,
    status: 'RECEIVED' as const,
    receivedAt: receivedAt.toISOString(),
  }
  const times = Array.from({ length: RUNS }, () => {
    const startedAt = performance.now()
    readByRules(lead, company, receivedAt, 'es')
    return performance.now() - startedAt
  })
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0
}
