import {
  NO_POST,
  NOT_HELD,
  type Rung,
  TITLE_FAMILIES,
  TITLE_WORD,
  type TitleFamily,
} from '../lexicon/title-rungs.ts'
import { MISTYPED_TITLES, NO_TYPOS } from '../lexicon/title-typos.ts'
import type { Hit, Source } from '../text/source.ts'
import { isOneEditAway } from '../text/typos.ts'

/** The post that a phrase names. */
export interface Post {
  readonly rung: Rung
  readonly sort: TitleFamily['sort']
  readonly hit: Hit
}

interface Word {
  readonly family: TitleFamily
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
  const read = wordsOf(text)
  const words = read.length > 0 ? read : mistypedIn(text)
  if (words.length === 0) return null
  const heads = partsOf(text).flatMap(([from, to]) => {
    const own = words.filter((word) => word.start >= from && word.end <= to)
    return own.length > 0 ? (headOf(text.slice(from, to), from, own) ?? []) : []
  })
  const posts = heads.map(({ family, start: at, end: to, text: word }) => ({
    rung: family.rung,
    sort: family.sort,
    hit: { source, start: start + at, end: start + to, text: word },
  }))
  return posts.find(({ sort }) => sort === 'learner') ?? highest(posts)
}

function partsOf(text: string): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = []
  let from = 0
  for (const match of text.matchAll(PART)) {
    parts.push([from, match.index])
    from = match.index + match[0].length
  }
  return [...parts, [from, text.length]]
}

/** The word of one part that says the rung; its words stand at places counted from where the part begins. */
function headOf(part: string, from: number, found: readonly Word[]): Word | null {
  if (NO_POST.test(part)) return null
  const cut = NOT_HELD.exec(part)
  const words = cut ? found.filter(({ start }) => start - from < cut.index) : found
  const [first] = words
  if (!first) return null
  const learner = words.find(({ family }) => family.sort === 'learner')
  if (learner) return learner
  if (first.family.sort === 'helper') return first
  const beforeOf = words.filter(
    ({ family, start }) => family.head === 'first' || !OF.test(part.slice(0, start - from)),
  )
  const last = beforeOf.at(-1)
  if (last?.family.head === 'last' && /^(?:assistant|asst)/.test(last.text)) return last
  const owner = beforeOf.find(({ family }) => family.rung === 'C_LEVEL')
  if (owner) return owner
  if (first.family.head === 'first') return promoted(first, words) ?? first
  return last ?? null
}

const OF = /\s(?:of|for|to|at|in|with|under)\s/

// "Ingeniero jefe", "técnico líder": the post beside a profession is the post.
const promoted = (first: Word, words: readonly Word[]): Word | undefined =>
  first.family.sort === 'profession'
    ? words.find(({ family, start }) => family.rung === 'MANAGER' && start - first.end <= 1)
    : undefined

// "hijo del dueño", "office of the CTO", "the owner's rep": the title is another's.
const OTHERS =
  /(?<![a-z])(?:del|de la|de el|de los|de mi|de nuestr[oa]|al|a la|to|to the|to our|of the|of our|for the|under the|do|da|ao)\s+$/

function wordsOf(part: string): Word[] {
  const words: Word[] = []
  TITLE_WORD.lastIndex = 0
  for (let match = TITLE_WORD.exec(part); match; match = TITLE_WORD.exec(part)) {
    const [text] = match
    const start = match.index
    const end = start + text.length
    if (OTHERS.test(part.slice(Math.max(0, start - 16), start)) || /^'s?\s/.test(part.slice(end, end + 3)))
      continue
    const family = TITLE_FAMILIES[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]
    if (family) words.push({ family, start, end, text })
  }
  return words
}

// "Gernete de planta", "Cordinadora": one letter from a title, and no other word.
const LONG_WORD = /(?<![a-z0-9])[a-z]{6,}(?![a-z0-9])/g

function mistypedIn(text: string): Word[] {
  for (const { 0: written, index } of text.matchAll(LONG_WORD)) {
    const meant = NO_TYPOS.has(written) ? undefined : MISTYPED_TITLES.find((title) => isMeant(written, title))
    const [word] = meant === undefined ? [] : wordsOf(meant)
    if (word) return [{ family: word.family, start: index, end: index + written.length, text: written }]
  }
  return []
}

const isMeant = (written: string, title: string) => written[0] === title[0] && isOneEditAway(written, title)
