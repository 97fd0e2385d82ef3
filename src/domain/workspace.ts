import { z } from 'zod'
import { AppError } from '../errors.ts'
import { Calendar, DEFAULT_CALENDAR, TimeZone } from './calendar.ts'
import { CompanyProfile } from './company.ts'
import { Locale } from './labels.ts'
import { contradictionsIn } from './policy/contradictions.ts'
import { DEFAULT_POLICY, Policy } from './policy/policy.ts'
import { cleanLine } from './text.ts'

/** A person who answers leads. Empty lists mean "any". */
export const Seller = z
  .strictObject({
    email: z.email().max(320),
    name: z.string().overwrite(cleanLine).min(1).max(120),
    services: z.array(z.string().trim().min(1).max(120)).max(30).default([]),
    sectors: z.array(z.string().trim().min(1).max(120)).max(30).default([]),
    regions: z.array(z.string().trim().min(1).max(120)).max(30).default([]),
    isActive: z.boolean().default(true),
    dailyLeadsMax: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .nullable()
      .default(null)
      .describe(
        'Most leads in 24 hours; who has them is passed over while a colleague has room. Null: no limit',
      ),
  })
  .meta({ id: 'Seller' })
export type Seller = z.infer<typeof Seller>

/** What `POST /v1/workspaces` takes. @see design.md §5 */
export const NewWorkspace = z.strictObject({
  name: z.string().overwrite(cleanLine).min(1).max(120),
  company: CompanyProfile,
  locale: Locale.default('es'),
  timeZone: TimeZone.default('America/Mexico_City'),
})
export type NewWorkspace = z.output<typeof NewWorkspace>

/** One selling company: everything that judging and telling need to know of it. */
export const Workspace = z
  .object({
    id: z.string(),
    name: z.string(),
    company: CompanyProfile,
    locale: Locale,
    timeZone: TimeZone,
    policy: Policy,
    policyVersion: z
      .number()
      .int()
      .min(1)
      .describe(
        'Rises by one with each edit that can change a verdict: policy, calendar, time zone, sellers or company',
      ),
    calendar: Calendar,
    sellers: z.array(Seller),
    notifyEmails: z.array(z.email()).describe('Told by e-mail of each judged lead that is not DISQUALIFIED'),
    retentionDays: z.number().int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Workspace' })
export type Workspace = z.infer<typeof Workspace>

/** What `PATCH /v1/workspace` takes: each member replaces the kept one whole. */
export const WorkspacePatch = z
  .strictObject({
    name: NewWorkspace.shape.name,
    company: CompanyProfile,
    locale: Locale,
    timeZone: TimeZone,
    policy: Policy,
    calendar: Calendar,
    sellers: z
      .array(Seller)
      .max(200)
      .superRefine((sellers, context) => {
        // Two entries of one person would take two turns.
        const seen = new Set<string>()
        for (const [at, { email }] of sellers.entries()) {
          const address = email.toLowerCase()
          if (seen.has(address))
            context.addIssue({ code: 'custom', path: [at, 'email'], message: 'This seller is listed twice.' })
          seen.add(address)
        }
      }),
    notifyEmails: z.array(z.email().max(320)).max(20),
    retentionDays: z.number().int().min(1).max(3650),
  })
  .partial()
export type WorkspacePatch = z.output<typeof WorkspacePatch>

export const foundWorkspace = (id: string, input: NewWorkspace, createdAt: string): Workspace => ({
  id,
  ...input,
  policy: DEFAULT_POLICY,
  policyVersion: 1,
  calendar: DEFAULT_CALENDAR,
  sellers: [],
  notifyEmails: [],
  retentionDays: 365,
  createdAt,
})

const DECIDES_VERDICTS = ['policy', 'calendar', 'timeZone', 'sellers', 'company'] as const

/**
 * Applies a patch. Whatever can change a verdict raises `policyVersion`, so each verdict names its rules;
 * sending back what is kept already is no edit. Throws `invalid_request` when policy and calendar, which
 * may come in different patches, contradict each other.
 */
export function amendWorkspace(workspace: Workspace, patch: WorkspacePatch): Workspace {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const amended: Workspace = { ...workspace, ...given }
  const issues = contradictionsIn(amended.policy, amended.calendar).map(({ path, message }) => ({
    path: patch.policy === undefined ? '/calendar' : `/policy/${path.join('/')}`,
    message,
  }))
  const [first] = issues
  if (first) throw new AppError('invalid_request', first.message, { issues })
  const changesVerdicts = DECIDES_VERDICTS.some(
    (member) => JSON.stringify(amended[member]) !== JSON.stringify(workspace[member]),
  )
  return { ...amended, policyVersion: workspace.policyVersion + (changesVerdicts ? 1 : 0) }
}
