import type { Source } from '../text/source.ts'
import type { Headcount } from './headcount.ts'
import { numbersIn } from './numbers.ts'

// A part tells that the whole is larger, by as much again as this.
const PART_TO_WHOLE = 1.25
const LEAST_PART = 50

/** The organisation's people, of all counts in its text: the largest whole, else what the parts let guess. */
export function peopleOf(counts: readonly Headcount[]): Headcount | null {
  const summed = joined(counts).map(multiplied)
  const [whole] = summed.filter(({ isPart }) => !isPart).sort(byHeads)
  if (whole) return whole
  const [part] = summed.filter(({ heads }) => heads >= LEAST_PART).sort(byHeads)
  return part ? { ...part, heads: part.heads * PART_TO_WHOLE } : null
}

const byHeads = (one: Headcount, two: Headcount): number => two.heads - one.heads

const PLUS =
  /^[a-z ]{0,24}(?:,|\+|(?<![a-z])(?:y|and|e|mas|plus))(?: (?:otr[oa]s|another|unos|unas|about|como|other|outros))?\s*$/

/** "80 en planta y 15 en oficina", "12 engineers and 40 operators" are one count each. */
function joined(counts: readonly Headcount[]): Headcount[] {
  const sums: Headcount[] = []
  for (const count of counts) {
    const before = sums.at(-1)
    const between = before ? before.hit.source.text.slice(before.hit.end, count.hit.start) : ''
    if (before && before.hit.end <= count.hit.start && PLUS.test(between))
      sums[sums.length - 1] = sumOf(before, count)
    else sums.push(count)
  }
  return sums
}

const sumOf = (one: Headcount, two: Headcount): Headcount => ({
  ...one,
  heads: one.heads + two.heads,
  isPart: one.isPart && two.isPart && one.heads + two.heads < LEAST_PART,
  hit: { ...one.hit, end: two.hit.end, text: one.hit.source.text.slice(one.hit.start, two.hit.end) },
})

/** "45 people per shift" beside "three shifts". */
function multiplied(count: Headcount): Headcount {
  if (!count.each) return count
  const times = timesNamed(count.hit.source, count.each)
  return times > 1 ? { ...count, heads: count.heads * times, isPart: false } : count
}

const timesNamed = (source: Source, unit: string): number =>
  Math.max(
    1,
    ...numbersIn(source).flatMap(({ end, value }) =>
      source.text.slice(end).trimStart().startsWith(unit) ? [value] : [],
    ),
  )
