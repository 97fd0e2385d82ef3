import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { withoutAttacks } from '../text/attacks.ts'
import { type Hit, type Source, withText } from '../text/source.ts'
import { NEEDS } from './catalogue.ts'
import { type Offered, offeredBy } from './offer.ts'
import { ownMatches } from './own-words.ts'
import { type Asking, askingIn, type Mention, type Role } from './reading.ts'
import { isOutsideRegion } from './region.ts'
import { wordsOf, type Words } from './words.ts'

export interface ServiceReading {
  readonly serviceMatch: Finding<Labels['serviceMatch']>
  /** Names of the profile's services, in the profile's order. */
  readonly matchedServices: Finding<string[]>
}

const WEIGHT: Record<Role, number> = {
  ASKED: 3,
  TOLD: 2.5,
  NEAR: 2,
  BARE: 2,
  ECHO: 1.8,
  PART: 1.5,
  CONTEXT: 1,
}

/** Whether the stated need falls inside the company's services. @see judgement.md §1 */
export function readServices(document: Document, company: CompanyProfile): ServiceReading {
  const offered = offeredBy(company)
  const own = readText(document.statement, offered)
  // What a customer's customer demands stands in a quoted mail: it is read when the writer's words name nothing.
  const {
    source,
    words,
    value: read,
    inside,
    outside,
  } = own.value === 'UNKNOWN' ? readText(withQuotedMail(document.description), offered) : own
  const isMatch = read === 'STRONG' || read === 'PARTIAL'
  const value =
    isMatch && isOutsideRegion(document, words, sentencesOf(inside, words), company) ? 'NONE' : read
  const proof = isMatch ? inside : value === 'NONE' ? outside : []
  const hits = proof.filter(({ role }) => role !== 'CONTEXT').map((mention) => hitOf(mention, words, source))
  return {
    serviceMatch: finding(value, 0.8, hits[0]),
    matchedServices: finding(isMatch && value !== 'NONE' ? namesOf(inside, offered) : [], 0.8, ...hits),
  }
}

/** The sentences in which something is asked for or its trouble told. */
const sentencesOf = (mentions: readonly Mention[], words: Words): ReadonlySet<number> =>
  new Set(mentions.filter(({ role }) => WEIGHT[role] >= 2).map(({ from }) => words.sentences[from] ?? -1))

interface TextReading {
  readonly source: Source
  readonly words: Words
  readonly value: Labels['serviceMatch']
  readonly inside: readonly Mention[]
  readonly outside: readonly Mention[]
}

function readText(source: Source, offered: readonly Offered[]): TextReading {
  const served = new Set(offered.flatMap(({ needs }) => [...needs]))
  const isServed = (need: string) => served.has(need) || need.startsWith('own:')
  const words = wordsOf(source.text)
  const asking = askingIn(words, isServed, ownMatches(words, offered))
  const named = asking.mentions.filter(({ needs }) => needs.some(isServed))
  // "que no se pierdan las facturas si se quema la compu": the computer stands in the trouble told.
  const outside = asking.mentions.filter(
    (mention) =>
      !mention.needs.some(isServed) &&
      !named.some(({ role, from, to }) => role === 'TOLD' && from <= mention.from && to >= mention.to),
  )
  const inside = insideOf(named, outside)
  return { source, words, inside, outside, value: judge(inside, outside, asking, words) }
}

/** The description with the mail that it quotes, still without attacks. */
const withQuotedMail = (description: Source): Source =>
  withText(description, withoutAttacks(description.folded.text))

const weightOf = (mentions: readonly Mention[]) => Math.max(0, ...mentions.map(({ role }) => WEIGHT[role]))

/** Mentions of what is sold here that count beside what else is asked for. */
function insideOf(named: readonly Mention[], outside: readonly Mention[]): Mention[] {
  const asked = outside.filter(({ role, isDeed }) => !isDeed && role === 'ASKED')
  const owned = new Set(asked.flatMap(({ needs }) => needs.flatMap((need) => NEEDS.get(need)?.owns ?? [])))
  const isTold = outside.some(({ role }) => role === 'TOLD')
  return named.filter(
    ({ needs, isBroad, role }) =>
      !(isBroad && (asked.length > 0 || (isTold && role !== 'ASKED'))) &&
      !needs.every((need) => owned.has(need)),
  )
}

const SHORT_WORDS = 14

function judge(
  inside: readonly Mention[],
  outside: readonly Mention[],
  asking: Asking,
  words: Words,
): Labels['serviceMatch'] {
  const insideThings = weightOf(inside.filter(({ isDeed }) => !isDeed))
  const insideDeeds = weightOf(inside.filter(({ isDeed }) => isDeed))
  const isShort = words.texts.length <= SHORT_WORDS
  const heavy = outside.filter(
    ({ role }) => role !== 'CONTEXT' && role !== 'PART' && role !== 'ECHO' && (role !== 'BARE' || isShort),
  )
  const outsideThings = weightOf(heavy.filter(({ isDeed }) => !isDeed))
  const outsideDeeds = weightOf(heavy.filter(({ isDeed }) => isDeed))
  if (insideThings >= 1.8) {
    return outsideThings > insideThings || asking.isHome || outsideDeeds > insideThings ? 'PARTIAL' : 'STRONG'
  }
  if (insideThings === 1.5) return outsideThings >= 3 ? 'NONE' : 'PARTIAL'
  if (outsideThings >= 2) return 'NONE'
  if (insideThings === 1) return 'STRONG'
  if (insideDeeds >= 2) return 'STRONG'
  if (outsideDeeds >= 2) return 'NONE'
  return 'UNKNOWN'
}

/** The services that meet the need, in the profile's order. */
function namesOf(inside: readonly Mention[], offered: readonly Offered[]): string[] {
  const isStrong = (mention: Mention) => WEIGHT[mention.role] > 1
  const strong = inside.some(isStrong) ? inside.filter(isStrong) : inside
  const isClear = strong.some(({ role, isBroad, isDeed }) => role === 'ASKED' && !isBroad && !isDeed)
  const kept = strong.filter(({ isBroad, role }) => !isBroad || !isClear || role === 'ASKED')
  const isMore = (mention: Mention) => !isObject(mention) && !mention.isDeed
  const proper = kept.some(isMore) ? kept.filter((mention) => !isObject(mention)) : kept
  const needs = new Set(proper.flatMap((mention) => mention.needs))
  // What is only told of a cargo of medicines is pharmaceutical distribution, not any cold truck.
  const told = (need: string) =>
    inside.every((mention) => !mention.needs.includes(need) || mention.role === 'TOLD')
  if (needs.has('pharmaDistribution') && told('coldTransport')) needs.delete('coldTransport')
  return offered
    .filter(
      (service) => [...service.needs].some((need) => needs.has(need)) || needs.has(`own:${service.name}`),
    )
    .map(({ name }) => name)
}

const isObject = ({ needs }: Mention) => needs.every((need) => NEEDS.get(need)?.isObject === true)

const hitOf = ({ from, to }: Mention, words: Words, source: Source): Hit => {
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? source.text.length
  return { source, start, end, text: source.text.slice(start, end) }
}
