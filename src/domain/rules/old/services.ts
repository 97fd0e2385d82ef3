import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { withoutQuotes } from './attacks.ts'
import { ASKS, FAMILIES } from './lexicon/services.ts'
import { affirmed, findAll, fold, type FieldText, type Hit, type ReadLead } from './reading.ts'

export interface ServiceReading {
  readonly value: Labels['serviceMatch']
  readonly matched: string[]
  readonly hit: Hit | null
  readonly hits: Hit[]
  readonly confidence: number
}

// Words that every company's profile holds: they match nothing in particular.
const COMMON =
  /^(de|del|la|las|el|los|en|y|o|a|con|para|por|the|and|of|for|in|on|to|datos|data|servicios?|services?|soluciones|solutions?|empresa\w*|company|sistemas?|systems?|tecnologias?|technology|gestion|management|general|integral|estrategica|24\/7|support|soporte)$/
// A thing for the home or a single device: a part of what we do, if anything.
const DOMESTIC =
  /\b(mi casa|en la casa|mis (juegos|fotos|videos)|my (home|house|photos|laptop)|para mi (hija|hijo|laptop)|uso personal|personal use|la computadora de la caja)\b/

const stem = (word: string): string =>
  word.replace(/(ciones|cion|mente|ados|adas|ado|ada|ing|ers|es|as|os|s|o|a|e)$/, '')

/** Whether the stated need falls inside the company's services: by its own words and their families. @see judgement.md §1 */
export function readServices(read: ReadLead, company: CompanyProfile): ServiceReading {
  const source: FieldText = { ...read.description, text: withoutQuotes(read.description.text) }
  const found = company.mainServices
    .map((service) => ({
      name: service.name,
      hit: hitOf(source, fold(`${service.name} ${service.description}`), fold(service.name)),
    }))
    .filter((each): each is { name: string; hit: Hit } => each.hit !== null)
  const asks = affirmed(source, ASKS)
  const hits = found.map(({ hit }) => hit)
  const [first] = hits
  const matched = found.map(({ name }) => name)
  if (first && isOutsideRegion(read, company))
    return { value: 'NONE', matched: [], hit: first, hits, confidence: 0.7 }
  if (first) {
    const other = otherNeed(source, company)
    const isPartial = findAll(source, DOMESTIC).length > 0 || (other !== null && other.start < first.start)
    return {
      value: isPartial ? 'PARTIAL' : 'STRONG',
      matched,
      hit: first,
      hits,
      confidence: isPartial ? 0.6 : 0.88,
    }
  }
  const other = otherNeed(source, company)
  if (other) return { value: 'NONE', matched: [], hit: other, hits: [other], confidence: 0.85 }
  const words = source.text.split(/\s+/).filter((word) => word.length > 3)
  // A clear and specific request that touches none of our words is a need we do not serve; a bare one says nothing.
  if (asks && words.length >= 14) return { value: 'NONE', matched: [], hit: asks, hits: [], confidence: 0.5 }
  return { value: 'UNKNOWN', matched: [], hit: null, hits: [], confidence: 0.75 }
}

function hitOf(source: FieldText, profile: string, name: string): Hit | null {
  const families = FAMILIES.filter(({ service }) => service.test(name) || service.test(profile.slice(0, 200)))
  for (const { need } of families) {
    const hit = findAll(source, need)[0]
    if (hit) return hit
  }
  const own = name.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2 && !COMMON.test(word))
  const words = own.length > 0 ? own : name.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2)
  const hits = words.map(
    (word) => findAll(source, new RegExp(`\\b${stem(word).replace(/[^\p{L}\d]/gu, '')}\\w*`))[0],
  )
  const isWhole = hits.length > 0 && hits.every((hit) => hit !== undefined)
  return isWhole ? (hits[0] ?? null) : null
}

/** A need for something of which the profile says nothing. */
function otherNeed(source: FieldText, company: CompanyProfile): Hit | null {
  const profile = fold(
    [
      company.shortDescription,
      ...company.mainServices.flatMap(({ name, description }) => [name, description]),
    ].join(' '),
  )
  for (const { service, need } of FAMILIES) {
    if (service.test(profile)) continue
    const hit = findAll(source, need)[0]
    if (hit) return hit
  }
  return null
}

// Countries, with how they and their great cities are called. A profile that says where it serves makes a
// need elsewhere none of its own (judgement.md §1, "Where the table is silent").
const COUNTRIES: Record<string, RegExp> = {
  mexico: /\b(mexic\w*|monterrey|guadalajara|cdmx|queretaro|puebla)\b/,
  chile: /\b(chil[ei]\w*|santiago|antofagasta|valparaiso|puerto montt)\b/,
  peru: /\b(peru\w*|lima|callao|arequipa|trujillo|piura)\b/,
  colombia: /\b(colombia\w*|bogota|medellin|cali|barranquilla)\b/,
  argentina: /\b(argentin\w*|buenos aires|cordoba|rosario|mendoza)\b/,
  ecuador: /\b(ecuador\w*|quito|guayaquil)\b/,
  bolivia: /\b(bolivia\w*|la paz|santa cruz de la sierra)\b/,
  brasil: /\b(bra[sz]il\w*|sao paulo|rio de janeiro|curitiba)\b/,
  spain: /\b(espana|spain|madrid|barcelona)\b/,
  usa: /\b(texas|california|florida|united states|midwest|ohio|michigan|indiana|illinois|wisconsin)\b/,
}

function isOutsideRegion(read: ReadLead, company: CompanyProfile): boolean {
  const profile = fold(`${company.shortDescription} ${company.targetAudience}`)
  // "en Chile y Perú" says where; a nationality in passing ("empresa mexicana") does not.
  const served = Object.keys(COUNTRIES).filter((country) =>
    new RegExp(`\\b(en|in|y|and|,) ${country}\\b`).test(profile),
  )
  if (served.length === 0) return false
  const asked = fold(read.description.raw)
  const mentioned = Object.keys(COUNTRIES).filter((country) => COUNTRIES[country]?.test(asked))
  const places =
    mentioned.length > 0
      ? mentioned
      : Object.keys(COUNTRIES).filter((country) => COUNTRIES[country]?.test(read.location.text))
  return places.length > 0 && !places.some((place) => served.includes(place))
}
