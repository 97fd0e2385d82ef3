import type { Match } from './phrase-book.ts'
import type { Words } from './words.ts'

/** `{cold} & {move}`: all parts in one sentence; `~` asks that neighbours in the list stand close. */
export interface ToldRule {
  readonly need: string
  readonly parts: readonly string[]
  /** Whether part n must stand close to part n-1. */
  readonly close: readonly boolean[]
}

export interface Span {
  readonly from: number
  readonly to: number
}

const CLOSE_WORDS = 6
const FAR_WORDS = 24

/** Reads a told phrase; parts are names of word classes, or phrases of their own. */
export function toldRule(need: string, phrase: string): ToldRule {
  const pieces = phrase.split(/\s*([&~])\s*/)
  return {
    need,
    parts: pieces.filter((_, index) => index % 2 === 0).map((part) => part.replace(/^\{(\w+)\}$/, '$1')),
    close: [false, ...pieces.filter((_, index) => index % 2 === 1).map((mark) => mark === '~')],
  }
}

/** The first place where a rule holds, or null. `places` gives the matches of each part by its name. */
export function placeOf(
  { parts, close }: ToldRule,
  places: ReadonlyMap<string, readonly Match[]>,
  words: Words,
): Span | null {
  const lists: (readonly Match[])[] = []
  for (const part of parts) {
    const list = places.get(part)
    if (list === undefined) return null
    lists.push(list)
  }
  const extend = (chosen: readonly Match[]): Span | null => {
    const index = chosen.length
    const list = lists[index]
    if (list === undefined) {
      return {
        from: Math.min(...chosen.map(({ from }) => from)),
        to: Math.max(...chosen.map(({ to }) => to)),
      }
    }
    for (const next of list) {
      const reach = close[index] ? CLOSE_WORDS : FAR_WORDS
      const last = chosen.at(-1)
      const isNear =
        last === undefined ||
        (words.sentences[last.from] === words.sentences[next.from] && distance(last, next) <= reach)
      if (!isNear || chosen.some((each) => overlap(each, next))) continue
      const span = extend([...chosen, next])
      if (span) return span
    }
    return null
  }
  return extend([])
}

const distance = (one: Span, two: Span) => Math.max(one.from, two.from) - Math.min(one.to, two.to)
const overlap = (one: Span, two: Span) => one.from < two.to && two.from < one.to
