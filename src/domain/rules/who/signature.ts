import type { Source } from '../text/source.ts'
import { type Title, titleIn } from './held-title.ts'

const LINES = 5
const LENGTH_MAX = 80
const SENTENCE_WORD =
  /(?<![a-z])(?:mi|my|our|nuestr[oa]|necesit[a-z]*|need|quier[a-z]*|want|para|for|please|favor|es|is|esta|are|que|had|hablar|talk|con el|asked|pidio|se|me)(?![a-z])/
const NAME_ONLY = /^[\s\-*]*(?:[a-z.,'|/&-]+\s*){0,8}$/

/** The last lines of a message, where a name and a title stand alone. */
export function signedTitle(source: Source): Title | null {
  const lines = source.text.split('\n')
  const isOneLine = lines.filter((line) => line.trim() !== '').length === 1
  let end = source.text.length
  for (const line of lines.slice(-LINES).toReversed()) {
    const tail = isOneLine ? (line.split(/(?<=[.!?])\s+/).at(-1) ?? '') : line
    const from = end - tail.length
    const found = tail.trim().length <= LENGTH_MAX ? titleIn(source, from, end) : null
    if (found && isSignature(tail, found.hit.start - from))
      return { ...found, around: tail, from: 'signature' }
    end -= line.length + 1
  }
  return null
}

const isSignature = (line: string, at: number) =>
  !/[?!]\s*$/.test(line) && !SENTENCE_WORD.test(line.slice(0, at)) && NAME_ONLY.test(line.slice(0, at))
