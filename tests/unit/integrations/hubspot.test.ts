import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hubspot } from '../../../integrations/hubspot.ts'
import { jsonBytes, textBytes } from '../../fixtures/integrations/fixture.ts'
import { draftFrom, NOW, requestOf, UNAUTHORIZED, URL_OF_CONNECTION } from './calls.ts'

const SECRET = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy'
const BODY = '{"objectId":7,"properties":{"email":"a@b.mx"}}'
const IDS_ONLY = '[{"eventId":1,"subscriptionType":"contact.creation","objectId":123}]'
const TIME = String(NOW.getTime())

const v1 = (body = BODY) => ({
  'x-hubspot-signature-version': 'v1',
  'x-hubspot-signature': createHash('sha256')
    .update(SECRET + body)
    .digest('hex'),
})
const v2 = (url = URL_OF_CONNECTION) => ({
  'x-hubspot-signature-version': 'v2',
  'x-hubspot-signature': createHash('sha256').update(`${SECRET}POST${url}${BODY}`).digest('hex'),
})
const v3 = (url = URL_OF_CONNECTION, time = TIME) => ({
  'x-hubspot-request-timestamp': time,
  'x-hubspot-signature-v3': createHmac('sha256', SECRET).update(`POST${url}${BODY}${time}`).digest('base64'),
})
const verify = (headers: Record<string, string>, more: { url?: string; body?: string } = {}) => {
  const { url = URL_OF_CONNECTION, body = BODY } = more
  return hubspot.verify(requestOf({ headers, url, body: textBytes(body) }), [SECRET], NOW)
}

describe('versions', () => {
  test('with a right v3 it is proved whatever stands beside it', async () => {
    await expect(verify({ ...v1(), ...v3() })).resolves.toBeUndefined()
    await expect(verify({ ...v2(), ...v3() })).resolves.toBeUndefined()
  })

  test('401: a wrong or stale v3 is not made good by a right v2', async () => {
    const stale = v3(URL_OF_CONNECTION, String(NOW.getTime() - 301_000))
    for (const wrong of [stale, v3('https://elsewhere.example'), { ...v3(), 'x-hubspot-signature-v3': '' }]) {
      await expect(verify({ ...v2(), ...wrong })).rejects.toMatchObject(UNAUTHORIZED)
    }
    const { 'x-hubspot-request-timestamp': _, ...withoutTime } = v3()
    await expect(verify({ ...v2(), ...withoutTime })).rejects.toMatchObject(UNAUTHORIZED)
  })

  test('401: seconds instead of milliseconds are no time of now', async () => {
    await expect(verify(v3(URL_OF_CONNECTION, TIME.slice(0, -3)))).rejects.toMatchObject(UNAUTHORIZED)
  })

  test('401: v1 proves an array of ids only, and an unnamed version nothing', async () => {
    await expect(verify(v1(IDS_ONLY), { body: IDS_ONLY })).resolves.toBeUndefined()
    await expect(verify(v1())).rejects.toMatchObject(UNAUTHORIZED)
    for (const version of ['v2, v2', 'V2', 'v3', '2', '']) {
      const headers = { ...v2(), 'x-hubspot-signature-version': version }
      await expect(verify(headers)).rejects.toMatchObject(UNAUTHORIZED)
    }
  })
})

describe('the signed URL', () => {
  test.each([
    ['https://h.example/a?b=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B', "https://h.example/a?b=:/?@!$'()*,;"],
    ['https://h.example/a?b=%3a', 'https://h.example/a?b=:'],
    ['https://h.example/a?b=%20%26%3D%25%2B', 'https://h.example/a?b=%20%26%3D%25%2B'],
    ['https://h.example/a?b=%253A', 'https://h.example/a?b=%253A'],
  ])('%s is proved as %s, and as it stands', async (url, decoded) => {
    await expect(verify(v3(decoded), { url })).resolves.toBeUndefined()
    await expect(verify(v3(url), { url })).resolves.toBeUndefined()
  })

  test('401: no other escapes are undone', async () => {
    await expect(
      verify(v3('https://h.example/a?b= '), { url: 'https://h.example/a?b=%20' }),
    ).rejects.toMatchObject(UNAUTHORIZED)
  })
})

describe('the payload', () => {
  test('a contact of an old workflow is read, its company beside it', async () => {
    const value = (text: string) => ({ value: text, versions: [{ value: 'older' }] })
    const draft = await draftFrom('hubspot', {
      vid: 123,
      'canonical-vid': 123,
      properties: {
        firstname: value('Ana'),
        lastname: value('Ruiz'),
        email: value('ana@aceros.example'),
        mobilephone: value('+52 1'),
        city: value('Mérida'),
        country: value('México'),
        age: value('unknown'),
        message: value('Necesitamos respaldo'),
      },
      'associated-company': { properties: { name: value('Aceros'), industry: value('COMPUTER_SOFTWARE') } },
    })
    expect(draft).toMatchObject({
      fullName: 'Ana Ruiz',
      email: 'ana@aceros.example',
      phone: '+52 1',
      location: 'Mérida, México',
      companyName: 'Aceros',
      industry: 'computer software',
      description: 'Necesitamos respaldo',
      age: null,
      externalId: '123',
    })
  })

  test('chosen properties come flat, and the object’s own id wins', async () => {
    const flat = { hs_object_id: '9007199254740993', email: 'a@b.mx', jobtitle: 'CTO', company: 'Aceros' }
    expect(await draftFrom('hubspot', { ...flat, vid: 1 })).toMatchObject({
      externalId: '9007199254740993',
      jobTitle: 'CTO',
      companyName: 'Aceros',
    })
  })

  test('the mapping names a property, with or without “properties.” before it', async () => {
    const payload = {
      objectId: 7,
      properties: { email: 'a@b.mx', puesto_real: { value: 'CTO' }, aviso: 'v@b.mx' },
    }
    expect(
      await draftFrom('hubspot', payload, { jobTitle: 'puesto_real', notifyEmail: 'properties.aviso' }),
    ).toMatchObject({ jobTitle: 'CTO', notifyEmail: 'v@b.mx' })
  })

  test('a property that a visitor may fill in never says whom to mail', async () => {
    const payload = { objectId: 7, properties: { email: 'a@b.mx', notify_email: 'attacker@evil.example' } }
    expect(await draftFrom('hubspot', payload)).toMatchObject({ notifyEmail: null })
  })

  test('422: an array of ids is refused with what to do instead, not acknowledged', async () => {
    const request = requestOf({ body: textBytes(IDS_ONLY) })
    await expect(hubspot.arrivals(request, { mapping: {}, options: {} })).rejects.toMatchObject({
      code: 'invalid_request',
      detail: expect.stringContaining('workflow'),
    })
  })

  test('the key changes with the contact’s data, not with the delivery', async () => {
    const keyOf = async (payload: unknown) => {
      const request = requestOf({ body: jsonBytes(payload) })
      return (await hubspot.arrivals(request, { mapping: {}, options: {} }))[0]?.key
    }
    const payload = { objectId: 7, properties: { email: 'a@b.mx' } }
    expect(await keyOf(payload)).toMatch(/^7:[0-9a-f]{64}$/)
    expect(await keyOf(payload)).not.toBe(await keyOf({ ...payload, properties: { email: 'c@b.mx' } }))
    expect(await keyOf({ email: 'a@b.mx' })).toMatch(/^none:/)
  })
})

test('an access token is no client secret', () => {
  expect(hubspot.secretShape.safeParse('pat-na1-0000').success).toBe(false)
})
