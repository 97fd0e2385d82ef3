import {
  NO_POST,
  NOT_HELD,
  type Rung,
  TITLE_FAMILIES,
  TITLE_WORD,
  type TitleFamily,
} from '../lexicon/title-rungs.ts'
import type { Hit, Source } from '../text/source.ts'

/** The post that a phrase names. */
export interface Post {
  readonly rung: Rung
  readonly sort: TitleFamily['sort']
  readonly hit: Hit
}

interface Word extends TitleFamily {
  readonly start: number
  readonly end: number
  readonly text: string
}

const RANK: Record<Rung, number> = { C_LEVEL: 5, DIRECTOR: 4, MANAGER: 3, TECHNICAL: 2, USER: 1 }

/** Whether one rung stands above another. */
export const isAbove = (one: Rung, two: Rung): boolean => RANK[one] > RANK[two]

/** The post that stands highest; the first of equals. */
export const highest = <Held extends { readonly rung: Rung }>(posts: readonly Held[]): Held | null =>
  posts.reduce<Held | null>((best, post) => (best && !isAbove(post.rung, best.rung) ? best : post), null)

// "Jefa de Sistemas / Compras", "Gerente y socio": each part may name a post. A comma before "of the" parts nothing.
const PART = /[/|;\n•()+]|,|\s(?:y|e|and|&|-|–)\s/g

/** The post named between two places of a text: a form's field, or the words after "soy". */
export function postIn(source: Source, start: number, end: number): Post | null {
  const text = source.text.slice(start, end)
  const posts: Post[] = []
  let from = 0
  const take = (to: number) => {
    const word = headOf(text.slice(from, to))
    if (word)
      posts.push({
        rung: word.rung,
        sort: word.sort,
        hit: { source, start: start + from + word.start, end: start + from + word.end, text: word.text },
      })
  }
  for (const match of text.matchAll(PART)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(text.length)
  return posts.find(({ sort }) => sort === 'learner') ?? highest(posts)
}

/** The word of one part that says the rung. */
function headOf(part: string): Word | null {
  if (NO_POST.test(part)) return null
  const cut = NOT_HELD.exec(part)
  const words = wordsOf(cut ? part.slice(0, cut.index) : part)
  const [first] = words
  if (!first) return null
  const learner = words.find(({ sort }) => sort === 'learner')
  if (learner) return learner
  if (first.sort === 'helper') return first
  const beforeOf = words.filter((word) => word.head === 'first' || !OF.test(part.slice(0, word.start)))
  const last = beforeOf.at(-1)
  if (last?.head === 'last' && last.rung === 'USER' && /assistants?|asst/.test(last.text)) return last
  const owner = words.find(({ rung }) => rung === 'C_LEVEL')
  if (owner) return owner
  if (first.head === 'first') return promoted(first, words) ?? first
  return last ?? null
}

const OF = /\s(?:of|for|to|at|in|with|under)\s/

// "Ingeniero jefe", "técnico líder": the post beside a profession is the post.
const promoted = (first: Word, words: readonly Word[]): Word | undefined =>
  first.sort === 'profession'
    ? words.find((word) => word.rung === 'MANAGER' && word.start - first.end <= 1)
    : undefined

// "hijo del dueño", "office of the CTO", "the owner's rep": the title is another's.
const OTHERS =
  /(?<![a-z])(?:del|de la|de el|de los|de mi|de nuestr[oa]|al|a la|to|to the|to our|of the|of our|for the|under the|do|da|ao)\s+$/

function wordsOf(part: string): Word[] {
  const words: Word[] = []
  for (const match of part.matchAll(TITLE_WORD)) {
    const [text] = match
    const start = match.index
    const end = start + text.length
    if (OTHERS.test(part.slice(Math.max(0, start - 16), start)) || /^'s?\s/.test(part.slice(end, end + 3)))
      continue
    const index = TITLE_FAMILIES.findIndex((_, at) => match.groups?.[`f${at}`] !== undefined)
    const family = TITLE_FAMILIES[index]
    if (family) words.push({ ...family, start, end, text })
  }
  return words
}
