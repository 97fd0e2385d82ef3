import { ASKS, OWN_WORDS } from '../../lexicon/own-words.ts'
import type { Span } from '../cut.ts'
import type { Shape } from '../seams.ts'
import type { Sentence } from './sentences.ts'
import { bits, type Word } from './words.ts'

// Where an attack begins and how far it goes. What proves it stands in one place of a sentence; the rest of
// its own words, and the sentences that lean on it, go with it; the lead's own words stay.

/** A sentence with its words, and the place where an attack is proven in it. */
export interface Judged {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly proof: Span | null
}

const own = new RegExp(`(?<![a-z])(?:${OWN_WORDS})(?![a-z])`)
const asks = new RegExp(`(?<![a-z])(?:${ASKS})(?![a-z])`)

const GLUE = bits('GLUE', 'LABEL', 'CODE_LABEL', 'VERDICT')
const PLAIN = bits('GLUE')
const OPENER = bits('GLUE', 'DROP', 'ORDER', 'JUDGE', 'YOUR', 'LEAD', 'THIS')
const LEAN = bits('VERDICT', 'CODE_LABEL', 'SCRIPT')
const IMPERATIVE = bits('ORDER', 'DROP', 'SWAP')
const WORTH = bits('VALUE', 'VERDICT', 'LABEL', 'CODE_LABEL')
const SPEAKS = bits('VERDICT', 'CODE_LABEL', 'SCRIPT', 'LEAD', 'JUDGE')
const MARK = /[^\p{L}\d\s.!?]/u
const OPENING = /[\s"'`*#[({<>|~_=-]/
// Particles of names: a capital on them opens no sentence.
const PARTICLE = /^(?:de|la|el|los|las|del|the|y|e|and|of|do|da|dos|das|o|a|as|os|san|santa|son|es)$/

/** What the reach is told about the text: as it is seen, and where a capital stands. */
export interface Page {
  readonly text: string
  readonly shape: Shape
  readonly isCapital: (place: number) => boolean
  /** Whether a stretch begins with a word in capitals: "IN" after a town is a state, no preposition. */
  readonly isShouted: (span: Span) => boolean
}

/** The marks that hang on to the front of a place: brackets, quotes, stars, a dash. */
function withMarks({ text }: Page, start: number, floor: number): number {
  let at = start
  while (at > floor && MARK.test(text[at - 1] ?? '')) at--
  while (at > floor && OPENING.test(text[at - 1] ?? '')) at--
  // White space belongs to the seam, not to the attack.
  while (at < start && /\s/.test(text[at] ?? '')) at++
  return at
}

const POLITE = /(?<![a-z])(?:please|kindly|por favor|porfavor|porfa)[\s,]*$/
const isImperative = (words: readonly Word[], start: number) =>
  words.some((word) => word.start === start && (word.classes & IMPERATIVE) !== 0)

/** Where in its sentence the attack begins. */
function beginning(page: Page, { sentence, words, proof }: Judged): number {
  if (!proof) return sentence.end
  const turn = TURNS.exec(page.text.slice(sentence.start, proof.start + 1))
  if (turn) return withMarks(page, sentence.start + turn.index, sentence.start)
  const block = BLOCK.exec(page.text.slice(sentence.start, proof.start + 1))
  if (block) return withMarks(page, sentence.start + block.index, sentence.start)
  const before = words.filter((word) => word.end <= proof.start)
  let at = before.length
  let start = proof.start
  const isLoud = page.isShouted(proof)
  const isNewSentence = (place: number) => page.isCapital(place)
  if (!isNewSentence(start) || at === 0) {
    while (at > 0) {
      const word = before[at - 1]
      if (
        !word ||
        (word.classes & GLUE) === 0 ||
        (page.isShouted(word) && (!isLoud || page.shape === 'line'))
      )
        break
      at--
      start = word.start
      if (isNewSentence(start)) break
    }
  }
  if (at > 0 && !page.isCapital(start) && isImperative(words, start)) {
    const polite = POLITE.exec(page.text.slice(sentence.start, start))
    if (polite) start = sentence.start + polite.index
  }
  const marked = withMarks(page, start, sentence.start)
  const lead = page.text.slice(
    sentence.start,
    /[,:;]/.test(page.text.slice(marked, start)) && page.text[start - 1] !== ' ' ? marked : start,
  )
  if (at === 0 || !/[a-z0-9]/.test(lead)) return sentence.start
  const opener = before
    .slice(1, at)
    .findLast(
      (word) =>
        page.isCapital(word.start) &&
        (word.classes & (page.shape === 'line' ? PLAIN : OPENER)) !== 0 &&
        !PARTICLE.test(word.text),
    )
  if (opener && !own.test(page.text.slice(opener.start, start))) return opener.start
  const isLeadIn = /[a-z0-9]\s?[,:;-]\s*$/.test(lead)
  const opensAsSentence = page.shape === 'prose' || ((before[0]?.classes ?? 0) & OPENER) !== 0
  if (isLeadIn && opensAsSentence && !own.test(lead)) return sentence.start
  return marked
}

const TURNS =
  /(?<![a-z0-9])(?:system|sistema|assistant|asistente|assistente|human|developer|user|usuario|chatgpt|gpt|model)\s*[\])>*]*\s*:/
