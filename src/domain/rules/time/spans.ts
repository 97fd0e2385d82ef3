import { NUMBER_WORDS, UNIT_DAYS } from '../lexicon/time-words.ts'
import type { Source } from '../text/source.ts'
import type { Dated } from './dated.ts'

const COUNT = `\\d{1,3}|(?:un )?par de|(?:a )?couple(?: of)?|(?:a )?few|un(?:os|as) (?:cuant[oa]s|poc[oa]s)|${Object.keys(NUMBER_WORDS).join('|')}`
const UNIT = UNIT_DAYS.map(([names]) => names).join('|')
// What makes a length a time ahead.
const LEAD =
  '(?:en|in|within|dentro de|em|de aqui a|daqui a|over|antes de|no mas de|a mas tardar en|plazo(?: es| maximo)?(?: de)?|horizonte de|timeline:?|plazo:|next|proxim[oa]s|siguientes|coming|nos (?:quedan?|dieron|dio|dan|dejan|da)|(?:me|les) (?:quedan?|dieron)|quedan|tenemos|(?:we|i) (?:have|only have|got)|(?:gives?|gave|giving|allow\\w*) (?:us|me|him|her|them)|have|got|faltan|maximo(?: en)?|give it|looking at|(?:estamos|estoy|quedamos|faltan?) a)'
const SOFT =
  '(?:(?:menos de|mas de|more than|over|maximo|no mas de|un plazo de|unos?|unas|about|around|roughly|less than|under|no more than|the next|the coming|next|los|las|the|os|as|como|solo|only|ate|uns|umas|mas o menos|aproximadamente|cosa de|algo asi como|proxim[oa]s|siguientes|coming|just|maybe|like)\\s+){0,3}'
const SPAN = new RegExp(
  `(?<![a-z0-9])(?:(${LEAD})\\s+)?${SOFT}(?<![\\d.,:/])(${COUNT})\\+?(?:\\s*(?:-|a|o|to|or|y|e|ou|u)\\s*(${COUNT}))?\\+?\\s*(?:mas\\s+|more\\s+|full\\s+|of\\s+|or so\\s+|short\\s+)?(${UNIT})(?![a-z0-9])(\\s+(?:y medio|and a half|from (?:now|today)|out|away|mas|or so|or (?:more|less)|o (?:mas|menos)|max\\w*|a lo (?:mucho|mas)|tops|para (?:decidir|tener|entregar|cerrar|arrancar)|to (?:decide|get|make|find|figure)))?`,
  'g',
)
// "hace dos semanas", "12-month contract", "20 minutes of your time": lengths, not times ahead.
const LENGTH_BEFORE =
  /(?<![a-z])(?:hace|desde hace|llevamos|llevo|lleva|llevan|tiene|tienen|durante|for|every|cada|last|past|ultim[oa]s?|por|contratos? (?:de|a|por)|poliza (?:de|a)|ya|had|have been|been|took|takes|over the (?:last|past)|in the (?:last|past)|en (?:los|las) ultim[oa]s|garantia (?:de|por|a)|retencion (?:de|por|a)|retener|guardar|conservar|de hace|experiencia de|faz|ha|old|after|respuesta (?:en|de)|(?:respond|contest|atiend|surt|entreg|lleg|cubr)\w{1,3} (?:en|a)|(?:responde|contesta|atiende|entregan) en|response (?:in|within|time)|se tarda(?:n)?(?: en)?|tarda\w*|turnos? de|soporte (?:de|en)|sla (?:de|of)|rto (?:de|of)|rpo (?:de|of)|vigencia de|renovar por|dura\w*|cumpl\w+|con mas de|edad de|vida de|pagos? a|credito a|financ\w+ a|a plazo de|term of|tarifa (?:de|por)|(?:lead time|tiempo de entrega|entrega) (?:de|of|is)|caduc\w+ (?:en|a los)|vida util (?:de|en)|conmutacion en|failover (?:in|en)|(?:switch|cut)-?over in|cambio en|recuper\w+ (?:en|in)|recover\w* (?:in|within)|restaur\w+ en|restor\w+ (?:in|within))\s+(?:ya\s+|menos de\s+|less than\s+|under\s+|maximo\s+|como\s+|casi\s+|about\s+|over\s+|mas de\s+|los\s+|las\s+|the\s+|unos\s+|unas\s+)?$/
