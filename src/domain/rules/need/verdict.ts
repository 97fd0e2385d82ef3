import type { Labels } from '../../labels.ts'
import { isObject, ownedBy } from './catalogue.ts'
import { type Mention, type Role, WEIGHT, weightOf } from './mention.ts'
import { OWN, REFUSED } from './own-words.ts'
import type { Profile } from './profile.ts'
import type { Asking } from './reading.ts'
import type { Words } from './words.ts'

const holds = (one: Mention, two: Mention) => one.from <= two.from && one.to >= two.to

/** Mentions of what others sell that are more than a word in a trouble of ours ("si se quema *la compu*"). */
export const outsideOf = (foreign: readonly Mention[], named: readonly Mention[]): Mention[] =>
  foreign.filter((mention) => !named.some((told) => told.role === 'TOLD' && holds(told, mention)))

/** Mentions of what is sold here that count beside what else is asked for. */
export function insideOf(named: readonly Mention[], foreign: readonly Mention[]): Mention[] {
  const outside = outsideOf(foreign, named)
  const asked = outside.filter(({ role, isDeed }) => !isDeed && role === 'ASKED')
  const askedNeeds = new Set(asked.flatMap(({ needs }) => needs))
  // "cámaras … panel, evaporadores, amoníaco": who speaks of its parts wants the thing made or mended.
  const spoken = outside.flatMap(({ needs, role }) => (role === 'CONTEXT' ? [] : needs))
  const owned = new Set(
    spoken.filter((need, at) => askedNeeds.has(need) || spoken.indexOf(need) !== at).flatMap(ownedBy),
  )
  const isTold = outside.some(({ role }) => role === 'TOLD')
  const isVague = named.every(({ isBroad }) => isBroad)
  const isRefusedAsked = foreign.some(
    ({ role, needs }) => role === 'ASKED' && needs.some((need) => need.startsWith(REFUSED)),
  )
  return named.filter((mention) => {
    if (foreign.some((each) => completes(mention, each))) return false
    if (mention.isBroad && isRefusedAsked) return false
    const isRivalled = outside.some(
      ({ needs, role }) => role !== 'CONTEXT' && needs.some((need) => mention.rivals.includes(need)),
    )
    if (isRivalled) return false
    // "a truck for moving house": of a word of many meanings, what completes it says which.
    if (mention.isBroad && isVague && outside.some(({ role, isDeed }) => role === 'PART' && !isDeed))
      return false
    if (mention.isBroad && (asked.length > 0 || (isTold && mention.role !== 'ASKED'))) return false
    if (mention.needs.every((need) => owned.has(need))) return false
    if (mention.role !== 'TOLD') return true
    // "Se murió el chiller": a trouble of the very thing that is asked of others is theirs. Of two troubles
    // told by the same words, the longer one says more.
    const isTheirs = foreign.some(
      (each) => holds(mention, each) && each.needs.some((need) => askedNeeds.has(need)),
    )
    const isShorter = named.some(
      (each) =>
        each.role === 'TOLD' &&
        each.from === mention.from &&
        each.to > mention.to &&
        each.needs[0] !== mention.needs[0],
    )
    return !isTheirs && !isShorter
  })
}

// "Traducción jurada *al inglés*": a word of ours that only completes what is expressly not sold here.
const COMPLETED_WORDS = 4
const completes = (mention: Mention, each: Mention): boolean =>
  each.needs.some((need) => need.startsWith(REFUSED)) &&
  each.to <= mention.from &&
  mention.from - each.to < COMPLETED_WORDS

// How a thing of another trade must stand to be the need: what is had, echoed or completes something is not.
const HEAVY: ReadonlySet<Role> = new Set(['ASKED', 'TOLD', 'NEAR'])
const SHORT_WORDS = 14

/**
 * What the mentions amount to. Things weigh more than deeds: who sells advice on storage is no adviser on
 * marketing.
 */
