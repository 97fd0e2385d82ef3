import { KEYWORDS } from '../lexicon/keywords.ts'
import type { Folded } from './fold.ts'

const known = new Set<string>(KEYWORDS)
const byInitial = new Map<string, string[]>()
for (const word of KEYWORDS) byInitial.set(word[0] ?? '', [...(byInitial.get(word[0] ?? '') ?? []), word])

/** Whether one insertion, deletion, substitution or exchange of neighbours turns one word into the other. */
export function isOneEditAway(one: string, two: string): boolean {
  if (one === two || Math.abs(one.length - two.length) > 1) return false
  let head = 0
  while (head < one.length && head < two.length && one[head] === two[head]) head++
  let tail = 0
  const room = Math.min(one.length, two.length) - head
  while (tail < room && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail++
  const [left, right] = [one.length - head - tail, two.length - head - tail]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && one[head] === two[head + 1] && one[head + 1] === two[head]
}

// "servidora", "presupuesta" are inflections, no mistakes.
const isInflection = (word: string, keyword: string) =>
  word.startsWith(keyword.slice(0, -1)) && /[aeosdr]$/.test(word)

const corrected = (word: string): string | undefined =>
  known.has(word)
    ? undefined
    : byInitial
        .get(word[0] ?? '')
        ?.find((keyword) => isOneEditAway(word, keyword) && !isInflection(word, keyword))

/** Writes the keywords that were meant; places still point to what was written. */
export function withoutTypos(folded: Folded): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let copied = 0
  const place = (from: number, to: number) => {
    starts.push(folded.starts[from] ?? 0)
    ends.push(folded.ends[to] ?? 0)
  }
  const copy = (end: number) => {
    text += folded.text.slice(copied, end)
    for (let at = copied; at < end; at++) place(at, at)
  }
  for (const match of folded.text.matchAll(/[a-z]{6,}/g)) {
    const [word] = match
    const meant = corrected(word)
    if (meant === undefined) continue
    copy(match.index)
    text += meant
    const last = word.length - 1
    // A letter more than was written shares the last one's place; one fewer and the last reaches to the end.
    for (let at = 0; at < meant.length; at++)
      place(
        match.index + Math.min(at, last),
        match.index + (at === meant.length - 1 ? last : Math.min(at, last)),
      )
    copied = match.index + word.length
  }
  if (copied === 0) return folded
  copy(folded.text.length)
  starts.push(folded.starts[folded.text.length] ?? 0)
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
