import { BRAND_BEGINNINGS, BRAND_ENDINGS } from '../lexicon/brand-stems.ts'
import type { Sector } from '../lexicon/sector-tree.ts'
import type { SectorHit } from './sector-index.ts'

type Stems = readonly (readonly [string, Sector])[]
const stemsOf = (table: Partial<Record<Sector, string>>): Stems =>
  (Object.entries(table) as [Sector, string][]).flatMap(([sector, stems]) =>
    stems.split(' ').map((stem) => [stem, sector] as const),
  )

const BEGINNINGS = stemsOf(BRAND_BEGINNINGS)
const ENDINGS = stemsOf(BRAND_ENDINGS)
// "Agro" alone is a word; a stem must leave something of a name beside it.
const REST = 3

/** The sector that a name is built of ("Kobrapay"), when one of its words is. */
export function brandSector(text: string): SectorHit | null {
  for (const { 0: word, index } of text.matchAll(/[a-z]{6,}/g)) {
    const isBuiltOf = (stem: string) => word.length >= stem.length + REST
    const found =
      ENDINGS.find(([stem]) => word.endsWith(stem) && isBuiltOf(stem)) ??
      BEGINNINGS.find(([stem]) => word.startsWith(stem) && isBuiltOf(stem))
    if (found) return { sector: found[1], start: index, end: index + word.length }
  }
  return null
}
