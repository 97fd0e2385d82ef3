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
  const sentences = sentencesIn(text, shape).map((sentence) => ({
    ...sentence,
    words: words.filter((word) => word.start >= sentence.start && word.end <= sentence.end),
  }))
  const suspects = sentences.filter(({ words: inside }) =>
    inside.some(({ classes }) => (classes & SUSPECT) !== 0),
  )
  const phrases = suspects.flatMap(({ start, end }) => moved(phraseHits(text.slice(start, end)), start))
  const signs = suspects.flatMap(({ start, end }) => moved(signsIn(text.slice(start, end)), start))
  const marks = [
    ...structureHits(text),
    ...disguiseHits(text),
    ...codeHits(raw).map((span) => seenAt(folded, span)),
  ]
  const blocks = [...marks, ...containers(text, words, [...marks, ...phrases])]
  const hintsOf = ({ start, end }: Span) => signs.filter((hit) => hit.start >= start && hit.start < end)
  const judged = sentences.map((sentence, at): Judged => {
    const { words: inside } = sentence
    const known = [
      ...blocks.filter((hit) => hit.start < sentence.end && hit.end > sentence.start),
      ...phrases.filter((hit) => hit.start >= sentence.start && hit.start < sentence.end),
    ]
    const hints = hintsOf(sentence)
    const hits = ruleHits(
      text,
      inside,
      inside.map(({ start, end }) => written(start, end)),
      known,
      hints.length > 0,
      shape,
    )
    const found = [
      ...known,
      ...hits,
      ...(hints.length > 0 && isSigned(sentences, at, hintsOf, inside, shape) ? hints : []),
    ]
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

/** Whether signs of different kinds stand together: in one sentence, or in neighbours of one line. */
function isSigned(
  sentences: readonly Sentence[],
  at: number,
  hintsOf: (span: Span) => readonly Sign[],
  words: readonly Word[],
  shape: Shape,
): boolean {
  const near = [sentences[at - 1], sentences[at], sentences[at + 1]].filter(
    (sentence, place) =>
      sentence !== undefined &&
      (shape === 'line' || (place === 0 ? sentences[at]?.after : sentence.after) === 'stop' || place === 1),
  )
  if (doProve(near.flatMap((sentence) => (sentence ? hintsOf(sentence) : [])))) return true
  // A field of one line holds no sentence: one sign in a sentence is enough there.
  const isSentence = words.filter((word) => (word.classes & GLUE) !== 0).length >= SENTENCE_GLUE
  const here = sentences[at]
  return shape === 'line' && isSentence && here !== undefined && hintsOf(here).some(({ isHint }) => !isHint)
}
