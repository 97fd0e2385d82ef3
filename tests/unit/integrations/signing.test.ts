import { createPublicKey, verify as verifyByKey } from 'node:crypto'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { beforeAll, describe, expect, test } from 'vitest'
import { newSigningKeys, signWebhook, type WebhookHeaders } from '../../../integrations/signing.ts'
import { standardWebhooks } from '../../../integrations/standard-webhooks.ts'
import vectors from '../../fixtures/vectors.json' with { type: 'json' }
import { textBytes } from '../../fixtures/integrations/fixture.ts'
import { requestOf } from './calls.ts'

const BODY = '{"type":"lead.classified","data":{"lead":{"fullName":"Íñigo 💥"}}}'
// The libraries read the clock themselves.
const now = new Date()
const timestamp = Math.floor(now.getTime() / 1000)

type Keys = Awaited<ReturnType<typeof newSigningKeys>>

describe('a signed callback', () => {
  let keys: Keys
  let old: Keys
  let headers: WebhookHeaders

  beforeAll(async () => {
    keys = await newSigningKeys()
    old = await newSigningKeys()
    const secrets = [keys.secret, old.secret]
    headers = await signWebhook({ id: 'evt_1', timestamp, body: BODY, secrets, privateKey: keys.privateKey })
  })

  test('carries one v1 for each secret and one v1a', () => {
    expect(headers['webhook-id']).toBe('evt_1')
    expect(headers['webhook-timestamp']).toBe(String(timestamp))
    const versions = headers['webhook-signature'].split(' ').map((signature) => signature.split(',')[0])
    expect(versions).toEqual(['v1', 'v1', 'v1a'])
  })

  test('is confirmed by the svix and standardwebhooks libraries, with the new secret and the old', () => {
    for (const { secret } of [keys, old]) {
      expect(() => new SvixWebhook(secret).verify(BODY, { ...headers })).not.toThrow()
      expect(() => new StandardWebhook(secret).verify(BODY, { ...headers })).not.toThrow()
      expect(() => new SvixWebhook(secret).verify(`${BODY} `, { ...headers })).toThrow(
        'No matching signature',
      )
    }
  })

  test('is confirmed by Node’s own Ed25519 with the public key alone', () => {
    const raw = Buffer.from(keys.publicKey.replace(/^whpk_/, ''), 'base64')
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
      format: 'jwk',
    })
    const [, signature = ''] = /v1a,(\S+)$/.exec(headers['webhook-signature']) ?? []
    const signed = Buffer.from(`evt_1.${timestamp}.${BODY}`)
    expect(verifyByKey(null, signed, key, Buffer.from(signature, 'base64'))).toBe(true)
  })

  test('is confirmed by our own integration, by secret and by public key', async () => {
    const request = requestOf({ headers: { ...headers }, body: textBytes(BODY) })
    for (const secret of [keys.secret, old.secret, keys.publicKey]) {
      await expect(standardWebhooks.verify(request, [secret], now)).resolves.toBeUndefined()
    }
    await expect(standardWebhooks.verify(request, [old.publicKey], now)).rejects.toMatchObject({
      status: 401,
    })
  })
})

test('the published v1 and v1a signatures come out of the published keys', async () => {
  const [v1, v1a] = ['standardwebhooks-v1', 'standardwebhooks-v1a'].map((id) =>
    vectors.find((vector) => vector.id === id),
  )
  // whsk_ holds the 32-byte seed before the public key; PKCS#8 puts a fixed head before the seed (RFC 8410 §7).
  const seed = Buffer.from(v1a?.private_key?.replace('whsk_', '') ?? '', 'base64').subarray(0, 32)
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const headers = await signWebhook({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1_614_265_330,
    body: v1?.body ?? '',
    secrets: [v1?.secret ?? ''],
    privateKey: pkcs8.toString('base64'),
  })
  const published = [v1, v1a].map((vector) => vector?.headers['webhook-signature'])
  expect(headers['webhook-signature'].split(' ')).toEqual(published)
})

test('new keys are of the standard’s form and never twice the same', async () => {
  const [one, two] = await Promise.all([newSigningKeys(), newSigningKeys()])
  expect(Buffer.from(one.secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32)
  expect(Buffer.from(one.publicKey.replace(/^whpk_/, ''), 'base64')).toHaveLength(32)
  expect(Object.values(one).filter((value) => Object.values(two).includes(value))).toEqual([])
})

test('500: a kept key that is not in its form fails without showing it', async () => {
  const { secret, privateKey } = await newSigningKeys()
  const webhook = { id: 'evt_1', timestamp, body: BODY, secrets: [secret], privateKey }
  const broken = [
    { ...webhook, secrets: ['whsec_zanahoria!'] },
    { ...webhook, privateKey: 'zanahoria!' },
  ]
  for (const given of broken) {
    await expect(signWebhook(given)).rejects.toMatchObject({
      code: 'internal',
      message: expect.not.stringContaining('zanahoria'),
    })
  }
})
