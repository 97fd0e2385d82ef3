import type { Assessment } from './assessment.ts'
import type { Lead } from './lead.ts'
import type { Reading } from './perception.ts'
import type { Decision } from './policy/judge.ts'

export interface AssembleInput {
  readonly id: string
  readonly lead: Lead
  readonly version: number
  /** RFC 3339 UTC. */
  readonly createdAt: string
  readonly reading: Reading
  readonly decision: Decision
  /** `inputHash` is made by the caller: SHA-256 is asynchronous, and this is not. */
  readonly provenance: Assessment['provenance']
}

/** Puts what was read and what was decided side by side, as the product's result screen shows it. @see design.md §5 */
export function assemble(input: AssembleInput): Assessment {
  const { lead, reading, decision } = input
  return {
    id: input.id,
    leadId: lead.id,
    version: input.version,
    createdAt: input.createdAt,
    contactProfile: {
      fullName: lead.fullName,
      jobPosition: lead.jobTitle,
      seniorityLevel: reading.labels.seniority,
      roleType: reading.labels.roleType,
      decisionPower: reading.labels.decisionPower,
      age: lead.age,
      email: lead.email,
      emailType: reading.labels.emailType,
      location: lead.location,
      company: lead.companyName,
      industry: lead.industry,
    },
    overview: reading.overview,
    ...decision,
    perceptions: reading.perceptions,
    provenance: input.provenance,
  }
}
