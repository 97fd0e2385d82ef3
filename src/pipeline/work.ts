import { nextAttemptAt } from '../domain/retry.ts'
import type { Assessment } from '../domain/assessment.ts'
import type { Claim, NewJob } from '../domain/job.ts'
import type { Services } from '../domain/ports.ts'
import { AppError } from '../errors.ts'
import { assess, giveToPerson } from './assess.ts'
import { deliver, mail } from './notify.ts'

/** How one try at a job ended. */
export type Outcome =
  | { readonly kind: 'done'; readonly followers: readonly NewJob[]; readonly assessment?: Assessment }
  | { readonly kind: 'retry'; readonly at: Date; readonly reason: string }

/** Goes on after the answer; the platform keeps the Worker alive for it. */
export type Afterwards = (work: Promise<unknown>) => void

/**
 * Does one claimed job to its end, or gives it back with the time of the next try. What follows from it
 * goes on in `afterwards`. Never throws but when the Workspace object itself is away: then the lease runs
 * out and the object's alarm brings the job back. @see design.md §3.3
 */
export async function work(services: Services, claim: Claim, afterwards: Afterwards): Promise<Outcome> {
  const object = services.workspace(claim.workspace.id)
  const outcome = await tryJob(services, claim)
  if (outcome.kind === 'retry') {
    await object.release(claim, outcome.at.toISOString(), outcome.reason)
    return outcome
  }
  const next = await object.complete(claim, outcome.followers)
  if (next) afterwards(workAll(services, next, afterwards))
  return outcome
}

export const workAll = (services: Services, claims: readonly Claim[], afterwards: Afterwards) =>
  Promise.all(claims.map((claim) => work(services, claim, afterwards)))

/** The queue's and the alarm's way in: an id, which may be done already. */
export async function workById(
  services: Services,
  workspaceId: string,
  jobId: string,
  afterwards: Afterwards,
) {
  const claim = await services.workspace(workspaceId).claim(jobId)
  if (claim) await work(services, claim, afterwards)
}

async function tryJob(services: Services, claim: Claim): Promise<Outcome> {
  try {
    return await perform(services, claim)
  } catch (error) {
    const reason = error instanceof AppError ? error.code : 'internal'
    if (!(error instanceof AppError)) {
      const cause = error instanceof Error ? error.stack : String(error)
      console.error(JSON.stringify({ level: 'error', jobId: claim.jobId, attempt: claim.attempt, cause }))
    }
    const at = nextAttemptAt(claim.task.kind, claim.attempt, services.now(), Math.random)
    if (at) return { kind: 'retry', at, reason }
    return exhausted(services, claim)
  }
}

function perform(services: Services, claim: Claim): Promise<Outcome> {
  const { task } = claim
  switch (task.kind) {
    case 'assess':
      return assess(services, claim, task)
    case 'deliver':
      return deliver(services, claim, task)
    case 'mail':
      return mail(services, claim, task)
  }
}

/** The last try failed. A lead is never dropped: a person gets it. */
async function exhausted(services: Services, claim: Claim): Promise<Outcome> {
  const { task } = claim
  if (task.kind !== 'assess') return { kind: 'done', followers: [] }
  try {
    return await giveToPerson(services, claim, task)
  } catch {
    // The store is still away. Hold on to the job: losing it would lose the lead.
    return { kind: 'retry', at: new Date(services.now().getTime() + 3_600_000), reason: 'store_unavailable' }
  }
}
