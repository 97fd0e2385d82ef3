import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import {
  LARGE_WORDS,
  MEDIUM_WORDS,
  PEOPLE_PER,
  SMALL_TRADES,
  SMALL_WORDS,
  STAFF_PER_SHOP,
  STAFF_PER_SITE,
} from '../lexicon/size-words.ts'
import type { Document } from '../text/document.ts'
import { familiesOf, findFamilies } from '../text/families.ts'
import { isDenied } from '../text/negation.ts'
import { phrases } from '../text/pattern.ts'
import { find, has, type Hit, type Source } from '../text/source.ts'
import { clientPassage } from './client.ts'
import { isPrivate } from './household.ts'
import { numbersIn } from './numbers.ts'
import { headcounts } from './headcount.ts'
import { peopleOf } from './people.ts'
import { sectorHits } from './sector-index.ts'
import { sectorsNamed } from './naming.ts'
import { mostSites, type Sites, sitesIn } from './sites.ts'

type Size = Labels['companySize']

// Shares of right readings by class, counted on the practice sets when each was first seen.
const SURE = {
  people: 0.95,
  plants: 0.9,
  shops: 0.8,
  words: 0.8,
  things: 0.7,
  trade: 0.75,
  name: 0.85,
  home: 0.9,
  silent: 0.85,
}

const sizeOf = (heads: number): Size => (heads > 250 ? 'LARGE' : heads >= 50 ? 'MEDIUM' : 'SMALL')

const SAID = familiesOf({ LARGE: LARGE_WORDS, MEDIUM: MEDIUM_WORDS, SMALL: SMALL_WORDS })
const TRADE = phrases(SMALL_TRADES)
const BULK = phrases(
  'mayore\\w*',
  'mayorista\\w*',
  'wholesale\\w*',
  'distribu\\w*',
  'cadena',
  'chain',
  'rede?',
  'grupo',
  'group',
  'fabrica\\w*',
  'manufactur\\w*',
)
const GROUP =
  /^\s*(?:grupo|group|corporativo|corporacion|corporation|holding)(?![a-z])|(?<![a-z])(?:group|holdings?|grupo|corporation|corporativo|international|internacional|global)\s*$/g

const read = new WeakMap<Document, Finding<Size>>()

/** Stated people first, then sites, then words; a document is read once. @see judgement.md §1 `companySize`, "Branches and shops count as sites" */
export function readSize(document: Document): Finding<Size> {
  const known = read.get(document)
  if (known) return known
  const size = sizeFrom(document)
  read.set(document, size)
  return size
}

function sizeFrom(document: Document): Finding<Size> {
  const { statement } = document
  const client = clientPassage(statement)
  const people =
    (client && peopleOf(headcounts(document, client.start, client.end))) ?? peopleOf(headcounts(document))
  const sites = sitesIn(statement).filter(({ isDestination }) => !isDestination)
  const plants = mostSites(sites, 'PLANT')
  const hasPlants = plants !== null && plants.count >= 2
  if (people && !(people.isOfSite && hasPlants && people.heads <= 250))
    return finding(sizeOf(people.heads), SURE.people, people.hit)
  const countries = mostSites(sites, 'COUNTRY')
  if (countries && countries.count >= 2) return finding<Size>('LARGE', SURE.plants, countries.hit)
  if (hasPlants) return finding<Size>('LARGE', SURE.plants, plants.hit)
  const shops = mostSites(sites, 'SHOP')
  const staff = shops && shops.count >= 2 ? shops.count * staffPerSite(document, shops) : 0
  if (shops && staff > 250) return finding<Size>('LARGE', SURE.shops, shops.hit)
  const said = findFamilies(statement, SAID)
  const large = affirmed(said.get('LARGE'))
  if (large) return finding<Size>('LARGE', SURE.words, large)
  if (shops && staff >= 50) return finding<Size>('MEDIUM', SURE.shops, shops.hit)
  const small = affirmed(said.get('SMALL')) ?? findFamilies(document.company, SAID).get('SMALL')?.[0]
  if (small) return finding<Size>('SMALL', SURE.words, small)
  const medium = affirmed(said.get('MEDIUM'))
  if (medium) return finding<Size>('MEDIUM', SURE.words, medium)
  const things = peopleByThings(statement)
  if (things) return finding(sizeOf(things.heads), SURE.things, things.hit)
  const trade = smallTrade(document)
  if (trade) return finding<Size>('SMALL', SURE.trade, trade)
  const group = find(document.company, GROUP)
  if (group) return finding<Size>('LARGE', SURE.name, group)
  // Two or three shops and not a word of more.
  if (shops && staff > 0) return finding<Size>('SMALL', SURE.things, shops.hit)
  const home = isPrivate(document)
  if (home) return finding<Size>('SMALL', SURE.home, home)
  return finding<Size>('UNKNOWN', SURE.silent)
}

const affirmed = (hits: readonly Hit[] | undefined): Hit | undefined => hits?.find((hit) => !isDenied(hit))

/** What one of these places takes: by its own name ("18 farmacias"), else by the organisation's sector. */
function staffPerSite({ company, industry }: Document, { hit }: Sites): number {
  const named = [
    ...sectorHits(hit.text),
    ...sectorsNamed(industry.text, 0, industry.text.length, 3),
    ...sectorsNamed(company.text, 0, company.text.length, 3),
  ].flatMap(({ sector }) => STAFF_PER_SITE[sector] ?? [])
  return named.length > 0 ? Math.max(...named) : STAFF_PER_SHOP
}

/** A trade that one family runs, unless the field or the name speaks of bulk. */
const smallTrade = ({ industry, company }: Document): Hit | null =>
  has(industry, BULK) || has(company, BULK) ? null : (find(industry, TRADE) ?? find(company, TRADE))

const THINGS = PEOPLE_PER.map(
  ([each, nouns]) => [each, new RegExp(`^\\s+(?:${nouns.replaceAll(' ', '\\s+')})(?![a-z])`)] as const,
)

/** Beds, rooms, pupils, own trucks: each goes with so many people. */
function peopleByThings(statement: Source): { readonly heads: number; readonly hit: Hit } | null {
  for (const { source, start, end, value } of numbersIn(statement)) {
    const after = source.text.slice(end, end + 40)
    for (const [each, pattern] of THINGS) {
      const match = pattern.exec(after)
      if (!match) continue
      const stop = end + match[0].length
      return { heads: value * each, hit: { source, start, end: stop, text: source.text.slice(start, stop) } }
    }
  }
  return null
}
