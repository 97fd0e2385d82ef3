import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { CompanyProfile } from '../../src/domain/company.ts'
import { FitGrade, Labels, Priority, Stage } from '../../src/domain/labels.ts'
import { type Lead, LeadDraft } from '../../src/domain/lead.ts'

const GoldLead = z.strictObject({
  id: z.string(),
  profile: z.string(),
  lang: z.string(),
  receivedAt: z.iso.datetime(),
  lead: z.unknown(),
  gold: Labels,
  grade: FitGrade.nullable(),
  stage: Stage,
  priority: Priority.nullable(),
  contested: z.record(z.string(), z.array(z.string().nullable())),
  evidence: z.record(z.string(), z.string().nullable()),
})

/** One authored, annotated lead. @see tests/fixtures/gold/README.md */
export type GoldLead = z.infer<typeof GoldLead>

const Company = CompanyProfile.extend({ id: z.string(), serviceNotes: z.string() })

/** Reads a set, one JSON object a line. Throws with the line number when one is not as the README says. */
export function readGold(path: string): GoldLead[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = GoldLead.safeParse(JSON.parse(line))
    if (!parsed.success) throw new Error(`Line ${index + 1}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}

/** The company profiles by id, `serviceNotes` joined to the description (README of the set). */
export function readCompanies(path: string): Map<string, CompanyProfile> {
  const companies = z.array(Company).parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(
    companies.map(({ id, serviceNotes, ...company }) => [
      id,
      { ...company, shortDescription: `${company.shortDescription} ${serviceNotes}` },
    ]),
  )
}

/** A lead as the API keeps it: cleaned by `LeadDraft` first. Null when the API would refuse it. */
export function leadOf(id: string, receivedAt: string, raw: unknown): Lead | null {
  const draft = LeadDraft.safeParse(raw)
  if (!draft.success) return null
  return {
    id,
    workspaceId: 'wsp_eval',
    connectionId: null,
    status: 'RECEIVED',
    receivedAt,
    ...draft.data,
  }
}
