import { z } from 'zod'
import type { LeadDraft } from './lead.ts'

/** A secret as it is kept: AES-GCM under MASTER_KEY. `retiresAt` is set once a newer one replaced it. */
export const SealedSecret = z.object({ sealed: z.string(), retiresAt: z.iso.datetime().nullable() })
export type SealedSecret = z.infer<typeof SealedSecret>

/**
 * Where each lead field stands in a vendor's payload: a dotted path (`data.contact.email`), or for
 * form vendors the question's `ref`. What is not mapped is looked up under its usual names.
 */
export const FieldMapping = z.partialRecord(
  z.enum([
    'fullName',
    'jobTitle',
    'age',
    'gender',
    'location',
    'email',
    'phone',
    'companyName',
    'industry',
    'description',
    'notifyEmail',
    'source',
    'externalId',
  ]),
  z.string().min(1).max(200),
)
export type FieldMapping = z.infer<typeof FieldMapping>

/** One inbound plug. `url` is signed by some vendors: it is kept exactly as it was answered. */
export interface Connection {
  readonly id: string
  readonly integration: string
  readonly name: string
  readonly url: string
  readonly secrets: readonly SealedSecret[]
  readonly sealedCredential: string | null
  readonly mapping: FieldMapping
  readonly options: Record<string, unknown>
  readonly isEnabled: boolean
  /** Rises with every change, so that a Worker may remember a connection and be told when it is stale. */
  readonly revision: number
  readonly createdAt: string
}

/**
 * What one inbound request says about one lead. `key` is the vendor's own once-only id (unique within
 * the connection); `externalId` in the draft ties later arrivals to the same lead.
 */
export type Arrival =
  | { readonly kind: 'draft'; readonly key: string; readonly draft: LeadDraft }
  | { readonly kind: 'pointer'; readonly key: string; readonly externalId: string; readonly pointer: unknown }
