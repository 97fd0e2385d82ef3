import type { Labels } from '../../labels.ts'
import type { DataFindings } from '../../perception.ts'
import { fold } from '../text/fold.ts'
import type { Document } from '../text/document.ts'
import { isCompany } from './company.ts'
import { isInformative } from './description.ts'
import { domainOf } from './email.ts'
import { isName } from './name.ts'
import { isSameOrganisation } from './organisation.ts'
import { hasPhone, hasPhoneInText } from './phone.ts'

/** What dataQuality is decided from. @see judgement.md §1 `dataQuality` */
export function readQuality(
  document: Document,
  emailType: Labels['emailType'],
  serviceMatch: Labels['serviceMatch'],
  kind: Labels['kind'],
): { value: Labels['dataQuality']; findings: DataFindings } {
  const missing = missingOf(document, emailType, isTelling(document, serviceMatch, kind))
  const issues = issuesOf(document, emailType)
  const isIncoherent = issues.includes('name_not_a_name') || issues.includes('email_of_other_company')
  const value = missing.length >= 2 ? 'POOR' : missing.length === 1 || isIncoherent ? 'REVIEW' : 'GOOD'
  return { value, findings: { missing, issues } }
}

/** A buyer tells his need, or many facts; of others what they want is enough. */
function isTelling(
  { description }: Document,
  serviceMatch: Labels['serviceMatch'],
  kind: Labels['kind'],
): boolean {
  const isBuyer = kind === 'GENUINE' || kind === 'SUPPORT'
  if (!isBuyer) return isInformative(description.text, 'WISH')
  return isInformative(description.text, serviceMatch === 'UNKNOWN' ? 'NOTHING' : 'NEED')
}

function missingOf(
  { lead, company, description }: Document,
  emailType: Labels['emailType'],
  isDescribed: boolean,
): DataFindings['missing'] {
  const isReachable =
    emailType === 'CORPORATE' ||
    emailType === 'FREE' ||
    hasPhone(lead.phone) ||
    hasPhoneInText(description.text)
  const hasCompany = isCompany(company.text) || (company.text.trim() === '' && emailType === 'CORPORATE')
  return [
    ...(isReachable ? [] : (['contact'] as const)),
    ...(hasCompany ? [] : (['company'] as const)),
    ...(isDescribed ? [] : (['description'] as const)),
  ]
}

function issuesOf(
  { lead, company, description }: Document,
  emailType: Labels['emailType'],
): DataFindings['issues'] {
  const issues: DataFindings['issues'] = []
  if (emailType === 'INVALID') issues.push('email_invalid')
  if (emailType === 'DISPOSABLE') issues.push('email_disposable')
  if (lead.phone && !hasPhone(lead.phone)) issues.push('phone_invalid')
  if (lead.fullName && !isName(lead.fullName)) issues.push('name_not_a_name')
  const domain = emailType === 'CORPORATE' ? domainOf(lead.email) : null
  if (domain !== null && isCompany(company.text) && !isExplained(domain, company.text, description.text))
    issues.push('email_of_other_company')
  return issues
}

/** The domain is the company's, or the writer says himself whose it is ("somos parte de Grupo Nazas"). */
const isExplained = (domain: string, company: string, description: string): boolean =>
  isSameOrganisation(domain, company) || isSaid(domain, description)

function isSaid(domain: string, description: string): boolean {
  const name =
    fold(domain)
      .text.split('.')[0]
      ?.replace(/[^a-z0-9]/g, '') ?? ''
  return name.length > 3 && description.replace(/[^a-z0-9]/g, '').includes(name)
}