// The first mark of forged structure: a brace, a tag, a fence.
const BLOCK = /[{<`]|\[(?![^\]]{0,3}\])|#{2}|={3}|-{3}/

const TURN = (roles: string) => new RegExp(`^\\s*[[(<*#>|-]*\\s*(?:${roles})\\s*\\d*[\\])>*|]*\\s*[:=>]`)
const MACHINE_TURN = TURN(
  'system|sistema|human|developer|ai|ia|model|gpt|response|respuesta|resposta|output|salida|input|instruction|instruccion|answer|verdict|tool|function|label|classification|thought|action|observation|final',
)
// Chats with people have these too.
const CHAT_TURN = TURN(
  'assistant|asistente|assistente|user|usuario|bot|lead|result|resultado|q|a|p|r|question|step|paso|end|fin|note|nota',
)
const BARE = /^\s*`{3,}\w*\s*$|^[\s\-=*#_~`|<>{}[\]()"',;:./\\+]*$/

/** Whether a line beside an attack is a part of it. */
function leansOn({ text }: Page, { sentence, words, proof }: Judged): boolean {
  if (proof) return true
  const line = text.slice(sentence.start, sentence.end)
  if (BARE.test(line) || /^\s*<\/?[a-z_|]+[^<]{0,40}>\s*$/.test(line)) return true
  const classes = words.reduce((all, word) => all | word.classes, 0)
  const before = text.slice(0, sentence.start)
  if (/:\s*$/.test(before) && words.length <= 4 && words.every((word) => (word.classes & WORTH) !== 0))
    return true
  return (
    (classes & LEAN) !== 0 ||
    MACHINE_TURN.test(line) ||
    (CHAT_TURN.test(line) && (classes & (WORTH | SPEAKS)) !== 0 && !asks.test(line))
  )
}

const HEAD =
  /^[\s\W]*(?:attention|atencion|atencao|important|importante|warning|advertencia|aviso|notice|note|nota|urgent|urgente|alert|alerta|alto|stop|wait|espera|hello|hi|hola|ola|dear [a-z ]{2,20}|estimad[oa] [a-z ]{2,20}|hey|ok|okay|please|por favor|listen|escucha|end|fin|fim|begin|inicio|test|prueba|p\.?s\.?)[\s\W]*$/

/** Whether the lead takes the word again after an attack in the same line. */
const resumes = ({ text }: Page, { sentence, words }: Judged): boolean =>
  !words.some((word) => (word.classes & SPEAKS) !== 0) && asks.test(text.slice(sentence.start, sentence.end))

/** Each attack with all that belongs to it. */
export function reachOf(page: Page, judged: readonly Judged[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < judged.length; at++) {
    const item = judged[at]
    if (!item?.proof) continue
    let start = beginning(page, item)
    const isWhole = start <= item.sentence.start
    if (isWhole) start = firstLeaning(page, judged, at)
    let end = item.sentence.end
    for (; at + 1 < judged.length; at++) {
      const next = judged[at + 1]
      if (!next || !goesOn(page, next)) break
      end = next.sentence.end
    }
    spans.push({ start, end })
  }
  return spans
}

function goesOn(page: Page, next: Judged): boolean {
  if (next.proof) return next.sentence.after === 'line' ? true : beginning(page, next) <= next.sentence.start
  return next.sentence.after === 'stop' ? !resumes(page, next) : leansOn(page, next)
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
    if (!isHead && !(next.sentence.after === 'line' && leansOn(page, item))) break
    start = item.sentence.start
  }
  return start
}
