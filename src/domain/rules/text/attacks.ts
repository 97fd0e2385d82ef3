import type { Span } from './cut.ts'
import type { Folded } from './fold.ts'
import { codeHits, disguiseHits, unseenHits, readBackwards, undisguised } from './attacks/disguise.ts'
import { phraseHits } from './attacks/phrases.ts'
import { type Judged, reachOf } from './attacks/reach.ts'
import { ruleHits } from './attacks/rules.ts'
import { sentencesIn } from './attacks/sentences.ts'
import { containers, structureHits } from './attacks/structures.ts'
import { wordsOf } from './attacks/words.ts'
import type { Shape } from './seams.ts'

/**
 * Where a text speaks to whoever judges instead of to whoever sells, in places of the original. What is left
 * is read as if the attack had never been there.
 */
export function attackSpans(raw: string, folded: Folded, shape: Shape): Span[] {
  const { starts, ends } = folded
  const text = undisguised(folded.text)
  const words = readBackwards(text, wordsOf(text))
  const written = (start: number, end: number) => raw.slice(starts[start] ?? 0, ends[end - 1] ?? 0)
  const phrases = phraseHits(text)
  const marks = [
    ...structureHits(text),
    ...disguiseHits(text),
    ...codeHits(raw).map((span) => seenAt(folded, span)),
  ]
  const blocks = [...marks, ...containers(text, words, [...marks, ...phrases])]
  const judged = sentencesIn(text, shape).map((sentence): Judged => {
    const inside = words.filter((word) => word.start >= sentence.start && word.end <= sentence.end)
    const known = [
      ...blocks.filter((hit) => hit.start < sentence.end && hit.end > sentence.start),
      ...phrases.filter((hit) => hit.start >= sentence.start && hit.start < sentence.end),
    ]
    const found = [
      ...known,
      ...ruleHits(
        text,
        inside,
        inside.map(({ start, end }) => written(start, end)),
        known,
      ),
    ]
    if (found.length === 0) return { sentence, words: inside, proof: null }
    const start = Math.max(sentence.start, Math.min(...found.map((hit) => hit.start)))
    const end = Math.min(sentence.end, Math.max(...found.map((hit) => hit.end)))
    return { sentence, words: inside, proof: { start, end } }
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

/** A stretch of the original in places of the folded text. */
function seenAt({ starts, text }: Folded, { start, end }: Span): Span {
  const at = (place: number) => {
    const found = starts.findIndex((from) => from >= place)
    return found < 0 ? text.length : found
  }
  return { start: at(start), end: at(end) }
}
