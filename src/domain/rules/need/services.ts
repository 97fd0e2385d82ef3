import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { type Hit, type Source, withText } from '../text/source.ts'
import { hintedIn } from './hinted.ts'
import { matchedNames } from './matched.ts'
import { type Mention, WEIGHT } from './mention.ts'
import { OWN, ownMatches, type OwnUses, ownUses } from './own-words.ts'
import { type Profile, profileOf } from './profile.ts'
import { presumed } from './presumed.ts'
import { proofOf } from './proof.ts'
import { type Asking, askingIn } from './reading.ts'
import { placeOutside } from './region.ts'
import { asksForThings } from './specific.ts'
import { sureness, type Ground } from './sureness.ts'
import { insideOf, isRefusedBy, outsideOf, verdict } from './verdict.ts'
import { type Words, wordsOf } from './words.ts'

export interface ServiceReading {
  readonly serviceMatch: Finding<Labels['serviceMatch']>
  /** Names of the profile's services, in the profile's order; its evidence is the need, whosever trade it is. */
  readonly matchedServices: Finding<string[]>
}

/** Whether the stated need falls inside the company's services. @see judgement.md §1 */
export function readServices(document: Document, company: CompanyProfile): ServiceReading {
  const profile = profileOf(company)
  const { offered, regions } = profile
  const reading = readDescription(document, profile)
  const { source, words, value, inside, outside } = reading
  const isMatch = value === 'STRONG' || value === 'PARTIAL'
  const needs = proofOf(isMatch ? inside : value === 'NONE' ? outside : [], words, source)
  const away = isMatch ? placeOutside(document, words, sentencesOf(inside, words), regions) : null
  if (away) return readingOf('NONE', [], 'ELSEWHERE', [away], [...needs, away])
  // A profile may list a service twice.
  const names = isMatch
    ? [...new Set(matchedNames(inside, words, offered, reading.own, profile.isKnown))]
    : []
  return readingOf(value, names, reading.ground, needs.slice(0, 1), needs)
}

const readingOf = (
  value: Labels['serviceMatch'],
  names: string[],
  ground: Ground,
  proof: readonly Hit[],
  needs: readonly Hit[],
): ServiceReading => ({
  serviceMatch: finding(value, sureness(value, ground), ...proof),
  matchedServices: finding(names, sureness(value, ground), ...needs),
})

/** The sentences in which something is asked for or its trouble told. */
const sentencesOf = (mentions: readonly Mention[], words: Words): ReadonlySet<number> =>
  new Set(mentions.filter(({ role }) => WEIGHT[role] >= 2).map(({ from }) => words.sentences[from] ?? -1))

export interface TextReading {
  readonly source: Source
  readonly words: Words
  readonly asking: Asking
  readonly own: OwnUses
  readonly value: Labels['serviceMatch']
  readonly ground: Ground
  /** It asks for what the profile says that it does not do. */
  readonly isRefused: boolean
  readonly inside: readonly Mention[]
  readonly outside: readonly Mention[]
}

/**
 * The writer's own statement; when it names nothing, the mail that he quotes (what his customer demands);
 * when that names nothing either, what his words hint at.
 */
function readDescription(document: Document, profile: Profile): TextReading {
  const { offered } = profile
  const own = readText(document.statement, profile, !profile.isKnown)
  if (own.isRefused || !isOpen(own, profile.isKnown)) return own
  const quoted =
    own.value === 'UNKNOWN' ? readText(withQuotedMail(document.description), profile, !profile.isKnown) : own
  if (quoted.value !== own.value) return quoted
  const guessed = hintedIn(own.asking, own.words, offered, own.value === 'NONE' ? 1 : 0)
  if (guessed.length > 0)
    return { ...own, inside: guessed, value: own.asking.isHome ? 'PARTIAL' : 'STRONG', ground: 'HINTED' }
  const fallback = profile.isKnown ? null : presumed(own, profile)
  if (fallback) return fallback
  if (own.value === 'UNKNOWN' && asksForThings(own.asking.requests, own.words))
    return { ...own, value: 'NONE', ground: 'HINTED' }
  return own
}

/** `isOwn`: by the profile's own words too, not only by the catalogue. */
function readText(source: Source, profile: Profile, isOwn: boolean): TextReading {
  const { vocabulary } = profile
  const isServed = (need: string) => profile.served.has(need) || need.startsWith(OWN)
  const words = wordsOf(source.text)
  const own = ownUses(words, vocabulary)
  const asking = askingIn(words, isServed, isOwn ? ownMatches(own) : [])
  const named = asking.mentions.filter(({ needs }) => needs.some(isServed))
  const foreign = asking.mentions.filter(
    ({ needs }) => !needs.some(isServed) && !(isOwn && needs.some((need) => profile.spoken.has(need))),
  )
  const outside = outsideOf(foreign, named)
  const inside = insideOf(named, foreign)
  const isRefused = isRefusedBy(profile, inside, asking, words)
  if (isRefused)
    return { source, words, asking, own, inside, outside: inside, value: 'NONE', ground: 'ASKED', isRefused }
  const value = verdict(inside, outside, asking, words)
  const isNamed = (value === 'NONE' ? outside : inside).some(({ role }) => role === 'ASKED')
  return { source, words, asking, own, inside, outside, value, ground: isNamed ? 'ASKED' : 'TOLD', isRefused }
}

/**
 * Nothing was read, or only a trouble that sounds like another trade's: hints may say more. In a trade that is
 * not well known, whatever is not asked for may be of its world.
 */
const isOpen = ({ value, outside }: TextReading, isKnown: boolean): boolean =>
  value === 'UNKNOWN' ||
  (value === 'NONE' &&
    outside.every(
      ({ role, isDeed }) =>
        role === 'TOLD' || role === 'BARE' || role === 'CONTEXT' || (!isKnown && (isDeed || role === 'ECHO')),
    ))

/** The description with the mail that it quotes. */
const withQuotedMail = (description: Source): Source => withText(description, description.folded.text)
