import { ASKS_ABOVE, ASKS_ANY } from '../lexicon/asks-phrases.ts'
import { NAMES_ANOTHER, NAMES_CHIEF } from '../lexicon/authority-words.ts'
import { DECIDES } from '../lexicon/decides-phrases.ts'
import { GATHERS } from '../lexicon/gathers-phrases.ts'
import { NOTE_VOICE } from '../lexicon/self-words.ts'
import { isDenied } from '../text/negation.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
import { limitSay } from './limit.ts'

/** What the writer says of his say in this purchase. */
export interface Say {
  readonly way: 'DECIDES' | 'ASKS' | 'GATHERS'
  readonly hit: Hit
}

/** The words on authority that count: a limit with what it covers, else the last word on it. @see judgement.md §1 */
export function readSay(source: Source): Say | null {
  const needs = needsOf(source)
  const limit = limitSay(source, needs)
  if (limit) return { way: limit.isEnough ? 'DECIDES' : 'ASKS', hit: limit.hit }
  const isNote = needs.some(isOfLead) && NOTE_VOICE.test(source.text)
  const asks = needs.filter((hit) => !isDenied(hit) && !(isNote && isOfLead(hit)))
  const decides = findAll(source, DECIDES).filter(
    (hit) => !isDenied(hit) && !isAnothers(hit) && !asks.some((ask) => overlaps(ask, hit)),
  )
  const says: Say[] = [
    ...decides.map((hit) => ({ way: 'DECIDES' as const, hit })),
    ...asks.map((hit) => ({ way: 'ASKS' as const, hit })),
    // "No necesito consultarlo con mi socio": a need that is denied is authority, and so is a lead's own yes in a note.
    ...needs
      .filter((hit) => (isDenied(hit) ? OWN_NEED.test(hit.text) : isNote && isOfLead(hit)))
      .map((hit) => ({ way: 'DECIDES' as const, hit })),
  ].sort((one, two) => one.hit.start - two.hit.start)
  const last = says.at(-1)
  if (last) return last
  const gathers = findAll(source, GATHERS).find((hit) => !isDenied(hit))
  return gathers ? { way: 'GATHERS', hit: gathers } : null
}

/** The places where the writer says that he needs a yes; most texts name nobody who could give it. */
const needsOf = (source: Source): Hit[] => [
  ...findAll(source, ASKS_ANY),
  ...(NAMES_ANOTHER.test(source.text) ? findAll(source, ASKS_ABOVE) : []),
]

const OWN_NEED =
  /^(?:tengo|tendria|necesit|debo|ocupo|requier|preciso|tenho|need|run|running|check|ask|clear|get|take|convince|talk|require)/

// In a note on the lead, "lo aprueba ella" is he or she who called.
const isOfLead = ({ text }: Hit) =>
  /(?<![a-z])(?:el|ella|he|she|ele|ela)(?![a-z])/.test(text) && !NAMES_CHIEF.test(text)

const overlaps = (one: Hit, two: Hit) => one.start < two.end && two.start < one.end

// Without its accent "autorizó" is "autorizo": "mi jefe ya autorizó" is not the writer's doing.
const THIRD_BEFORE =
  /(?<![a-z])(?:mi|el|la|nuestr[oa]|su|the|our|my|que|quien|ya|se|lo)\s+(?:[a-z]+\s+){0,4}$/
function isAnothers({ source, start, end, text }: Hit): boolean {
  if (/(?<![a-z])(?:yo|eu)(?![a-z])/.test(text)) return false
  const from = source.folded.starts[start] ?? 0
  const raw = source.raw.slice(from, source.folded.starts[end] ?? source.raw.length)
  if (/(?:[zm])ó(?!\p{L})/iu.test(raw)) return true
  return (
    /^(?:autorizo|firmo)/.test(text) && THIRD_BEFORE.test(source.text.slice(Math.max(0, start - 40), start))
  )
}
