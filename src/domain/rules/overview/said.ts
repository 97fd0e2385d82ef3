import type { Labels, Locale } from '../../labels.ts'

// The verb of the first sentence, behind the person. A quote of the lead's own words follows each with a colon.
const DOES = {
  es: {
    GENUINE: 'escribe',
    SUPPORT: 'ya es cliente y pide ayuda con lo que tiene',
    VENDOR: 'quiere vender o aliarse, no comprar',
    JOB_SEEKER: 'busca empleo, no un proveedor',
    STUDENT: 'pregunta por una tarea, tesis o curso',
  },
  en: {
    GENUINE: 'writes',
    SUPPORT: 'is already a customer and asks for help with what they have',
    VENDOR: 'wants to sell or to partner, not to buy',
    JOB_SEEKER: 'is looking for a job, not for a supplier',
    STUDENT: 'asks for homework, a thesis or a course',
  },
} as const
const WORDS = {
  es: {
    spam: 'Es publicidad, una prueba o texto sin sentido',
    note: 'Nota sobre',
    unclear: 'sin decir qué necesita',
    silent: 'no dice qué necesita',
  },
  en: {
    spam: 'It is advertising, a test or nonsense',
    note: 'A note about',
    unclear: 'without saying what is needed',
    silent: 'does not say what is needed',
  },
} as const

export interface Said {
  readonly kind: Labels['kind']
  /** Whether a need could be read. */
  readonly hasNeed: boolean
  /** Whether a colleague took it down: then the person did not write. */
  readonly isNote: boolean
  /** The lead's own words in quotation marks, or null when there are none. */
  readonly quote: string | null
}

/** The first sentence: who wants what, in the lead's own words. `who` is the subject, as `whoSentence` makes it. */
export function saidSentence(who: string, { kind, hasNeed, isNote, quote }: Said, locale: Locale): string {
  const words = WORDS[locale]
  const end = quote ? `: ${quote}.` : '.'
  if (kind === 'SPAM') return `${words.spam}${end}`
  if (kind !== 'GENUINE') return `${who} ${DOES[locale][kind]}${end}`
  if (!quote) return `${who} ${words.silent}.`
  const unclear = hasNeed ? '' : words.unclear
  if (isNote) return `${words.note} ${midSentence(who)}${unclear && `, ${unclear}`}${end}`
  return `${who} ${DOES[locale].GENUINE}${unclear && ` ${unclear}`}${end}`
}

/** The subject inside a sentence: "Alguien" is no name, and the closing comma would stand before ":". */
const midSentence = (who: string): string =>
  who.replace(/,$/, '').replace(/^(?:Alguien|Somebody)(?![\p{L}])/u, (word) => word.toLowerCase())
