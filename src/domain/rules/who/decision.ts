import { ASKS, DECIDES, GATHERS } from '../lexicon/authority-phrases.ts'
import { COVERED, EXCEEDED, LIMIT } from '../lexicon/limit-words.ts'
import { isDenied } from '../text/negation.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'

/** What the writer says of his say in this purchase. */
export interface Say {
  readonly way: 'DECIDES' | 'ASKS' | 'GATHERS'
  readonly hit: Hit
}

/** The words on authority that count: a limit with what it covers, else the last word on it. */
export function readSay(source: Source): Say | null {
  const limit = limitSay(source)
  if (limit) return limit
  const asks = findAll(source, ASKS).filter((hit) => !isDenied(hit))
  const decides = findAll(source, DECIDES).filter(
    (hit) => !isDenied(hit) && !isAnothers(hit) && !asks.some((ask) => overlaps(ask, hit)),
  )
  const says: Say[] = [
    ...decides.map((hit) => ({ way: 'DECIDES' as const, hit })),
    ...asks.map((hit) => ({ way: 'ASKS' as const, hit })),
  ].sort((one, two) => one.hit.start - two.hit.start)
  const last = says.at(-1)
  if (last) return last
  const gathers = findAll(source, GATHERS).find((hit) => !isDenied(hit))
  return gathers ? { way: 'GATHERS', hit: gathers } : null
}

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

const SUM = /^\s*(?:about |around |unos |los |de |usd ?|us\$ ?|\$ ?|r\$ ?|s\/\.? ?|mxn ?|clp ?|unas )*\d/
const REACH = 220

/** "I can approve up to 75k": authority, unless this purchase is said to go beyond. */
function limitSay(source: Source): Say | null {
  for (const hit of findAll(source, LIMIT)) {
    if (!SUM.test(source.text.slice(hit.end, hit.end + 24)) || isDenied(hit)) continue
    const around = source.text.slice(Math.max(0, hit.start - REACH), hit.end + REACH)
    if (COVERED.test(around)) return { way: 'DECIDES', hit }
    if (EXCEEDED.test(around)) return { way: 'ASKS', hit }
    return { way: findAll(source, ASKS).some((ask) => !isDenied(ask)) ? 'ASKS' : 'DECIDES', hit }
  }
  return null
}
