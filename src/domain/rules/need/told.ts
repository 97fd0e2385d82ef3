import type { Match, Meaning, Span } from './phrase-book.ts'
import type { Words } from './words.ts'

/** `{cold} & {move}`: all parts in one sentence; `~`: close together; `+`: anywhere in the message. */
export interface ToldRule {
  readonly meaning: Meaning
  readonly parts: readonly string[]
  /** How far part n may stand from part n-1, in words; anywhere when it is not finite. */
  readonly reach: readonly number[]
}

/** Where a trouble is told, and by which words. */
export interface ToldSpan extends Span {
  readonly parts: readonly Span[]
}

const REACH: Readonly<Record<string, number>> = { '~': 6, '&': 24, '+': Infinity }

/** Reads a told phrase; parts are names of word classes, or phrases of their own. */
export function toldRule(meaning: Meaning, phrase: string): ToldRule {
  const pieces = phrase.split(/\s*([&~+])\s*/)
  return {
    meaning,
    parts: pieces.filter((_, index) => index % 2 === 0).map((part) => part.replace(/^\{(\w+)\}$/, '$1')),
    reach: [0, ...pieces.filter((_, index) => index % 2 === 1).map((mark) => REACH[mark] ?? 0)],
  }
}

/** The first place where a rule holds, or null. `places` gives the matches of each part by its name. */
export function placeOf(
  { parts, reach }: ToldRule,
  places: ReadonlyMap<string, readonly Match[]>,
  words: Words,
): ToldSpan | null {
  const lists: (readonly Match[])[] = []
  for (const part of parts) {
    const list = places.get(part)
    if (list === undefined) return null
    lists.push(list)
  }
  const extend = (chosen: readonly Match[]): ToldSpan | null => {
    const index = chosen.length
    const list = lists[index]
    if (list === undefined) {
      return {
        from: Math.min(...chosen.map(({ from }) => from)),
        to: Math.max(...chosen.map(({ to }) => to)),
        parts: chosen.map(({ from, to }) => ({ from, to })),
      }
    }
    for (const next of list) {
      const far = reach[index] ?? 0
      const last = chosen.at(-1)
      const isNear =
        last === undefined ||
        far === Infinity ||
        (words.sentences[last.from] === words.sentences[next.from] && distance(last, next) <= far)
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
