import type { Hit, Source } from '../text/source.ts'
import type { Clock } from './clock.ts'
import { monthMentions } from './months.ts'
import { spanMentions } from './spans.ts'
import { dayMentions } from './weekdays.ts'
import { wordMentions } from './words.ts'

/** A time that the text names, in days from the arrival. */
export interface Mention {
  readonly hit: Hit
  readonly days: number
  /** A limit was put to it: "antes del", "by", "a más tardar". */
  readonly isLimit: boolean
}

const LIMIT =
  /(?<![a-z])(?:antes de(?:l| que)?|a mas tardar|maximo|max|no mas tarde (?:de|que)|hasta|para(?: el)?|tiene que|tope|fecha limite|vence(?:n)?|se vence|plazo|limite|by|before|no later than|until|due|deadline|must|ate|prazo|no maximo|cierra|cierran|decide|wants? it|needed|expires?|ends?|termina|corta(?:n|ra)?|nos sacan|starts?|arranca|empieza|empezamos|comienza)(?:\s+(?:el|la|los|de|del|que|este|esta|proximo|proxima|the|this|next|of|on|o|a|no|na|dia|end|fin|fines|finales|mediados|principios)){0,4}\s*[,:]?\s*$/
// Dates of what has been: they bind nobody.
const PAST_BEFORE =
  /(?<![a-z])(?:desde|since|from last|hace|ago|last|pasad[oa]|ultim[oa]|passad[oa]|ayer|yesterday|hasta(?= 20))(?:\s+(?:el|la|los|de|del|the|o|a|hace|que|como)){0,3}\s*$/
const PAST_AFTER = /^\s*(?:pasad[oa]|ago|atras|passad[oa]|anterior(?:es)?|last)(?![a-z])/
const PAST_VERB =
  /(?<![a-z])(?:cayo|cayeron|fallo|fallaron|murio|empezo|dejo|paso|llego|vendieron|instalaron|compramos|tuvimos|perdimos|presento|hubo|fue|eran?|estuvo|contratamos|pusieron|robaron|died|failed|went|stopped|started|began|was|were|had|lost|bought|sold|installed|crashed|flagged|happened|quebrou|caiu|parou|perdemos|llevo|llevamos|llegaron|subio|marco)(?![a-z])/

/** Every time ahead that the text names, nearest first; dates of the past are left out. */
export function timesAhead(source: Source, clock: Clock): Mention[] {
  const found = [
    ...dayMentions(source, clock),
    ...monthMentions(source, clock),
    ...spanMentions(source),
    ...wordMentions(source, clock),
  ]
  return found
    .filter(({ hit }) => !found.some((other) => refines(other.hit, hit)))
    .filter(({ hit, days }) => days >= 0 && !isPast(hit, days))
    .map(({ hit, days }) => ({ hit, days, isLimit: LIMIT.test(before(hit, 44)) }))
    .toSorted((one, two) => one.days - two.days)
}

// "Friday, March 13" and "December 2027" are one date each: the fuller naming stands.
const refines = (fuller: Hit, hit: Hit) =>
  fuller !== hit &&
  ((fuller.start <= hit.start && fuller.end >= hit.end && fuller.text.length > hit.text.length) ||
    (/^[a-z-]+$/.test(hit.text) &&
      /\d/.test(fuller.text) &&
      fuller.start > hit.end &&
      /^[,\s]*(?:el |the |dia )?$/.test(hit.source.text.slice(hit.end, fuller.start))))

const before = ({ source, start }: Hit, length: number) =>
  source.text.slice(Math.max(0, start - length), start)

function isPast(hit: Hit, days: number): boolean {
  // "desde el lunes 9" is a start ahead when its number is.
  const isStartAhead =
    /\d/.test(hit.text) && days > 0 && days <= 60 && /(?:desde|since)(?: \w+)?\s+$/.test(before(hit, 24))
  if (isStartAhead) return false
  if (PAST_BEFORE.test(before(hit, 24)) || PAST_AFTER.test(hit.source.text.slice(hit.end, hit.end + 16)))
    return true
  // A bare weekday or month beside a verb in the past is a date of the past.
  if (days > 30 && days < 330) return false
  return PAST_VERB.test(clauseAround(hit)) && !LIMIT.test(before(hit, 44))
}

function clauseAround({ source: { text }, start, end }: Hit): string {
  const head =
    text
      .slice(Math.max(0, start - 70), start)
      .split(/[.,;!?\n]|\by\b|\band\b/)
      .at(-1) ?? ''
  const tail = text.slice(end, end + 40).split(/[.,;!?\n]|\by\b|\band\b/)[0] ?? ''
  return `${head}${text.slice(start, end)}${tail}`
}
