import type { Mention } from './mention.ts'
import type { Offered } from './offer.ts'
import type { Match } from './phrase-book.ts'
import type { Asking } from './reading.ts'
import type { Words } from './words.ts'

// So many different hints tell a need: more of them in a longer message, where chance has more room.
const LEAST_HINTS = 2
const WORDS_A_HINT = 12

/**
 * The need that nothing names and several words hint at ("Motor runs hot and hums. We'd like to find out why
 * before the next one."), as mentions of the best hinted service. `more` asks for more hints than usual.
 */
export function hintedIn({ hints }: Asking, words: Words, offered: readonly Offered[], more = 0): Mention[] {
  const least = LEAST_HINTS + more + Math.floor(words.texts.length / WORDS_A_HINT / 2)
  const ranked = offered
    .map(({ needs }) => ({ needs, found: distinct(hints.filter(({ meaning }) => needs.has(meaning.name))) }))
    .toSorted((one, two) => strengthOf(two.found) - strengthOf(one.found))
  const [best] = ranked
  if (!best || best.found.length < least) return []
  const need = mostOf(best.found)
  return best.found
    .filter(({ meaning }) => meaning.name === need)
    .map(({ from, to }) => ({
      needs: [need],
      role: 'TOLD',
      isDeed: false,
      isBroad: true,
      rivals: [],
      from,
      to,
      parts: [{ from, to }],
    }))
}

/** Different phrases at different words: the same word twice hints once, and so do two phrases of one word. */
function distinct(found: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of found) {
    const isNew = kept.every(
      ({ meaning, from, to }) => meaning !== match.meaning && (to <= match.from || match.to <= from),
    )
    if (isNew) kept.push(match)
  }
  return kept
}

/** Hints, a little more for those that are words of the need itself than for parts of its troubles. */
const strengthOf = (found: readonly Match[]): number =>
  found.length + found.filter(({ rank }) => rank > 0).length / 10

function mostOf(found: readonly Match[]): string {
  const counts = new Map<string, number>()
  for (const { meaning } of found) counts.set(meaning.name, (counts.get(meaning.name) ?? 0) + 1)
  return [...counts].toSorted((one, two) => two[1] - one[1])[0]?.[0] ?? ''
}
