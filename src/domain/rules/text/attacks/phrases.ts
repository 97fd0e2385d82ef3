import { ATTACK_PHRASES, FILL } from '../../lexicon/attack-phrases.ts'
import type { Span } from '../cut.ts'
import { familiesOf, familyPlaces } from '../families.ts'

// A space of a phrase is any white space within the line, but not inside a class of characters.
const spaced = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '(?:[^\\S\\n]+)' : part))

const filled = (source: string): string =>
  source.replace(/\{([a-z]+)\}/g, (all, name: string) => FILL[name] ?? all)

/** A phrase of a lexicon as a pattern; it begins on a word border and takes its last word whole. */
export const patternOf = (source: string): string => `(?:${spaced(filled(source))})[a-z0-9]*`

const PHRASES = familiesOf(
  Object.fromEntries(
    Object.values(ATTACK_PHRASES)
      .flat()
      .map((source) => [source, [patternOf(source)]]),
  ),
)

/** Where phrases stand that nobody says to a seller. */
export const phraseHits = (text: string): Span[] =>
  familyPlaces(text, PHRASES).map(({ start, end }) => ({ start, end }))
