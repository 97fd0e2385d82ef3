import { HOLDS, TOLD_HOLDS } from '../lexicon/holding-words.ts'
import { NOTE_VOICE } from '../lexicon/self-words.ts'
import { isDenied } from '../text/negation.ts'
import { findAll, type Source } from '../text/source.ts'
import type { Title } from './held-title.ts'

const AREA_REACH = 40

/** No title, but an area or a business that the writer says is his: "coordino sistemas", "tengo una panadería". */
export const heldArea = (source: Source): Title | null =>
  holding(source, HOLDS) ?? (NOTE_VOICE.test(source.text) ? holding(source, TOLD_HOLDS) : null)

function holding(source: Source, held: typeof HOLDS): Title | null {
  for (const [rung, pattern] of held) {
    const hit = findAll(source, pattern).find((each) => !isDenied(each))
    if (!hit) continue
    const after = /^[^.!?;,\n]*/.exec(source.text.slice(hit.end, hit.end + AREA_REACH))?.[0] ?? ''
    return { rung, sort: 'post', hit, around: hit.text + after, from: 'holds' }
  }
  return null
}
