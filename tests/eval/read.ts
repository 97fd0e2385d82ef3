import type { CompanyProfile } from '../../src/domain/company.ts'
import type { Lead } from '../../src/domain/lead.ts'
import type { Evidence, Reading } from '../../src/domain/perception.ts'
import { confidenceOf } from '../../src/domain/policy/confidence.ts'
import { DEFAULT_POLICY } from '../../src/domain/policy/policy.ts'
import { hasPhone, type Verdict, verdict } from '../../src/domain/policy/verdict.ts'
import type { Perceiver } from '../../src/domain/ports.ts'

/** What Criba says of one lead: what was read, and what policy makes of it. */
export interface Judged {
  readonly reading: Reading
  readonly verdict: Verdict
  readonly confidence: number
}

/** Reads and judges one lead with the default policy. Spanish words for people, as most of the set. */
export async function judgeLead(perceiver: Perceiver, lead: Lead, company: CompanyProfile): Promise<Judged> {
  const reading = await perceiver.perceive(lead, company, new Date(lead.receivedAt), 'es')
  const found = verdict(reading.labels, hasPhone(lead, reading.findings), DEFAULT_POLICY)
  return { reading, verdict: found, confidence: confidenceOf(found, reading.perceptions) }
}

/** Whether the quote stands letter for letter where the evidence says. @see judgement.md §1 */
export const isVerbatim = (lead: Lead, { field, start, end, quote }: Evidence): boolean =>
  quote !== '' && lead[field]?.slice(start, end) === quote
