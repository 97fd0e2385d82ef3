import { ASKS, OWN_WORDS } from '../../lexicon/own-words.ts'
import type { Span } from '../cut.ts'
import { type Judged, type Page, beginning } from './beginning.ts'
import { bits } from './words.ts'

// How far an attack goes. What proves it stands in one sentence; the sentences that lean on it go with it, and
// the lead's own words stay.

const asks = new RegExp(`(?<![a-z])(?:${ASKS})(?![a-z])`)
const own = new RegExp(`(?<![a-z])(?:${OWN_WORDS})(?![a-z])`)

const LEAN = bits('VERDICT', 'CODE_LABEL', 'SCRIPT')
const SPEAKS = bits('VERDICT', 'CODE_LABEL', 'SCRIPT', 'LEAD', 'JUDGE')
const WORTH = bits('VALUE', 'VERDICT', 'LABEL', 'CODE_LABEL')

const turnOf = (roles: string) => new RegExp(`^\\s*[[(<*#>|-]*\\s*(?:${roles})\\s*\\d*[\\])>*|]*\\s*[:=>]`)
const MACHINE_TURN = turnOf(
  'system|sistema|human|developer|ai|ia|model|modelo|gpt|response|respuesta|resposta|output|salida|input|instruction|instruccion|answer|verdict|tool|function|label|classification|thought|action|observation|final|evaluador|evaluator|supervisor|reviewer|classifier|clasificador|pregunta|pergunta|question',
)
// Chats with people have these too.
const CHAT_TURN = turnOf(
  'assistant|asistente|assistente|user|usuario|bot|lead|result|resultado|q|a|p|r|step|paso|end|fin|note|nota|operator|operador',
)
// Talk of two, each line a turn of one.
const TALK_TURN = turnOf(
  'user|usuario|q|a|p|r|pregunta|pergunta|question|answer|resposta|input|output|evaluador|evaluator|supervisor|reviewer|revisor|operator|operador|assistant|asistente|assistente|model|modelo|human|ai|ia|example|ejemplo|exemplo',
)
const BARE = /^\s*`{3,}\w*\s*$|^[\s\-=*#_~`|<>{}[\]()"',;:./\\+]*$/
const TAG = /^\s*<\/?[a-z_|]+[^<]{0,40}>\s*$/
const HEAD =
  /^[\s\W]*(?:attention|atencion|atencao|important|importante|warning|advertencia|aviso|notice|note|nota|urgent|urgente|alert|alerta|alto|stop|wait|espera|hello|hi|hola|ola|dear [a-z ]{2,20}|estimad[oa] [a-z ]{2,20}|hey|ok|okay|please|por favor|listen|escucha|end|fin|fim|begin|inicio|p\.?s\.?)[\s\W]*$/

/** Whether a line beside an attack is a part of it. */
function leansOn(
  { text, isShouted }: Page,
  { sentence, words, proof, signs }: Judged,
  beside?: Judged,
): boolean {
  if (proof) return true
  const line = text.slice(sentence.start, sentence.end)
  if (BARE.test(line) || TAG.test(line)) return true
  const classes = words.reduce((all, word) => all | word.classes, 0)
  if ((classes & LEAN) !== 0 || (signs.some(({ isHint }) => !isHint) && !asks.test(line))) return true
  const isWorth = words.length > 0 && words.every((word) => (word.classes & WORTH) !== 0)
  if (isWorth && sentence.after === 'dash' && words.some((word) => isShouted(word))) return true
  const isAnswer = text.slice(0, sentence.start).trimEnd().endsWith(':') && words.length <= 4
  if (isAnswer && isWorth) return true
  if (MACHINE_TURN.test(line)) return true
  const isTalk = beside?.proof && TALK_TURN.test(text.slice(beside.sentence.start, beside.sentence.end))
  if (isTalk && TALK_TURN.test(line) && !asks.test(line)) return true
  return CHAT_TURN.test(line) && (classes & (WORTH | SPEAKS)) !== 0 && !asks.test(line)
}

/** Whether the lead takes the word again after an attack in the same line. */
const resumes = ({ text }: Page, { sentence, words, signs }: Judged): boolean =>
  !signs.some(({ isHint }) => !isHint) &&
  !words.some((word) => (word.classes & SPEAKS) !== 0) &&
  asks.test(text.slice(sentence.start, sentence.end))

/** Where the bracket closes that opens at a place, in the same line: what stands in it is one speaker's. */
function closing(text: string, from: number): number {
  const start = from + (/^\s*/.exec(text.slice(from, from + 40))?.[0].length ?? 0)
  const close = text[start] === '(' ? ')' : text[start] === '[' ? ']' : ''
  if (close === '') return -1
  const line = text.slice(start, start + BRACKET_MAX).split('\n')[0] ?? ''
  // "[[…]]" closes twice.
  const inner = line.lastIndexOf(close + close) >= 0 && line[1] === line[0] ? 2 : 1
  const at = inner === 2 ? line.indexOf(close + close) : line.indexOf(close)
  return at < 0 ? -1 : start + at + inner
}
const BRACKET_MAX = 1500

/** Each attack with all that belongs to it. */
export function reachOf(page: Page, judged: readonly Judged[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < judged.length; at++) {
    const item = judged[at]
    if (!item?.proof) continue
    let start = beginning(page, item)
    if (start <= item.sentence.start) start = firstLeaning(page, judged, at)
    const close = closing(page.text, start)
    if (close >= item.proof.end) {
      while ((judged[at + 1]?.sentence.start ?? Infinity) < close) at++
      spans.push({ start, end: close })
      continue
    }
    let end = item.sentence.end
    const isFramed = BARE.test(page.text.slice(start, item.sentence.end).split('\n')[0] ?? '')
    for (; at + 1 < judged.length; at++) {
      const next = judged[at + 1]
      if (!next || !goesOn(page, next, judged[at])) break
      // A line of marks ends an attack that began with one; else it may part the lead's own words from it.
      if (isFramed || !BARE.test(page.text.slice(next.sentence.start, next.sentence.end)))
        end = next.sentence.end
    }
    spans.push({ start, end })
  }
  return spans
}

function goesOn(page: Page, next: Judged, last: Judged | undefined): boolean {
  if (next.proof) return next.sentence.after === 'line' || beginning(page, next) <= next.sentence.start
  return next.sentence.after === 'stop' ? !resumes(page, next) : leansOn(page, next, last)
}

/** Where the sentences before a proven one begin to lean on it. */
function firstLeaning(page: Page, judged: readonly Judged[], at: number): number {
  let start = judged[at]?.sentence.start ?? 0
  for (let back = at - 1; back >= 0; back--) {
    const item = judged[back]
    const next = judged[back + 1]
    if (!item || item.proof || !next) break
    const line = page.text.slice(item.sentence.start, item.sentence.end)
    const isHead = next.sentence.after !== 'dash' && HEAD.test(line)
    const sign =
      next.sentence.after === 'dash'
        ? undefined
        : item.signs.find(({ isHint }) => !isHint || next.sentence.after === 'stop')
    if (sign && !own.test(page.text.slice(sign.start, item.sentence.end))) {
      start = beginning(page, { ...item, proof: sign })
      if (start > item.sentence.start) break
      continue
    }
    if (!isHead && !(next.sentence.after === 'line' && leansOn(page, item, next))) break
    start = item.sentence.start
  }
  return start
}
