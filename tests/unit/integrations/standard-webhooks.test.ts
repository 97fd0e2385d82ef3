import { Webhook as StandardWebhook } from 'standardwebhooks'
import { Webhook as SvixWebhook } from 'svix'
import { describe, expect, test } from 'vitest'
import { standardWebhooks } from '../../../integrations/standard-webhooks.ts'
import { textBytes } from '../../fixtures/integrations/fixture.ts'
import { NOW, requestOf, UNAUTHORIZED } from './calls.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const BODY = '{"email":"ñandú@b.mx","fullName":"Ana 💥"}'
const SECONDS = String(NOW.getTime() / 1000)

const sign = (secret = SECRET, id = 'msg_1') => new StandardWebhook(secret).sign(id, NOW, BODY)
const webhook = (signature: string, id = 'msg_1') => ({
  'webhook-id': id,
  'webhook-timestamp': SECONDS,
  'webhook-signature': signature,
})
const svix = (signature: string, id = 'msg_1') => ({
  'svix-id': id,
  'svix-timestamp': SECONDS,
  'svix-signature': signature,
})
const verify = (headers: Record<string, string>, secrets = [SECRET]) =>
  standardWebhooks.verify(requestOf({ headers, body: textBytes(BODY) }), secrets, NOW)

test('what the standardwebhooks and svix libraries sign is proved', async () => {
  await expect(verify(webhook(sign()))).resolves.toBeUndefined()
  await expect(verify(svix(new SvixWebhook(SECRET).sign('msg_1', NOW, BODY)))).resolves.toBeUndefined()
})

describe('several signatures', () => {
  test('one good one among others proves, wherever it stands', async () => {
    const bad = [sign(OTHER), 'v2,AAAA', 'v1a,AAAA', 'v1,not+base64']
    await expect(verify(webhook([sign(), ...bad].join(' ')))).resolves.toBeUndefined()
    await expect(verify(webhook([...bad, sign()].join(' ')))).resolves.toBeUndefined()
    await expect(verify(webhook(bad.join(' ')))).rejects.toMatchObject(UNAUTHORIZED)
  })

  test('401: a v1 value under another version’s name proves nothing', async () => {
    for (const version of ['v1a', 'v2', 'V1', 'v10']) {
      await expect(verify(webhook(sign().replace('v1', version)))).rejects.toMatchObject(UNAUTHORIZED)
    }
  })

  test('401: more than sixteen are not even looked at', async () => {
    const many = Array.from({ length: 16 }, () => 'v1a,AAAA')
    await expect(verify(webhook([...many, sign()].join(' ')))).rejects.toMatchObject(UNAUTHORIZED)
  })
})

describe('two families of headers', () => {
  test('both, saying the same, are proved', async () => {
    await expect(verify({ ...webhook(sign()), ...svix(sign()) })).resolves.toBeUndefined()
  })

  test('401: both, saying different things, are refused though each is signed', async () => {
    const headers = { ...webhook(sign()), ...svix(sign(SECRET, 'msg_2'), 'msg_2') }
    await expect(verify(headers)).rejects.toMatchObject(UNAUTHORIZED)
  })

  test('401: one set made of both is refused', async () => {
    const { 'webhook-id': _, ...headers } = webhook(sign())
    await expect(verify({ ...headers, 'svix-id': 'msg_1' })).rejects.toMatchObject(UNAUTHORIZED)
    await expect(verify({ ...webhook(sign()), 'svix-id': 'msg_1' })).rejects.toMatchObject(UNAUTHORIZED)
  })
})

test('the key of an arrival is the webhook id', async () => {
  const request = requestOf({ headers: svix(sign()), body: textBytes(BODY) })
  const arrivals = await standardWebhooks.arrivals(request, { mapping: {}, options: {} })
  expect(arrivals).toMatchObject([{ key: 'msg_1', draft: { email: 'ñandú@b.mx', fullName: 'Ana 💥' } }])
})

describe('secrets', () => {
  test.each([SECRET, 'whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4='])('%s is taken', (secret) => {
    expect(standardWebhooks.secretShape.safeParse(secret).success).toBe(true)
  })

  test.each([
    'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'whsec_',
    'whsec_c2hvcnQ=',
    `whsec_${'A'.repeat(88)}`,
    'whsec_not base64 not base64 not base6',
    'whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==',
  ])('%s is refused', (secret) => {
    expect(standardWebhooks.secretShape.safeParse(secret).success).toBe(false)
  })
})
