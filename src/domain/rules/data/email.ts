import blocklist from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json' with { type: 'json' }
import { parse } from 'tldts'
import type { Labels } from '../../labels.ts'
import { DISPOSABLE_DOMAINS, DISPOSABLE_NAME, FREE_DOMAINS, FREE_NAMES } from '../lexicon/email-domains.ts'

// The practical part of RFC 5321 with letters of any script (RFC 6531): one @, a dotted domain, no spaces.
// Quoted local parts are no lead's address.
const LOCAL = /^(?!\.)(?!.*\.\.)[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}(?<!\.)$/u
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}]{2,24}$/u
// How forms and mail programs dress an address: "Ana <ana@x.com>", "mailto:ana@x.com", "ana@x.com.".
const DRESSED = /^(?:[^<>@]{0,80}<\s*([^<>\s]+)\s*>|(?:mailto:|(?:e-?mail|correo):?\s+)(\S+))$/i
const BETWEEN = /\s*(?:[,;/|]|\s(?:o|y|or|and|e|ou)\s)\s*/
// RFC 2606: names that no registry gives out, kept for examples; they are as good as any.
const RESERVED = new Set(['example', 'test', 'invalid', 'localhost'])

const DISPOSABLE = new Set<string>([...blocklist, ...DISPOSABLE_DOMAINS])
const FREE = new Set<string>(FREE_DOMAINS)
const FREE_NAME = new Set<string>(FREE_NAMES)

function domainOfAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 1 || address.length > 254 || !LOCAL.test(address.slice(0, at)) || !DOMAIN.test(domain)) return null
  const { publicSuffix, isIcann, isPrivate } = parse(domain, { allowPrivateDomains: true })
  return isIcann || isPrivate || RESERVED.has(publicSuffix ?? '') ? domain : null
}

/** The domain of the (first) address, or null when there is none to which mail could be sent. */
export function domainOf(email: string | null): string | null {
  const written = (email ?? '').trim().toLowerCase().normalize('NFC')
  const [, angled, named] = DRESSED.exec(written) ?? []
  const address = (angled ?? named ?? written).replace(/^["'(]+|["').,;:]+$/g, '')
  const whole = domainOfAddress(address)
  if (whole !== null) return whole
  // Two addresses in one field; if a part is none, it is a mistake and not a list.
  const domains = address.split(BETWEEN).map(domainOfAddress)
  return domains.length > 1 && domains.every((domain) => domain !== null) ? (domains[0] ?? null) : null
}

/** The name under which a domain was registered: "acme" of mail.acme.com.mx. */
export const registeredName = (domain: string): string => parse(domain).domainWithoutSuffix ?? domain

const withParents = (domain: string): string[] => {
  const parts = domain.split('.')
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'))
}

/** By code alone. Disposable is looked at first: its names often stand on free lists too. @see judgement.md §1 */
export function emailType(email: string | null): Labels['emailType'] {
  if (!email?.trim()) return 'MISSING'
  const domain = domainOf(email)
  if (domain === null) return 'INVALID'
  const names = withParents(domain)
  const registered = registeredName(domain)
  if (DISPOSABLE_NAME.test(registered) || names.some((name) => DISPOSABLE.has(name))) return 'DISPOSABLE'
  return FREE_NAME.has(registered) || names.some((name) => FREE.has(name)) ? 'FREE' : 'CORPORATE'
}
