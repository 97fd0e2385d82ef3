import { ATTACK_PHRASES, FILL } from '../../lexicon/attack-phrases.ts'
import type { Span } from '../cut.ts'

// A space of a phrase is any white space within the line, but not inside a class of characters.
const spaced = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '[^\\S\\n]+' : part))

const filled = (source: string): string =>
  source.replace(/\{([a-z]+)\}/g, (all, name: string) => FILL[name] ?? all)

const PHRASES: readonly RegExp[] = Object.values(ATTACK_PHRASES)
  .flat()
  .map((source) => new RegExp(`(?<![a-z0-9])(?:${spaced(filled(source))})`, 'g'))

/** Where phrases stand that nobody says to a seller. */
export function phraseHits(text: string): Span[] {
  const hits: Span[] = []
  for (const phrase of PHRASES) {
    phrase.lastIndex = 0
    for (let match = phrase.exec(text); match; match = phrase.exec(text)) {
      hits.push({ start: match.index, end: match.index + match[0].length })
      if (match[0] === '') phrase.lastIndex++
    }
  }
  return hits
}
