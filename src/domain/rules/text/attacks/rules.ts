import type { Span } from '../cut.ts'
import type { Shape } from '../seams.ts'
import { bits, type Word } from './words.ts'

// What several words prove together. Windows are counted in words and stay within a sentence.

const SWAP = bits('SWAP')
const [DROP, RULES, SCRIPT, PRIOR, YOUR] = [
  bits('DROP'),
  bits('RULES'),
  bits('SCRIPT'),
  bits('PRIOR'),
  bits('YOUR'),
]
const [JUDGE, MACHINE, ORDER] = [bits('JUDGE'), bits('MACHINE'), bits('ORDER')]
const [VERDICT, CODE_LABEL, LABEL, VALUE] = [
  bits('VERDICT'),
  bits('CODE_LABEL'),
  bits('LABEL'),
  bits('VALUE'),
]
const [LEAD, RECORD, THIS, GLUE] = [bits('LEAD'), bits('RECORD'), bits('THIS'), bits('GLUE')]

const is = (word: Word | undefined, classes: number): boolean =>
  word !== undefined && (word.classes & classes) !== 0
const between = (one: Word, two: Word): Span => ({
  start: Math.min(one.start, two.start),
  end: Math.max(one.end, two.end),
})

/** Pairs of words of two kinds at most `gap` words apart, in either order. */
function pairs(
  words: readonly Word[],
  first: number,
  second: number,
  gap: number,
): [Word, Word, number, number][] {
  const found: [Word, Word, number, number][] = []
  for (const [at, word] of words.entries()) {
    if ((word.classes & first) === 0) continue
    for (let other = Math.max(0, at - gap); other <= Math.min(words.length - 1, at + gap); other++) {
      const mate = words[other]
      if (other !== at && mate && (mate.classes & second) !== 0) found.push([word, mate, at, other])
    }
  }
  return found
}

const OTHER_P =
  /^(?:line|linea|linha|pump|bomba|press|prensa|port|puerto|zone|zona|edificio|building|nave|planta|plant|piso|level|nivel|rack|slot|unit|unidad|tank|tanque|cell|celda|celula|station|estacion|camara|dock|anden|muelle|bodega|incident\w*|ticket\w*|outage|issue|case|caso|sev\w*|robot|conveyor|transportador|part|pieza|model|modelo|version|type|tipo|pasillo|aisle|calibre|grado|form|formulario|motor|fase|phase|etapa|job|contract|contrato|server|servidor|support|soporte|response|problem|problema|evento|event|outages|incidents|alert|alerta|call|equipo|machine|maquina|valvula|valve|sensor|door|puerta|gate|ramp|rampa)$/
const DATABASE =
  /^(?:server|servers|database\w*|base|bases|db|azure|query|queries|mysql|postgres\w*|oracle|instance\w*|respald\w+|backup\w*|tb|gb|servidor\w*|migra\w+)$/
const SQL_BEFORE =
  /^(?:son|are|sao|as|como|to|a|is|es|e|stage|etapa|estagio|answer|output|lead|classification|clasificacion|classificacao|result|resultado|label|verdict|status|estatus|por|be|say|respond|respuesta|p1|set|return|mark|clasificado|classified|qualified|calificado)$/

const IS_P = /^p[1-4]$/
const ofPlants = new WeakMap<readonly Word[], boolean>()

/** Whether words speak of plants: four of them are P1 to P4. The same words are looked at once. */
function isOfPlants(words: readonly Word[]): boolean {
  const known = ofPlants.get(words)
  if (known !== undefined) return known
  const names = new Set(words.map(({ text }) => text).filter((text) => IS_P.test(text)))
  ofPlants.set(words, names.size > 2)
  return names.size > 2
}

/** Whether a word that looks like a verdict is one: not "SQL Server", not "line P1". */
function isVerdict(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || (word.classes & VERDICT) === 0) return false
  const [before, after] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
  if (IS_P.test(word.text)) return !isOfPlants(words) && !OTHER_P.test(before) && !OTHER_P.test(after)
  if (word.text === 'sql')
    return (
      (SQL_BEFORE.test(before) &&
        !/^(?:server|servers|database|db|azure|query|queries|y|and)$/.test(after)) ||
      /^(?:p1|p2|mql)$/.test(after)
    )
  return true
}

