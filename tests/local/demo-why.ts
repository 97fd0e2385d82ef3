// Why a verdict is what it is, in a line, from what the assessment itself holds.
import type { Assessment } from '../../src/domain/assessment.ts'
import type { LabelName, Locale } from '../../src/domain/labels.ts'
import { labelName, valueName } from '../../src/domain/sentences/names.ts'
import { quotation } from '../../src/domain/sentences/quotation.ts'
import { ruleSentence } from '../../src/domain/sentences/rules.ts'

const QUOTE_MAX = 44

/** The labels that decided, each with the lead's own words; where there are none, the rule's sentence. */
export function whyOf(assessment: Assessment, locale: Locale): string {
  const { rule } = assessment.classification
  const decisive = decisiveLabels(rule)
  const parts = decisive.map((label) => reasonFor(label, assessment, locale)).filter((part) => part !== '')
  const grade = assessment.fit.grade
  const fit = grade && rule.startsWith('2.5') ? [`${locale === 'es' ? 'encaje' : 'fit'} ${grade}`] : []
  return parts.length === 0 ? ruleSentence(rule, locale) : [...fit, ...parts].join('; ')
}

function decisiveLabels(rule: string): readonly LabelName[] {
  if (rule.startsWith('2.1')) return ['kind']
  if (rule.startsWith('2.4')) return ['serviceMatch']
  if (rule === '2.5b-high-decider' || rule === '2.5c-high') return ['urgency', 'decisionPower']
  return rule.startsWith('2.5') ? ['urgency'] : []
}

function reasonFor(label: LabelName, { perceptions, overview }: Assessment, locale: Locale): string {
  const perception = perceptions.find((each) => each.label === label)
  if (!perception || Array.isArray(perception.value)) return ''
  const proof = perception.evidence[0]?.quote
  // "Se cayó" says less than what fell.
  const whole = overview.detectedNeeds.find((need) => proof !== undefined && need.includes(proof))
  const quote = perception.value === 'CRITICAL' ? (whole ?? proof) : proof
  const value = valueName(label, perception.value, locale)
  const named = label === 'kind' ? value : `${labelName(label, locale)} ${value}`
  return quote ? `${named} ${quotation(quote, locale, QUOTE_MAX)}` : named
}
