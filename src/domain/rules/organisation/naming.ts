import type { Sector } from '../lexicon/sector-tree.ts'
import { type SectorHit, sectorHits } from './sector-index.ts'

// How a short naming is read: "tienda de pinturas" is a shop, "fábrica de dulces" makes food, "pet retail" is
// retail. The activity decides; without one, the thing does.
const ACTIVITIES: ReadonlySet<Sector> = new Set<Sector>([
  'wholesale', 'retail', 'shop', 'grocery', 'bakeshop', 'pharmacy', 'ecommerce', 'cardealer', 'logistics', 'transport', 'courier',
  'warehousing', 'forwarding', 'construction', 'restaurant', 'hotel', 'professional', 'legal', 'accounting',
  'marketing', 'staffing', 'contactcentre', 'facilities', 'education', 'school', 'university', 'veterinary',
  'government', 'insurance', 'malls', 'industrialpark', 'culture',
]) // prettier-ignore
/** They say that something is done, not what. */
const GENERIC: ReadonlySet<Sector> = new Set<Sector>(['making', 'trade', 'professional'])

const PART_BORDER = /[,;/|&+()]|\s-\s|(?<![a-z])(?:y|e|and|u|or)(?![a-z])/g
const PREPOSITION = /(?<![a-z])(?:de|del|da|do|das|dos|para|for|of|to)(?![a-z])/g

/** The parts of a list: "retail y servicios financieros" has two. */
function partsOf(text: string, from: number, to: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = []
  let start = from
  for (const match of text.slice(from, to).matchAll(PART_BORDER)) {
    parts.push([start, from + match.index])
    start = from + match.index + match[0].length
  }
  return [...parts, [start, to]]
}

/** What one part names: its head when the head says what is done, else its things. */
function headOf(text: string, hits: readonly SectorHit[]): SectorHit[] {
  const specific = hits.filter(({ sector }) => !GENERIC.has(sector))
  if (specific.length === 0) return hits.slice(0, 1)
  // Before a preposition stands the head: "software para restaurantes", "venta de refacciones".
  const [first] = specific
  if (first && hits[0] === first && specific.length > 1) {
    const between = text.slice(first.end, specific[1]?.start)
    PREPOSITION.lastIndex = 0
    if (PREPOSITION.test(between)) return [first]
  }
  const doing = specific.filter(({ sector }) => ACTIVITIES.has(sector))
  // English puts the head last, Spanish and Portuguese first; with one activity the order does not matter.
  return doing.length > 0 ? doing : specific
}

/** The sectors that a short text (a form field, a company's name, "somos una …") names. */
export function sectorsNamed(text: string, from = 0, to = text.length, shortest = 1): SectorHit[] {
  const hits = sectorHits(text, from, to, shortest)
  if (hits.length < 2) return hits
  const heads = partsOf(text, from, to).flatMap(([start, end]) =>
    headOf(
      text,
      hits.filter((hit) => hit.start >= start && hit.start < end),
    ),
  )
  // "Manufactura y alimentos", "Food & beverage production": the wide word adds nothing beside the narrow one.
  const narrow = heads.filter(({ sector }) => !GENERIC.has(sector))
  return narrow.length > 0 ? narrow : heads
}
