import { AppError } from '../src/errors.ts'
import { concat, fromBase64, hmac, toBase64 } from './proof.ts'

/** What is signed, and with what. `secrets` are `whsec_…`, `privateKey` is PKCS#8 in base64. */
export interface OutgoingWebhook {
  readonly id: string
  /** Seconds since 1970. Per attempt: receivers refuse old ones. */
  readonly timestamp: number
  /** The very text that is sent. */
  readonly body: string
  readonly secrets: readonly string[]
  readonly privateKey: string
}

export interface WebhookHeaders {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/**
 * Signs a callback by the Standard Webhooks rules: one `v1` for each secret, so that a receiver may rotate
 * without losing one, and a `v1a` that proves it to who holds only the public key. Throws `internal` when a
 * kept secret is not in its form. @see https://github.com/standard-webhooks/standard-webhooks
 */
export async function signWebhook(webhook: OutgoingWebhook): Promise<WebhookHeaders> {
  const { id, timestamp, body, secrets, privateKey } = webhook
  const signed = concat(`${id}.${timestamp}.`, body)
  const shared = secrets.map(async (secret) => `v1,${toBase64(await hmac('SHA-256', keyOf(secret), signed))}`)
  const signatures = await Promise.all([...shared, signByKey(privateKey, signed)])
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  }
}

async function signByKey(privateKey: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = fromBase64(privateKey)
  if (!bytes) throw broken()
  const key = await crypto.subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, false, ['sign'])
  return `v1a,${toBase64(new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, key, signed)))}`
}

/** What a new endpoint signs with: a shared secret, and an Ed25519 pair (`privateKey` is PKCS#8 in base64). */
export async function newSigningKeys(): Promise<{ secret: string; publicKey: string; privateKey: string }> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw broken()
  const [publicKey, privateKey] = await Promise.all([
    exported('raw', pair.publicKey),
    exported('pkcs8', pair.privateKey),
  ])
  return { secret: newSharedSecret(), publicKey: `whpk_${publicKey}`, privateKey }
}

/** A new `whsec_…` secret of 32 random bytes. */
export const newSharedSecret = (): string => `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`

async function exported(format: 'raw' | 'pkcs8', key: CryptoKey): Promise<string> {
  const bytes = await crypto.subtle.exportKey(format, key)
  if (!(bytes instanceof ArrayBuffer)) throw broken()
  return toBase64(new Uint8Array(bytes))
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const key = secret.startsWith('whsec_') ? fromBase64(secret.slice('whsec_'.length)) : null
  if (!key || key.length === 0) throw broken()
  return key
}

const broken = () => new AppError('internal', 'A signing key is not in its form.')
