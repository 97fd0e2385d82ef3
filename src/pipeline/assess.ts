import { assemble } from '../domain/assemble.ts'
import type { Assessment } from '../domain/assessment.ts'
import type { Event, EventType } from '../domain/event.ts'
import { derivedId, sha256Hex } from '../domain/ids.ts'
import type { Claim, JobTask } from '../domain/job.ts'
import type { Lead, LeadDraft } from '../domain/lead.ts'
import { judge } from '../domain/policy/judge.ts'
import { type OwnerCandidate, ownerCandidates } from '../domain/policy/owner.ts'
import type { Services } from '../domain/ports.ts'
import type { Workspace } from '../domain/workspace.ts'
import { AppError } from '../errors.ts'
import { followersOf } from './notify.ts'
import type { Outcome } from './work.ts'

type AssessTask = Extract<JobTask, { kind: 'assess' }>

/**
 * Load → upsert lead → perceive → judge → keep assessment and events in one write. Every id is derived,
 * so a second run finds the first one's work and changes nothing. @see design.md §3.4
 */
export async function assess(services: Services, claim: Claim, task: AssessTask): Promise<Outcome> {
  const { workspace } = claim
  const records = services.records(workspace.id)
  const lead = await load(services, workspace.id, task)
  if (!lead || (await records.saveLead(lead)) === 'erased') return { kind: 'done', followers: [] }

  const before = task.version > 1 ? ((await records.findLead(lead.id))?.assessment ?? null) : null
  const owner = (candidates: readonly OwnerCandidate[]) =>
    services.workspace(workspace.id).assignOwner(lead.id, candidates)
  const assessment = await readAndJudge(services, workspace, lead, {
    version: task.version,
    chooseOwner: owner,
  })
  const classified: Lead = { ...lead, status: 'CLASSIFIED' }
  const events = await Promise.all(
    eventTypes(assessment, before).map((type) => event(services, workspace, type, classified, assessment)),
  )
  const kept = await records.saveAssessment(assessment, events)
  if (!kept) return { kind: 'done', followers: [] }
  return {
    kind: 'done',
    followers: (await Promise.all(kept.events.map((each) => followersOf(each, claim)))).flat(),
    assessment: kept.assessment,
  }
}

/** All tries failed: the lead is kept as one that a person must read, and the team is told. */
export async function giveToPerson(services: Services, claim: Claim, task: AssessTask): Promise<Outcome> {
  const { workspace } = claim
  const records = services.records(workspace.id)
  const lead = await load(services, workspace.id, task)
  if (!lead || (await records.saveLead(lead)) === 'erased') return { kind: 'done', followers: [] }
  await records.markNeedsPerson(lead.id)
  const told = await event(
    services,
    workspace,
    'lead.needs_person',
    { ...lead, status: 'NEEDS_PERSON' },
    null,
    task.version,
  )
  await records.saveEvent(told)
  return { kind: 'done', followers: await followersOf(told, claim) }
}

/** Perceives and judges one lead; keeps nothing. Throws `model_unavailable` or `model_nonsense`. */
export async function readAndJudge(
  services: Services,
  workspace: Workspace,
  lead: Lead,
  how: { version: number; chooseOwner: (candidates: readonly OwnerCandidate[]) => Promise<string | null> },
): Promise<Assessment> {
  const startedAt = services.now()
  const receivedAt = new Date(lead.receivedAt)
  const { perceiver } = services
  const reading = await perceiver.perceive(lead, workspace.company, receivedAt, workspace.locale)
  const perceivedAt = services.now()

  const judged = { ...reading, lead, workspace, receivedAt }
  const candidates = ownerCandidates(reading.labels, lead, workspace, reading.findings)
  const ownerEmail = candidates.length > 0 ? await how.chooseOwner(candidates) : null
  const seller = workspace.sellers.find((each) => each.email === ownerEmail)
  const decision = judge({ ...judged, owner: seller ? { name: seller.name, email: seller.email } : null })

  return assemble({
    id: await derivedId('asm', workspace.id, lead.id, how.version),
    lead,
    version: how.version,
    createdAt: services.now().toISOString(),
    reading,
    decision,
    provenance: {
      perceiver: perceiver.name,
      degraded: false,
      degradedReason: null,
      model: perceiver.model,
      promptVersion: perceiver.promptVersion,
      policyVersion: workspace.policyVersion,
      latencyMs: {
        perceive: perceivedAt.getTime() - startedAt.getTime(),
        narrate: 0,
        total: services.now().getTime() - startedAt.getTime(),
      },
      inputHash: await sha256Hex(JSON.stringify([lead, workspace.company])),
    },
  })
}

/** The lead that a task is about: what the arrival says, or what is kept. Null when it was erased. */
async function load(services: Services, workspaceId: string, task: AssessTask): Promise<Lead | null> {
  const { arrival } = task
  if (!arrival) return (await services.records(workspaceId).findLead(task.leadId))?.lead ?? null
  if (arrival.kind === 'pointer')
    throw new AppError('vendor_unavailable', 'This vendor sends ids that Criba cannot fetch.')
  return leadOf(arrival.draft, { ...task, id: task.leadId, workspaceId })
}

export const leadOf = (
  draft: LeadDraft,
  at: { id: string; workspaceId: string; connectionId: string | null; receivedAt: string },
): Lead => ({
  ...draft,
  id: at.id,
  workspaceId: at.workspaceId,
  connectionId: at.connectionId,
  status: 'RECEIVED',
  receivedAt: at.receivedAt,
})

function eventTypes(now: Assessment, before: Assessment | null): EventType[] {
  if (!before) return now.version === 1 ? ['lead.received', 'lead.classified'] : ['lead.classified']
  const hasMoved =
    now.classification.stage !== before.classification.stage ||
    now.classification.priority !== before.classification.priority
  return hasMoved ? ['lead.reclassified'] : []
}

async function event(
  services: Services,
  workspace: Workspace,
  type: EventType,
  lead: Lead,
  assessment: Assessment | null,
  version = assessment?.version ?? 1,
): Promise<Event> {
  return {
    id: await derivedId('evt', workspace.id, lead.id, type, version),
    type,
    createdAt: services.now().toISOString(),
    workspaceId: workspace.id,
    data: { lead, assessment },
  }
}
