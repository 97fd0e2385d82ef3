import type { Hit, Source } from '../text/source.ts'
import { type Mention, WEIGHT } from './mention.ts'
import type { Span } from './phrase-book.ts'
import { hitOf, type Words } from './words.ts'

// A trouble told by words that stand farther apart is proved by each of them.
const SPAN_WORDS = 9
const PROOFS_MAX = 4

/**
 * The words that prove a need, at most four places in the order of the text: for each need the weightiest
 * mention, and of those the shortest.
 */
export function proofOf(mentions: readonly Mention[], words: Words, source: Source): Hit[] {
  const ranked = mentions.toSorted(
    (one, two) => WEIGHT[two.role] - WEIGHT[one.role] || one.to - one.from - (two.to - two.from),
  )
  const proved = new Set<string>()
  const spans: Span[] = []
  for (const { needs, from, to, parts } of ranked) {
    if (needs.every((need) => proved.has(need))) continue
    for (const need of needs) proved.add(need)
    for (const span of to - from <= SPAN_WORDS ? [{ from, to }] : parts)
      if (!spans.some((each) => each.from < span.to && span.from < each.to)) spans.push(span)
  }
  return spans
    .slice(0, PROOFS_MAX)
    .toSorted((one, two) => one.from - two.from)
    .map((span) => hitOf(span, words, source))
}
