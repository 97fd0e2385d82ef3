import type { Source } from '../text/source.ts'
import { type Post, postIn } from './title-phrase.ts'

/** A title that the writer holds, with the words of its area. */
export interface Title extends Post {
  /** Folded words around the title: the area stands there. */
  readonly around: string
  /** Where it was read: each way of reading is right so often. */
  readonly from: 'form' | 'said' | 'told' | 'signature' | 'holds'
}

// In a run-on message, what stands further off is another matter.
const AREA_REACH = 45
const EMPLOYER = /\s(?:at|en|na|no|@)\s/

/** The post named between two places, as a title the writer holds. What follows "at" is his employer's name. */
export function titleIn(source: Source, start: number, end: number, from: Title['from']): Title | null {
  const post = postIn(source, start, end)
  if (!post) return null
  const reach = from === 'form' ? end : Math.min(end, post.hit.end + AREA_REACH)
  const after = source.text.slice(post.hit.end, reach)
  const employer = EMPLOYER.exec(after)
  const areaEnd = post.hit.end + (employer && post.rung !== 'TECHNICAL' ? employer.index : after.length)
  return { ...post, around: source.text.slice(start, areaEnd), from }
}
