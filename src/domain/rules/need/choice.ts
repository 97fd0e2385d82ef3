import { isDeed } from './catalogue.ts'
import type { Match } from './phrase-book.ts'

// What decides stands in the first of them; time is bounded.
const GROUPS_MAX = 120

/** Longest phrases first; where several needs share the words, those sold here. In the order of the text. */
export function chosen(found: readonly Match[], isServed: (need: string) => boolean): Match[][] {
  const usable = found.filter(({ meaning }) => meaning.sense === 'clear' || isServed(meaning.name))
  const named = usable
    .filter(({ meaning }) => meaning.kind !== 'told')
    .toSorted((one, two) => two.rank - one.rank)
  const groups: Match[][] = []
  const taken = new Map<string, Match[]>()
  for (const match of named) {
    const places = placesOf(match)
    const rival = places.map((place) => taken.get(place)).find((group) => group !== undefined)
    const first = rival?.[0]
    if (rival === undefined) {
      const group = [match]
      groups.push(group)
      for (const place of places) taken.set(place, group)
    } else if (first?.rank === match.rank && first.from === match.from) rival.push(match)
  }
  const told = usable.filter(({ meaning }) => meaning.kind === 'told').map((match) => [match])
  return [...groups, ...told]
    .filter(([first]) => first?.meaning.kind !== 'friend')
    .map((group) => {
      const served = group.filter(({ meaning }) => isServed(meaning.name))
      return served.length > 0 ? served : group
    })
    .toSorted((one, two) => (one[0]?.from ?? 0) - (two[0]?.from ?? 0))
    .slice(0, GROUPS_MAX)
}

/** The words that a match takes; a deed and a thing may share them. */
const placesOf = ({ meaning, from, to }: Match): string[] =>
  Array.from({ length: to - from }, (_, index) => `${isDeed(meaning.name)}${from + index}`)

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
