import { NUMBER_WORDS, UNIT_DAYS } from '../lexicon/time-words.ts'
import { findAll, type Source } from '../text/source.ts'
import type { Dated } from './weekdays.ts'

const COUNT = `(?:\\d{1,3}|(?:un )?par de|(?:a )?couple(?: of)?|(?:a )?few|un(?:os|as) (?:cuant[oa]s|poc[oa]s)|${Object.keys(NUMBER_WORDS).join('|')})`
const UNIT = UNIT_DAYS.map(([names]) => names).join('|')
const LEAD =
  'en(?: menos de| unos?| unas| maximo| no mas de| un plazo de)?|in(?: about| around| roughly| less than| under| the next)?|within(?: the next)?|over the next|dentro de(?: unos?| unas)?|antes de|next|de aqui a|daqui a|em(?: ate| menos de)?|proxim[oa]s|siguientes|plazo(?: es)? de|horizonte de|plazo:?|timeline:?|maximo|a|nos quedan|we have|tenemos|quedan|me quedan|unos|unas|about|as|de|para'
const SPAN = new RegExp(
  `(?<![a-z0-9])(?:${LEAD})?\\s*(?:los |las |the |os |as |next |proxim[oa]s |coming )?(?<![\\d.,:/])(${COUNT})(?:\\s*(?:-|a|o|to|or|y|e|ou|u)\\s*(${COUNT}))?\\s*(?:mas\\s+|more\\s+|full\\s+|of\\s+|or so\\s+)?(${UNIT})(?![a-z0-9])`,
  'g',
)
const WHOLE = new RegExp(SPAN.source)
const LED = new RegExp(`^(?:${LEAD})\\s`)
// "hace dos semanas", "24 horas" a day, "12-month contract", "20 minutes of your time": lengths, not horizons.
const NOT_AHEAD_BEFORE =
  /(?<![a-z])(?:hace|desde hace|llevamos|llevo|lleva|tiene|tienen|con|durante|for|every|cada|last|past|ultim[oa]s?|por|contrato de|poliza de|ya|had|have been|took|over the (?:last|past)|garantia de|retencion de|de hace|experiencia de|a los|faz|ha|old|after|respuesta en|response in|se tarda|tarda|aguanta\w*|turnos? de|soporte)\s+(?:ya\s+|como\s+|casi\s+|about\s+|over\s+|mas de\s+|los\s+|las\s+|the\s+)?$/
const NOT_AHEAD_AFTER =
  /^\s*(?:ago|atras|old|de antiguedad|de experiencia|experience|al dia|a day|per day|diarias|a la semana|per week|al mes|a month|al ano|a year|con (?:este|ustedes)|de uso|de garantia|warranty|contract|down|parad|sin |de retraso|late|de edad|de vida|of data|de datos|de historia|de facturas|antes|before|cycle|max|de respuesta|x 7|por)/

const valueOf = (word: string | undefined): number => {
  if (word === undefined) return 0
  if (/^\d/.test(word)) return Number(word)
  if (/par de|couple/.test(word)) return 2
  return NUMBER_WORDS[word] ?? 3
}
const daysOf = (unit: string): number =>
  UNIT_DAYS.find(([names]) => new RegExp(`^(?:${names})$`).test(unit))?.[1] ?? 0

/** "en dos semanas", "within 48 hours", "de 3 a 6 meses": a range is taken at its middle. */
export function spanMentions(source: Source): Dated[] {
  return findAll(source, SPAN).flatMap((hit) => {
    const parts = WHOLE.exec(hit.text)
    if (!parts) return []
    const before = source.text.slice(Math.max(0, hit.start - 30), hit.start)
    const after = source.text.slice(hit.end, hit.end + 24)
    const isBare = parts[2] === undefined && !LED.test(hit.text)
    const standsAlone = /(?:^|\n|:|>)\s*$/.test(before) && /^\s*(?:$|\n|[.,;)|])/.test(after)
    if (isBare && !standsAlone) return []
    const isArticle = /^(?:a|an|un|una|uno|um|uma|de|as)\s(?!par|few|couple|un)/.test(hit.text)
    if (isArticle && !/^de \S+ (?:a|to) /.test(hit.text)) return []
    if (NOT_AHEAD_BEFORE.test(before) || NOT_AHEAD_AFTER.test(after)) return []
    const [from, to] = [valueOf(parts[1]), valueOf(parts[2])]
    return [{ hit, days: (to > from ? (from + to) / 2 : from) * daysOf(parts[3] ?? '') }]
  })
}
