import { AUTOMATION_NEEDS } from '../lexicon/needs/automation.ts'
import { BUSINESS_NEEDS } from '../lexicon/needs/business.ts'
import { COLD_CHAIN_NEEDS } from '../lexicon/needs/cold-chain.ts'
import { DEED_NEEDS } from '../lexicon/needs/deeds.ts'
import { FACILITIES_NEEDS } from '../lexicon/needs/facilities.ts'
import { GOODS_NEEDS } from '../lexicon/needs/goods.ts'
import { INDUSTRY_NEEDS } from '../lexicon/needs/industry.ts'
import { OFFICE_IT_NEEDS } from '../lexicon/needs/it-office.ts'
import { IT_NEEDS } from '../lexicon/needs/it.ts'
import { LEGAL_NEEDS } from '../lexicon/needs/legal.ts'
import { LOGISTICS_NEEDS } from '../lexicon/needs/logistics.ts'
import { MARKETING_NEEDS } from '../lexicon/needs/marketing.ts'
import type { Need } from '../lexicon/needs/need.ts'
import { PEOPLE_NEEDS } from '../lexicon/needs/people.ts'
import { SOFTWARE_NEEDS } from '../lexicon/needs/software.ts'
import { TRADE_NEEDS } from '../lexicon/needs/trades.ts'
import { WORKS_NEEDS } from '../lexicon/needs/works.ts'

const ALL = {
  ...IT_NEEDS,
  ...OFFICE_IT_NEEDS,
  ...SOFTWARE_NEEDS,
  ...COLD_CHAIN_NEEDS,
  ...LOGISTICS_NEEDS,
  ...AUTOMATION_NEEDS,
  ...INDUSTRY_NEEDS,
  ...WORKS_NEEDS,
  ...FACILITIES_NEEDS,
  ...BUSINESS_NEEDS,
  ...LEGAL_NEEDS,
  ...MARKETING_NEEDS,
  ...PEOPLE_NEEDS,
  ...GOODS_NEEDS,
  ...TRADE_NEEDS,
  ...DEED_NEEDS,
} satisfies Record<string, Need>

/** Every need that the rules know, by its name. */
export const NEEDS: ReadonlyMap<string, Need> = new Map<string, Need>(Object.entries(ALL))

/** The crafts of a trade, and the trade of a craft: who sells the one is meant by the other. */
export function kin(need: string): string[] {
  const whole = NEEDS.get(need)?.of
  const crafts = [...NEEDS].filter(([, { of }]) => of === need).map(([name]) => name)
  return whole === undefined ? crafts : [...crafts, whole]
}

/** A deed (advise, install, train): what it is done to decides whose trade it is. */
export const isDeed = (need: string): boolean => NEEDS.get(need)?.isDeed === true

/** Known by its troubles too, not only by its names: a message that shows none of them is none of it. */
export const isDeep = (need: string): boolean => NEEDS.get(need)?.hints !== undefined

/** Told by its troubles: the catalogue knows the craft itself, not only its name. */
export const isTold = (need: string): boolean => NEEDS.get(need)?.told !== undefined

/** Mostly what other things are done to or stand on. */
export const isObject = (need: string): boolean => NEEDS.get(need)?.isObject === true

/** Needs that are only the object of this one. */
export const ownedBy = (need: string): readonly string[] => NEEDS.get(need)?.owns ?? []
