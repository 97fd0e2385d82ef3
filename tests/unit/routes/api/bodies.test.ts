import { describe, expect, test } from 'vitest'
import { SEED_LEAD } from '../../../../routes/api/examples.ts'
import { openHouse } from './house.ts'

interface Problem {
  readonly status: number
  readonly code: string
  readonly issues?: { path: string; message: string }[]
}

async function problemOf(response: Response): Promise<Problem> {
  const problem = await response.json<Problem>()
  expect(problem.status).toBe(response.status)
  return problem
}

const paths = async () => {
  const house = openHouse()
  const client = await house.workspace()
  const raw = (body: BodyInit | null, headers: Record<string, string>) =>
    house.request('/v1/leads', {
      method: 'POST',
      headers: { authorization: `Bearer ${client.apiKey}`, ...headers },
      body,
    })
  return { house, client, raw }
}

describe('what is not a JSON body', () => {
  test('415: another content type, or none, and nothing is kept', async () => {
    const { house, client, raw } = await paths()
    const body = JSON.stringify(SEED_LEAD)
    const wrong = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      'application/json; charset=latin1',
      'multipart/form-data; boundary=x',
      'application/ld+json',
    ]
    for (const type of wrong) {
      const response = await raw(body, { 'content-type': type })
      expect(response.status, type).toBe(415)
      expect((await problemOf(response)).code).toBe('unsupported_media_type')
    }
    expect((await raw(new TextEncoder().encode(body), {})).status).toBe(415)
    expect(house.records.get(client.id)).toBeUndefined()
  })

  test('202: a charset that JSON has anyway is no mistake', async () => {
    const { raw } = await paths()
    for (const type of [
      'application/json; charset=utf-8',
      'application/json ; charset="UTF-8"',
      'APPLICATION/JSON',
    ])
      expect((await raw(JSON.stringify(SEED_LEAD), { 'content-type': type })).status, type).toBe(202)
  })

  test('400: broken JSON, invalid UTF-8, an empty body, more than 64 levels', async () => {
    const { raw } = await paths()
    const wrong: [string, BodyInit][] = [
      ['broken', '{"email": '],
      ['two values', '{} {}'],
      ['a comment', '{/**/}'],
      ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
      ['a cut sequence', new Uint8Array([0x22, 0xe2, 0x82])],
      ['empty', ''],
      ['white space', ' \n'],
      ['deep arrays', '['.repeat(65) + ']'.repeat(65)],
      ['deep objects', '{"a":'.repeat(65) + '1' + '}'.repeat(65)],
      ['100 000 levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ]
    for (const [name, body] of wrong) {
      const response = await raw(body, { 'content-type': 'application/json' })
      expect(response.status, name).toBe(400)
      expect((await problemOf(response)).code, name).toBe('malformed_body')
    }
  })

  test('brackets in a string are not levels', async () => {
    const { raw } = await paths()
    const body = JSON.stringify({ description: `\\"${'[{'.repeat(500)}"` })
    expect((await raw(body, { 'content-type': 'application/json' })).status).toBe(202)
  })

  test('413: more than 256 KiB, counted while it streams, whatever Content-Length says', async () => {
    const { raw } = await paths()
    const megabyte = `{"description":"${'a'.repeat(1024 * 1024)}"}`
    const response = await raw(megabyte, { 'content-type': 'application/json', 'content-length': '2' })
    expect(response.status).toBe(413)
    expect((await problemOf(response)).code).toBe('payload_too_large')
  })

  test('one byte below the limit is read: the schema refuses it, not the reader', async () => {
    const { raw } = await paths()
    const frame = '{"description":""}'.length
    const body = `{"description":"${'a'.repeat(256 * 1024 - frame)}"}`
    expect((await raw(body, { 'content-type': 'application/json' })).status).toBe(422)
    expect((await raw(`${body} `, { 'content-type': 'application/json' })).status).toBe(413)
  })
})

describe('422: a schema names every wrong field by pointer', () => {
  test('unknown fields, all of them', async () => {
    const { client } = await paths()
    const response = await client.send('POST', '/v1/leads', { ...SEED_LEAD, priority: 'P1', 'a/b~c': 1 })
    expect(response.status).toBe(422)
    expect((await problemOf(response)).issues).toEqual([
      { path: '/priority', message: 'This field is not known here.' },
      { path: '/a~1b~0c', message: 'This field is not known here.' },
    ])
  })

  test('a wrong type, deep inside, without echoing what was sent', async () => {
    const { client } = await paths()
    const secret = 'someone@private.example'
    const response = await client.send('PATCH', '/v1/workspace', { sellers: [{ email: 7, name: secret }] })
    const text = await response.text()
    expect(response.status).toBe(422)
    expect(JSON.parse(text)).toMatchObject({ issues: [{ path: '/sellers/0/email' }] })
    expect(text).not.toContain(secret)
  })

  test('prototype names are unknown fields like any other', async () => {
    const { client } = await paths()
    const response = await client.send(
      'POST',
      '/v1/leads',
      '{"email":"a@b.co","__proto__":{"x":1},"constructor":1}',
    )
    expect(response.status).toBe(422)
    expect((await problemOf(response)).issues?.map(({ path }) => path)).toEqual([
      '/__proto__',
      '/constructor',
    ])
  })

  test('unknown and repeated query parameters', async () => {
    const { client } = await paths()
    for (const query of [
      '?prioritty=P1',
      '?limit=0',
      '?limit=101',
      '?limit=x',
      '?limit=5&limit=6',
      '?stage=sql',
      '?status=',
    ])
      expect((await client.send('GET', `/v1/leads${query}`)).status, query).toBe(422)
    for (const query of ['?wait=-1', '?wait=10001', '?wait=1.5', '?wait=soon'])
      expect((await client.send('POST', `/v1/leads${query}`, SEED_LEAD)).status, query).toBe(422)
  })

  test('an Idempotency-Key that is no printable text of 1 to 200 characters', async () => {
    const { client } = await paths()
    for (const key of ['k'.repeat(201), 'clé', '']) {
      const response = await client.send('POST', '/v1/leads', SEED_LEAD, { 'idempotency-key': key })
      expect(response.status, key).toBe(422)
      expect((await problemOf(response)).issues?.[0]?.path).toBe('/idempotency-key')
    }
  })
})
