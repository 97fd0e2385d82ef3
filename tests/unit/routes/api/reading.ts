import type { Reading } from '../../../../src/domain/perception.ts'

/** What a perceiver says of the seed lead. */
export const reading = (): Reading => ({
  labels: {
    kind: 'GENUINE',
    emailType: 'CORPORATE',
    seniority: 'C_LEVEL',
    roleType: 'TECH_DECISION_MAKER',
    decisionPower: 'HIGH',
    serviceMatch: 'STRONG',
    matchedServices: ['Respaldo de datos'],
    industryMatch: 'TARGET',
    companySize: 'UNKNOWN',
    urgency: 'HIGH',
    dealSize: 'UNKNOWN',
    complexity: 'MEDIUM',
    dataQuality: 'GOOD',
  },
  perceptions: [],
  findings: { missing: [], issues: [] },
  overview: {
    summary: 'Quiere mejorar su respaldo de datos.',
    detectedNeeds: ['Respaldo de datos'],
    matchedServices: ['Respaldo de datos'],
    language: 'es',
    by: 'rules',
  },
})
