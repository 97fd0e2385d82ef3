import type { Labels, Locale } from '../../labels.ts'
import type { Lead } from '../../lead.ts'
import type { Evidence, Overview } from '../../perception.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../old/reading.ts'
import { sentences } from '../old/attacks.ts'

const STOPWORDS: Record<string, RegExp> = {
  es: /\b(el|los|las|una?|que|para|con|por|del|nuestr[oa]s?|necesit\w*|somos|quiero|estamos|es|y|en)\b/g,
  en: /\b(the|and|for|with|our|we|need|is|are|to|of|you|have|this|in|a)\b/g,
  pt: /\b(o|os|as|um|uma|que|para|com|nosso|nossa|precisamos|somos|voces|nao|de|e|em|do|da)\b/g,
}

/** es, en or pt by the commonest small words; "und" when too few stand there. */
export function languageOf(text: string): string {
  const folded = fold(text)
  const counts = Object.entries(STOPWORDS).map(([language, words]) => ({
    language,
    count: folded.match(words)?.length ?? 0,
  }))
  const portuguese = /[ãõ]|ção|\b(você|não|são)\b/i.test(text) ? 3 : 0
  const ranked = counts
    .map(({ language, count }) => ({ language, count: count + (language === 'pt' ? portuguese : 0) }))
    .toSorted((one, two) => two.count - one.count)
  return ranked[0] && ranked[0].count >= 2 ? ranked[0].language : 'und'
}

const WORDS = {
  es: {
    someone: 'Una persona',
    of: 'de',
    wants: 'escribe:',
    unclear: 'no dice qué necesita.',
    sells: 'Coincide con',
  },
  en: {
    someone: 'Somebody',
    of: 'at',
    wants: 'writes:',
    unclear: 'does not say what is needed.',
    sells: 'Matches',
  },
} as const

const QUOTE_MAX = 220
const NEEDS_MAX = 3

/** What a seller reads first, composed of the lead's own words; nothing is made up. */
export function composeOverview(
  document: Document,
  labels: Labels,
  found: { readonly matchedServices: Finding<string[]> },
  locale: Locale,
): Overview {
  const { lead } = document
  const masked = document.description.text
  const hits = found.matchedServices.evidence
  const words = WORDS[locale]
  const needs = needsOf(lead, hits, masked)
  const title = lead.jobTitle ? `, ${lead.jobTitle}` : ''
  const who = `${lead.fullName ?? words.someone}${title}${lead.companyName ? ` ${words.of} ${lead.companyName}` : ''}`
  const said = needs[0] ?? (masked.trim() === '' ? undefined : firstWords(lead.description ?? ''))
  const services =
    labels.matchedServices.length > 0 ? ` ${words.sells}: ${labels.matchedServices.join(', ')}.` : ''
  return {
    summary: said ? `${who} ${words.wants} “${said}”.${services}` : `${who} ${words.unclear}${services}`,
    detectedNeeds: needs,
    matchedServices: labels.matchedServices,
    language: languageOf(lead.description ?? ''),
    by: 'rules',
  }
}

/** The sentences in which a need was found, once each. */
function needsOf(lead: Lead, hits: readonly Evidence[], masked: string): string[] {
  const raw = lead.description ?? ''
  const found: string[] = []
  let start = 0
  for (const sentence of sentences(masked)) {
    const end = start + sentence.length
    if (hits.some((hit) => hit.field === 'description' && hit.start >= start && hit.start < end)) {
      found.push(firstWords(raw.slice(start, end)))
    }
    start = end
  }
  return [...new Set(found.filter((need) => need !== ''))].slice(0, NEEDS_MAX)
}

function firstWords(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '')
  if (line.length <= QUOTE_MAX) return line
  return `${line.slice(0, QUOTE_MAX).replace(/\s\S*$/, '')} …`
}
