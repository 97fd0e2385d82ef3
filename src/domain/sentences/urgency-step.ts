import type { Labels, Locale } from '../labels.ts'
import { quotation } from './quotation.ts'
import { ACTIONS } from './steps.ts'

const QUOTE_MAX = 90

// A day, a date, an hour, a span of time: their deadline. Anything else is what is at stake.
const TIME =
  /(?<!\p{L})(?:hoy|ma[nñ]ana|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|semanas?|mes(?:es)?|trimestre|semestre|quincena|a[nñ]o|fin de|today|tomorrow|tonight|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|months?|quarter|year|hoje|amanh[aã]|segunda|ter[cç]a|quarta|quinta|sexta|m[eê]s|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december|janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro)(?!\p{L})|(?<!\d)\d{1,2}(?::\d\d|[/-]\d{1,2}(?!\d)| ?(?:hrs?|horas?|hours?|am|pm|d[ií]as?|days?|th|st|nd|rd)(?!\p{L}))/iu

/**
 * What the lead's words on urgency ask of the seller: a deadline to respect, or what is at stake. Null words,
 * and words that `said` holds already and that name no time, ask nothing more.
 */
export function urgencyStep(
  urgency: Labels['urgency'],
  words: string | null,
  needs: readonly string[],
  said: string,
  locale: Locale,
): string | undefined {
  if (words === null) return undefined
  const isTime = TIME.test(words)
  const isSaid = said.includes(words)
  if (isSaid && !isTime) return undefined
  // "Urgentemente" tells the seller nothing that the priority has not told him.
  if (urgency !== 'CRITICAL' && !isTime && !words.trim().includes(' ')) return undefined
  const say = ACTIONS[locale]
  const quoted = quotation(isSaid ? words : whole(words, needs), locale, QUOTE_MAX)
  if (urgency === 'LOW') return say.comeBack(quoted)
  if (urgency === 'MEDIUM') return say.planFor(quoted)
  if (isTime) return say.respect(quoted)
  return urgency === 'CRITICAL' ? say.startWith(quoted) : say.mind(quoted)
}

/** The need in which a few words stand: "se murió" tells less than "el equipo del camión se murió". */
const whole = (words: string, needs: readonly string[]): string =>
  needs.find((need) => need.includes(words) && need.length <= QUOTE_MAX) ?? words
