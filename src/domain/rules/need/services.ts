import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { type Hit, type Source, withText } from '../text/source.ts'
import { hintedIn } from './hinted.ts'
import { asksForThings } from './specific.ts'
import { matchedNames } from './matched.ts'
import { type Offered, offeredBy } from './offer.ts'
import { ownMatches } from './own-words.ts'
import { askingIn, type Mention } from './reading.ts'
import { isOutsideRegion } from './region.ts'
import { insideOf, outsideOf, verdict, WEIGHT } from './verdict.ts'
import { wordsOf, type Words } from './words.ts'

export interface ServiceReading {
  readonly serviceMatch: Finding<Labels['serviceMatch']>
  /** Names of the profile's services, in the profile's order. */
  readonly matchedServices: Finding<string[]>
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
    matchedServices: finding(
      isMatch && value !== 'NONE' ? matchedNames(inside, words, offered) : [],
      0.8,
      ...hits,
    ),
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
  const foreign = asking.mentions.filter(({ needs }) => !needs.some(isServed))
  const outside = outsideOf(foreign, named)
  const inside = insideOf(named, foreign)
  const value = verdict(inside, outside, asking, words)
  const guessed = isOpen(value, outside) ? hintedIn(asking, words, offered, value === 'NONE' ? 1 : 0) : []
  if (guessed.length > 0)
    return { source, words, inside: guessed, outside, value: asking.isHome ? 'PARTIAL' : 'STRONG' }
  const isNone = value === 'UNKNOWN' && asksForThings(asking.requests, words)
  return { source, words, inside, outside, value: isNone ? 'NONE' : value }
}

/** Nothing was read, or only a trouble that sounds like another trade's: hints may say more. */
const isOpen = (value: Labels['serviceMatch'], outside: readonly Mention[]): boolean =>
  value === 'UNKNOWN' ||
  (value === 'NONE' && outside.every(({ role }) => role === 'TOLD' || role === 'CONTEXT'))

/** The description with the mail that it quotes. */
const withQuotedMail = (description: Source): Source => withText(description, description.folded.text)

const hitOf = ({ from, to }: Mention, words: Words, source: Source): Hit => {
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? source.text.length
  return { source, start, end, text: source.text.slice(start, end) }
}
