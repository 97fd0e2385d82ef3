import type { CompanyProfile } from '../company.ts'
import type { LabelName, Labels, Locale } from '../labels.ts'
import type { Lead } from '../lead.ts'
import type { Perception, Reading } from '../perception.ts'
import type { Perceiver } from '../ports.ts'
import { readAuthority } from './authority.ts'
import { readDeal } from './deal.ts'
import { emailType } from './email.ts'
import { readIndustry } from './industry.ts'
import { readKind } from './kind.ts'
import { composeOverview } from './overview.ts'
import { readQuality } from './quality.ts'
import { findFirst, readLead, type Hit } from './reading.ts'
import { readServices } from './services.ts'
import { readSize } from './size.ts'
import { readUrgency } from './urgency.ts'

interface Found {
  readonly hit: Hit | null
  readonly confidence: number
}

/**
 * Reads a lead by published rules alone: deterministic, without a network, and the floor under the model.
 * Age, gender and name take no part (the name only in whether it is one). @see judgement.md §1
 */
export const rulesPerceiver: Perceiver = {
  name: 'rules',
  model: null,
  promptVersion: null,
  perceive: (lead, company, receivedAt, locale) =>
    Promise.resolve(readByRules(lead, company, receivedAt, locale)),
}

export function readByRules(lead: Lead, company: CompanyProfile, receivedAt: Date, locale: Locale): Reading {
  const read = readLead(lead)
  const kind = readKind(read)
  const isBuyer = kind.value === 'GENUINE' || kind.value === 'SUPPORT'
  const mail = emailType(lead.email)
  const authority = readAuthority(read, isBuyer)
  const services = readServices(read, company)
  const hasNeed = services.value !== 'UNKNOWN'
  const industry = readIndustry(read, company)
  const size = readSize(read)
  const urgency = readUrgency(read, receivedAt)
  const deal = readDeal(read, hasNeed)
  const quality = readQuality(read, mail, hasNeed)

  const fixed = isBuyer ? null : nonBuyer(kind.value)
  const labels: Labels = {
    kind: kind.value,
    emailType: mail,
    seniority: authority.seniority.value,
    roleType: authority.roleType.value,
    decisionPower: authority.decisionPower.value,
    serviceMatch: services.value,
    matchedServices: services.matched,
    industryMatch: industry.value,
    companySize: size.value,
    urgency: urgency.value,
    dealSize: deal.dealSize.value,
    complexity: deal.complexity.value,
    dataQuality: quality.value,
    ...fixed,
  }

  const certain: Found = { hit: null, confidence: 1 }
  const found: Record<LabelName, Found> = {
    kind,
    emailType: {
      hit: findFirst({ field: 'email', raw: lead.email ?? '', text: lead.email ?? '' }, /\S+/),
      confidence: 1,
    },
    seniority: authority.seniority,
    roleType: authority.roleType,
    decisionPower: authority.decisionPower,
    serviceMatch: services,
    matchedServices: services,
    industryMatch: industry,
    companySize: size,
    urgency,
    ...deal,
    dataQuality: certain,
  }
  const isFixed = (label: LabelName) => fixed !== null && label in fixed
  const perceptions = LABELS.map((label) =>
    perception(
      label,
      labels[label],
      isFixed(label) ? { hit: null, confidence: kind.confidence } : found[label],
    ),
  )
  const overview = composeOverview(lead, labels, services.hits, read.description.text, locale)
  return { labels, perceptions, findings: quality.findings, overview }
}

const LABELS: readonly LabelName[] = [
  'kind',
  'emailType',
  'seniority',
  'roleType',
  'decisionPower',
  'serviceMatch',
  'matchedServices',
  'industryMatch',
  'companySize',
  'urgency',
  'dealSize',
  'complexity',
  'dataQuality',
]

/** Of who does not buy, little is read and the rest is fixed. @see judgement.md §1 "Where the table is silent" */
const nonBuyer = (kind: Labels['kind']): Partial<Labels> => ({
  serviceMatch: kind === 'SPAM' ? 'UNKNOWN' : 'NONE',
  matchedServices: [],
  urgency: 'LOW',
  roleType: 'UNKNOWN',
  industryMatch: 'UNKNOWN',
  companySize: 'UNKNOWN',
  dealSize: 'UNKNOWN',
  complexity: 'UNKNOWN',
})

/** STATED needs words that prove it; without them a label is inferred, or absent when it says nothing. */
function perception(label: LabelName, value: Labels[LabelName], { hit, confidence }: Found): Perception {
  const isCode = label === 'emailType' || label === 'dataQuality'
  const isSilent = value === 'UNKNOWN' || value === 'MISSING' || (Array.isArray(value) && value.length === 0)
  const evidence = hit && !isSilent ? [hit.evidence] : []
  const status = isSilent ? 'ABSENT' : evidence.length > 0 ? 'STATED' : 'INFERRED'
  const rounded = Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100
  return { label, value, status, confidence: rounded, by: isCode ? 'code' : 'rules', evidence }
}
