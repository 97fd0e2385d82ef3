import type { Labels } from '../../labels.ts'
import { DISPOSABLE_DOMAINS, FREE_DOMAINS, FREE_NAMES } from '../lexicon/email-domains.ts'

// The practical part of RFC 5321: one @, a dotted domain, no spaces. Quoted local parts are no lead's address.
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})$/
const DISPOSABLE = new Set(DISPOSABLE_DOMAINS)
const FREE = new Set(FREE_DOMAINS)
const FREE_NAME = new Set(FREE_NAMES)
// A free name is the provider's own only under a public suffix: hotmail.com, yahoo.com.mx, not mail.acme.com.
const SUFFIX = /^(com|net|org|co|es|fr|it|de|me|[a-z]{2})(\.[a-z]{2})?$/

export const domainOf = (email: string | null): string | null =>
  ADDRESS.exec(email?.trim().toLowerCase() ?? '')?.[1] ?? null

/** By code alone. Disposable is looked at first: its names often stand on free lists too. @see judgement.md §1 */
export function emailType(email: string | null): Labels['emailType'] {
  if (!email) return 'MISSING'
  const domain = domainOf(email)
  if (!domain || email.includes('..') || /^\.|\.@/.test(email)) return 'INVALID'
  const parts = domain.split('.')
  if (parts.some((_, at) => DISPOSABLE.has(parts.slice(at).join('.')))) return 'DISPOSABLE'
  const [name = '', ...suffix] = parts
  if (FREE.has(domain) || (FREE_NAME.has(name) && SUFFIX.test(suffix.join('.')))) return 'FREE'
  return 'CORPORATE'
}
