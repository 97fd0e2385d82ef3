import { z } from 'zod'
import type { Integration, SignedRequest } from './contract.ts'
import { leadInPayload } from './fields.ts'
import { readObject } from './payload.ts'
import {
  concat,
  fromBase64,
  hmac,
  isEqual,
  refused,
  requireHeader,
  requireProof,
  requireRecent,
} from './proof.ts'
import { newSharedSecret } from './signing.ts'

// A signature by an asymmetric key costs more to check than one by a shared secret: a header full of them
// would be work for nothing. A rotation needs two of each.
const SIGNATURES_MAX = 16

/**
 * Signed by the Standard Webhooks rules: `webhook-*` or Svix's `svix-*` headers over id, time and raw body;
 * `v1` (HMAC-SHA256, `whsec_…`) or `v1a` (Ed25519, the sender's `whpk_…`).
 * @see reference: providers §3, https://github.com/standard-webhooks/standard-webhooks
 */
export const standardWebhooks = {
  id: 'standard-webhooks',
  name: 'Standard Webhooks / Svix',
  docs: 'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
  setup: {
    es: [
      'En el sistema que envía, cree un webhook con la URL de esta conexión.',
      'Ponga allí el secreto de esta conexión (whsec_…). Si el sistema genera el suyo, o firma con una clave Ed25519, péguelo aquí (whsec_… o whpk_…).',
      'Envíe un objeto JSON con los campos del prospecto (fullName, email, phone, companyName, description…), solo o dentro de «data». Si usa otros nombres, indíquelos en el mapeo.',
    ],
    en: [
      'In the system that sends, create a webhook with the URL of this connection.',
      'Give it the secret of this connection (whsec_…). If that system makes its own, or signs with an Ed25519 key, paste it here (whsec_… or whpk_…).',
      'Send one JSON object with the lead’s fields (fullName, email, phone, companyName, description…), alone or inside “data”. If its names differ, say so in the mapping.',
    ],
  },
  secret: 'generated',
  newSecret: newSharedSecret,
  secretShape: z.string().refine((secret) => sharedKeyOf(secret) !== null || publicKeyOf(secret) !== null, {
    error: 'A secret is whsec_ and 24 to 64 bytes in base64, or whpk_ and a 32-byte Ed25519 key in base64.',
  }),
  options: z.strictObject({}),

  async verify(request, secrets, now) {
    const { id, timestamp, signature } = stampOf(request)
    requireRecent(timestamp, 's', now)
    const signatures = readSignatures(signature)
    const signed = concat(`${id}.${timestamp}.`, request.body)
    await requireProof(secrets, async (secret) => {
      const publicKey = publicKeyOf(secret)
      if (publicKey) return provesByKey(publicKey, signatures.get('v1a') ?? [], signed)
      const key = sharedKeyOf(secret)
      if (!key) return false
      const expected = await hmac('SHA-256', key, signed)
      return (signatures.get('v1') ?? []).filter((given) => isEqual(given, expected)).length > 0
    })
  },

  async arrivals(request, { mapping }) {
    return [
      { kind: 'draft', key: stampOf(request).id, draft: leadInPayload(readObject(request.body), mapping) },
    ]
  },

  answer: ({ leadIds }) => ({
    status: 202,
    contentType: 'application/json',
    body: JSON.stringify({ leadIds }),
  }),
} satisfies Integration

/**
 * Id, time and signature, all of one family. Some senders write both families; then both must say the same,
 * or one could be proved and the other believed.
 */
function stampOf(request: SignedRequest) {
  const families = ['webhook', 'svix'].filter((family) =>
    ['id', 'timestamp', 'signature'].some((part) => Object.hasOwn(request.headers, `${family}-${part}`)),
  )
  const stamps = families.map((family) => ({
    id: requireHeader(request, `${family}-id`),
    timestamp: requireHeader(request, `${family}-timestamp`),
    signature: requireHeader(request, `${family}-signature`),
  }))
  const [stamp, other = stamp] = stamps
  if (!stamp || !other || JSON.stringify(stamp) !== JSON.stringify(other)) throw refused()
  // A header that came twice reaches us as "a, b": a space never stands in an id.
  if (!/^[\x21-\x7e]{1,200}$/.test(stamp.id)) throw refused()
  return stamp
}

/** Signatures by version. Versions of another day are let through unread; what is no list at all is refused. */
function readSignatures(header: string): Map<string, Uint8Array<ArrayBuffer>[]> {
  const tokens = header.split(' ')
  if (tokens.length > SIGNATURES_MAX) throw refused()
  const byVersion = new Map<string, Uint8Array<ArrayBuffer>[]>()
  for (const token of tokens) {
    const [, version, text] = /^(v[0-9a-z]+),([A-Za-z0-9+/_=-]+)$/.exec(token) ?? []
    if (!version || !text) throw refused()
    const bytes = fromBase64(text)
    if (bytes) byVersion.set(version, [...(byVersion.get(version) ?? []), bytes])
  }
  return byVersion
}

async function provesByKey(
  publicKey: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, { name: 'Ed25519' }, false, ['verify'])
    const proofs = await Promise.all(
      signatures.map((signature) => crypto.subtle.verify({ name: 'Ed25519' }, key, signature, signed)),
    )
    return proofs.includes(true)
  } catch {
    // Bytes that are no point on the curve, or a signature of another length: no proof, and no failure of ours.
    return false
  }
}

const sharedKeyOf = (secret: string) => keyOf(secret, 'whsec_', 24, 64)
const publicKeyOf = (secret: string) => keyOf(secret, 'whpk_', 32, 32)

function keyOf(secret: string, prefix: string, minBytes: number, maxBytes: number) {
  if (!secret.startsWith(prefix)) return null
  const text = secret.slice(prefix.length)
  const key = fromBase64(text.padEnd(Math.ceil(text.length / 4) * 4, '='))
  return key && key.length >= minBytes && key.length <= maxBytes ? key : null
}
