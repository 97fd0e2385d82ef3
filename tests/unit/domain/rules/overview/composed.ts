import { LabelName, type Labels, type Locale } from '../../../../../src/domain/labels.ts'
import type { Lead, LeadTextField } from '../../../../../src/domain/lead.ts'
import type { DataFindings, Evidence, Overview } from '../../../../../src/domain/perception.ts'
import type { Finding } from '../../../../../src/domain/rules/finding.ts'
import { composeOverview } from '../../../../../src/domain/rules/overview/overview.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { SEED } from '../../policy/leads.ts'

export const LEAD: Lead = {
  id: 'lead_1',
  workspaceId: 'wsp_1',
  connectionId: null,
  status: 'RECEIVED',
  receivedAt: '2026-03-02T16:00:00Z',
  fullName: 'Irma Salcedo',
  jobTitle: 'Jefa de Sistemas',
  age: null,
  gender: null,
  location: null,
  email: 'irma@molinosur.example',
  phone: null,
  companyName: 'Molinos del Sur',
  industry: 'Harinas',
  description: 'Buen día. Nos falta respaldo de datos para dos servidores y lo queremos listo en mayo.',
  notifyEmail: null,
  source: null,
  externalId: null,
}

export const NOTHING: DataFindings = { missing: [], issues: [] }

interface Case {
  readonly lead?: Partial<Lead>
  readonly labels?: Partial<Labels>
  /** For a label, words of the description (or of a field) that prove it. */
  readonly proof?: Partial<Record<LabelName, string | readonly [LeadTextField, string]>>
  readonly findings?: Partial<DataFindings>
  readonly locale?: Locale
}

/** The overview of a lead whose labels and evidence are given: how the rules read it plays no part. */
export function overviewOf({ lead, labels, proof = {}, findings, locale = 'es' }: Case = {}): Overview {
  const whole = { ...LEAD, ...lead }
  const all = { ...SEED, companySize: 'UNKNOWN' as const, ...labels }
  const found = Object.fromEntries(
    LabelName.options.map((label): [string, Finding<unknown>] => {
      const [field, words] =
        [proof[label] ?? []].flat(2).length === 2 ? [proof[label]].flat() : ['description', proof[label]]
      const evidence = typeof words === 'string' ? [evidenceOf(whole, field as LeadTextField, words)] : []
      return [label, { value: all[label], evidence, confidence: 1 }]
    }),
  ) as Parameters<typeof composeOverview>[2]
  return composeOverview(readDocument(whole), all, found, { ...NOTHING, ...findings }, locale)
}

function evidenceOf(lead: Lead, field: LeadTextField, quote: string): Evidence {
  const start = (lead[field] ?? '').indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in ${field}`)
  return { field, start, end: start + quote.length, quote }
}
