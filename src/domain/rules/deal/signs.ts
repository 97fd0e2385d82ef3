import type { Labels } from '../../labels.ts'
import { BIG_THINGS, BULK_THINGS, FREIGHT, SCOPE_WORDS } from '../lexicon/deal-words.ts'
import { DIFFICULTY_WORDS } from '../lexicon/difficulty-words.ts'
import { numbersIn } from '../organisation/numbers.ts'
import { readSize } from '../organisation/size.ts'
import { mostSites, sitesIn } from '../organisation/sites.ts'
import type { Document } from '../text/document.ts'
import { isDenied } from '../text/negation.ts'
import { phrases } from '../text/pattern.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'

type Scope = keyof typeof SCOPE_WORDS
type Difficulty = keyof typeof DIFFICULTY_WORDS

/** One thing that a lead shows or does not: words of a family, a size, a count. */
export type Sign =
  | Scope
  | Difficulty
  /** Two different words of one family. */
  | `${Difficulty}_TWICE`
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL'
  | 'PLANTS'
  | 'FEW_SHOPS'
  | 'SHOPS'
  | 'MANY_SHOPS'
  | 'FEW_BIG'
  | 'MANY_BIG'
  | 'FEW_BULK'
  | 'MANY_BULK'
  | 'FREIGHT'
  | 'ONE_SHIPMENT'
  | 'PARTIAL'
  | 'NOT_OURS'
  | 'SUPPORT'

/** The signs of a lead, each with the words that show it where it has some. */
export type Signs = ReadonlyMap<Sign, Hit | null>

const listed = (words: string): string[] =>
  words
    .split(/,\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
const families = <Name extends string>(table: Readonly<Record<Name, string>>): (readonly [Name, RegExp])[] =>
  (Object.entries(table) as [Name, string][]).map(([name, words]) => [name, phrases(listed(words))])

const SCOPE = families<Scope>(SCOPE_WORDS)
const DIFFICULTY = families<Difficulty>(DIFFICULTY_WORDS)
const MOVED = phrases(listed(FREIGHT))
const counted = (nouns: string): RegExp =>
  new RegExp(
    `^\\s*(?:[a-z-]+\\s+)?(?:de\\s+)?(?:${listed(nouns).join('|').replaceAll(' ', '\\s+')})(?![a-z])`,
  )
const BIG = counted(BIG_THINGS)
const BULK = counted(BULK_THINGS)

/** Reads the signs that scope and difficulty are weighed by. @see weights.ts */
export function signsOf(
  document: Document,
  serviceMatch: Labels['serviceMatch'],
  kind: Labels['kind'],
): Signs {
  const { statement } = document
  const signs = new Map<Sign, Hit | null>()
  for (const [name, pattern] of SCOPE) {
    const [hit] = affirmed(statement, pattern)
    if (hit) signs.set(name, hit)
  }
  for (const [name, pattern] of DIFFICULTY) {
    const hits = affirmed(statement, pattern)
    const [hit] = hits
    if (hit) signs.set(name, hit)
    const other = hits.find(({ text }) => text !== hit?.text)
    if (other) signs.set(`${name}_TWICE`, other)
  }
  addOrganisation(signs, document)
  addThings(signs, statement)
  const [moved] = findAll(statement, MOVED)
  if (moved) {
    signs.set('FREIGHT', moved)
    if (!['RECURRING', 'YEARS', 'TENDER', 'WHOLE'].some((sign) => signs.has(sign as Sign)))
      signs.set('ONE_SHIPMENT', moved)
  }
  if (serviceMatch === 'PARTIAL') signs.set('PARTIAL', null)
  if (serviceMatch === 'NONE') signs.set('NOT_OURS', null)
  if (kind === 'SUPPORT') signs.set('SUPPORT', null)
  return signs
}

const affirmed = (source: Source, pattern: RegExp): Hit[] =>
  findAll(source, pattern).filter((hit) => !isDenied(hit))

function addOrganisation(signs: Map<Sign, Hit | null>, document: Document): void {
  const { value: size } = readSize(document)
  if (size !== 'UNKNOWN') signs.set(size, null)
  const sites = sitesIn(document.statement)
  const [plants, shops] = [mostSites(sites, 'PLANT'), mostSites(sites, 'SHOP')]
  if (plants && plants.count >= 2) signs.set('PLANTS', plants.hit)
  if (!shops || shops.count < 2) return
  signs.set(shops.count < 5 ? 'FEW_SHOPS' : 'SHOPS', shops.hit)
  if (shops.count >= 20) signs.set('MANY_SHOPS', shops.hit)
}

function addThings(signs: Map<Sign, Hit | null>, statement: Source): void {
  const most = { BIG: 0, BULK: 0 }
  const where: { BIG: Hit | null; BULK: Hit | null } = { BIG: null, BULK: null }
  for (const { start, end, value } of numbersIn(statement)) {
    const after = statement.text.slice(end, end + 40)
    const kind = BIG.test(after) ? 'BIG' : BULK.test(after) ? 'BULK' : null
    if (!kind || value <= most[kind]) continue
    most[kind] = value
    const stop = end + ((kind === 'BIG' ? BIG : BULK).exec(after)?.[0].length ?? 0)
    where[kind] = { source: statement, start, end: stop, text: statement.text.slice(start, stop) }
  }
  if (most.BIG >= 1 && most.BIG <= 3) signs.set('FEW_BIG', where.BIG)
  if (most.BIG >= 10) signs.set('MANY_BIG', where.BIG)
  if (most.BULK >= 1 && most.BULK <= 15) signs.set('FEW_BULK', where.BULK)
  if (most.BULK >= 400) signs.set('MANY_BULK', where.BULK)
}
