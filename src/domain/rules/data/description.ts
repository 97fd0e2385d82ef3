import { isThinWord } from '../lexicon/thin-words.ts'
import { isNoise } from './noise.ts'

/** What was read in a description: a need of a buyer's, what somebody else wants, or nothing at all. */
export type Read = 'NEED' | 'WISH' | 'NOTHING'

// How many telling words make a description informative. Of a recognised need one is enough when a sentence
// stands around it; where none was read, it takes the facts of a paragraph.
const TELLING_MIN: Record<Read, number> = { NEED: 2, WISH: 3, NOTHING: 14 }
const WORDS_OF_NEED = 4
// The other side's name before a chat turn is no word of the writer.
const SPEAKER = /^[ \t]*(?:visitor|visitante|client[e]?|customer|user|usuario|lead|me|yo)[ \t]*:/gm

/**
 * Whether a description (folded, masked) tells something: a need or facts, not only "información",
 * "cotización", "contact me".
 */
export function isInformative(text: string, read: Read): boolean {
  const words = text
    .replace(SPEAKER, ' ')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')
  const telling = new Set(words.filter((word) => !isThinWord(word) && !isNoise(word)))
  if (telling.size >= TELLING_MIN[read]) return true
  return read === 'NEED' && telling.size === 1 && words.length >= WORDS_OF_NEED
}
