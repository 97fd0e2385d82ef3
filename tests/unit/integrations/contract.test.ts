import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { integrations } from '../../../integrations/index.ts'
import type { LeadDraftInput } from '../../../src/domain/lead.ts'
import { fixtures } from '../../fixtures/integrations/index.ts'
import { LEAD, NOW, UNAUTHORIZED, validCall } from './calls.ts'

const minutesFromNow = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe.each(integrations)('$id', (integration) => {
  test('has a fixture, and steps in both languages', () => {
    expect(fixtures.map(({ integration }) => integration)).toContain(integration.id)
    expect(integration.setup.es).toHaveLength(integration.setup.en.length)
    expect(integration.setup.es.every((step) => step.length > 20)).toBe(true)
    expect(integration.docs).toMatch(/^https:\/\//)
  })

  test('makes secrets that are new and that it takes itself', () => {
    const secret = integration.newSecret()
    expect(integration.secretShape.safeParse(secret).success).toBe(true)
    expect(integration.newSecret()).not.toBe(secret)
    expect(integration.secretShape.safeParse('').success).toBe(false)
  })

  test('refuses options that it does not know', () => {
    expect(integration.options.safeParse({ algoritm: 'sha256' }).success).toBe(false)
  })

  test('acknowledges with 2xx and the lead ids, and never in a way that makes the vendor stop', () => {
    const answer = integration.answer({ leadIds: ['lead_1'] })
    expect([200, 202]).toContain(answer.status)
    expect(JSON.parse(answer.body)).toEqual({ leadIds: ['lead_1'] })
  })
})

describe.each(fixtures)('$name: proof', (fixture) => {
  const verify = ({ integration, request, secret, plug }: ReturnType<typeof validCall>, now = NOW) =>
    integration.verify(request, [secret], now, plug)

  const signedHeaders = Object.keys(
    fixture.sign({ ...validCall(fixture).request, secret: fixture.keys().signWith, now: NOW, key: 'k' }),
  )

  test('a valid request passes', async () => {
    await expect(verify(validCall(fixture))).resolves.toBeUndefined()
  })

  test('401: any one changed byte of the body is refused', async () => {
    const call = validCall(fixture)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(call.request.body.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) => {
          const body = call.request.body.slice()
          body[at] = (body[at] ?? 0) ^ bits
          await expect(verify({ ...call, request: { ...call.request, body } })).rejects.toMatchObject(
            UNAUTHORIZED,
          )
        },
      ),
    )
  })

  test.each(signedHeaders)('401: any one changed character of %s is refused', async (name) => {
    const call = validCall(fixture)
    const value = call.request.headers[name] ?? ''
    await fc.assert(
      fc.asyncProperty(fc.nat(value.length - 1), fc.integer({ min: 0x20, max: 0xff }), async (at, code) => {
        const character = String.fromCharCode(code)
        fc.pre(character !== value[at])
        const headers = {
          ...call.request.headers,
          [name]: value.slice(0, at) + character + value.slice(at + 1),
        }
        await expect(verify({ ...call, request: { ...call.request, headers } })).rejects.toMatchObject(
          UNAUTHORIZED,
        )
      }),
    )
  })

  test.each(signedHeaders)('401: %s missing, empty, doubled or of another kind is refused', async (name) => {
    const call = validCall(fixture)
    const value = call.request.headers[name] ?? ''
    const { [name]: _, ...without } = call.request.headers
    const hostile = [
      '',
      `${value}, ${value}`,
      `${value},${value}`,
      `${value} `,
      ` ${value}`,
      value.slice(0, -1),
      'NaN',
      '-1',
      '1e12',
      '١٦١٤٢٦٥٣٣٠',
      '9'.repeat(400),
      '=',
      '====',
      'v1,',
      'v1,=',
      'sha256=',
      '\u0000',
      '💥',
      'zz',
      'null',
    ]
    for (const text of [undefined, ...hostile]) {
      const headers = text === undefined ? without : { ...without, [name]: text }
      await expect(verify({ ...call, request: { ...call.request, headers } })).rejects.toMatchObject(
        UNAUTHORIZED,
      )
    }
  })

  test('401: another method or URL is refused where they are signed', async () => {
    const call = validCall(fixture)
    const changes = [
      { method: 'PUT' },
      ...['/', '?a=1', '%20'].map((end) => ({ url: call.request.url + end })),
    ]
    for (const change of changes) {
      const verified = verify({ ...call, request: { ...call.request, ...change } })
      if (fixture.signsUrl) await expect(verified).rejects.toMatchObject(UNAUTHORIZED)
      else await expect(verified).resolves.toBeUndefined()
    }
  })

  test('401: more than five minutes old or ahead is refused where a time is signed', async () => {
    const call = validCall(fixture)
    for (const minutes of [-4.9, 4.9])
      await expect(verify(call, minutesFromNow(minutes))).resolves.toBeUndefined()
    for (const minutes of [-5.1, 5.1, -60 * 24, 60 * 24 * 365]) {
      const verified = verify(call, minutesFromNow(minutes))
      if (fixture.signsTime) await expect(verified).rejects.toMatchObject(UNAUTHORIZED)
      else await expect(verified).resolves.toBeUndefined()
    }
  })

  test('either of two active secrets proves; another, an empty or none does not', async () => {
    const { integration, request, secret, plug } = validCall(fixture)
    const other = fixture.keys().verifyWith
    for (const secrets of [
      [other, secret],
      [secret, other],
      ['', secret],
    ]) {
      await expect(integration.verify(request, secrets, NOW, plug)).resolves.toBeUndefined()
    }
    for (const secrets of [
      [],
      [''],
      [other],
      [other, other],
      ['whsec_', 'whpk_', 'whsec_A===', 'whpk_AAAA'],
    ]) {
      await expect(integration.verify(request, secrets, NOW, plug)).rejects.toMatchObject(UNAUTHORIZED)
    }
  })
})

const word = fc.stringMatching(/^[A-Za-zÁÉÍÓÚáéíóúñÑç]{1,12}$/)
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '))
const anyLead = fc.record(
  {
    fullName: words(4),
    jobTitle: words(4),
    age: fc.integer({ min: 1, max: 99 }),
    gender: word,
    location: words(3),
    email: fc.emailAddress(),
    phone: fc.stringMatching(/^\+[0-9]{10,13}$/),
    companyName: words(4),
    industry: words(3),
    description: fc.array(words(8), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
    source: word,
  },
  { requiredKeys: ['email'] },
) satisfies fc.Arbitrary<LeadDraftInput>

describe.each(fixtures)('$name: meaning', (fixture) => {
  test('every lead arrives with the fields that it was sent with', async () => {
    await fc.assert(
      fc.asyncProperty(anyLead, fc.stringMatching(/^[a-z0-9]{1,30}$/), async (lead, key) => {
        const { integration, request, plug } = validCall(fixture, lead, key)
        const [arrival, ...more] = await integration.arrivals(request, plug)
        expect(more).toEqual([])
        expect(arrival).toMatchObject({ kind: 'draft', draft: lead })
      }),
    )
  })

  test('a repeat has the same key, another lead another', async () => {
    const keyOf = async (key: string) => {
      const { integration, request, plug } = validCall(fixture, LEAD, key)
      return (await integration.arrivals(request, plug))[0]?.key
    }
    expect(await keyOf('a')).toBe(await keyOf('a'))
    expect(await keyOf('a')).not.toBe(await keyOf('b'))
  })
})