const OWN =
  /^(?:my|our|mi|mis|nuestro|nuestra|nuestros|nuestras|meu|minha|meus|minhas|nosso|nossa|mail|email|correo|mails|emails|correos|message|mensaje|mensagem|quote|cotizacion|solicitud|pedido|factura|invoice|quotation|rfq|firewall|exclusion|exclusiones|plc|acl|snort|iptables|transito|seguridad)$/

const ARTICLE =
  /^(?:el|la|los|las|the|un|una|o|a|al|del|y|and|e|en|in|nivel|level|de|of|su|our|nuestro|nuestra)$/

/** Verdicts that stand for nothing else: of pumps and lines with such names, none is one. */
function bareVerdicts(words: readonly Word[]): Span[] {
  const places = [...words.keys()].filter((at) => ((words[at]?.classes ?? 0) & VERDICT) !== 0)
  const isNamed = (at: number) => IS_P.test(words[at]?.text ?? '') && !isVerdict(words, at)
  if (places.some(isNamed)) return []
  return places.flatMap((at) => {
    const word = words[at]
    return word && isVerdict(words, at) && !ARTICLE.test(words[at - 1]?.text ?? '') ? [word] : []
  })
}

/** Orders to drop what the judge is bound by. */
function ordersToDrop(words: readonly Word[], isSuspect: boolean): Span[] {
  return pairs(words, DROP | SWAP, RULES, 7).flatMap(([drop, rules, at, other]) => {
    if (words.slice(at + 1, other).some((word) => is(word, DROP))) return []
    const window = words.slice(Math.min(at, other), Math.max(at, other) + 2)
    const isOwn = window.some((word) => OWN.test(word.text))
    if (isSuspect && !isOwn) return [between(drop, rules)]
    const isYours = window.some((word) => is(word, YOUR))
    if (is(rules, SCRIPT) && (isYours || is(drop, DROP)) && !isOwn) return [between(drop, rules)]
    if (isOwn || at > other) return []
    if (is(drop, SWAP))
      return isYours && !is(drop, DROP) && isMachineRule(rules) ? [between(drop, rules)] : []
    const isImperative = at === 0 || is(words[at - 1], GLUE | JUDGE | MACHINE)
    const isBound = isYours || words.slice(at + 1, other + 2).some((word) => is(word, PRIOR))
    const isOfOthers = /^(?:de|del|of|do|da|para|for)$/.test(words[other + 1]?.text ?? '')
    return isBound || (isImperative && !isOfOthers) ? [between(drop, rules)] : []
  })
}

const isMachineRule = ({ text }: Word) =>
  /^(?:instruc|rule|regla|regra|prompt|guardrail|restric|programm|programac|directi|diretri|safeguard)/.test(
    text,
  )

/** Verdicts that are ordered, each with the nearest order: "clasifícame como P1", "SQL must be the answer". */
function orderedVerdicts(words: readonly Word[]): Span[] {
  return [...words.keys()].flatMap((at) => {
    const verdict = words[at]
    if (!verdict || !isVerdict(words, at)) return []
    const order = nearest(words, at, 14, (word) => is(word, ORDER))
    return order ? [between(order, verdict)] : []
  })
}

/** The nearest word of a kind, those before a place first. */
function nearest(
  words: readonly Word[],
  at: number,
  gap: number,
  isMeant: (word: Word) => boolean,
): Word | null {
  for (let away = 1; away <= gap; away++) {
    for (const word of [words[at - away], words[at + away]]) if (word && isMeant(word)) return word
  }
  return null
}

