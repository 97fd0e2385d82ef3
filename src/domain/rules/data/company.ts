import { NO_COMPANY } from '../lexicon/company-words.ts'
import { isNoise } from './noise.ts'

/** Whether a field (folded) names a company at all: not "N/A", "particular", "jajaja". */
export function isCompany(company: string): boolean {
  const named = company.trim().replace(/\s+/g, ' ')
  if (named === '' || NO_COMPANY.test(named) || !/\p{L}/u.test(named)) return false
  const words = named.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
  return !words.every(isNoise) && !/^[a-z]$/.test(named)
}
