import type { Labels } from '../labels.ts'
import type { Lead } from '../lead.ts'
import type { DataFindings } from '../perception.ts'
import type { Seller, Workspace } from '../workspace.ts'
import { hasPhone, verdict } from './verdict.ts'

// A service says most about who should answer, then the trade, then the place; a seller who matches on a
// stronger criterion goes before one who matches on all the weaker ones.
const SERVICE_WEIGHT = 4
const SECTOR_WEIGHT = 2
const REGION_WEIGHT = 1

type Routed = Pick<Lead, 'phone' | 'industry' | 'location'>
type Routing = Pick<Workspace, 'policy' | 'sellers'>

const NOTHING_FOUND: DataFindings = { missing: [], issues: [] }

/** A seller who may own a lead. `rank` 0 fits it best; equal ranks fit it equally well. */
export interface OwnerCandidate {
  readonly email: string
  readonly rank: number
  readonly dailyLeadsMax: number | null
}

/**
 * The sellers who may own a lead, best fit first and then in alphabetical order; the Workspace object, which
 * remembers turns and loads, gives it to one of them (`nextOwner`). A seller is fit when each criterion that
 * he lists matches (an empty list means any), and the most specific rank first. When nobody is fit, every
 * active seller is a candidate: a lead that the wrong colleague answers is better off than one that nobody
 * does. None for a lead that is disqualified.
 */
export function ownerCandidates(
  labels: Labels,
  lead: Routed,
  workspace: Routing,
  findings: DataFindings = NOTHING_FOUND,
): OwnerCandidate[] {
  if (verdict(labels, hasPhone(lead, findings), workspace.policy).stage === 'DISQUALIFIED') return []
  const active = workspace.sellers.filter(({ isActive }) => isActive)
  const fits = active.flatMap((seller) => {
    const weight = weightOf(seller, labels.matchedServices, lead)
    return weight === null ? [] : [{ seller, weight }]
  })
  const chosen = fits.length > 0 ? fits : active.map((seller) => ({ seller, weight: 0 }))
  const weights = [...new Set(chosen.map(({ weight }) => weight))].sort((one, two) => two - one)
  return chosen
    .map(({ seller: { email, dailyLeadsMax }, weight }) => ({
      email,
      dailyLeadsMax,
      rank: weights.indexOf(weight),
    }))
    .sort((one, two) => one.rank - two.rank || one.email.localeCompare(two.email))
    .filter(({ email }, at, all) => all.findIndex((other) => other.email === email) === at)
}

/** How specific a seller's match is; null when a criterion that he lists does not match. */
function weightOf(seller: Seller, services: readonly string[], lead: Routed): number | null {
  const criteria = [
    { listed: seller.services, texts: services, weight: SERVICE_WEIGHT },
    { listed: seller.sectors, texts: [lead.industry ?? ''], weight: SECTOR_WEIGHT },
    { listed: seller.regions, texts: [lead.location ?? ''], weight: REGION_WEIGHT },
  ]
  let sum = 0
  for (const { listed, texts, weight } of criteria) {
    if (listed.length === 0) continue
    if (!listed.some((name) => texts.some((text) => mentions(text, name)))) return null
    sum += weight
  }
  return sum
}

/** Whether a text names something, word for word, whatever its accents, capitals and plurals. */
function mentions(text: string, name: string): boolean {
  const wanted = foldWords(name)
  return wanted !== '' && ` ${foldWords(text)} `.includes(` ${wanted} `)
}

const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    // "Servicios digitales" and "servicio digital" are one sector; short words ("gas") keep their s.
    .map((word) => (word.length > 4 ? word.replace(/e?s$/, '') : word))
    .join(' ')
