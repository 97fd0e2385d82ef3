import type { Lead, LeadTextField } from '../../lead.ts'
import type { Evidence } from '../../perception.ts'
import { withoutAttacks } from './attacks.ts'

// Accents, case and full-width forms folded unit by unit: positions stay those of the lead's own text, so
// evidence can be cut from it letter for letter.
export function fold(text: string): string {
  let folded = ''
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    folded += plain.length === 1 ? plain : unit.toLowerCase().slice(0, 1).padEnd(1, ' ')
  }
  return folded
}

/** One field as the rules see it: folded, and blank where the text speaks to the judge or quotes others. */
export interface FieldText {
  readonly field: LeadTextField
  readonly raw: string
  readonly text: string
}

export interface ReadLead {
  readonly lead: Lead
  readonly title: FieldText
  readonly company: FieldText
  readonly industry: FieldText
  readonly location: FieldText
  readonly description: FieldText
}

/** What was found where. `strength` says how sure the rule is by itself. */
export interface Hit {
  readonly evidence: Evidence
  readonly start: number
}

export function readLead(lead: Lead): ReadLead {
  const field = (name: LeadTextField): FieldText => {
    const raw = String(lead[name] ?? '')
    return { field: name, raw, text: withoutAttacks(fold(raw)) }
  }
  return {
    lead,
    title: field('jobTitle'),
    company: field('companyName'),
    industry: field('industry'),
    location: field('location'),
    description: field('description'),
  }
}

/** Every place where a pattern stands in a field. Patterns are written in folded text. */
export function findAll(source: FieldText, pattern: RegExp): Hit[] {
  const everywhere = new RegExp(
    pattern.source,
    pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`,
  )
  return [...source.text.matchAll(everywhere)].map((match) => {
    const start = match.index
    const quote = source.raw.slice(start, start + match[0].length)
    const lead = quote.length - quote.trimStart().length
    const trimmed = quote.trim()
    const at = start + lead
    return { start, evidence: { field: source.field, start: at, end: at + trimmed.length, quote: trimmed } }
  })
}

export const findFirst = (source: FieldText, ...patterns: readonly RegExp[]): Hit | null => {
  for (const pattern of patterns) {
    const [hit] = findAll(source, pattern)
    if (hit && hit.evidence.quote !== '') return hit
  }
  return null
}

// A denial reaches over a few words within its clause: "no es urgente", "sin ninguna prisa", "not at all urgent".
const DENIAL =
  /\b(no|not|sin|nada|ningun[ao]?|tampoco|nunca|jamas|nao|sem|never|without|isn'?t|don'?t|ya no|nor|neither|evitar|avoid)\b[^.;!?\n,]{0,24}$/

export const isDenied = (source: FieldText, hit: Hit): boolean =>
  DENIAL.test(source.text.slice(Math.max(0, hit.start - 40), hit.start))

/** Places of a pattern that no denial reaches. */
export const affirmed = (source: FieldText, pattern: RegExp): Hit | null =>
  findAll(source, pattern).find((hit) => hit.evidence.quote !== '' && !isDenied(source, hit)) ?? null
