// What the verbs need of the world, as types only. `services.ts` builds the real ones; tests pass fakes.
import type { Assessment } from './assessment.ts'
import type { CompanyProfile } from './company.ts'
import type { Connection } from './connection.ts'
import type { Attempt, AttemptErrorClass, Delivery, DeliveryStatus, Mail } from './delivery.ts'
import type { Endpoint } from './endpoint.ts'
import type { Event } from './event.ts'
import type { Acceptance, AcceptResult, Claim, NewJob } from './job.ts'
import type { Locale, Priority, Stage } from './labels.ts'
import type { Lead, LeadStatus } from './lead.ts'
import type { PerceiverName, Reading } from './perception.ts'
import type { OwnerCandidate } from './policy/owner.ts'
import type { Workspace, WorkspacePatch } from './workspace.ts'

export interface Page<Item> {
  readonly items: Item[]
  readonly nextCursor: string | null
}

export interface PageRequest {
  readonly limit: number
  readonly cursor: string | null
}

/** The Workspace object: once-ness, jobs, timers, settings. One per workspace, single-threaded, durable. */
export interface WorkspaceObjectPort {
  /** Creates the workspace with its first API key. False when the object already holds one. */
  found(workspace: Workspace, keyHash: string): Promise<boolean>
  settings(): Promise<Workspace | null>
  amend(patch: WorkspacePatch): Promise<Workspace | null>
  /** Whether an API key with this SHA-256 (hex) belongs here, compared in constant time. */
  admits(keyHash: string): Promise<boolean>
  /** True once per token: a magic link works one time. */
  spend(tokenId: string, expiresAt: string): Promise<boolean>

  connections(): Promise<Connection[]>
  connection(id: string): Promise<Connection | null>
  /** Writes a connection (new or changed); the object gives it the next revision. */
  saveConnection(connection: Connection): Promise<Connection>
  removeConnection(id: string): Promise<boolean>

  endpoints(): Promise<Endpoint[]>
  endpoint(id: string): Promise<Endpoint | null>
  saveEndpoint(endpoint: Endpoint): Promise<void>
  removeEndpoint(id: string): Promise<boolean>

  /** Keeps a request and its jobs in one transaction; 2xx may be said only after this resolved. */
  accept(acceptance: Acceptance): Promise<AcceptResult>
  /** A new version of a lead that is kept already. Version 0 and no claim when it is unknown or erased. */
  requestAssessment(leadId: string, receivedAt: string): Promise<{ version: number; claim: Claim | null }>
  /** Adds jobs; one that exists, done or not, stays as it is. Returns claims on the new ones. */
  schedule(jobs: readonly NewJob[]): Promise<Claim[]>
  /** Takes a due job under a lease, or null when it is done, leased or not due. */
  claim(jobId: string): Promise<Claim | null>
  /** Fenced. Ends the job and adds its followers in one transaction; null when the lease was lost. */
  complete(claim: ClaimRef, followers: readonly NewJob[]): Promise<Claim[] | null>
  /** Fenced. Gives the job back until `retryAt`, or ends it as failed (null). False when the lease was lost. */
  release(claim: ClaimRef, retryAt: string | null, reason: string): Promise<boolean>
  /** The seller for a lead: the one it has while he is a candidate, else the one whose turn it is. */
  assignOwner(leadId: string, candidates: readonly OwnerCandidate[]): Promise<string | null>
  /** Forgets all that the object holds of a lead but its arrival keys, so that a repeat cannot bring it back. */
  eraseLead(leadId: string): Promise<{ requests: number; jobs: number; mails: number }>

  keepMail(mail: Mail): Promise<void>
  outbox(page: PageRequest): Promise<Page<Mail>>
  mail(id: string): Promise<Mail | null>

  /** What the operator asks: how much is due, how old the oldest is. */
  backlog(): Promise<{ due: number; oldestDueAt: string | null; failed: number }>
  /** Re-arms the alarm and drops what is past its keeping. Safe to call at any time. */
  sweep(): Promise<void>
}

export type ClaimRef = Pick<Claim, 'jobId' | 'leaseToken' | 'attempt'>

/** Which workspaces exist, and which of them an e-mail address may sign in to. */
export interface DirectoryPort {
  register(workspaceId: string): Promise<void>
  workspaces(page: PageRequest): Promise<Page<string>>
  /** Replaces the set of address hashes that may ask for a magic link to this workspace. */
  setSignInAddresses(workspaceId: string, addressHashes: readonly string[]): Promise<void>
  workspacesFor(addressHash: string): Promise<string[]>
}

