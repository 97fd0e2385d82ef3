import { type Rung, TITLES } from '../lexicon/title-rungs.ts'
import type { Hit, Source } from '../text/source.ts'

/** A title that the writer holds, with the words of its area. */
export interface Title {
  readonly rung: Rung
  readonly hit: Hit
  /** Folded words around the title: the area stands there. */
  readonly around: string
  readonly from: 'form' | 'said' | 'signature'
}

/** The rung of the first title that stands in a stretch of text. */
export function titleIn(source: Source, start: number, end: number): { rung: Rung; hit: Hit } | null {
  const text = source.text.slice(start, end)
  for (const { rung, pattern } of TITLES) {
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    if (!match) continue
    const at = start + match.index
    return { rung, hit: { source, start: at, end: at + match[0].length, text: match[0] } }
  }
  return null
}
