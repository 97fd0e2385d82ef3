import type { Labels } from '../../labels.ts'
import type { DataFindings } from '../../perception.ts'
import { domainOf } from '../data/email.ts'
import { fold, type ReadLead } from './reading.ts'

const PHONE_DIGITS_MIN = 7
const PHONE_DIGITS_MAX = 15 // E.164

export const hasPhone = (phone: string | null): boolean => {
  const digits = (phone ?? '').replace(/\D/g, '')
  return digits.length >= PHONE_DIGITS_MIN && digits.length <= PHONE_DIGITS_MAX && !/^(\d)\1+$/.test(digits)
}

const NOT_A_NAME =
  /\d{2,}|[<>{}@]|^(asdf\w*|qwer\w*|test\w*|prueba\w*|xxx+|aaa+|n\/?a|nombre|name|lead|null|undefined|[^\p{L}]*|[a-z])$/u
const NOT_A_COMPANY =
  /^(n\/?a|ningun[ao]|none|no( tengo)?|test\w*|asdf\w*|prueba\w*|x+|-+|particular|busqueda activa|personal|null)$/
const WORDS_MIN = 4

/** Decided by code: what is missing of contact, company, description, and what does not fit together. @see judgement.md §1 */
export function readQuality(
  read: ReadLead,
  emailType: Labels['emailType'],
  hasNeed: boolean,
): { value: Labels['dataQuality']; findings: DataFindings } {
  const { lead } = read
  const isReachable = emailType === 'CORPORATE' || emailType === 'FREE' || hasPhone(lead.phone)
  const company = fold(lead.companyName ?? '').trim()
  const hasCompany =
    (company !== '' && !NOT_A_COMPANY.test(company)) || (company === '' && emailType === 'CORPORATE')
  const words = read.description.text.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2)
  const isInformative = words.length >= WORDS_MIN && (hasNeed || words.length >= 12)

  const missing: DataFindings['missing'] = []
  if (!isReachable) missing.push('contact')
  if (!hasCompany) missing.push('company')
  if (!isInformative) missing.push('description')
  const issues: DataFindings['issues'] = []
  if (emailType === 'INVALID') issues.push('email_invalid')
  if (emailType === 'DISPOSABLE') issues.push('email_disposable')
  if (lead.phone && !hasPhone(lead.phone)) issues.push('phone_invalid')
  if (lead.fullName && NOT_A_NAME.test(fold(lead.fullName).trim())) issues.push('name_not_a_name')
  if (emailType === 'CORPORATE' && company !== '' && !isOwnDomain(domainOf(lead.email) ?? '', company))
    issues.push('email_of_other_company')

  const isIncoherent = issues.includes('name_not_a_name') || issues.includes('email_of_other_company')
  const value = missing.length >= 2 ? 'POOR' : missing.length === 1 || isIncoherent ? 'REVIEW' : 'GOOD'
  return { value, findings: { missing, issues } }
}

/** Whether a domain can be that company's: they share a word, a run of letters, or its initials. */
function isOwnDomain(domain: string, company: string): boolean {
  const label = domain
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^a-z0-9]/g, '')
  const words = company.split(/[^a-z0-9]+/).filter((word) => word.length > 1)
  const joined = words.join('')
  if (label === '' || joined === '') return true
  if (words.some((word) => word.length > 3 && label.includes(word.slice(0, 5)))) return true
  if (joined.includes(label) || label.includes(joined)) return true
  return words
    .map((word) => word[0])
    .join('')
    .startsWith(label.slice(0, 3))
}
