import type { Span } from '../cut.ts'
import { between, firstAfter, is } from './near.ts'
import { isVerdict } from './verdicts.ts'
import { bits, type Word } from './words.ts'

// What is said of "this lead" that only a judge of leads says.

const DROP = bits('DROP')
const SWAP = bits('SWAP')
const YOUR = bits('YOUR')
const JUDGE = bits('JUDGE')
const MACHINE = bits('MACHINE')
const ORDER = bits('ORDER')
const VERDICT = bits('VERDICT')
const CODE_LABEL = bits('CODE_LABEL')
const LABEL = bits('LABEL')
const VALUE = bits('VALUE')
const LEAD = bits('LEAD')
const RECORD = bits('RECORD')
const THIS = bits('THIS')

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
export function judgedLeads(text: string, words: readonly Word[]): Span[] {
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
export function orderedLeads(text: string, words: readonly Word[]): Span[] {
  return leadMentions(text, words).flatMap((mention) => {
    const before = words.slice(Math.max(0, mention.at - 6), mention.at)
    const ordered = before.findLast((word) => is(word, ORDER | DROP | VERDICT | CODE_LABEL))
    return ordered ? [{ start: ordered.start, end: mention.end }] : []
  })
}

const DEMONSTRATIVE = /^(?:this|these|este|esta|estos|estas|ese|esa|esse|essa|deste|desta|neste|nesta)$/
const LETTER = /^(?:message|mensaje|mensagem|request|solicitud|ticket|email|correo|form|formulario|inquiry)$/

/** "This contact" with an order and a verdict: "marca este contacto como caliente". */
export function judgedRecords(words: readonly Word[]): Span[] {
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
export function namedJudges(text: string, words: readonly Word[]): Span[] {
  const leads = leadMentions(text, words)
  // Without an article IA is also a state, and AI a trade.
  const isJudge = (at: number) =>
    is(words[at - 1], THIS | YOUR) ||
    (is(words[at], JUDGE) && !/^(?:ia|ai|ki|criba)$/.test(words[at]?.text ?? ''))
  return [...words.keys()].flatMap((at) => {
    const judge = words[at]
    if (!judge || !is(judge, JUDGE | MACHINE) || !isJudge(at)) return []
    // Where another order or label stands between, the verdict is its own.
    const after = words.slice(at + 1, at + 11)
    const stop = after.findIndex((word) => is(word, DROP | SWAP | LABEL | CODE_LABEL))
    const verdict = (stop < 0 ? after : after.slice(0, stop)).find((_, ahead) =>
      isVerdict(words, at + 1 + ahead),
    )
    const lead = verdict ? undefined : leads[firstAfter(leads, judge.start)]
    const proof = verdict ?? (lead && lead.start - judge.start < 80 ? lead : undefined)
    return proof ? [{ start: judge.start, end: proof.end }] : []
  })
}
