import type { Span } from '../cut.ts'
import { between, is, pairs } from './near.ts'
import { DATABASE, isVerdict } from './verdicts.ts'
import { bits, type Word } from './words.ts'

// Labels given their value, verdicts in a row or in capitals, orders announced as such.

const ORDER = bits('ORDER')
const VERDICT = bits('VERDICT')
const CODE_LABEL = bits('CODE_LABEL')
const LABEL = bits('LABEL')
const VALUE = bits('VALUE')
const LEAD = bits('LEAD')
const GLUE = bits('GLUE')

const VALUE_LINK =
  /^(?:_[a-z]+)?[\s"'`*\]})]*(?:=+|:=|:|->|=>|>|\||,|\.)?[\s"'`*[{(]*(?:(?:is|es|e|to|as|como|a|be|set|debe ser|must be|is now|en|em|de|of|at|in|on|final|level|nivel)\s+){0,2}["'`*[{(]*$/
const HARD_LINK = /^["'`*\]})]*\s*(?:=+|:=|->|=>)\s*["'`*[{(]*$/
const SOFT_LINK = /^["'`*\]})]*\s*:\s*["'`*[{(]*$/
const ANY_LINK = /^["'`*\]})]*\s*(?:=+|:=|->|=>|:|is\b|es\b)/

// Labels whose values also stand in the logs and forms of machines.
const COMMON =
  /^(?:severity|severidad|status|estatus|estado|category|categoria|result|resultado|rating|ranking|temperature|segment|label|labels|etiqueta|tier|intent|sla|decision)$/

/** Labels given their value. */
export function filledLabels(text: string, raw: readonly string[], words: readonly Word[]): Span[] {
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
      const isStage = value.text === 'sql' && !DATABASE.test(words[at + ahead + 1]?.text ?? '')
      if (isStage || isVerdict(words, at + ahead) || (is(value, VALUE) && isShouted))
        hits.push(between(word, value))
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
export function shoutedVerdicts(words: readonly Word[], raw: readonly string[]): Span[] {
  if (raw.filter((word) => /^[A-Z]{4,}$/.test(word)).length * 2 > raw.length) return []
  return pairs(words, VALUE, ORDER, 6).flatMap(([value, order, at]) =>
    CODE_VALUE.test(raw[at] ?? '') && !MODAL.test(order.text) ? [between(value, order)] : [],
  )
}
const MODAL =
  /^(?:must|should|debe|deben|deve|devem|shall|tiene|deja|dejar|deixe|keep|change|move|deliver|update|insert)$/

/** Verdicts in a row: "SQL / P1 / CRITICAL". */
export const listedVerdicts = (text: string, words: readonly Word[]): Span[] =>
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
export function announcedOrders(text: string, words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)]
  const announced = first && last ? ANNOUNCED.exec(text.slice(first.start, last.end)) : null
  if (!first || !announced) return []
  const place = first.start + announced.index
  const after = words.filter((word) => word.start > place)
  const order = after.slice(0, 7).find((word) => is(word, ORDER))
  const object = after.find((word) => is(word, VALUE | VERDICT | LEAD | LABEL | CODE_LABEL))
  return order && object ? [{ start: place, end: object.end }] : []
}
