import { ATTACK_PHRASES, FILL } from '../../lexicon/attack-phrases.ts'
import type { Span } from '../cut.ts'
import { phrases } from '../pattern.ts'

// A space of a phrase is any white space within the line, but not inside a class of characters.
const spaced = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '(?:[^\\S\\n]+)' : part))

const filled = (source: string): string =>
  source.replace(/\{([a-z]+)\}/g, (all, name: string) => FILL[name] ?? all)

/** A phrase of a lexicon as a regular expression; it begins on a word border and takes its last word whole. */
export const compiled = (source: string): RegExp => phrases(`(?:${spaced(filled(source))})[a-z0-9]*`)

/** Every place of an expression, the overlapping ones not. */
export function placesOf(text: string, expression: RegExp): Span[] {
  const places: Span[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length })
    if (match[0] === '') expression.lastIndex++
  }
  return places
}

const PHRASES: readonly RegExp[] = Object.values(ATTACK_PHRASES).flat().map(compiled)

/** Where phrases stand that nobody says to a seller. */
export const phraseHits = (text: string): Span[] => PHRASES.flatMap((phrase) => placesOf(text, phrase))
