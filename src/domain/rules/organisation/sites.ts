import { COUNTRIES, COUNTRY_NAMES, PLANTS, PRESENCE, SHOPS, STOPS } from '../lexicon/size-words.ts'
import type { Hit, Source } from '../text/source.ts'
import { findAll } from '../text/source.ts'
import { phrases } from '../text/pattern.ts'
import { numbersIn } from './numbers.ts'

export type SiteKind = 'PLANT' | 'SHOP' | 'COUNTRY'

/** Places that the writer counts. */
export interface Sites {
  readonly kind: SiteKind
  readonly count: number
  /** They are where something goes, and maybe another's: "lanes to 30 hospitals". */
  readonly isDestination: boolean
  readonly hit: Hit
}

const ADJECTIVES =
  '(?:[\\s-]+(?!(?:y|and|e|con|with|de|of|para|for|en|in|on|off|at|a|la|el|las|los)(?![a-z]))[a-z-]+)?'
const followedBy = (nouns: readonly string[]): RegExp =>
  new RegExp(`^${ADJECTIVES}[\\s-]+(?:${nouns.join('|').replaceAll(' ', '\\s+')})(?![a-z])`)
const AFTER: readonly (readonly [SiteKind, RegExp])[] = [
  ['COUNTRY', followedBy(COUNTRIES)],
  ['SHOP', followedBy(SHOPS)],
  ['PLANT', followedBy(PLANTS)],
  ['SHOP', followedBy(STOPS)],
]
const STOP = followedBy(STOPS)
// "servimos a 30 hospitales", "we supply 120 stores": another's places, unless they are called one's own.
const FOR_OTHERS =
  /(?<![a-z])(?:to|hasta|rumbo a|destino a|client[a-z]*|customers?|atend[a-z]+|serv(?:imos|e|es|ing|ir)|suppl(?:y|ies|ying)|surt[a-z]+|vend[a-z]+|sell|ship(?:s|ping)?|export[a-z]+|entreg[a-z]+|feed|aliment[a-z]+|deliver[a-z]*|repart[a-z]+|distribu[a-z]+|proveemos|proveedor[a-z]*|(?:buy|compr|source|purchas|bring|adquir)[a-z]*(?: [a-z0-9,]+){0,12} (?:from|de|a))(?: [a-z]+){0,3}\s*$/
const OWN = /(?<![a-z])(?:nuestr|our|propi|mis|my|nosso|nossa)/
// "both plants", "las dos plantas", "ambas sucursales", "planta acá y otra en Escobedo".
const PAIRS = phrases(
  `(?:both|ambas|ambos|las dos|los dos|nuestras dos|as duas) (?:[a-z]+ )?(?:${[...PLANTS, ...SHOPS].join('|')})`,
  '(?:planta|fabrica|plant|nave|sede|site|hospital) (?:[a-z]+ ){0,5}(?:y|and|e) (?:otra|otro|la otra|another|one|outra)(?: (?:en|in|de|em))?',
  '(?:plantas|plants|fabricas|factories|sedes|facilities) (?:de|en|in|at|em) [a-z.]+(?: [a-z.]+)? (?:y|and|e) [a-z]+', 'la planta de [a-z.]+(?: [a-z.]+)? y la (?:planta )?de',
  // "two lines in Waco and one in Shreveport", "the Cedar Rapids and Muscatine plants", "plantas 2 y 4"
  '(?:here|aqui|aca) (?:in|en|em) [a-z.]+(?: [a-z.]+)? (?:y|and|e) (?:one|another|two|three|otra|otro|una|uno|dos|tres|outra|uma|\\d+) (?:more |mas )?(?:in|en|em|at) [a-z]+',
  '(?:between|at|in|our|for|entre|across|the) (?:the |our )?[a-z.]+(?: [a-z.]+)? and [a-z.]+(?: [a-z.]+)? (?:plants|facilities|sites|mills|factories)',
  '(?:plantas|plants|fabricas|naves|sites|sedes|unidades|mills) \\d+(?:, \\d+)* (?:y|and|e|&) \\d+',
  'second (?:plant|site|facility)', 'segunda (?:planta|fabrica|sede)', 'sister plants?', 'otra planta', 'otras plantas', 'other plants', 'the other plant',
) // prettier-ignore
// "nuestras plantas", "all our stores", "todas las sucursales", "each plant": several, uncounted.
const SOME = {
  PLANT: phrases(`(?:nuestras|nuestros|our|todas las|todos los|all (?:our|the|of our)|each|every|cada|cada una de las|las demas|nossas|todas as|across|multiple|multiples) (?:[a-z]+ )?(?:plantas|plants|planta|fabricas|factories|sites|site|facilities|hospitales|hospitals|sedes|unidades|locations)`),
  SHOP: phrases(`(?:nuestras|nuestros|our|todas las|todos los|all (?:our|the|of our)|each|every|cada|nossas|todas as|multiple|multiples) (?:[a-z]+ )?(?:sucursales|sucursal|tiendas|tienda|stores|store|branches|branch|lojas|loja|locales|restaurants|restaurantes|farmacias)`),
} // prettier-ignore

