import { type Area, AREA_WORDS, BUYS, CREW, PURCHASE_WORDS, TECHNICAL_AREAS } from '../lexicon/area-words.ts'
import type { Document } from '../text/document.ts'
import { has } from '../text/source.ts'
import type { Title } from './held-title.ts'

/** The areas that a phrase names. Empty: none ("gerente", "dueña"). */
export const areasNamed = (words: string): Area[] =>
  AREA_WORDS.flatMap(([area, pattern]) => {
    pattern.lastIndex = 0
    return pattern.test(words) ? [area] : []
  })

// Who owns the whole owns no area ("el dueño … la computadora"), unless he is the head of one too ("founder & CTO").
const OF_AN_AREA =
  /(?<![a-z])(?:c\.?[etifoms]\.?o|c[dprs]o|ciso|chro|chief|gerent[ea]|gte|gcia|general|g\.?m|director[a]?|diretor[a]?|dir|managing|head|vp)(?![a-z])/

/** The areas that a title names. */
export const areasOf = ({ rung, around }: Title): Area[] =>
  rung === 'C_LEVEL' && !OF_AN_AREA.test(around) ? [] : areasNamed(around)

/**
 * Whether these areas decide on technology. Who heads two areas ("operaciones y TI") decides as the head of the
 * one that the purchase belongs to.
 */
export function isTechnical(areas: readonly Area[], purchase: ReadonlySet<Area>): boolean {
  const technical = areas.filter(
    (area) =>
      TECHNICAL_AREAS.has(area) &&
      (area !== 'quality' || purchase.has('engineering') || !purchase.has('logistics')),
  )
  if (technical.length === 0 || technical.length === areas.length || purchase.size === 0)
    return technical.length > 0
  const others = areas.filter((area) => !TECHNICAL_AREAS.has(area) && area !== 'general')
  return buysAny(technical, purchase) || !buysAny(others, purchase)
}

/** What the lead wants to buy, as the areas that buy such things. Empty: no kind that areas are told apart by. */
export const purchaseOf = ({ description }: Document): ReadonlySet<Area> =>
  new Set(PURCHASE_WORDS.flatMap(([area, pattern]) => (has(description, pattern) ? [area] : [])))

/** Whether the purchase is the business of one of these areas. Nothing said of the purchase, or of the area: it is. */
export function belongsTo(purchase: ReadonlySet<Area>, areas: readonly Area[]): boolean {
  if (areas.length === 0) return true
  if (purchase.size === 0) return areas.some((area) => area !== 'purchasing')
  return buysAny(areas, purchase)
}

const buysAny = (areas: readonly Area[], purchase: ReadonlySet<Area>) =>
  areas.some((area) => [...BUYS[area]].some((kind) => purchase.has(kind)))

/** Whether the title heads people on the floor and no area: "line lead", "jefe de turno". */
export const isOfCrew = ({ around }: Title): boolean => CREW.test(around)
