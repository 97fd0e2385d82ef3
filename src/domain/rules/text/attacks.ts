import type { Span } from './cut.ts'
import type { Folded } from './fold.ts'
import {
  codeHits,
  disguiseHits,
  isDisguised,
  unseenHits,
  readBackwards,
  undisguised,
} from './attacks/disguise.ts'
import { phraseHits } from './attacks/phrases.ts'
import type { Judged } from './attacks/beginning.ts'
import { reachOf } from './attacks/reach.ts'
import { ruleHits } from './attacks/rules.ts'
import { type Sentence, sentencesIn } from './attacks/sentences.ts'
import { doProve, type Sign, signsIn } from './attacks/signs.ts'
import { containers, isForged, structureHits } from './attacks/structures.ts'
import { bits, type Word, wordsOf } from './attacks/words.ts'
import type { Shape } from './seams.ts'

/**
 * Where a text speaks to whoever judges instead of to whoever sells, in places of the original. What is left
 * is read as if the attack had never been there.
 */
export function attackSpans(raw: string, folded: Folded, shape: Shape): Span[] {
  const { starts, ends } = folded
  const text = undisguised(folded.text)
  const words = readBackwards(text, wordsOf(text))
  const classes = words.reduce((all, word) => all | word.classes, 0)
  const isPlain = (classes & PROVABLE) === 0 && !isForged(text) && !isDisguised(text)
  if (isPlain) return [...codeHits(raw), ...unseenHits(raw)]
  const written = (start: number, end: number) => raw.slice(starts[start] ?? 0, ends[end - 1] ?? 0)
  const parts = withWords(sentencesIn(text, shape), words)
  const phrasesOf = inSuspects(text, parts, phraseHits)
  const signsOf = inSuspects(text, parts, signsIn)
  const sentences = parts.map((part, at): Signed => {
    const [said = [], signs = []] = [phrasesOf[at], signsOf[at]]
    return Object.assign(part, { phrases: said, signs })
  })
  const phrases = sentences.flatMap((sentence) => sentence.phrases)
  const marks = [
    ...structureHits(text),
    ...disguiseHits(text),
    ...codeHits(raw).map((span) => seenAt(folded, span)),
  ]
  const blocks = [...marks, ...containers(text, words, [...marks, ...phrases])]
  const judged = sentences.map((sentence, at): Judged => {
    const { words: inside, signs: hints } = sentence
    const known = [
      ...blocks.filter((hit) => hit.start < sentence.end && hit.end > sentence.start),
      ...sentence.phrases,
    ]
    const hits = ruleHits(
      text,
      inside,
      inside.map(({ start, end }) => written(start, end)),
      known,
      hints.some(({ isHint }) => !isHint),
      shape,
    )
    const sure = [...known, ...hits]
    const found = sure.length > 0 || !isSigned(sentences, at, shape) ? sure : hints
    if (found.length === 0) return { sentence, words: inside, proof: null, signs: hints }
    const start = Math.max(sentence.start, Math.min(...found.map((hit) => hit.start)))
    const end = Math.min(sentence.end, Math.max(...found.map((hit) => hit.end)))
    return { sentence, words: inside, proof: { start, end }, signs: hints }
  })
  const isCapital = (place: number) =>
    /^\p{Lu}\p{Ll}|^\p{Lu}\P{L}/u.test(raw.slice(starts[place] ?? 0, (starts[place] ?? 0) + 4))
  const isShouted = ({ start }: Span) => /^\p{Lu}{2}/u.test(written(start, start + 2))
  const reached = reachOf({ text, shape, isCapital, isShouted }, judged).map(({ start, end }) => ({
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? raw.length,
  }))
  return [...reached, ...unseenHits(raw)]
}

// Without one of these no phrase and no sign stands; most honest sentences have none.
const SUSPECT = bits(
  'HINT', 'JUDGE', 'MACHINE', 'DROP', 'SWAP', 'RULES', 'SCRIPT', 'VERDICT', 'CODE_LABEL', 'LABEL', 'LEAD',
) // prettier-ignore

const PROVABLE = SUSPECT | bits('RECORD')

const moved = <Hit extends Span>(hits: readonly Hit[], by: number): Hit[] =>
  hits.map((hit) => ({ ...hit, start: hit.start + by, end: hit.end + by }))

/** A stretch of the original in places of the folded text. */
function seenAt({ starts, text }: Folded, { start, end }: Span): Span {
  const at = (place: number) => {
    const found = starts.findIndex((from) => from >= place)
    return found < 0 ? text.length : found
  }
  return { start: at(start), end: at(end) }
}

const GLUE = bits('GLUE')
const SENTENCE_GLUE = 3

/** A sentence with its words. */
interface Part extends Sentence {
  readonly words: readonly Word[]
}

/** A sentence with its words and the phrases and signs that stand in it. */
interface Signed extends Part {
  readonly phrases: readonly Span[]
  readonly signs: readonly Sign[]
}

// Sentences are asked one by one, but nobody's message has so many that are suspect: then all at once.
const ONE_BY_ONE_MAX = 40

/** What stands in each sentence that is suspect. */
function inSuspects<Hit extends Span>(
  text: string,
  parts: readonly Part[],
  find: (text: string) => readonly Hit[],
): (readonly Hit[])[] {
  const isSuspect = parts.map(({ words }) => words.some(({ classes }) => (classes & SUSPECT) !== 0))
  if (isSuspect.filter(Boolean).length <= ONE_BY_ONE_MAX)
    return parts.map(({ start, end }, at) =>
      isSuspect[at] ? moved(find(text.slice(start, end)), start) : [],
    )
  const found: Hit[][] = parts.map(() => [])
  for (const hit of find(text)) {
    const at = lastUpTo(parts, hit.start)
    if (isSuspect[at] && hit.end <= (parts[at]?.end ?? 0)) found[at]?.push(hit)
  }
  return found
}

/** The last of some stretches, in order, that begins at a place or before it. */
function lastUpTo(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Sentences with the words that stand whole in them; both are in order. */
function withWords(sentences: readonly Sentence[], words: readonly Word[]): Part[] {
  let at = 0
  return sentences.map((sentence) => {
    while ((words[at]?.start ?? Infinity) < sentence.start) at++
    const from = at
    while ((words[at]?.end ?? Infinity) <= sentence.end) at++
    return Object.assign(sentence, { words: words.slice(from, at) })
  })
}

/** Whether signs of different kinds stand together: in one sentence, or in neighbours of one line. */
function isSigned(sentences: readonly Signed[], at: number, shape: Shape): boolean {
  const here = sentences[at]
  if (!here) return false
  const near = [sentences[at - 1], sentences[at], sentences[at + 1]].filter(
    (sentence, place) =>
      sentence !== undefined &&
      (shape === 'line' || (place === 0 ? here.after : sentence.after) === 'stop' || place === 1),
  )
  if (doProve(near.flatMap((sentence) => sentence?.signs ?? []))) return true
  // A field of one line holds no sentence: one sign in a sentence is enough there.
  const isSentence = here.words.filter((word) => (word.classes & GLUE) !== 0).length >= SENTENCE_GLUE
  return shape === 'line' && isSentence && here.signs.some(({ isHint }) => !isHint)
}
