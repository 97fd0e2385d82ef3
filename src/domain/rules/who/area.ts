import { type Area, AREA_WORDS, BUYS, PURCHASE_WORDS, TECHNICAL_AREAS } from '../lexicon/area-words.ts'
import type { Document } from '../text/document.ts'
import { findAll } from '../text/source.ts'
import type { Title } from './held-title.ts'

/** The areas that a title names; the first is the main one. Empty: none ("gerente", "dueña"). */
export const areasOf = ({ around }: Title): Area[] =>
  AREA_WORDS.flatMap(([area, pattern]) => {
    pattern.lastIndex = 0
    return pattern.test(around) ? [area] : []
  })

/** Whether technology is decided in one of these areas. */
export const isTechnical = (areas: readonly Area[]): boolean =>
  areas.some((area) => TECHNICAL_AREAS.has(area))

/** What the lead wants to buy, as the areas that buy such things; the kinds named most often. */
export function purchaseOf({ description }: Document): ReadonlySet<Area> {
  const counted = PURCHASE_WORDS.map(
    ([area, pattern]) => [area, new Set(findAll(description, pattern).map(({ text }) => text)).size] as const,
  )
  const most = Math.max(...counted.map(([, count]) => count))
  return new Set(most === 0 ? [] : counted.filter(([, count]) => count === most).map(([area]) => area))
}

/** Whether the purchase is the business of one of these areas. Nothing said of the purchase, or of the area: it is. */
export function belongsTo(purchase: ReadonlySet<Area>, areas: readonly Area[]): boolean {
  if (areas.length === 0) return true
  if (purchase.size === 0) return areas.some((area) => area !== 'purchasing')
  return areas.some((area) => [...purchase].some((bought) => BUYS[area].has(bought)))
}
