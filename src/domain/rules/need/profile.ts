import type { CompanyProfile } from '../../company.ts'
import { foldText } from '../text/fold.ts'
import { isDeed, isDeep } from './catalogue.ts'
import { namedIn } from './findings.ts'
import { type Offered, offeredBy } from './offer.ts'
import { piecesOf } from './profile-pieces.ts'
import { servedRegions } from './served-regions.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** A profile as the rules understand it. */
export interface Profile {
  readonly offered: readonly Offered[]
  /** Needs of the catalogue that some service meets. */
  readonly served: ReadonlySet<string>
  /** Where it serves; empty when it does not say. */
  readonly regions: readonly string[]
  readonly vocabulary: Vocabulary
  /** Needs that it speaks of without selling them: they are of its world, and no other trade's. */
  readonly spoken: ReadonlySet<string>
  /** It says that it sells no goods. */
  readonly refusesSale: boolean
  /** It says that it does not sell to homes. */
  readonly refusesHomes: boolean
  /** Whether the catalogue knows well what each of its services is: then its word is enough. */
  readonly isKnown: boolean
}

const PROFILES_MAX = 64
const known = new Map<string, Profile>()
const understood = new WeakMap<CompanyProfile, Profile>()

/** Understands a profile, once: every lead of a workspace is read against the same one. */
export function profileOf(company: CompanyProfile): Profile {
  const same = understood.get(company)
  if (same) return same
  const profile = profileLike(company)
  understood.set(company, profile)
  return profile
}

/** The same profile often comes as another object: it is read anew for each job. */
function profileLike(company: CompanyProfile): Profile {
  const key = JSON.stringify([
    company.name,
    company.shortDescription,
    company.targetAudience,
    company.mainServices,
  ])
  const before = known.get(key)
  if (before) return before
  const offered = offeredBy(company)
  const pieces = piecesOf(company)
  const profile = {
    offered,
    served: new Set(offered.flatMap(({ needs }) => Array.from(needs))),
    regions: servedRegions(company),
    vocabulary: vocabularyOf(company),
    spoken: new Set(pieces.filter(({ isRefused }) => !isRefused).flatMap(({ text }) => thingsNamed(text))),
    refusesSale: pieces.some(({ text, isRefused }) => isRefused && SALE.test(foldText(text))),
    refusesHomes: pieces.some(({ text, isRefused }) => isRefused && HOMES.test(foldText(text))),
    isKnown: offered.every(({ named }) => [...named].some(isDeep)),
  }
  if (known.size >= PROFILES_MAX) known.clear()
  known.set(key, profile)
  return profile
}

// "No vendemos equipos", "we do not resell hardware".
const SALE = /\b(?:vend(?:e|en|emos|er|a)|(?:re)?sell|comercializa\w*|vendemos)\b/
const HOMES =
  /\b(?:casas?|hogar(?:es)?|domestic[oa]s?|particulares|residenci\w+|residential|homes?|houses?|lares|ninos|individuals|consumers?)\b/

const thingsNamed = (text: string): string[] =>
  namedIn(wordsOf(foldText(text)))
    .filter(({ meaning }) => meaning.kind === 'need' && meaning.sense !== 'broad' && !isDeed(meaning.name))
    .map(({ meaning }) => meaning.name)
