import { DurableObject } from 'cloudflare:workers'
import type { Connection } from '../domain/connection.ts'
import type { Mail } from '../domain/delivery.ts'
import type { Endpoint } from '../domain/endpoint.ts'
import type { Acceptance, AcceptResult, Claim, NewJob } from '../domain/job.ts'
import type { OwnerCandidate } from '../domain/policy/owner.ts'
import type { ClaimRef, PageRequest, WorkspaceObjectPort } from '../domain/ports.ts'
import type { Workspace, WorkspacePatch } from '../domain/workspace.ts'
import { isRecordsVerb } from './records/records.ts'
import { patiently } from './workspace/alarm.ts'
import type { Lease } from './workspace/jobs.ts'
import { openParts, type Parts } from './workspace/parts.ts'
import { isMigrated } from './workspace/schema.ts'

const ALARM_BATCH = 25
const ALARM_RETRY_MS = 30_000
/** Alarms of one object never overlap: a hand that hangs must not keep the other jobs waiting. */
const HANDS_MS = 20_000

/** The way to get a job done from inside: a WorkerEntrypoint of this same Worker. */
interface HandsStub {
  work(workspaceId: string, jobId: string): Promise<void>
}

/**
 * One workspace: once-ness, jobs, timers, settings, and without MongoDB its records. Single-threaded, so
 * nothing here races; the output gate holds each answer until its writes are durable, so 2xx means kept.
 * @see design.md §3–4
 */