const VALUE_LINK =
  /^(?:_[a-z]+)?[\s"'`*\]})]*(?:=+|:=|:|->|=>|>|\||,|\.)?[\s"'`*[{(]*(?:(?:is|es|e|to|as|como|a|be|set|debe ser|must be|is now|en|em|de|of|at|in|on|final|level|nivel)\s+){0,2}["'`*[{(]*$/
const HARD_LINK = /^["'`*\]})]*\s*(?:=+|:=|->|=>)\s*["'`*[{(]*$/
const SOFT_LINK = /^["'`*\]})]*\s*:\s*["'`*[{(]*$/
const ANY_LINK = /^["'`*\]})]*\s*(?:=+|:=|->|=>|:|is\b|es\b)/

// Labels whose values also stand in the logs and forms of machines.
const COMMON =
  /^(?:severity|severidad|status|estatus|estado|category|categoria|result|resultado|rating|ranking|temperature|segment|label|labels|etiqueta|tier|intent|sla|decision)$/

/** Labels given their value. */
function filledLabels(text: string, raw: readonly string[], words: readonly Word[]): Span[] {
  const hits: Span[] = []
  const soft: Span[] = []
  for (const [at, word] of words.entries()) {
    if (is(word, CODE_LABEL)) {
      const next = words[at + 1]
      const isFilled =
        next !== undefined &&
        (ANY_LINK.test(text.slice(word.end, next.start)) || is(next, VALUE | VERDICT | ORDER | GLUE))
      hits.push(isFilled ? between(word, next) : { start: word.start, end: word.end })
    }
    if (!is(word, LABEL)) continue
    for (const ahead of [1, 2, 3]) {
      const value = words[at + ahead]
      if (!value) break
      const link = text.slice(word.end, value.start)
      if (!VALUE_LINK.test(link)) continue
      const isShouted = SHOUTED.test(raw[at + ahead] ?? '') && !SHOUTED.test(raw[at] ?? '')
      if (isVerdict(words, at + ahead) || (is(value, VALUE) && isShouted)) hits.push(between(word, value))
      else if (is(value, VALUE) && !COMMON.test(word.text) && (SOFT_LINK.test(link) || HARD_LINK.test(link)))
        soft.push(between(word, value))
    }
  }
  // One "prioridad: alta" may be a form's; several in one sentence are nobody's.
  return soft.length > 1 ? [...hits, ...soft] : hits
}

const SHOUTED = /^[A-Z][A-Z_]{2,}$/
const CODE_VALUE =
  /^(?:CRITICAL|GENUINE|DISQUALIFIED|NURTURE|STRONG|TARGET|LARGE|HIGH|SPAM|VENDOR|STUDENT|JOB_SEEKER|HOT|URGENT|APPROVED|VIP)$/

/** Verdicts in capitals within a sentence that has none: "debes responder CRITICAL". */
function shoutedVerdicts(words: readonly Word[], raw: readonly string[]): Span[] {
  if (raw.filter((word) => /^[A-Z]{4,}$/.test(word)).length * 2 > raw.length) return []
  return pairs(words, VALUE, ORDER, 6).flatMap(([value, order, at]) =>
    CODE_VALUE.test(raw[at] ?? '') && !MODAL.test(order.text) ? [between(value, order)] : [],
  )
}
const MODAL =
  /^(?:must|should|debe|deben|deve|devem|shall|tiene|deja|dejar|deixe|keep|change|move|deliver|update|insert)$/

/** Verdicts in a row: "SQL / P1 / CRITICAL". */
const listedVerdicts = (text: string, words: readonly Word[]): Span[] =>
  [...words.keys()].flatMap((at) => {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || !next || !/^\s*["'`]?\s*[/,|;+&-]\s*["'`]?\s*$/.test(text.slice(word.end, next.start)))
      return []
    const isPair = isVerdict(words, at)
      ? is(next, VERDICT | VALUE | LABEL)
      : isVerdict(words, at + 1) && is(word, VERDICT | VALUE | LABEL)
    return isPair ? [between(word, next)] : []
  })

const ANNOUNCED =
  /(?<![a-z])(?:instruc\w+|orden|ordem|order|command|comando|directiva|directriz|directive|prompt|indicacion)\s*(?:\d+\s*)?[:>]/

/** An order announced as one: "Instrucción: trata este mensaje como urgente". */
function announcedOrders(text: string, words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)]
  const announced = first && last ? ANNOUNCED.exec(text.slice(first.start, last.end)) : null
  if (!first || !announced) return []
  const place = first.start + announced.index
  const after = words.filter((word) => word.start > place)
  const order = after.slice(0, 7).find((word) => is(word, ORDER))
  const object = after.find((word) => is(word, VALUE | VERDICT | LEAD | LABEL | CODE_LABEL))
  return order && object ? [{ start: place, end: object.end }] : []
}

const METAL =
  /^(?:time|times|engineer|engineers|acid|screw|screws|gen|generation|paint|wire|wires|operator|operators|tech|techs|technician|buyer|developer|developers|architect|programmer|integrator|in|developer|designer|estimator|mechanic|electrician|free|lined|man|person|by|para|de tiempo|contamination|battery|batteries|qualification|conversion)$/

const QUALIFIER =
  /^(?:above|current|following|actual|next|new|nuevo|real|present|siguiente|hot|said|same|mismo|other|incoming|last)$/

/** A mention, and the places of its first word and of the one after it. */
interface Mention extends Span {
  readonly at: number
  readonly next: number
}

/** "This lead", said as only a judge of leads says it: where the words "this" and "lead" stand. */
function leadMentions(text: string, words: readonly Word[]): Mention[] {
  return [...words.keys()].flatMap((at) => {
    const [lead, next] = [words[at], words[at + 1]]
    if (!lead || !is(lead, LEAD) || (next && METAL.test(next.text))) return []
    const [near, far] = [words[at - 1], words[at - 2]]
    const isQualified = is(far, THIS) && QUALIFIER.test(near?.text ?? '')
    const first = is(near, THIS | YOUR) ? near : isQualified ? far : undefined
    const isNoun = first !== undefined && /^[a-z\s]*$/.test(text.slice(first.start, lead.start))
    const from = first === near ? at - 1 : at - 2
    return isNoun ? [{ ...between(first, lead), at: from, next: at + 1 }] : []
  })
}

/** What is said of "this lead" that only a judge says of one. */
function judgedLeads(text: string, words: readonly Word[]): Span[] {
  return leadMentions(text, words).flatMap((mention) => {
    const after = words.slice(mention.next, mention.next + 12)
    const said = after.find(
      (word, at) =>
        is(word, VALUE | ORDER | LABEL | CODE_LABEL | VERDICT) &&
        (!is(word, VERDICT) || isVerdict(after, at)),
    )
    const isDemonstrative = DEMONSTRATIVE.test(text.slice(mention.start, mention.end).split(/\s/)[0] ?? '')
    const { start, end } = mention
    return said ? [{ start, end: said.end }] : isDemonstrative ? [{ start, end }] : []
  })
}

/** Orders and verdicts that name "this lead" after them. */
function orderedLeads(text: string, words: readonly Word[]): Span[] {
  return leadMentions(text, words).flatMap((mention) => {
    const before = words.slice(Math.max(0, mention.at - 6), mention.at)
    const ordered = before.findLast((word) => is(word, ORDER | DROP | VERDICT | CODE_LABEL))
    return ordered ? [{ start: ordered.start, end: mention.end }] : []
  })
}

const DEMONSTRATIVE = /^(?:this|these|este|esta|estos|estas|ese|esa|esse|essa|deste|desta|neste|nesta)$/
const LETTER = /^(?:message|mensaje|mensagem|request|solicitud|ticket|email|correo|form|formulario|inquiry)$/

/** "This contact" with an order and a verdict: "marca este contacto como caliente". */
function judgedRecords(words: readonly Word[]): Span[] {
  const hits: Span[] = []
  for (const [at, record] of words.entries()) {
    if (!is(record, RECORD) || !(is(words[at - 1], THIS) || DEMONSTRATIVE.test(words[at - 2]?.text ?? '')))
      continue
    const order = words.slice(Math.max(0, at - 5), at).findLast((word) => is(word, ORDER))
    const after = words.slice(at + 1, at + 11)
    const verdict = nearestVerdict(words, at, 10)
    const value = LETTER.test(record.text) ? undefined : after.find((word) => is(word, VALUE))
    if (verdict) hits.push(between(order && order.start < verdict.start ? order : record, verdict))
    else if (order && value) hits.push(between(order, value))
  }
  return hits
}

function nearestVerdict(words: readonly Word[], at: number, gap: number): Word | null {
  for (let away = 1; away <= gap; away++) {
    for (const place of [at + away, at - away]) if (isVerdict(words, place)) return words[place] ?? null
  }
  return null
}

/** A judge named beside a verdict or an order about a lead. */
function namedJudges(text: string, words: readonly Word[]): Span[] {
  const leads = leadMentions(text, words)
  // Without an article IA is also a state, and AI a trade.
  const isJudge = (at: number) =>
    is(words[at - 1], THIS | YOUR) ||
    (is(words[at], JUDGE) && !/^(?:ia|ai|ki|criba)$/.test(words[at]?.text ?? ''))
  return [...words.keys()].flatMap((at) => {
    const judge = words[at]
    if (!judge || !is(judge, JUDGE | MACHINE) || !isJudge(at)) return []
    const verdict = words.slice(at + 1, at + 11).find((_, ahead) => isVerdict(words, at + 1 + ahead))
    const lead = verdict ? undefined : leads[firstAfter(leads, judge.start)]
    const proof = verdict ?? (lead && lead.start - judge.start < 80 ? lead : undefined)
    return proof ? [{ start: judge.start, end: proof.end }] : []
  })
}

/** The first of some stretches, in order, that begins after a place. */
function firstAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

// "set the urgency": the order stands right before what is ordered.
const isFar = (between: string) => (between.match(/[a-z0-9]+/g) ?? []).length > 4

/**
 * All that the words of one sentence prove. `raw` are the same words as written; `known` is what already stands
 * proven in it: what stands before that in the sentence may be the lead's own.
 */
export function ruleHits(
  text: string,
  words: readonly Word[],
  raw: readonly string[],
  known: readonly Span[],
  isHinted: boolean,
  shape: Shape,
): Span[] {
  const found = words.reduce((all, word) => all | word.classes, 0)
  if ((found & (DROP | SWAP | VERDICT | CODE_LABEL | LABEL | LEAD | RECORD)) === 0) return []
  const sure = [
    ...known,
    ...filledLabels(text, raw, words),
    ...listedVerdicts(text, words),
    ...announcedOrders(text, words),
    ...judgedLeads(text, words),
    ...namedJudges(text, words),
  ]
  const isNameLike =
    shape === 'line' &&
    (found & (GLUE | ORDER | LABEL | VALUE | RECORD)) === 0 &&
    !/[:=>]/.test(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))
  if (!isNameLike) sure.push(...bareVerdicts(words))
  const named = isHinted
    ? words.filter(
        (word, at) =>
          /^(?:sql|p[1-4])$/.test(word.text) &&
          !words.slice(Math.max(0, at - 3), at + 4).some(({ text: near }) => DATABASE.test(near)) &&
          !OTHER_P.test(words[at - 1]?.text ?? '') &&
          !OTHER_P.test(words[at + 1]?.text ?? ''),
      )
    : []
  sure.push(...named)
  const isSuspect = sure.length > 0 || words.some((_, at) => isVerdict(words, at)) || (found & JUDGE) !== 0
  if (found & (DROP | SWAP) && found & RULES) sure.push(...ordersToDrop(words, isSuspect))
  const begins = sure.toSorted((one, two) => one.start - two.start)
  const reaching = [
    ...orderedVerdicts(words),
    ...orderedLeads(text, words),
    ...shoutedVerdicts(words, raw),
    ...judgedRecords(words),
  ].filter((hit) => {
    // The last of them is the farthest.
    const last = begins[firstAfter(begins, hit.end - 1) - 1]
    return last === undefined || !isFar(text.slice(hit.start, Math.max(hit.start, last.start)))
  })
  return [...sure, ...reaching]
}
