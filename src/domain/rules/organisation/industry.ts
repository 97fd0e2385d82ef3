import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { areKin, lineage, type Sector } from '../lexicon/sector-tree.ts'
import { type Finding, finding } from '../finding.ts'
import { SECTOR_SPEECH } from '../lexicon/sector-speech.ts'
import type { Document } from '../text/document.ts'
import { findAffirmed } from '../text/negation.ts'
import { phrases } from '../text/pattern.ts'
import { type Hit, type Source, whole, withText } from '../text/source.ts'
import {
  type Audience,
  audienceOf,
  namesNobody,
  namesOwnWord,
  type Relation,
  relationOf,
} from './audience.ts'
import { brandSector } from './brand.ts'
import { clientPassage } from './client.ts'
import { isPrivate } from './household.ts'
import { introductions } from './introduction.ts'
import { sectorsNamed } from './naming.ts'

// Shares of right readings by class, counted on the practice sets when each was first seen.
const SURE = {
  field: 0.95,
  client: 0.9,
  company: 0.9,
  text: 0.8,
  home: 0.8,
  brand: 0.7,
  torn: 0.6,
  silent: 0.85,
}

/** A sector that a source names, with its relation to the audience. */
interface Named {
  readonly sectors: readonly Sector[]
  readonly relation: Relation
  readonly hit: Hit
}

// Letters that a single word must have to name a sector: a field says "TI", a text says "it" of anything.
const SHORTEST = { field: 2, name: 3, text: 4 }

/** The lead's sector against those that the profile's target audience names. @see judgement.md §1 */
export function readIndustry(document: Document, company: CompanyProfile): Finding<Labels['industryMatch']> {
  const audience = audienceOf(company.targetAudience)
  if (namesNobody(audience)) return finding('UNKNOWN', SURE.silent)
  const field = namedIn(document.industry, audience, SHORTEST.field)
  const client = namedInClient(document, audience)
  if (client) return finding(client.relation, SURE.client, client.hit)
  const name = namedIn(document.company, audience, SHORTEST.name)
  if (field) {
    if (name && isFuller(name, field)) return finding(name.relation, SURE.field, name.hit, field.hit)
    if (!isDoubtful(field, name)) return finding(field.relation, SURE.field, field.hit)
    const borne = [name, field].find((one) => speechOf(one.sectors, document.statement))
    return borne
      ? finding(borne.relation, SURE.text, borne.hit, speechOf(borne.sectors, document.statement))
      : finding<Labels['industryMatch']>('UNKNOWN', SURE.torn)
  }
  const own = whole(document.industry)
  if (own && namesOwnWord(own.text, audience)) return finding('TARGET', SURE.company, own)
  const told = namedInText(document.statement, audience)
  if (name && (!told || agree(name, told) || told.relation !== 'TARGET'))
    return finding(name.relation, SURE.company, name.hit)
  if (told) return finding(told.relation, SURE.text, told.hit)
  const home = isPrivate(document)
  if (home) return finding('OFF', SURE.home, home)
  const brand = namedByBrand(document, audience)
  if (brand) return finding(brand.relation, SURE.brand, brand.hit)
  return finding('UNKNOWN', SURE.silent)
}

const SPEECH = Object.entries(SECTOR_SPEECH).map(([sector, words]) => [sector, phrases(words)] as const)

/** Words of the trade in the text: they settle which of two contradicting sectors is meant. */
function speechOf(sectors: readonly Sector[], statement: Source): Hit | null {
  const line = new Set<string>(sectors.flatMap(lineage))
  for (const [sector, words] of SPEECH) {
    const hit = line.has(sector) ? findAffirmed(statement, words) : null
    if (hit) return hit
  }
  return null
}

const best = (relations: readonly Relation[]): Relation =>
  relations.includes('TARGET') ? 'TARGET' : relations.includes('ADJACENT') ? 'ADJACENT' : 'OFF'

function namedBetween(
  source: Source,
  from: number,
  to: number,
  audience: Audience,
  shortest: number,
): Named | null {
  const hits = sectorsNamed(source.text, from, to, shortest)
  const [first] = hits
  if (!first) return null
  const relation = best(hits.map(({ sector }) => relationOf(sector, audience)))
  const { start, end } = hits.find(({ sector }) => relationOf(sector, audience) === relation) ?? first
  return {
    sectors: hits.map(({ sector }) => sector),
    relation,
    hit: { source, start, end, text: source.text.slice(start, end) },
  }
}

const namedIn = (source: Source, audience: Audience, shortest: number): Named | null =>
  namedBetween(source, 0, source.text.length, audience, shortest)

function namedInClient({ statement }: Document, audience: Audience): Named | null {
  const passage = clientPassage(statement)
  return passage && namedBetween(statement, passage.start, passage.end, audience, SHORTEST.text)
}

/** What the name is built of, else the address's domain. Too little to rule anybody out. */
function namedByBrand({ company, email }: Document, audience: Audience): Named | null {
  for (const source of [company, withText(email, domainOf(email.text))]) {
    const found = brandSector(source.text)
    const relation = found && relationOf(found.sector, audience)
    if (!found || !relation || relation === 'OFF') continue
    const { sector, start, end } = found
    return { sectors: [sector], relation, hit: { source, start, end, text: source.text.slice(start, end) } }
  }
  return null
}

/** The address with all but its domain's name blank. */
const domainOf = (address: string): string =>
  address.replace(/^[^@]*@?/, (head) => ' '.repeat(head.length)).replace(/\..*$/, '')

function namedInText(statement: Source, audience: Audience): Named | null {
  const named = introductions(statement).flatMap(
    ({ start, end }) => namedBetween(statement, start, end, audience, SHORTEST.text) ?? [],
  )
  return named.find(({ relation }) => relation === 'TARGET') ?? named[0] ?? null
}

const agree = (one: Named, two: Named): boolean =>
  one.sectors.some((left) => two.sectors.some((right) => left === right || areKin(left, right)))

/** "Salud" in the field, "Hospital …" in the name: the name says the same, more closely, and fits better. */
const isFuller = (name: Named, field: Named): boolean =>
  name.relation === 'TARGET' &&
  field.relation !== 'TARGET' &&
  name.sectors.some((sector) => lineage(sector).some((above) => field.sectors.includes(above)))

/** A field that rules the lead out while the company's name puts it in was picked by mistake, or the name misleads. */
const isDoubtful = (field: Named, name: Named | null): name is Named =>
  field.relation === 'OFF' && name !== null && name.relation === 'TARGET' && !agree(field, name)
