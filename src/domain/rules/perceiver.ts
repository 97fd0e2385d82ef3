import type { CompanyProfile } from '../company.ts'
import { LabelName, type Labels, type Locale } from '../labels.ts'
import type { Lead } from '../lead.ts'
import type { Perception, Reading } from '../perception.ts'
import type { Perceiver } from '../ports.ts'
import { emailType } from './data/email.ts'
import { readQuality } from './data/quality.ts'
import { readDeal } from './deal/deal.ts'
import { type Finding, finding } from './finding.ts'
import { readKind } from './need/kind.ts'
import { readServices } from './need/services.ts'
import { readIndustry } from './organisation/industry.ts'
import { readSize } from './organisation/size.ts'
import { composeOverview } from './overview/overview.ts'
import { readDocument } from './text/document.ts'
import { whole } from './text/source.ts'
import { readUrgency } from './urgency/urgency.ts'
import { readAuthority } from './who/authority.ts'

/** One finding for each label. */
type Findings = { readonly [Name in LabelName]: Finding<Labels[Name]> }

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
  const document = readDocument(lead)
  const kind = readKind(document, company)
  const isBuyer = kind.value === 'GENUINE' || kind.value === 'SUPPORT'
  const mail = emailType(lead.email)
  const { serviceMatch, matchedServices } = readServices(document, company)
  const quality = readQuality(document, mail, serviceMatch.value, kind.value)
  const read: Findings = {
    kind,
    emailType: finding(mail, 1, whole(document.email)),
    serviceMatch,
    matchedServices,
    industryMatch: readIndustry(document, company),
    companySize: readSize(document),
    urgency: readUrgency(document, receivedAt),
    dataQuality: finding(quality.value, 1),
    ...readAuthority(document, isBuyer),
    ...readDeal(document, serviceMatch.value, kind.value),
  }
  const found = isBuyer ? read : { ...read, ...ofNonBuyer(kind) }
  const labels = labelsOf(found)
  return {
    labels,
    perceptions: LabelName.options.map((label) => perception(label, found[label])),
    findings: quality.findings,
    overview: composeOverview(document, labels, found, quality.findings, locale),
  }
}

const CODE: ReadonlySet<LabelName> = new Set(['emailType', 'dataQuality'])

/** Of who does not buy, little is read and the rest is fixed. @see judgement.md §1 "Where the table is silent" */
function ofNonBuyer({ value, confidence }: Finding<Labels['kind']>): Partial<Findings> {
  const fixed = <Value>(label: Value) => finding(label, confidence)
  return {
    serviceMatch: fixed(value === 'SPAM' ? 'UNKNOWN' : 'NONE'),
    matchedServices: fixed([]),
    urgency: fixed('LOW'),
    roleType: fixed('UNKNOWN'),
    industryMatch: fixed('UNKNOWN'),
    companySize: fixed('UNKNOWN'),
    dealSize: fixed('UNKNOWN'),
    complexity: fixed('UNKNOWN'),
  }
}

const labelsOf = (found: Findings): Labels => ({
  kind: found.kind.value,
  emailType: found.emailType.value,
  seniority: found.seniority.value,
  roleType: found.roleType.value,
  decisionPower: found.decisionPower.value,
  serviceMatch: found.serviceMatch.value,
  matchedServices: found.matchedServices.value,
  industryMatch: found.industryMatch.value,
  companySize: found.companySize.value,
  urgency: found.urgency.value,
  dealSize: found.dealSize.value,
  complexity: found.complexity.value,
  dataQuality: found.dataQuality.value,
})

/** STATED needs words that prove it; without them a label is inferred, or absent when it says nothing. */
function perception(
  label: LabelName,
  { value, confidence, evidence: found }: Finding<Labels[LabelName]>,
): Perception {
  const isSilent = value === 'UNKNOWN' || value === 'MISSING' || (Array.isArray(value) && value.length === 0)
  const evidence = isSilent ? [] : [...found]
  return {
    label,
    value,
    status: isSilent ? 'ABSENT' : evidence.length > 0 ? 'STATED' : 'INFERRED',
    confidence: Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100,
    by: CODE.has(label) ? 'code' : 'rules',
    evidence,
  }
}
