import { z } from 'zod'
import { type Labels, LabelName } from './labels.ts'
import { LeadTextField } from './lead.ts'

/** Words of the lead that prove a label: `lead[field].slice(start, end) === quote`, letter for letter. */
export const Evidence = z.object({
  field: LeadTextField,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** One label read from a lead. `confidence` is 0–1. @see judgement.md §1 */
export const Perception = z
  .object({
    label: LabelName,
    value: z.union([z.string(), z.array(z.string())]),
    status: z.enum(['STATED', 'INFERRED', 'ABSENT']),
    confidence: z.number().min(0).max(1),
    by: z.enum(['code', 'rules', 'vllm']),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'Perception' })
export type Perception = z.infer<typeof Perception>

/** What was found missing or incoherent in the data itself. Codes, translated where a person reads. */
export const DataFindings = z.object({
  missing: z.array(z.enum(['contact', 'company', 'description'])),
  issues: z.array(
    z.enum([
      'email_invalid',
      'email_disposable',
      'phone_invalid',
      'name_not_a_name',
      'email_of_other_company',
    ]),
  ),
})
export type DataFindings = z.infer<typeof DataFindings>

/** The words for a person: what the lead wants, in the workspace's language. */
export const Overview = z.object({
  summary: z.string(),
  detectedNeeds: z.array(z.string()),
  matchedServices: z.array(z.string()),
  language: z.string().describe('ISO 639-1 code of the lead’s own language, or "und"'),
  by: z.enum(['rules', 'vllm']),
})
export type Overview = z.infer<typeof Overview>

/** Everything one perceiver says of one lead. `language` is ISO 639-1 or "und". */
export interface Reading {
  readonly labels: Labels
  readonly perceptions: Perception[]
  readonly findings: DataFindings
  readonly overview: Overview
}

export const PerceiverName = z.enum(['rules', 'vllm'])
export type PerceiverName = z.infer<typeof PerceiverName>
