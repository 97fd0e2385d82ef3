import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { SECTORS } from './lexicon/sectors.ts'
import { findFirst, fold, type FieldText, type Hit, type ReadLead } from './reading.ts'

const sectorsIn = (text: string): string[] =>
  Object.keys(SECTORS).filter((sector) => SECTORS[sector]?.words.test(text))

/** The lead's sector against those that the profile's target audience names. @see judgement.md §1 */
export function readIndustry(
  read: ReadLead,
  company: CompanyProfile,
): { value: Labels['industryMatch']; hit: Hit | null; confidence: number } {
  const targets = sectorsIn(fold(company.targetAudience))
  // What the field says counts before what the company's name suggests, and both before the free text.
  for (const [source, confidence] of [
    [read.industry, 0.9],
    [read.company, 0.7],
    [read.description, 0.55],
  ] as const) {
    const sectors = sectorsIn(source.text)
    const value = matchOf(sectors, targets, source)
    if (value) return { value, hit: hitIn(source, sectors), confidence }
  }
  return { value: 'UNKNOWN', hit: null, confidence: 0.6 }
}

function matchOf(
  sectors: readonly string[],
  targets: readonly string[],
  source: FieldText,
): Labels['industryMatch'] | null {
  if (sectors.some((sector) => targets.includes(sector))) return 'TARGET'
  // In free text a word of another sector may be about anything; only the field and the name rule out.
  if (sectors.length === 0 || source.field === 'description') return null
  const isNear = sectors.some((sector) =>
    targets.some(
      (target) => SECTORS[target]?.near.includes(sector) || SECTORS[sector]?.near.includes(target),
    ),
  )
  return isNear ? 'ADJACENT' : 'OFF'
}

const hitIn = (source: FieldText, sectors: readonly string[]): Hit | null => {
  const words = sectors.flatMap((sector) => SECTORS[sector]?.words ?? [])
  return findFirst(source, ...words)
}
