import { foldText } from '../text/fold.ts'
import { areKin, lineage, type Sector, WIDE, wideAbove } from '../lexicon/sector-tree.ts'
import { type SectorHit, sectorHits } from './sector-index.ts'

/** Whom a company sells to, as its profile's free text tells. */
export interface Audience {
  /** Sectors listed. */
  readonly sectors: readonly Sector[]
  /** The wide sector that a list spells out ("manufacturers: automotive, food"): others under it are ADJACENT. */
  readonly heads: readonly Sector[]
  /** It says that anybody will do: "empresas de cualquier giro". */
  readonly isAny: boolean
  /** Stems of the words of the text that no sector owns: a lead's own word may be among them. */
  readonly stems: ReadonlySet<string>
}

// What an audience needs, where it is and how large it is are no sectors.
const NEEDS =
  /(?<![a-z])(?:que (?:necesit|busc|requier|quier|depend|desea|tien)[a-z]*|buscan|necesitan|requieren|who (?:need|want|look)[a-z]*|that (?:need|want|rely|depend)[a-z]*|looking for|needing|que (?:precis|quer|busca)[a-z]*)(?![a-z])[^:;.]*/g

const known = new Map<string, Audience>()

/** The audience of a profile; the same text is read once. */
export function audienceOf(targetAudience: string): Audience {
  const cached = known.get(targetAudience)
  if (cached) return cached
  const audience = readAudience(foldText(targetAudience).replace(NEEDS, ' '))
  if (known.size > 200) known.clear()
  known.set(targetAudience, audience)
  return audience
}

function readAudience(text: string): Audience {
  const colon = text.indexOf(':')
  const listed = sectorHits(text, colon + 1)
  const before = colon < 0 ? [] : sectorHits(text, 0, colon)
  const inList = listed.length > 0 ? listed : before
  const isListed = (start: number) => inList.some((hit) => start >= hit.start && start < hit.end)
  const spelled = inList.filter((hit, index) => isSpelledOut(text, hit, inList[index + 1]))
  const sectors = unique(inList.flatMap((hit) => (spelled.includes(hit) ? [] : [hit.sector])))
  return {
    sectors,
    heads: unique([
      ...[...(listed.length > 0 ? before : []), ...spelled].map(({ sector }) => sector),
      ...familiesOf(sectors),
    ]),
    isAny: sectors.length === 0 && ANY.test(text),
    stems: new Set(
      [...text.matchAll(/[a-z]{6,}/g)].flatMap(({ 0: word, index }) => (isListed(index) ? [] : stemOf(word))),
    ),
  }
}

const ANY =
  /(?<![a-z])(?:cualquier|todo tipo|todos los (?:sectores|giros)|any (?:industry|sector|size|business)|all (?:industries|sectors)|qualquer|todos os (?:setores|ramos))(?![a-z])/

/** "Fabricantes de calzado", "manufacturers of medical devices": the wide word only leads to the narrow one. */
const isSpelledOut = (text: string, hit: SectorHit, next: SectorHit | undefined): boolean =>
  WIDE.has(hit.sector) &&
  next !== undefined &&
  /^\s*(?:de|del|of|for|para|do|da)(?: (?:la|los|las|the))?\s*$/.test(text.slice(hit.end, next.start))

// Three of one wide family, and the family is meant: food, cosmetics and pharmaceuticals are makers all.
const FAMILY = 3
const familiesOf = (sectors: readonly Sector[]): Sector[] => {
  const families = sectors.map(wideAbove)
  return families.flatMap((family) =>
    family && families.filter((other) => other === family).length >= FAMILY ? [family] : [],
  )
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

// Words of every profile: sizes, places, manners.
const COMMON =
  /^(?:empresa|compan|mediana|median|grande|pequen|sector|negocio|client|organiza|trabajador|emplea|colaborador|porte|adelante|region|mexico|estado|ciudad|midwest|ontario|canada|chile|colombia|between|support|soporte|experto|busines|multi|locati|employ|extranjer|filial|group|chain|cadena|servic|mexica|genera|brasil|privad|public|particul|tecnic|duen|brand|order|medium|cualq|anywhere|sillon|unidad|administr|region|interior|nacional|local)/
const stemOf = (word: string): string[] =>
  COMMON.test(word) ? [] : [word.slice(0, Math.max(6, word.length - 3))]

/** An audience of sizes and places only: no sector is nearer to it than another. */
export const namesNobody = ({ sectors, heads, stems, isAny }: Audience): boolean =>
  !isAny && sectors.length === 0 && heads.length === 0 && stems.size === 0

export type Relation = 'TARGET' | 'ADJACENT' | 'OFF'

/** How a lead's sector stands to the audience. */
export function relationOf(sector: Sector, { sectors, heads, isAny }: Audience): Relation {
  if (isAny) return 'TARGET'
  const line = lineage(sector)
  if (sectors.some((target) => line.includes(target)) || heads.includes(sector)) return 'TARGET'
  // A name above a listed sector covers it, unless it is as wide as "industria".
  if (!WIDE.has(sector) && sectors.some((target) => lineage(target).includes(sector))) return 'TARGET'
  if ([...sectors, ...heads].some((target) => areKin(sector, target))) return 'ADJACENT'
  return 'OFF'
}

/** Whether a lead's own word is one of the audience's that the tree lacks. */
export const namesOwnWord = (text: string, { stems }: Audience): boolean =>
  [...text.matchAll(/[a-z]{6,}/g)].some(({ 0: word }) => [...stems].some((stem) => word.startsWith(stem)))
