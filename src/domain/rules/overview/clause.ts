import { sentenceAt } from '../text/source.ts'

/** A stretch of a text: [start, end). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A clause; one that had to be cut between words says so. */
export interface Clause extends Span {
  readonly isCut: boolean
}

// A sentence up to this length is shown whole; a clause shorter than the other is grown by its neighbours.
const WHOLE_MAX = 100
const CLAUSE_MIN = 36
// A clause of two words between long ones says nothing: then the words around are better.
const TELLING_MIN = 20

// Where a sentence may be cut, best first: marks, then words that join two statements. A comma inside a
// number is none.
const BORDERS = [
  /[,;:](?=\s)|\s[-–—]+\s|[()•→|]/g,
  /[,;:](?=\s)|\s[-–—]+\s|[()•→|]|\s(?=(?:y|e|pero|porque|aunque|para que|ya que|and|but|because|so|since|mas|pois)\s)/gi,
]

const LEAD_IN =
  /^(?:[\s,;:.)\]•*>→|"'«“–—-]+|(?:hola|(?:buen|muy buen)(?:[oa]s?)?(?: (?:d[ií]as?|tardes|noches))?|estimad[oa]s?(?: \p{L}+)?|que tal|qué tal|saludos|hi|hello|hey|good (?:morning|afternoon|day)|dear \p{L}+|ol[áa]|oi|bom dia|boa tarde)(?: (?:a todos|equipo|team|all|there|everyone|pessoal))?[,.!:]+\s+|(?:y|e|pero|and|but|que|porque|because|so|mas)\s+)/iu
const TRAIL = /[\s,;:.([•*>→|"'«“–—-]/u
const LEAD_INS_MAX = 4

/**
 * The clause that says what a place is about: the sentence when it is short, else the part between marks or
 * joining words, else the words around the place. Always a stretch of the text itself, trimmed.
 */
export function clauseAround(text: string, place: Span, lengthMax: number): Clause {
  const sentence = trimmed(text, {
    start: sentenceAt(text, place.start)[0],
    end: sentenceAt(text, Math.max(place.start, place.end - 1))[1],
  })
  if (lengthOf(sentence) <= Math.min(WHOLE_MAX, lengthMax)) return { ...sentence, isCut: false }
  let best: Span | null = null
  for (const border of BORDERS) {
    const pieces = piecesOf(text, sentence, border)
    const first = pieces.findLastIndex(({ start }) => start <= place.start)
    const last = pieces.findIndex(({ end }) => end >= place.end)
    const clause = grown(pieces, Math.max(0, first), last < 0 ? pieces.length - 1 : last, lengthMax)
    best = clause ?? best
    if (clause && lengthOf(clause) <= WHOLE_MAX) break
  }
  if (best && lengthOf(best) >= TELLING_MIN) return { ...trimmed(text, best), isCut: false }
  return { ...trimmed(text, wordsAround(text, sentence, place, lengthMax)), isCut: true }
}

/** The clause around a place as it is quoted: with "…" where it was cut. */
export function excerpt(text: string, place: Span, lengthMax: number): string {
  const { start, end, isCut } = clauseAround(text, place, lengthMax)
  const words = text.slice(start, end)
  if (!isCut || words === '') return words
  const isBegun = /[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  const isEnded = !/^\s*[\p{L}\p{N},]/u.test(text.slice(end, end + 3))
  return `${isBegun ? '…' : ''}${words}${isEnded ? '' : '…'}`
}

const lengthOf = ({ start, end }: Span) => end - start

function piecesOf(text: string, { start, end }: Span, border: RegExp): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(border)) {
    const to = start + match.index + match[0].length
    if (to <= from) continue
    pieces.push({ start: from, end: to })
    from = to
  }
  return from < end ? [...pieces, { start: from, end }] : pieces
}

/** The pieces from first to last, with neighbours while they are too short to say anything. */
function grown(pieces: readonly Span[], first: number, last: number, lengthMax: number): Span | null {
  let clause = { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 }
  if (lengthOf(clause) > lengthMax) return null
  const candidates = [pieces[first - 1], pieces[last + 1]]
  for (const piece of candidates) {
    if (!piece || lengthOf(clause) >= CLAUSE_MIN) continue
    const wider = { start: Math.min(clause.start, piece.start), end: Math.max(clause.end, piece.end) }
    if (lengthOf(wider) <= lengthMax) clause = wider
  }
  return clause
}

/** Whole words around a place, as many as fit, more of them after it than before. */
function wordsAround(text: string, sentence: Span, place: Span, lengthMax: number): Span {
  const room = Math.max(0, lengthMax - lengthOf(place))
  const after = Math.min(Math.ceil((room * 2) / 3), Math.max(0, sentence.end - place.end))
  const from = Math.max(sentence.start, place.start - (room - after))
  const to = wholePoint(text, Math.min(sentence.end, from + lengthMax))
  const start = from === sentence.start ? from : from + wordStart(text.slice(from, place.start))
  const cut = text.slice(start, to)
  const isInsideWord = to < sentence.end && /\S/.test(text[to] ?? ' ')
  const whole = isInsideWord ? cut.replace(/\s\S*$/, '') : cut
  return { start, end: start + (whole.length > 0 ? whole : cut).length }
}

/** Never between the two halves of an emoji. */
const wholePoint = (text: string, place: number): number =>
  /[\ud800-\udbff]/.test(text[place - 1] ?? '') ? place - 1 : place

const wordStart = (text: string): number => {
  const space = text.search(/\s/)
  return space < 0 ? text.length : space + 1
}

/** Without greeting, joining word and marks at its edges; empty when nothing else is left. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  for (let count = 0; count < LEAD_INS_MAX; count++) {
    const lead = LEAD_IN.exec(text.slice(from, end))
    if (!lead) break
    from += lead[0].length
  }
  let to = end
  while (to > from && TRAIL.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
