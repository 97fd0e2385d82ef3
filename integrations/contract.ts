import type { z } from 'zod'
import type { Arrival, FieldMapping } from '../src/domain/connection.ts'

/** One inbound request, its body untouched: signatures cover bytes. Header names are lower case. */
export interface SignedRequest {
  readonly method: string
  /** The URL that creating the connection answered: what the vendor was told, and what some sign. */
  readonly url: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** The vendor's side of a connection, as the pure functions need it. */
export interface Plug<Options = Record<string, unknown>> {
  readonly mapping: FieldMapping
  readonly options: Options
}

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** What the vendor is told: one lead id per arrival, in order. */
export interface HookReceipt {
  readonly leadIds: readonly string[]
}

/**
 * One vendor, as data and pure functions. Proof (`verify`) and meaning (`arrivals`) stay apart: they fail
 * differently. A vendor is one file and one line in `index.ts`.
 */
export interface Integration {
  readonly id: string
  readonly name: string
  /** The vendor's own page on these webhooks. */
  readonly docs: string
  /** What a person does on the vendor's side, step by step. */
  readonly setup: { readonly es: readonly string[]; readonly en: readonly string[] }
  /** `generated`: Criba makes one when none is given. `given`: only the vendor knows it. */
  readonly secret: 'generated' | 'given'
  /** A new secret in the vendor's own form. */
  newSecret(): string
  /** What a secret that a person gives must look like. A wrong one is refused when it is given: it could never prove anything. */
  readonly secretShape: z.ZodType<string, string>
  /** The shape of `options`; a strict object. Its output is what verify and arrivals get. */
  readonly options: z.ZodType<Record<string, unknown>>
  /**
   * Proves that the holder of one of `secrets` sent exactly these bytes, about now where a time is
   * signed (±5 minutes). Resolves, or throws `unauthorized`; never says which part was wrong.
   */
  verify(request: SignedRequest, secrets: readonly string[], now: Date, plug: Plug): Promise<void>
  /** What the request says, one arrival a lead. Throws `malformed_body` or `invalid_request`. */
  arrivals(request: SignedRequest, plug: Plug): Promise<readonly Arrival[]>
  /** What this vendor must hear once everything is kept. */
  answer(receipt: HookReceipt): Answer
  /** Answers a GET handshake, for vendors that have one. */
  challenge?(request: SignedRequest, secrets: readonly string[]): Promise<Answer>
}
