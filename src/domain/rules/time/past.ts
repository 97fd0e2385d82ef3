import type { Hit } from '../text/source.ts'

/** What makes of a date a limit, right before it. */
export const LIMIT =
  /(?<![a-z])(?:antes de(?:l| que)?|a mas tardar|maximo|max|no mas tarde (?:de|que)|hasta|para(?: el)?|tiene que|tienen que|tenemos que|debe\w*|tope|fecha limite|vence(?:n)?|se vence|plazo|limite|by|before|no later than|until|till|due|deadline|must|ate|prazo|no maximo|cierra|cierran|decide|wants? (?:it|this|them)|needed|needs?|expires?|ends?|termina\w*|cort(?:a|an|aran)|nos sacan|nos cortan|starts?|arranca\w*|empieza\w*|empezamos|comienza\w*|inicia\w*|abrimos|sin falta|a partir d[eo]l?)(?:\s+(?:el|la|los|de|del|que|este|esta|proximo|proxima|the|this|next|of|on|o|a|no|na|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|fin|fines|finales|mediados|principios|haberlo|tenerlo|it|up|done)){0,4}\s*[,:]?\s*$/

// Dates of what has been: they bind nobody.
const PAST_BEFORE =
  /(?<![a-z])(?:gracias por (?:\S+ ){0,3}?|thanks for (?:\S+ ){0,4}?|thank you for (?:\S+ ){0,4}?|obrigad[oa] (?:por|pela?) (?:\S+ ){0,3}?|desde|since|from last|hace|last|pasad[oa]|ultim[oa]|passad[oa]|ayer|yesterday|antes de ayer|dated|del pasado|from)(?:\s+(?:el|la|los|de|del|the|o|a|hace|que|como|dia)){0,3}\s*$/
const PAST_AFTER =
  /^\s*(?:(?:de |del )?(?:ano |mes |semana )?pasad[oa]|of last|last year|ago|atras|passad[oa]|anterior(?:es)?|last)(?![a-z])/
// Only forms that are nothing else: "quedo", "llego", "marco" are also the writer's present.
const PAST_VERB =
  /(?<![a-z])(?:[a-z]{2,}(?:aron|ieron|eron|aram|eram)|cayo|murio|empezo|compramos|tuvimos|perdimos|hubo|fue|fui|eran?|estuvo|estuve|estaba|estaban|contratamos|hizo|hice|hicimos|tuvo|dijo|dije|vino|puso|pudo|quiso|trajo|dio|vio|pidio|avisamos|mandamos|enviamos|escribi|hablamos|cotizamos|vimos|vi|conocimos|subio|se fue|quedamos|died|failed|went|stopped|started|began|was|were|had|lost|bought|sold|installed|crashed|flagged|happened|met|talked|spoke|sent|saw|(?<!ve )(?<!have )got|came|told|called|emailed|commissioned|tripped|broke|moved|asked|quebrou|caiu|parou|perdemos|foi|estava)(?![a-z])/
// A preterite keeps its accent in the raw text: "llegó", "se descompuso" are told above or here.
const ACCENTED_PRETERITE = /\p{L}{2,}ó(?!\p{L})/u

const AHEAD = /next|prox|sigui|viene|vem|entra|manana|tomorrow|amanha|coming|otra|dentro|end|fin|fim|cierre/

/** Whether a date tells of what has been: "desde el lunes", "last Friday", "se cayó el martes". */
export function isPast(hit: Hit, days: number): boolean {
  const before = hit.source.text.slice(Math.max(0, hit.start - 48), hit.start)
  if (PAST_AFTER.test(hit.source.text.slice(hit.end, hit.end + 16))) return true
  if (PAST_BEFORE.test(before)) {
    // "desde el lunes 9", "from June": a start ahead when nothing in its clause tells of the past.
    const isStart = /(?<![a-z])(?:desde|since|from)(?![a-z])[^,.;]{0,16}$/.test(before)
    const isDated = /\d|[a-z]{2}(?:ro|il|zo|yo|io|to|re|ry|ch|ne|ly|st|er|may)$/.test(hit.text)
    const isAhead = days > 0 && (days < 200 || /20\d\d/.test(hit.text))
    if (!(isStart && isDated && isAhead)) return true
    return tellsThePast(hit)
  }
  // A bare weekday or a word beside a verb in the past is a date of the past; a month or a date said ahead is not.
  if (LIMIT.test(before)) return false
  return days <= 31 && /^[a-z\s-]+$/.test(hit.text) && !AHEAD.test(hit.text) && tellsThePast(hit)
}

/** Whether a date is a stamp of the paper it stands on: "[VM 3/2 8:14a]", "Fecha: 02/03/2026". */
export function isStamp(hit: Hit): boolean {
  const before = hit.source.text.slice(Math.max(0, hit.start - 18), hit.start)
  return (
    /\[[^\]\n]*$|(?<![a-z])(?:fecha|date|data|enviado|sent|recibid[oa]|received|call|llamada|folio|ref)\s*:?\s*(?:el\s+)?$/.test(
      before,
    ) && /\d/.test(hit.text)
  )
}

// "IT restored everything Friday"; "I need it installed Friday" is ahead.
const ED = /(?<![a-z])[a-z]{3,}ed(?![a-z])/
const WANTED =
  /(?<![a-z])(?:need\w*|want\w*|must|have|has|get|got to|like|due|should|to be|scheduled|expected|planned|asked|will|would|can|could|be|is|are)(?![a-z])/
// The clause: between marks and the words that open another.
const CLAUSE = /[.,;:!?\n()]|\b(?:y|and|e|que|that|porque|because|pero|but|mas|so|asi que)\b/

function tellsThePast({ source: { text, raw, folded }, start, end }: Hit): boolean {
  const head =
    text
      .slice(Math.max(0, start - 70), start)
      .split(CLAUSE)
      .at(-1) ?? ''
  const tail = text.slice(end, end + 40).split(CLAUSE)[0] ?? ''
  if (PAST_VERB.test(`${head} ${tail}`)) return true
  if (ED.test(head + tail) && !WANTED.test(head)) return true
  const original = raw.slice(
    folded.starts[start - head.length] ?? 0,
    folded.starts[end + tail.length] ?? raw.length,
  )
  return ACCENTED_PRETERITE.test(original)
}
