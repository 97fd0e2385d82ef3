import { describe, expect, test } from 'vitest'
import vectors from '../../fixtures/vectors.json' with { type: 'json' }
import { textBytes } from '../../fixtures/integrations/fixture.ts'
import { plugged, requestOf, UNAUTHORIZED } from './calls.ts'

/** Which integration takes a vector, and when. The body-only HMAC ones are configurations of `hmac`. */
const TAKEN_BY: Record<string, { integration: string; options?: Record<string, unknown>; atMs?: number }> = {
  'hubspot-v1-node': { integration: 'hubspot' },
  'hubspot-v2-get': { integration: 'hubspot' },
  'hubspot-v2-post': { integration: 'hubspot' },
  'hubspot-v3-py': { integration: 'hubspot', atMs: 1_693_657_560_000 },
  'standardwebhooks-v1': { integration: 'standard-webhooks', atMs: 1_614_265_330_000 },
  'standardwebhooks-v1a': { integration: 'standard-webhooks', atMs: 1_614_265_330_000 },
  tally: { integration: 'hmac', options: { header: 'Tally-Signature', encoding: 'base64' } },
  'cal.com': { integration: 'hmac', options: { header: 'X-Cal-Signature-256' } },
  meta: { integration: 'hmac', options: { header: 'X-Hub-Signature-256', prefix: 'sha256=' } },
  intercom: {
    integration: 'hmac',
    options: { header: 'X-Hub-Signature', prefix: 'sha1=', algorithm: 'sha1' },
  },
  'salesforce-data360': { integration: 'hmac', options: { header: 'X-Signature', encoding: 'base64' } },
}

const taken = vectors.flatMap((vector) => {
  const by = TAKEN_BY[vector.id]
  return by ? [{ ...vector, ...by }] : []
})

test('every vector that an integration of today can take is taken', () => {
  expect(taken.map(({ id }) => id)).toEqual(Object.keys(TAKEN_BY))
})

describe.each(taken)('$id', (vector) => {
  const { integration, plug } = plugged(vector.integration, vector.options)
  // JSON cannot say that a header is absent; its type can.
  const headers = Object.fromEntries(
    Object.entries(vector.headers).filter(([, value]) => value !== undefined),
  )
  const request = requestOf({
    method: vector.method ?? 'POST',
    url: vector.url ?? 'https://criba.example/hooks/wsp_1/con_1',
    headers,
    body: textBytes(vector.body),
  })
  const secret = vector.secret ?? vector.public_key ?? ''
  const now = new Date(vector.atMs ?? 0)

  test('is proved as published', async () => {
    await expect(integration.verify(request, [secret], now, plug)).resolves.toBeUndefined()
  })

  test('401: with another secret or another body it is refused', async () => {
    const other = secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    await expect(integration.verify(request, [other], now, plug)).rejects.toMatchObject(UNAUTHORIZED)
    const longer = { ...request, body: textBytes(`${vector.body} `) }
    await expect(integration.verify(longer, [secret], now, plug)).rejects.toMatchObject(UNAUTHORIZED)
  })
})

test('GitHub’s published signature is proved', async () => {
  const { integration, plug } = plugged('hmac', { header: 'X-Hub-Signature-256', prefix: 'sha256=' })
  const request = requestOf({
    headers: {
      'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    },
    body: textBytes('Hello, World!'),
  })
  const verified = integration.verify(request, ["It's a Secret to Everybody"], new Date(), plug)
  await expect(verified).resolves.toBeUndefined()
})
