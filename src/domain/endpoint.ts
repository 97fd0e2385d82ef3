import { z } from 'zod'
import { SealedSecret } from './connection.ts'
import { EventType } from './event.ts'

/** A customer URL that wants events. `secrets[0]` signs first; retiring ones sign until they retire. */
export const Endpoint = z.object({
  id: z.string(),
  url: z.url(),
  events: z.array(EventType),
  headers: z.record(z.string(), z.string()),
  rateLimit: z.number().int().nullable().describe('Deliveries per second'),
  ordered: z.boolean(),
  isEnabled: z.boolean(),
  disabledReason: z.string().nullable(),
  secrets: z.array(SealedSecret),
  sealedPrivateKey: z.string().describe('Ed25519, PKCS#8, sealed'),
  publicKey: z.string().describe('whpk_…'),
  createdAt: z.iso.datetime(),
})
export type Endpoint = z.infer<typeof Endpoint>
