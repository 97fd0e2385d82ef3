import { alternativesOf, beginningsOf } from './beginnings.ts'
import type { Span } from './cut.ts'
import { headsOf } from './heads.ts'
import type { Hit, Source } from './source.ts'
import { wordStartsOf } from './word-starts.ts'

/** A phrase of one family, made into an expression when a text first has a word that begins like it. */
interface Phrase {
  readonly family: number
  readonly pattern: string
  here: RegExp | null
}

/** Many named families of phrases, looked for in one walk over a text's words. */
export interface Families<Name extends string> {
  readonly names: readonly Name[]
  readonly byHead: ReadonlyMap<number, readonly Phrase[]>
  /** Of words that begin like no listed head: the phrases that may begin with anything. */
  readonly anywhere: readonly Phrase[]
}

/**
 * Families of phrases, written as for `phrases` but without capturing groups: a list of patterns, or one string
 * of them with a comma and white space between.
 */
export function familiesOf<Name extends string>(
  table: Readonly<Record<Name, string | readonly string[]>>,
): Families<Name> {
  const names = Object.keys(table) as Name[]
  const read = names.flatMap((name, family) =>
    alternativesOf(patternsOf(table[name]).join('|').replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+')).map(
      (pattern) => ({
        phrase: { family, pattern, here: null },
        heads: headsOf(beginningsOf(pattern)),
      }),
    ),
  )
  const byHead = new Map<number, Phrase[]>()
  for (const { heads } of read) for (const head of heads ?? []) byHead.set(head, [])
  const anywhere: Phrase[] = []
  for (const { phrase, heads } of read) {
    for (const head of heads ?? byHead.keys()) byHead.get(head)?.push(phrase)
    if (heads === null) anywhere.push(phrase)
  }
  return { names, byHead, anywhere }
}

const patternsOf = (words: string | readonly string[]): readonly string[] =>
  typeof words === 'string' ? words.trim().split(/,\s+/) : words

/** A place of one family of phrases. */
export interface FamilyPlace<Name extends string> extends Span {
  readonly name: Name
}

/** Every place of each family, in order; places of one family do not overlap. */
export function familyPlaces<Name extends string>(
  text: string,
  { names, byHead, anywhere }: Families<Name>,
): FamilyPlace<Name>[] {
  const { places, heads } = wordStartsOf(text)
  const found: FamilyPlace<Name>[] = []
  const freeFrom = new Uint32Array(names.length)
  for (let at = 0; at < places.length; at++) {
    const start = places[at] ?? 0
    for (const phrase of byHead.get(heads[at] ?? 0) ?? anywhere) {
      if ((freeFrom[phrase.family] ?? 0) > start) continue
      const here = (phrase.here ??= new RegExp(`(?:${phrase.pattern})(?![a-z0-9])`, 'y'))
      here.lastIndex = start
      if (!here.test(text)) continue
      const end = here.lastIndex
      const name = names[phrase.family]
      if (name === undefined || end === start) continue
      freeFrom[phrase.family] = end
      found.push({ name, start, end })
    }
  }
  return found
}

/** The same by family, as hits in a source. */
export function findFamilies<Name extends string>(
  source: Source,
  families: Families<Name>,
): Map<Name, Hit[]> {
  const found = new Map<Name, Hit[]>()
  for (const { name, start, end } of familyPlaces(source.text, families)) {
    const hit = { source, start, end, text: source.text.slice(start, end) }
    const hits = found.get(name)
    if (hits) hits.push(hit)
    else found.set(name, [hit])
  }
  return found
}
