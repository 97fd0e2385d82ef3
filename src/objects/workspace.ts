import { DurableObject } from 'cloudflare:workers'
import type { Connection } from '../domain/connection.ts'
import type { Mail } from '../domain/delivery.ts'
import type { Endpoint } from '../domain/endpoint.ts'
import type { Acceptance, AcceptResult, Claim, NewJob } from '../domain/job.ts'
import type { ClaimRef, PageRequest, Records, WorkspaceObjectPort } from '../domain/ports.ts'
import type { Workspace, WorkspacePatch } from '../domain/workspace.ts'
import { EmbeddedCollection } from './records/embedded.ts'
import { isRecordsVerb, RecordsStore } from './records/records.ts'
import { Jobs, type Lease } from './workspace/jobs.ts'
import { Journal } from './workspace/journal.ts'
import { Outbox } from './workspace/outbox.ts'
import { migrate } from './workspace/schema.ts'
import { Settings } from './workspace/settings.ts'

const ALARM_BATCH = 25
const ALARM_RETRY_MS = 30_000

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
  readonly #settings: Settings
  readonly #jobs: Jobs
  readonly #journal: Journal
  readonly #outbox: Outbox
  readonly #records: Records

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    migrate(ctx.storage)
    const { sql } = ctx.storage
    this.#settings = new Settings(sql)
    this.#jobs = new Jobs(sql)
    this.#journal = new Journal(sql)
    this.#outbox = new Outbox(sql)
    this.#records = new RecordsStore(ctx.id.name ?? '', (name) => new EmbeddedCollection(sql, name))
  }

  async found(workspace: Workspace, keyHash: string) {
    return this.#settings.found(workspace, keyHash)
  }

  async settings() {
    return this.#settings.workspace
  }

  async amend(patch: WorkspacePatch) {
    return this.#settings.amend(patch)
  }

  async admits(keyHash: string) {
    return this.#settings.admits(keyHash)
  }

  async spend(tokenId: string, expiresAt: string) {
    return this.#settings.spend(tokenId, Date.parse(expiresAt))
  }

  async connections() {
    return this.#settings.connections()
  }

  async connection(id: string) {
    return this.#settings.connection(id)
  }

  async saveConnection(connection: Connection) {
    return this.#settings.saveConnection(connection)
  }

  async removeConnection(id: string) {
    return this.#settings.removeConnection(id)
  }

  async endpoints() {
    return this.#settings.endpoints()
  }

  async endpoint(id: string) {
    return this.#settings.endpoint(id)
  }

  async saveEndpoint(endpoint: Endpoint) {
    this.#settings.saveEndpoint(endpoint)
  }

  async removeEndpoint(id: string) {
    return this.#settings.removeEndpoint(id)
  }

  async accept(acceptance: Acceptance): Promise<AcceptResult> {
    if (!this.#settings.workspace) return { kind: 'unknown' }
    if (acceptance.connection) {
      const current = this.#settings.connection(acceptance.connection.id)
      if (!current?.isEnabled || current.revision !== acceptance.connection.revision) return { kind: 'stale' }
    }
    const result = this.ctx.storage.transactionSync(() => {
      const kept = this.#journal.keep(acceptance)
      if (kept.kind === 'conflict') return kept
      return {
        kind: 'accepted' as const,
        receipts: kept.receipts,
        leases: this.#jobs.add(kept.jobs, this.now()),
      }
    })
    if (result.kind === 'conflict') return result
    await this.#arm()
    return { kind: 'accepted', receipts: result.receipts, claims: this.#claims(result.leases) }
  }

  async requestAssessment(leadId: string, receivedAt: string) {
    const { version, leases } = this.ctx.storage.transactionSync(() => {
      const next = this.#journal.nextVersion(leadId)
      const task = {
        kind: 'assess' as const,
        leadId,
        version: next,
        connectionId: null,
        receivedAt,
        arrival: null,
      }
      return { version: next, leases: this.#jobs.add([{ id: `${leadId}:${next}`, task }], this.now()) }
    })
    await this.#arm()
    return { version, claim: this.#claims(leases)[0] ?? null }
  }

  async schedule(jobs: readonly NewJob[]) {
    const leases = this.ctx.storage.transactionSync(() => this.#jobs.add(jobs, this.now()))
    await this.#arm()
    return this.#claims(leases)
  }

  async claim(jobId: string) {
    const lease = this.#jobs.claim(jobId, this.now())
    return lease && (this.#claims([lease])[0] ?? null)
  }

  async complete(claim: ClaimRef, followers: readonly NewJob[]) {
    const leases = this.ctx.storage.transactionSync(() =>
      this.#jobs.complete(claim, this.now()) ? this.#jobs.add(followers, this.now()) : null,
    )
    if (leases && leases.length > 0) await this.#arm()
    return leases && this.#claims(leases)
  }

  async release(claim: ClaimRef, retryAt: string | null, reason: string) {
    const isReleased = this.#jobs.release(
      claim,
      retryAt === null ? null : Date.parse(retryAt),
      reason,
      this.now(),
    )
    await this.#arm()
    return isReleased
  }

  async assignOwner(leadId: string, candidates: readonly string[]) {
    return this.#journal.assignOwner(leadId, candidates, this.now())
  }

  async eraseLead(leadId: string) {
    return this.ctx.storage.transactionSync(() => this.#journal.erase(leadId))
  }

  async keepMail(mail: Mail) {
    this.#outbox.keep(mail)
  }

  async outbox(page: PageRequest) {
    return this.#outbox.page(page)
  }

  async mail(id: string) {
    return this.#outbox.find(id)
  }

  async backlog() {
    return this.#jobs.backlog(this.now())
  }

  async sweep() {
    this.#journal.purge(this.now(), this.#settings.workspace?.retentionDays ?? 1)
    await this.#arm()
  }

  /** The records of the embedded engine, by verb: what `adapters/records.ts` calls. */
  async records(verb: string, args: readonly unknown[]): Promise<unknown> {
    if (!isRecordsVerb(verb)) throw new Error('not a verb of Records')
    return Reflect.apply(this.#records[verb], this.#records, args)
  }

  /**
   * Sees to due jobs: first a hint through the queue; who is still due at the next look is done from here.
   * Never throws, and is armed again before anything else: after six failed alarms the platform gives up
   * on one for good (reference: delivery §4.3).
   */
  override async alarm() {
    await this.ctx.storage.setAlarm(Date.now() + ALARM_RETRY_MS).catch(() => undefined)
    try {
      const workspaceId = this.#settings.workspace?.id
      const neglected = workspaceId ? this.#jobs.neglected(ALARM_BATCH, this.now()) : []
      await Promise.allSettled(neglected.map((job) => this.#seeTo(String(workspaceId), job)))
      await this.ctx.storage.deleteAlarm()
      await this.#arm()
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', code: 'alarm_failed', cause: String(error) }))
    }
  }

  async #seeTo(workspaceId: string, job: { id: string; wasHinted: boolean }): Promise<void> {
    if (!job.wasHinted) {
      await this.env.JOBS.send({ workspaceId, jobId: job.id })
      return
    }
    // Generated types know the entrypoint only by its class; the method is declared in src/index.ts.
    const { Hands: hands } = this.ctx.exports as unknown as { Hands: HandsStub }
    await hands.work(workspaceId, job.id)
  }

  /** Sets the alarm to the earliest time that anything is to be looked after. */
  async #arm(): Promise<void> {
    const next = this.#jobs.nextAlarmMs()
    if (next === null) return
    const current = await this.ctx.storage.getAlarm()
    // The platform runs an alarm of the past at once.
    if (current === null || next < current) await this.ctx.storage.setAlarm(next)
  }

  #claims(leases: readonly Lease[]): Claim[] {
    const { workspace } = this.#settings
    if (!workspace) return []
    const endpoints = this.#settings.endpoints()
    return leases.map((lease) => ({ ...lease, workspace, endpoints }))
  }
}
