import type { Arrival } from './connection.ts'
import type { Endpoint } from './endpoint.ts'
import type { EventType } from './event.ts'
import type { Workspace } from './workspace.ts'

/** What remains to be done. The id is derived, so that asking twice makes one job. */
export type JobTask =
  | {
      readonly kind: 'assess'
      readonly leadId: string
      readonly version: number
      readonly connectionId: string | null
      readonly receivedAt: string
      /** Null when a person asked to judge again: the kept lead is read. */
      readonly arrival: Arrival | null
    }
  | {
      readonly kind: 'deliver'
      readonly leadId: string | null
      readonly deliveryId: string
      readonly eventId: string
      readonly eventType: EventType
      readonly endpointId: string
    }
  | {
      readonly kind: 'mail'
      readonly leadId: string | null
      readonly deliveryId: string
      readonly eventId: string
      readonly eventType: EventType
      readonly to: string
    }

export interface NewJob {
  readonly id: string
  readonly task: JobTask
}

/**
 * The right to do one job once. Every later write names `leaseToken` and `attempt`; who lost the lease
 * changes nothing. @see reference/delivery.md §6
 */
export interface Claim {
  readonly jobId: string
  readonly task: JobTask
  readonly leaseToken: string
  /** 1 on the first try. Rises at the claim, so that a job that crashes its worker still ends. */
  readonly attempt: number
  readonly firstClaimedAt: string
  readonly workspace: Workspace
  readonly endpoints: readonly Endpoint[]
}

/** One webhook, or one API call, to be kept before it is acknowledged. */
export interface Acceptance {
  readonly connection: { readonly id: string; readonly revision: number } | null
  readonly receivedAt: string
  /** What was received, to be verified and read again later. Null for the API (the lead is the request). */
  readonly raw: { readonly headers: Record<string, string>; readonly body: Uint8Array } | null
  readonly arrivals: readonly {
    readonly arrival: Arrival
    readonly leadId: string
    readonly bodyHash: string
  }[]
}

export interface Receipt {
  readonly key: string
  readonly leadId: string
  readonly version: number
  readonly isRepeat: boolean
}

export type AcceptResult =
  | { readonly kind: 'accepted'; readonly receipts: readonly Receipt[]; readonly claims: readonly Claim[] }
  /** The key came before with another body: nothing of this request was kept. */
  | { readonly kind: 'conflict'; readonly key: string }
  /** The connection changed since the caller read it: read it again and prove the request again. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'unknown' }
