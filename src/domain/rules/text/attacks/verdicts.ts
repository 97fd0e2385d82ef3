import type { Span } from '../cut.ts'
import { between, is, pairs } from './near.ts'
import { bits, type Word } from './words.ts'

// Verdicts, bare and ordered, and orders to drop what binds the judge.

const SWAP = bits('SWAP')
const DROP = bits('DROP')
const RULES = bits('RULES')
const SCRIPT = bits('SCRIPT')
const PRIOR = bits('PRIOR')
const YOUR = bits('YOUR')
const JUDGE = bits('JUDGE')
const MACHINE = bits('MACHINE')
const ORDER = bits('ORDER')
const VERDICT = bits('VERDICT')
const GLUE = bits('GLUE')

export const OTHER_P =
  /^(?:line|linea|linha|pump|bomba|press|prensa|port|puerto|zone|zona|edificio|building|nave|planta|plant|piso|level|nivel|rack|slot|unit|unidad|tank|tanque|cell|celda|celula|station|estacion|camara|dock|anden|muelle|bodega|incident\w*|ticket\w*|outage|issue|case|caso|sev\w*|robot|conveyor|transportador|part|pieza|model|modelo|version|type|tipo|pasillo|aisle|calibre|grado|form|formulario|motor|fase|phase|etapa|job|contract|contrato|server|servidor|support|soporte|response|problem|problema|evento|event|outages|incidents|alert|alerta|call|equipo|machine|maquina|valvula|valve|sensor|door|puerta|gate|ramp|rampa)$/
export const DATABASE =
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
export function isVerdict(words: readonly Word[], at: number): boolean {
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
export function bareVerdicts(words: readonly Word[]): Span[] {
  const places = [...words.keys()].filter((at) => ((words[at]?.classes ?? 0) & VERDICT) !== 0)
  const isNamed = (at: number) => IS_P.test(words[at]?.text ?? '') && !isVerdict(words, at)
  if (places.some(isNamed)) return []
  return places.flatMap((at) => {
    const word = words[at]
    return word && isVerdict(words, at) && !ARTICLE.test(words[at - 1]?.text ?? '') ? [word] : []
  })
}

/** Orders to drop what the judge is bound by. */
export function ordersToDrop(words: readonly Word[], isSuspect: boolean): Span[] {
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
export function orderedVerdicts(words: readonly Word[]): Span[] {
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
