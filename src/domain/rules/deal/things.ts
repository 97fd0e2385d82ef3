import { THINGS } from '../lexicon/deal-topics.ts'
import { numbersIn } from '../organisation/numbers.ts'
import type { Hit, Source } from '../text/source.ts'

export type ThingSign = 'FEW_THINGS' | 'SOME_THINGS' | 'MANY_THINGS'

const COUNTED = Object.values(THINGS).map(
  ([few, many, nouns]) =>
    ({
      few,
      many,
      // "12 cámaras", "three robotic cells", "40 mil de …": at most one word between.
      pattern: new RegExp(
        `^\\s*(?:[a-z-]+\\s+)?(?:de\\s+)?(?:${nouns.split(', ').join('|').replaceAll(' ', '\\s+')})(?![a-z])`,
      ),
    }) as const,
)
// The longest of these nouns with a word before it.
const REACH = 40

/** What is asked for by number: a trifle, some, or a programme's worth, each by what is usual of its kind. */
export function thingsCounted(statement: Source): ReadonlyMap<ThingSign, Hit> {
  const found = new Map<ThingSign, Hit>()
  for (const { start, end, value } of numbersIn(statement)) {
    const after = statement.text.slice(end, end + REACH)
    for (const { few, many, pattern } of COUNTED) {
      const match = pattern.exec(after)
      if (!match) continue
      const stop = end + match[0].length
      const sign = value <= few ? 'FEW_THINGS' : value >= many ? 'MANY_THINGS' : 'SOME_THINGS'
      found.set(sign, { source: statement, start, end: stop, text: statement.text.slice(start, stop) })
      break
    }
  }
  return found
}