export interface LeadFilter {
  /** Words looked for in name, company, e-mail and description. */
  readonly q?: string
  readonly stage?: Stage
  readonly priority?: Priority
  readonly status?: LeadStatus
  readonly source?: string
}

/** A lead with its current assessment. */
export interface LeadRecord {
  readonly lead: Lead
  readonly assessment: Assessment | null
}

/** The system of record, already bound to one workspace. Every verb may run twice. */
export interface Records {
  /** Writes what an arrival says; keeps status and assessment of a lead that exists. 'erased' when it was erased. */
  saveLead(lead: Lead): Promise<'saved' | 'erased'>
  /**
   * The commit point of a judgement: assessment and events in one write under a derived id. The first
   * writer wins; a second gets what was kept. Null when the lead was erased.
   */
  saveAssessment(
    assessment: Assessment,
    events: readonly Event[],
  ): Promise<{ assessment: Assessment; events: Event[] } | null>
  saveEvent(event: Event): Promise<void>
  markNeedsPerson(leadId: string): Promise<void>
  findLead(id: string): Promise<LeadRecord | null>
  findLeads(filter: LeadFilter, page: PageRequest): Promise<Page<LeadRecord>>
  /** Newest version first. */
  findAssessments(leadId: string): Promise<Assessment[]>
  findEvents(leadId: string): Promise<Event[]>
  findEvent(id: string): Promise<Event | null>
  /** Erases lead, assessments, events and deliveries; leaves a tombstone without personal data. */
  eraseLead(
    id: string,
    erasedAt: string,
  ): Promise<{ assessments: number; events: number; deliveries: number } | null>
  /**
   * Records the start of an attempt; creates the delivery when it is the first. CANCELLED, and not kept, when
   * the lead was erased: nothing of it may be sent any more.
   */
  startAttempt(delivery: Delivery, attempt: Attempt): Promise<Delivery>
  finishAttempt(deliveryId: string, attempt: Attempt, status: DeliveryStatus): Promise<void>
  findDelivery(id: string): Promise<Delivery | null>
  findDeliveries(
    filter: { endpointId?: string; status?: DeliveryStatus; leadId?: string },
    page: PageRequest,
  ): Promise<Page<Delivery>>
}

/** Reads a lead into labels. Deterministic for rules; may throw `model_unavailable` for vllm. */
export interface Perceiver {
  readonly name: PerceiverName
  readonly model: string | null
  readonly promptVersion: string | null
  perceive(lead: Lead, company: CompanyProfile, receivedAt: Date, locale: Locale): Promise<Reading>
}

export interface CallResult {
  readonly status: number | null
  readonly durationMs: number
  readonly errorClass: AttemptErrorClass | null
  /** At most 16 KiB of the answer. */
  readonly response: string | null
  readonly retryAfterMs: number | null
}

/** Calls a customer's URL: vetted, no redirects, 20 s, answer cut at 16 KiB. Never throws. */
export interface Caller {
  call(url: string, headers: Record<string, string>, body: string): Promise<CallResult>
  /** Throws `unsafe_url`. At save time, before anything was sent. */
  vet(url: string): Promise<void>
}

/** Sends mail, or keeps it in the outbox when there is no key. Never throws. */
export interface Mailer {
  send(workspaceId: string, mail: Mail, idempotencyKey: string): Promise<CallResult>
}

/** AES-GCM under MASTER_KEY. `context` is bound to the ciphertext: a secret moved elsewhere does not open. */
export interface Sealer {
  seal(plain: string, context: string): Promise<string>
  open(sealed: string, context: string): Promise<string>
}

/** Proof that a browser was let in: signed, with an end, each for one purpose only. */
export interface SessionTokens {
  issue(
    purpose: 'session' | 'magic-link',
    claims: { workspaceId: string; tokenId: string },
    ttlSeconds: number,
  ): Promise<string>
  /** Null when forged, expired, or issued for another purpose. */
  read(
    purpose: 'session' | 'magic-link',
    token: string,
  ): Promise<{ workspaceId: string; tokenId: string } | null>
}

export interface Services {
  now(): Date
  workspace(id: string): WorkspaceObjectPort
  readonly directory: DirectoryPort
  records(workspaceId: string): Records
  readonly perceiver: Perceiver
  readonly caller: Caller
  readonly mailer: Mailer
  readonly sealer: Sealer
  readonly sessions: SessionTokens
  /** Origin of the public URLs, without a trailing slash; null means that of the request. */
  readonly publicUrl: string | null
  /** Connections that this isolate has seen. A hint only: `accept` tells when one is stale. */
  readonly seenConnections: Map<string, Connection>
}