const read = new WeakMap<Source, readonly Sites[]>()

/** Every count of places in a source. A source is read once. */
export function sitesIn(source: Source): readonly Sites[] {
  const known = read.get(source)
  if (known) return known
  const sites = readSites(source)
  read.set(source, sites)
  return sites
}

function readSites(source: Source): Sites[] {
  const counted = numbersIn(source).flatMap(({ start, end, value }): Sites[] => {
    const after = source.text.slice(end, end + 50)
    for (const [kind, pattern] of AFTER) {
      const match = pattern.exec(after)
      if (!match || value < 1 || value > 20_000 || isVehicles(source, start, match[0])) continue
      const hit = hitAt(source, start, end + match[0].length)
      const isDestination = STOP.test(after) || isOthers(source.text.slice(Math.max(0, start - 100), start))
      return [{ kind, count: value, isDestination, hit }]
    }
    return []
  })
  const pairs = findAll(source, PAIRS).map((hit): Sites => ({
    kind: kindOf(hit.text),
    count: 2,
    isDestination: false,
    hit,
  }))
  const some = (['PLANT', 'SHOP'] as const).flatMap((kind) =>
    findAll(source, SOME[kind]).map((hit): Sites => ({
      kind,
      count: kind === 'PLANT' ? 2 : 3,
      isDestination: false,
      hit,
    })),
  )
  const abroad = findAll(source, ABROAD).map((hit): Sites => ({
    kind: 'COUNTRY',
    count: 2,
    isDestination: false,
    hit,
  }))
  return [...counted, ...pairs, ...some, ...abroad]
}

// "oficinas en México, Colombia y Chile"
const COUNTRY = `(?:${COUNTRY_NAMES.join('|')})`
const ABROAD = phrases(
  `(?:${PRESENCE.join('|')}) (?:[a-z]+ ){0,3}?(?:en|in|across|em|no|na|de) ${COUNTRY}(?:, ${COUNTRY}){0,5},? (?:y|and|e) ${COUNTRY}`,
)

// "unidades" are a clinic's houses when they are had, a carrier's trucks when they are asked for or withdrawn.
const HAD = /(?<![a-z])(?:las|los|nuestr[oa]s|temos|tenemos|somos|as|nossas|operamos|nas|con|com)\s+$/
const isVehicles = (source: Source, start: number, noun: string): boolean =>
  noun.endsWith('unidades') && !HAD.test(source.text.slice(Math.max(0, start - 12), start))

function isOthers(before: string): boolean {
  const match = FOR_OTHERS.exec(before)
  return match !== null && !OWN.test(match[0])
}

const SHOP_WORD = new RegExp(`(?<![a-z])(?:${SHOPS.join('|')})(?![a-z])`)
const kindOf = (text: string): SiteKind => (SHOP_WORD.test(text) ? 'SHOP' : 'PLANT')

const hitAt = (source: Source, start: number, end: number): Hit => ({
  source,
  start,
  end,
  text: source.text.slice(start, end),
})

/** The most places of one kind. */
export const mostSites = (sites: readonly Sites[], kind: SiteKind): Sites | null =>
  [...sites].filter((site) => site.kind === kind).sort((one, two) => two.count - one.count)[0] ?? null
