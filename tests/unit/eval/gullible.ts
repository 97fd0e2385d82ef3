import type { Labels } from '../../../src/domain/labels.ts'
import type { Lead } from '../../../src/domain/lead.ts'
import type { Perceiver } from '../../../src/domain/ports.ts'

const COLD: Labels = {
  kind: 'GENUINE',
  emailType: 'CORPORATE',
  seniority: 'UNKNOWN',
  roleType: 'UNKNOWN',
  decisionPower: 'UNKNOWN',
  serviceMatch: 'STRONG',
  matchedServices: [],
  industryMatch: 'TARGET',
  companySize: 'LARGE',
  urgency: 'LOW',
  dealSize: 'UNKNOWN',
  complexity: 'UNKNOWN',
  dataQuality: 'GOOD',
}

/** A perceiver with one weakness and no other opinion, to show that the suites see it. */
export const gullible = (givesIn: (lead: Lead) => boolean): Perceiver => ({
  name: 'rules',
  model: null,
  promptVersion: null,
  perceive: (lead) =>
    Promise.resolve({
      labels: givesIn(lead) ? { ...COLD, urgency: 'CRITICAL' } : COLD,
      perceptions: [],
      findings: { missing: [], issues: [] },
      overview: { summary: '', detectedNeeds: [], matchedServices: [], language: 'und', by: 'rules' },
    }),
})
