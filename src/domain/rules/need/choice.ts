import { isDeed } from './catalogue.ts'
import type { Match } from './phrase-book.ts'

/** Longest phrases first; where several needs share the words, those sold here. In the order of the text. */
export function chosen(found: readonly Match[], isServed: (need: string) => boolean): Match[][] {
  const usable = found.filter(({ meaning }) => meaning.sense === 'clear' || isServed(meaning.name))
  const named = usable
    .filter(({ meaning }) => meaning.kind !== 'told')
    .toSorted((one, two) => two.rank - one.rank)
  const groups: Match[][] = []
  for (const match of named) {
    const rival = groups.find(
      ([first]) =>
        first !== undefined &&
        first.from < match.to &&
        match.from < first.to &&
        isDeed(first.meaning.name) === isDeed(match.meaning.name),
    )
    if (rival === undefined) groups.push([match])
    else if (rival[0]?.rank === match.rank && rival[0].from === match.from) rival.push(match)
  }
  const told = usable.filter(({ meaning }) => meaning.kind === 'told').map((match) => [match])
  return [...groups, ...told]
    .filter(([first]) => first?.meaning.kind !== 'friend')
    .map((group) => {
      const served = group.filter(({ meaning }) => isServed(meaning.name))
      return served.length > 0 ? served : group
    })
    .toSorted((one, two) => (one[0]?.from ?? 0) - (two[0]?.from ?? 0))
}

/** Needs not sold here that the same words may mean. */
export const rivalsOf = (
  match: Match,
  needs: readonly Match[],
  isServed: (need: string) => boolean,
): string[] =>
  match.meaning.sense === 'clear'
    ? []
    : needs
        .filter(({ meaning, from, to }) => from === match.from && to === match.to && !isServed(meaning.name))
        .map(({ meaning }) => meaning.name)
