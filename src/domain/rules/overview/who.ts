import type { DataFindings, Evidence } from '../../perception.ts'
import type { Labels, Locale } from '../../labels.ts'
import { quotation, shortened } from '../../sentences/quotation.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { nameIn } from './visible.ts'

/** Who writes, in words that may stand in a sentence of ours; null where the lead does not say. */
export interface Who {
  readonly name: string | null
  readonly title: string | null
  readonly company: string | null
  readonly industry: string | null
  readonly size: Labels['companySize']
  /** The figure that gives the size, when it is short. */
  readonly sizeQuote: string | null
}

interface Told {
  readonly document: Document
  readonly findings: DataFindings
  readonly found: {
    readonly seniority: Finding<Labels['seniority']>
    readonly companySize: Finding<Labels['companySize']>
  }
  /** The description as it may be shown. */
  readonly text: string
}

const TITLE_MAX = 50
const SIZE_QUOTE_MAX = 32
const SELF =
  /^(?:(?:yo )?soy (?:el |la |una? )?|somos (?:el |la |los |las )?|i(?:'|’)?a?m (?:the |an? )?|sou (?:o |a |uma? )?|eu sou )/i
// "Llevo el área de TI" tells the rung and is no title.
const NO_TITLE = /^(?:yo|i|eu|me|mi|my|meu|llevo|manejo|veo|estoy|tengo|dirijo|run|own|manage|lead the)\s/i
const NO_COMPANY =
  /^(?:n\/?a|s\/?n|ningun[ao]|none|no(?: tengo| aplica)?|test|prueba|personal|particular|private|individual|independiente|por (?:mi|cuenta) (?:cuenta|propia)|aut[oó]nom[oa]|freelance|self[- ]employed|myself)\.?$/i

export function whoOf({ document: { lead }, found, findings, text }: Told): Who {
  const company = nameIn(lead.companyName)
  const name = findings.issues.includes('name_not_a_name') ? null : nameIn(lead.fullName)
  return {
    name,
    title: titleOf(nameIn(lead.jobTitle), found.seniority.evidence),
    company: company && NO_COMPANY.test(company) ? null : company,
    industry: nameIn(lead.industry),
    size: found.companySize.value,
    sizeQuote: sizeIn(text, found.companySize.evidence),
  }
}

// "Somos 410" and "410 in all" say what the figure counts.
const COUNTED_BEFORE = /(?:\p{L}+ ){0,2}$/u
const COUNTED_AFTER = /^ \p{L}+/u

function sizeIn(text: string, evidence: readonly Evidence[]): string | null {
  const figure = evidence.find(({ quote }) => /\d/.test(quote) && quote.length <= SIZE_QUOTE_MAX)
  if (!figure || /\p{L}{2}/u.test(figure.quote) || figure.field !== 'description')
    return figure?.quote ?? null
  const before = COUNTED_BEFORE.exec(text.slice(Math.max(0, figure.start - 20), figure.start))?.[0] ?? ''
  const after = COUNTED_AFTER.exec(text.slice(figure.end, figure.end + 16))?.[0] ?? ''
  const words = `${before || ''}${figure.quote}${before ? '' : after}`
  return words.length <= SIZE_QUOTE_MAX ? words : figure.quote
}

/** The title of the form's field, unless the rules found the one that is held in the text. */
function titleOf(given: string | null, evidence: readonly Evidence[]): string | null {
  const said = evidence.find(({ field }) => field === 'description')
  if (!said || evidence.some(({ field }) => field === 'jobTitle')) return given
  const title = nameIn(said.quote.replace(SELF, ''))
  return title && title.length <= TITLE_MAX && !NO_TITLE.test(title) ? title : given
}

const WORDS = {
  es: {
    someone: 'Alguien',
    of: 'de',
    at: 'de',
    LARGE: 'empresa grande',
    MEDIUM: 'empresa mediana',
    SMALL: 'empresa pequeña',
  },
  en: {
    someone: 'Somebody',
    of: 'of',
    at: 'at',
    LARGE: 'a large company',
    MEDIUM: 'a medium company',
    SMALL: 'a small company',
  },
} as const

/**
 * "Mariana Robles, Gerente de Sistemas de Aceros del Valle (Manufactura, empresa grande),": a subject for the
 * verb that follows, its closing comma included where grammar asks for one.
 */
export function whoSentence(who: Who, nameMax: number, hasDetails: boolean, locale: Locale): string {
  const words = WORDS[locale]
  const [name, title, company] = [who.name, who.title, who.company].map((each) =>
    each === null ? null : shortened(each, nameMax),
  )
  const details = hasDetails ? detailsOf(who, nameMax, locale) : ''
  const isNamed = Boolean(company && title?.toLowerCase().includes(company.toLowerCase()))
  const place = company && !isNamed ? ` ${title ? words.at : words.of} ${company}` : ''
  if (!name && title) return `${capital(title)}${place}${details}`
  if (!name) return `${words.someone}${place}${details}`
  return title ? `${name}, ${title}${place}${details},` : `${name}${place}${details}`
}

function detailsOf({ company, industry, size, sizeQuote }: Who, nameMax: number, locale: Locale): string {
  // Of somebody who names no company, "a small company" would be ours to say.
  const isGuess = company === null && industry === null && sizeQuote === null
  const sized =
    size === 'UNKNOWN' || isGuess
      ? null
      : `${WORDS[locale][size]}${sizeQuote ? `: ${quotation(sizeQuote, locale, SIZE_QUOTE_MAX)}` : ''}`
  const details = [industry && shortened(industry, nameMax), sized].filter(Boolean)
  return details.length > 0 ? ` (${details.join(', ')})` : ''
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