export function verdict(
  inside: readonly Mention[],
  outside: readonly Mention[],
  asking: Asking,
  words: Words,
): Labels['serviceMatch'] {
  const insideThings = weightOf(inside.filter(({ isDeed }) => !isDeed))
  const insideDeeds = weightOf(inside.filter(({ isDeed }) => isDeed))
  const isShort = words.texts.length <= SHORT_WORDS
  // Nothing of ours stands there: what completes a vague request ("an operator for *dry freight*") is the need.
  const isAlone = inside.length === 0
  const heavy = outside.filter(
    ({ role }) => HEAVY.has(role) || (role === 'BARE' && isShort) || (role === 'PART' && isAlone),
  )
  const things = heavy.filter(
    (mention) => !mention.isDeed && !(mention.needs.every(isObject) && insideThings >= 1),
  )
  const outsideThings = weightOf(things)
  const outsideDeeds = weightOf(heavy.filter(({ isDeed, needs }) => isDeed && needs.includes('training')))
  if (insideThings >= WEIGHT.ECHO) {
    const isSecond = isAskedFirst(outside, inside)
    const isAsked = things.some(({ role }) => role === 'ASKED') && insideThings < WEIGHT.ASKED
    return isSecond ||
      isAsked ||
      isListed(inside, outside, words) ||
      asking.isHome ||
      outsideDeeds > insideThings
      ? 'PARTIAL'
      : 'STRONG'
  }
  if (insideThings === WEIGHT.PART)
    return outsideThings >= WEIGHT.ASKED && !isBeside(inside, things, words) ? 'NONE' : 'PARTIAL'
  if (outsideThings > 0) return 'NONE'
  if (insideThings > 0 || insideDeeds >= WEIGHT.NEAR) return 'STRONG'
  return outsideDeeds >= WEIGHT.ASKED ? 'NONE' : 'UNKNOWN'
}

const BUYS = new Set('buy buying purchase purchasing comprar compro compra adquirir'.split(' '))
const BOUGHT_WORDS = 5

/** Whether the things themselves are to be bought ("I want to buy 300 shirts"): who only rents them sells none. */
const isPurchase = (inside: readonly Mention[], asking: Asking, { texts, sentences }: Words): boolean =>
  inside.some(
    ({ role, from }) =>
      role === 'ASKED' &&
      asking.requests.some(
        (request) =>
          BUYS.has(texts[request.to - 1] ?? '') &&
          request.to <= from &&
          from - request.to <= BOUGHT_WORDS &&
          sentences[request.from] === sentences[from],
      ),
  )

const LISTED = 2

/** "Glass, parking lot, air conditioning and the roof": ours is one of several things spoken of alike. */
function isListed(inside: readonly Mention[], outside: readonly Mention[], { sentences }: Words): boolean {
  const first = inside.find(({ role, isDeed }) => role !== 'CONTEXT' && role !== 'TOLD' && !isDeed)
  if (first === undefined) return false
  const beside = outside.filter(
    ({ role, isDeed, from, needs }) =>
      role === first.role && !isDeed && !needs.every(isObject) && sentences[from] === sentences[first.from],
  )
  return new Set(beside.flatMap(({ needs }) => needs.slice(0, 1))).size >= LISTED
}

/** Whether a profile says that it does not do this: sell to homes, or sell the things at all. */
export const isRefusedBy = (
  { refusesHomes, refusesSale }: Pick<Profile, 'refusesHomes' | 'refusesSale'>,
  inside: readonly Mention[],
  asking: Asking,
  words: Words,
): boolean =>
  (refusesHomes && asking.isHome && inside.length > 0) || (refusesSale && isPurchase(inside, asking, words))

/** Whether what is sold here, by the profile's own words, stands in a clause of its own beside what others sell. */
const isBeside = (inside: readonly Mention[], things: readonly Mention[], { clauses }: Words): boolean =>
  inside.some(
    ({ needs, from }) =>
      needs.some((need) => need.startsWith(OWN)) &&
      things.every((thing) => clauses[thing.from] !== clauses[from]),
  )

/** Whether what others sell is asked for before anything that is sold here is spoken of: ours is the lesser part. */
function isAskedFirst(outside: readonly Mention[], inside: readonly Mention[]): boolean {
  const first = outside.find(
    ({ role, isDeed, needs }) =>
      role === 'ASKED' && !needs.every(isObject) && (!isDeed || needs.includes('training')),
  )
  const begin = Math.min(...inside.filter(({ role }) => role !== 'CONTEXT').map(({ from }) => from))
  return first !== undefined && first.from < begin
}
