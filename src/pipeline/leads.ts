import type { Assessment } from '../domain/assessment.ts'
import type { CompanyProfile } from '../domain/company.ts'
import type { Event } from '../domain/event.ts'
import { derivedId, newId, randomToken, sha256Hex } from '../domain/ids.ts'
import type { LeadDraft, LeadStatus } from '../domain/lead.ts'
import type { LeadRecord, Records, Services } from '../domain/ports.ts'
import type { OwnerCandidate } from '../domain/policy/owner.ts'
import type { Workspace } from '../domain/workspace.ts'
import { AppError } from '../errors.ts'
import { leadOf, readAndJudge } from './assess.ts'
import { followersOf } from './notify.ts'
import { work, workAll, type Afterwards, type Outcome } from './work.ts'

export interface NewLead {
  readonly workspaceId: string
  readonly draft: LeadDraft
  /** The same key and lead give the same answer for 35 days; null makes each call a new arrival. */
  readonly idempotencyKey: string | null
}

export interface CreatedLead {
  readonly id: string
  readonly status: LeadStatus
  readonly assessment: Assessment | null
}

/**
 * Keeps a lead that the API or a form of ours gives, and waits up to `waitMs` for its assessment.
 * Throws `idempotency_conflict` when the key came with another lead, `store_unavailable`.
 */
export async function createLead(
  services: Services,
  input: NewLead,
  how: { waitMs: number; afterwards: Afterwards },
): Promise<CreatedLead> {
  const { workspaceId, draft } = input
  const key = input.idempotencyKey ?? randomToken()
  const leadId = await derivedId('lead', workspaceId, 'api', draft.externalId ?? `key:${key}`)
  const result = await services.workspace(workspaceId).accept({
    connection: null,
    receivedAt: services.now().toISOString(),
    raw: null,
    arrivals: [
      { arrival: { kind: 'draft', key, draft }, leadId, bodyHash: await sha256Hex(JSON.stringify(draft)) },
    ],
  })
  if (result.kind === 'conflict') {
    throw new AppError(
      'idempotency_conflict',
      'This Idempotency-Key came before with another lead. Nothing was changed.',
    )
  }
  if (result.kind !== 'accepted') throw new AppError('not_found', 'There is no such workspace.')

  const [claim] = result.claims
  if (!claim) return current(services, workspaceId, leadId)
  const job = work(services, claim, how.afterwards)
  how.afterwards(job)
  const outcome = await within(how.waitMs, job)
  const assessment = (outcome?.kind === 'done' && outcome.assessment) || null
  return { id: leadId, status: assessment ? 'CLASSIFIED' : 'RECEIVED', assessment }
}

async function current(services: Services, workspaceId: string, leadId: string): Promise<CreatedLead> {
  const record = await services.records(workspaceId).findLead(leadId)
  return { id: leadId, status: record?.lead.status ?? 'RECEIVED', assessment: record?.assessment ?? null }
}

async function within(waitMs: number, job: Promise<Outcome>): Promise<Outcome | null> {
  if (waitMs === 0) return null
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitMs)
  })
  // A job that fails here is brought back by the object's alarm: the caller hears "received", which is true.
  return Promise.race([job.catch(() => null), late]).finally(() => {
    if (timer !== undefined) clearTimeout(timer)
  })
}

/** Reads one lead of this workspace. Throws `not_found`. */
export async function findLead(services: Services, workspaceId: string, leadId: string): Promise<LeadRecord> {
  const record = await services.records(workspaceId).findLead(leadId)
  if (!record) throw new AppError('not_found', 'There is no such lead.')
  return record
}

/** Judges a kept lead again, as a new version. Throws `not_found`. */
export async function judgeAgain(
  services: Services,
  workspaceId: string,
  leadId: string,
  afterwards: Afterwards,
) {
  const { lead } = await findLead(services, workspaceId, leadId)
  const { version, claim } = await services.workspace(workspaceId).requestAssessment(leadId, lead.receivedAt)
  if (claim) afterwards(work(services, claim, afterwards))
  return { id: leadId, version }
}

export interface ErasureReceipt {
  readonly id: string
  readonly erasedAt: string
  readonly erased: Record<'assessments' | 'events' | 'deliveries' | 'requests' | 'jobs' | 'mails', number>
}

/**
 * Erases a lead with everything derived, and tells the endpoints its id. The object forgets first: a job
 * that runs meanwhile loses its lease, and the records refuse what it still writes. Asked
 * again after a crash, it goes on. Throws `not_found`.
 */
export async function eraseLead(
  services: Services,
  workspaceId: string,
  leadId: string,
  afterwards: Afterwards,
): Promise<ErasureReceipt> {
  const records = services.records(workspaceId)
  const object = services.workspace(workspaceId)
  const erasedAt = services.now().toISOString()
  const isKept = (await records.findLead(leadId)) !== null
  if (!isKept && !(await hasRemains(records, leadId, erasedAt)))
    throw new AppError('not_found', 'There is no such lead.')
  const fromObject = await object.eraseLead(leadId)
  const fromRecords = await records.eraseLead(leadId, erasedAt)
  const told: Event = {
    id: await derivedId('evt', workspaceId, leadId, 'lead.erased', erasedAt),
    type: 'lead.erased',
    createdAt: erasedAt,
    workspaceId,
    data: { lead: { id: leadId }, assessment: null },
  }
  await records.saveEvent(told)
  const [workspace, endpoints] = await Promise.all([settingsOf(services, workspaceId), object.endpoints()])
  const claims = await object.schedule(await followersOf(told, { workspace, endpoints }))
  afterwards(workAll(services, claims, afterwards))
  const { assessments = 0, events = 0, deliveries = 0 } = fromRecords ?? {}
  return { id: leadId, erasedAt, erased: { assessments, events, deliveries, ...fromObject } }
}

/** Whether an erasure that a crash cut short left something; goes on with it. */
async function hasRemains(records: Records, leadId: string, erasedAt: string): Promise<boolean> {
  const left = await records.eraseLead(leadId, erasedAt)
  return left !== null && left.assessments + left.events + left.deliveries > 0
}

/** Judges a lead without keeping anything of it. `receivedAt` is what "this week" is read against. */
export async function assessOnce(
  services: Services,
  workspaceId: string,
  input: { draft: LeadDraft; company?: CompanyProfile | undefined; receivedAt?: string | undefined },
): Promise<Assessment> {
  const kept = await settingsOf(services, workspaceId)
  const workspace: Workspace = input.company ? { ...kept, company: input.company } : kept
  const receivedAt = input.receivedAt ? new Date(input.receivedAt) : services.now()
  const lead = leadOf(input.draft, {
    id: newId('lead'),
    workspaceId,
    connectionId: null,
    receivedAt: receivedAt.toISOString(),
  })
  // Without a turn of anybody's: whoever is first in line, as nothing is assigned.
  const chooseOwner = ([first]: readonly OwnerCandidate[]) => Promise.resolve(first?.email ?? null)
  return readAndJudge(services, workspace, lead, { version: 1, chooseOwner })
}

async function settingsOf(services: Services, workspaceId: string): Promise<Workspace> {
  const workspace = await services.workspace(workspaceId).settings()
  if (!workspace) throw new AppError('not_found', 'There is no such workspace.')
  return workspace
}
