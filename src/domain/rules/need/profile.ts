import type { CompanyProfile } from '../../company.ts'
import { type Offered, offeredBy } from './offer.ts'
import { servedRegions } from './served-regions.ts'

/** A profile as the rules understand it. */
export interface Profile {
  readonly offered: readonly Offered[]
  /** Where it serves; empty when it does not say. */
  readonly regions: readonly string[]
}

const PROFILES_MAX = 64
const known = new Map<string, Profile>()

/** Understands a profile, once: every lead of a workspace is read against the same one. */
export function profileOf(company: CompanyProfile): Profile {
  const key = JSON.stringify([company.shortDescription, company.targetAudience, company.mainServices])
  const before = known.get(key)
  if (before) return before
  const profile = { offered: offeredBy(company), regions: servedRegions(company) }
  if (known.size >= PROFILES_MAX) known.clear()
  known.set(key, profile)
  return profile
}