export class WorkspaceObject extends DurableObject<Env> implements WorkspaceObjectPort {
  /** The clock, so that tests can move it. */
  now: () => number = Date.now
  /** The hands that the alarm calls. A property, so that tests can make them fail. */
  work = (workspaceId: string, jobId: string): Promise<void> =>
    // Generated types know the entrypoint only by its class; the method is declared in src/index.ts.
    (this.ctx.exports as unknown as { Hands: HandsStub }).Hands.work(workspaceId, jobId)
  #parts: Parts | null

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    // Anybody can name an object by a made-up key or hook URL. Only founding one makes tables: a stranger's
    // guess must leave nothing behind that is kept and paid for.
    this.#parts = isMigrated(ctx.storage) ? openParts(ctx) : null
  }

  async found(workspace: Workspace, keyHash: string) {
    this.#parts ??= openParts(this.ctx)
    return this.#parts.settings.found(workspace, keyHash)
  }

  async settings() {
    return this.#parts?.settings.workspace ?? null
  }

  async amend(patch: WorkspacePatch) {
    return this.#open.settings.amend(patch)
  }

  async admits(keyHash: string) {
    return this.#parts?.settings.admits(keyHash) ?? false
  }

  async spend(tokenId: string, expiresAt: string) {
    return this.#open.settings.spend(tokenId, Date.parse(expiresAt))
  }

  async connections() {
    return this.#open.settings.connections()
  }

  async connection(id: string) {
    return this.#parts?.settings.connection(id) ?? null
  }

  async saveConnection(connection: Connection) {
    return this.#open.settings.saveConnection(connection)
  }

  async removeConnection(id: string) {
    return this.#open.settings.removeConnection(id)
  }

  async endpoints() {
    return this.#open.settings.endpoints()
  }

  async endpoint(id: string) {
    return this.#open.settings.endpoint(id)
  }

  async saveEndpoint(endpoint: Endpoint) {
    this.#open.settings.saveEndpoint(endpoint)
  }

  async removeEndpoint(id: string) {
    return this.#open.settings.removeEndpoint(id)
  }

  async accept(acceptance: Acceptance): Promise<AcceptResult> {
    if (!this.#parts?.settings.workspace) return { kind: 'unknown' }
    if (acceptance.connection) {
      const current = this.#open.settings.connection(acceptance.connection.id)
      if (!current?.isEnabled || current.revision !== acceptance.connection.revision) return { kind: 'stale' }
    }
    const result = this.ctx.storage.transactionSync(() => {
      const kept = this.#open.journal.keep(acceptance)
      if (kept.kind === 'conflict') return kept
      return {
        kind: 'accepted' as const,
        receipts: kept.receipts,
        leases: this.#open.jobs.add(kept.jobs, this.now()),
      }
    })
    if (result.kind === 'conflict') return result
    await this.#arm()
    return { kind: 'accepted', receipts: result.receipts, claims: this.#claims(result.leases) }
  }

  async requestAssessment(leadId: string, receivedAt: string) {
    const judgement = this.ctx.storage.transactionSync(() => {
      const version = this.#open.journal.nextJudgement(leadId)
      if (version === null) return null
      const about = { leadId, version, connectionId: null, receivedAt, arrival: null }
      const job: NewJob = { id: `${leadId}:${version}`, task: { kind: 'assess', ...about } }
      return { version, leases: this.#open.jobs.add([job], this.now()) }
    })
    if (!judgement) return { version: 0, claim: null }
    await this.#arm()
    return { version: judgement.version, claim: this.#claims(judgement.leases)[0] ?? null }
  }

  async schedule(jobs: readonly NewJob[]) {
    const leases = this.ctx.storage.transactionSync(() => this.#open.jobs.add(jobs, this.now()))
    await this.#arm()
    return this.#claims(leases)
  }

  async claim(jobId: string) {
    const lease = this.#open.jobs.claim(jobId, this.now())
    return lease && (this.#claims([lease])[0] ?? null)
  }

  async complete(claim: ClaimRef, followers: readonly NewJob[]) {
    const leases = this.ctx.storage.transactionSync(() =>
      this.#open.jobs.complete(claim, this.now()) ? this.#open.jobs.add(followers, this.now()) : null,
    )
    if (leases && leases.length > 0) await this.#arm()
    return leases && this.#claims(leases)
  }

  async release(claim: ClaimRef, retryAt: string | null, reason: string) {
    const isReleased = this.#open.jobs.release(
      claim,
      retryAt === null ? null : Date.parse(retryAt),
      reason,
      this.now(),
    )
    await this.#arm()
    return isReleased
  }

  async assignOwner(leadId: string, candidates: readonly OwnerCandidate[]) {
    return this.#open.journal.assignOwner(leadId, candidates, this.now())
  }

  async eraseLead(leadId: string) {
    return this.ctx.storage.transactionSync(() => this.#open.journal.erase(leadId))
  }

  async keepMail(mail: Mail) {
    this.#open.outbox.keep(mail)
  }

  async outbox(page: PageRequest) {
    return this.#open.outbox.page(page)
  }

  async mail(id: string) {
    return this.#open.outbox.find(id)
  }

  async backlog() {
    return this.#open.jobs.backlog(this.now())
  }

  async sweep() {
    if (!this.#parts) return
    this.#open.journal.purge(this.now(), this.#open.settings.workspace?.retentionDays ?? 1)
    await this.#open.alarm.repair(this.#open.jobs.nextAlarmMs())
  }

  /** The records of the embedded engine, by verb: what `adapters/records.ts` calls. */
  async records(verb: string, args: readonly unknown[]): Promise<unknown> {
    if (!isRecordsVerb(verb)) throw new Error('not a verb of Records')
    const records = this.#open.records()
    return Reflect.apply(records[verb], records, args)
  }

  /**
   * Sees to due jobs: first a hint through the queue; who is still due at the next look is done from here.
   * Never throws, and is armed again before anything else: after six failed alarms the platform gives up
   * on one for good (reference: delivery §4.3).
   */
  override async alarm() {
    if (!this.#parts) return
    const { alarm, jobs, settings } = this.#parts
    try {
      await alarm.move(Date.now() + ALARM_RETRY_MS)
      const workspaceId = settings.workspace?.id
      if (workspaceId) {
        const neglected = jobs.neglected(ALARM_BATCH, this.now())
        await Promise.allSettled(neglected.map((job) => this.#seeTo(workspaceId, job)))
      }
      await alarm.move(jobs.nextAlarmMs())
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', code: 'alarm_failed', cause: String(error) }))
    }
  }

  get #open(): Parts {
    if (!this.#parts) throw new Error('no workspace was founded in this object')
    return this.#parts
  }

  async #seeTo(workspaceId: string, job: { id: string; wasHinted: boolean }): Promise<void> {
    if (job.wasHinted) await patiently(HANDS_MS, this.work(workspaceId, job.id))
    else await this.env.JOBS.send({ workspaceId, jobId: job.id })
  }

  async #arm(): Promise<void> {
    const next = this.#open.jobs.nextAlarmMs()
    if (next !== null) await this.#open.alarm.noLaterThan(next)
  }

  #claims(leases: readonly Lease[]): Claim[] {
    const { workspace } = this.#open.settings
    if (!workspace) return []
    const endpoints = this.#open.settings.endpoints()
    return leases.map((lease) => ({ ...lease, workspace, endpoints }))
  }
}
