import { mostSites, sitesIn } from '../organisation/sites.ts'
import type { Hit, Source } from '../text/source.ts'

export type PlaceSign =
  | 'PLANTS'
  | 'FEW_SHOPS'
  | 'SHOPS'
  | 'MANY_SHOPS'
  | 'COUNTRIES'
  /** The work is for the places told of; or they are only told of ("somos 14 tiendas"). */
  | 'SITES_SERVED'
  | 'SITES_ASIDE'

// "para las 12 tiendas", "across all four plants", "in each": the work goes there. "Una red de 33 tiendas" is a name.
const SERVED =
  /(?<![a-z])(?<!(?:red|rede|cadena|chain|grupo|group|network|team|equipo|empresa|company|tamano|firma) )(?:a|en|para|entre|de|por|desde|hasta|in|at|to|for|of|from|across|between|each|cada|every|all|todas|todos|both|ambas|em|nas|nos|das|dos|as|on)(?: (?:las|los|mis|sus|our|the|nuestr[oa]s|my|all|todas|todos|as|os|nossas|each of|ambas|both|these|estas)){0,3} $/
// "Somos 610 en las dos plantas": where the people are, not the work.
const HOUSED =
  /(?<![a-z])(?:somos|we are|we're|people|personas|empleados|employees|trabajadores|colaboradores|funcionarios|staff|estamos|tenemos|we have|temos|operamos)(?![a-z])[^.;,\n]{0,24}$/
const BEFORE = 60
const SEVERAL = 2
const MORE_THAN_FEW = 5
const MANY = 20

/** How many places the asker has, and whether the work is for them. */
export function placesOf(statement: Source): ReadonlyMap<PlaceSign, Hit> {
  const found = new Map<PlaceSign, Hit>()
  const sites = sitesIn(statement).filter(({ count }) => count >= SEVERAL)
  const [plants, shops] = [mostSites(sites, 'PLANT'), mostSites(sites, 'SHOP')]
  if (plants) found.set('PLANTS', plants.hit)
  if (shops) {
    found.set(shops.count < MORE_THAN_FEW ? 'FEW_SHOPS' : 'SHOPS', shops.hit)
    if (shops.count >= MANY) found.set('MANY_SHOPS', shops.hit)
  }
  for (const { kind, hit } of sites) {
    const before = statement.text.slice(Math.max(0, hit.start - BEFORE), hit.start)
    const isServed = SERVED.test(before) && !HOUSED.test(before)
    found.set(kind === 'COUNTRY' ? 'COUNTRIES' : isServed ? 'SITES_SERVED' : 'SITES_ASIDE', hit)
  }
  return found
}
