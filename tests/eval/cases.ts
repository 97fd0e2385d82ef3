import type { CompanyProfile } from '../../src/domain/company.ts'
import type { Lead } from '../../src/domain/lead.ts'
import type { Perceiver } from '../../src/domain/ports.ts'
import { type GoldLead, leadOf } from './gold.ts'
import { progress } from './progress.ts'
import { judgeLead } from './read.ts'
import type { Case } from './score.ts'

export interface Given {
  readonly gold: GoldLead
  readonly lead: Lead
  readonly company: CompanyProfile
}

/** The leads of a set as the API would keep them, each with the profile it is judged for. Throws on a bad line. */
export function givenOf(golds: readonly GoldLead[], companies: ReadonlyMap<string, CompanyProfile>): Given[] {
  return golds.map((gold) => {
    const lead = leadOf(gold.id, gold.receivedAt, gold.lead)
    const company = companies.get(gold.profile)
    if (!lead) throw new Error(`${gold.id}: the API would refuse this lead.`)
    if (!company) throw new Error(`${gold.id}: there is no profile "${gold.profile}".`)
    return { gold, lead, company }
  })
}

/** Reads and judges every lead of a set. */
export async function readCases(perceiver: Perceiver, given: readonly Given[]): Promise<Case[]> {
  const advance = progress('reading ', given.length)
  const cases: Case[] = []
  for (const { gold, lead, company } of given) {
    cases.push({ gold, lead, judged: await judgeLead(perceiver, lead, company) })
    advance(cases.length)
  }
  return cases
}

const ROUNDS = 5

/**
 * Milliseconds per lead (perceive and judge) in this Node process, warm: the set was read once before, then
 * each lead is timed in each of five rounds.
 */
export async function latenciesMs(perceiver: Perceiver, given: readonly Given[]): Promise<number[]> {
  const advance = progress('timing  ', ROUNDS)
  const latencies: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { lead, company } of given) {
      const startedAt = performance.now()
      await judgeLead(perceiver, lead, company)
      latencies.push(performance.now() - startedAt)
    }
    advance(round)
  }
  return latencies
}
