import type { Labels, Locale } from '../../labels.ts'
import type { DataFindings, Overview } from '../../perception.ts'
import { languageOf } from '../language/language.ts'
import type { Document } from '../text/document.ts'
import { firstNeed, needsOf } from './needs.ts'
import { type Found, summaryOf } from './summary.ts'
import { visibleText } from './visible.ts'

/**
 * What a seller reads first, in his own language: who, what is needed in the lead's own words, which services
 * match, how soon, who decides, what is odd. Composed of the findings and their evidence; nothing is made up.
 */
export function composeOverview(
  document: Document,
  labels: Labels,
  found: Found,
  findings: DataFindings,
  locale: Locale,
): Overview {
  const text = visibleText(document.description)
  const isBuyer = labels.kind === 'GENUINE' || labels.kind === 'SUPPORT'
  const proof = isBuyer
    ? [...found.serviceMatch.evidence, ...found.matchedServices.evidence]
    : found.kind.evidence
  const proven = needsOf(text, proof)
  const first = proven[0] ?? firstNeed(text)
  const hasNeed = isBuyer && labels.serviceMatch !== 'UNKNOWN'
  const needs = hasNeed && proven.length === 0 && first ? [first] : proven
  return {
    summary: summaryOf({ document, labels, found, findings, text, main: first }, locale),
    detectedNeeds: hasNeed ? needs.map((need) => need.text) : [],
    matchedServices: labels.matchedServices,
    language: languageOf(text),
    by: 'rules',
  }
}
