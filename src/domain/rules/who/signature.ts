import { SENTENCE_WORD } from '../lexicon/self-words.ts'
import type { Source } from '../text/source.ts'
import { type Title, titleIn } from './held-title.ts'

const LINES = 7
const LENGTH_MAX = 90
const VERB_AFTER =
  /(?<![a-z])(?:quiere|wants|necesita|needs|me|nos|dice|says|asked|pidio|que|who|is|es|va|will|aprueba|approves|autoriza|decide|decides)(?![a-z])/
const NAME_ONLY = /^[a-z.,'|/&()@·*_~\s-]{0,70}$/

/** The last lines of a message, where a name and a title stand alone. */
export function signedTitle(source: Source): Title | null {
  const lines = source.text.replace(/\s+$/, '').split('\n')
  const isOneLine = lines.filter((line) => line.trim() !== '').length === 1
  let end = lines.join('\n').length
  let read = 0
  for (const line of lines.toReversed()) {
    const tail = isOneLine
      ? (line.split(/(?<=[.!?])(?<!(?:ing|lic|dra?|arq|c\.p|sra?|mr|gte|coord|dir)\.)\s+/).at(-1) ?? '')
      : line
    const from = end - tail.length
    end -= line.length + 1
    if (tail.trim() === '' || (isOneLine && source.text.slice(0, from).trim() === '')) continue
    if (++read > LINES) break
    if (tail.trim().length > LENGTH_MAX || /[?!]\s*$/.test(tail)) continue
    const found = titleIn(source, from, from + tail.length, 'signature')
    if (found && isSignature(tail, found.hit.start - from, found.hit.end - from)) return found
  }
  return null
}

const isSignature = (line: string, start: number, end: number) =>
  !SENTENCE_WORD.test(line.slice(0, start)) &&
  NAME_ONLY.test(line.slice(0, start)) &&
  !VERB_AFTER.test(line.slice(end))