const LENGTH_AFTER =
  /^\s*(?:ago|atras|old|de antiguedad|de experiencia|experience|al dia|a day|per day|diarias|a la semana|per week|al mes|a month|al ano|a year|con (?:este|ustedes)|de uso|de garantia|warranty|contract|down|parad|sin |de retraso|late|de edad|de vida|of (?:data|your|history|logs|experience|downtime)|de (?:datos|historia|facturas|su tiempo|transito|vuelo|viaje|duracion|contrato|antelacion|anticipacion|video|grabacion)|antes|before|cycle|de respuesta|x 7|por|de operacion|in business|corrid|seguid|straight|in a row|running|que (?:no|nos|estamos|llevamos|empezo)|since|drive|de camino|transit|shift|de turno|term|lead time)/

const HAS_UNIT =
  /(?:[hd]ia|hora|hour|hr|hs|day|sema|week|wk|mes|month|mos|quin|fortn|trime|quarter|ano|year|yr)/

const valueOf = (word: string | undefined): number => {
  if (word === undefined) return 0
  if (/^\d/.test(word)) return Number(word)
  if (/par de|couple/.test(word)) return 2
  return NUMBER_WORDS[word] ?? 3
}
const UNITS = UNIT_DAYS.map(([names, days]) => [new RegExp(`^(?:${names})$`), days] as const)
const daysOf = (unit: string): number => UNITS.find(([names]) => names.test(unit))?.[1] ?? 0

/** "en dos semanas", "within 48 hours", "de 3 a 6 meses", "a month out": a range is taken at its middle. */
export function spanMentions(source: Source): Dated[] {
  const found: Dated[] = []
  if (!HAS_UNIT.test(source.text)) return found
  for (const match of source.text.matchAll(SPAN)) {
    const [text, lead, from = '', to, unit = '', tail] = match
    const hit = { source, start: match.index, end: match.index + text.length, text }
    const before = source.text.slice(Math.max(0, hit.start - 34), hit.start)
    const count = hit.start + text.indexOf(from)
    const upToCount = source.text.slice(Math.max(0, count - 34), count)
    const after = source.text.slice(hit.end, hit.end + 26)
    const isAhead = lead !== undefined || tail !== undefined || to !== undefined || standsAlone(before, after)
    if (!isAhead || LENGTH_BEFORE.test(before) || LENGTH_BEFORE.test(upToCount) || LENGTH_AFTER.test(after))
      continue
    if (isArticleOnly(lead, from, text)) continue
    const [low, high] = [valueOf(from), valueOf(to)]
    const half = tail?.includes('medi') || tail?.includes('half') ? 0.5 : 0
    const more = /\+|(?:mas|more) (?:de|than)|(?:o mas|or more)$/.test(text) ? 1.1 : 1
    found.push({ hit, days: ((high > low ? (low + high) / 2 : low) + half) * more * daysOf(unit) })
  }
  return found
}

// The answer to a form's "¿Para cuándo?".
const standsAlone = (before: string, after: string): boolean =>
  /(?:^|\n|:|>)\s*$/.test(before) && /^\s*(?:$|\n|[.,;)|])/.test(after)

// "a week" with "a" for a lead is no time ahead ("twice a week"); "in a week" is. "a 5 años" is a length.
const isArticleOnly = (lead: string | undefined, count: string, text: string): boolean =>
  lead === undefined &&
  /^(?:a|an|un|una|uno|um|uma)$/.test(count) &&
  !/(?:from|out|away|mas|medio|half)/.test(text)
