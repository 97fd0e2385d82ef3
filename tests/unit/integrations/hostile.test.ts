import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { fixtures } from '../../fixtures/integrations/index.ts'
import { type Bytes, textBytes } from '../../fixtures/integrations/fixture.ts'
import { LEAD, NOW, validCall } from './calls.ts'

const SECRET_WORD = 'zanahoria'

const MALFORMED: readonly (readonly [string, Bytes])[] = [
  ['nothing', textBytes('')],
  ['half a text', textBytes('{"email":"')],
  ['no JSON', textBytes(`email=${SECRET_WORD}`)],
  ['invalid UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d)],
  ['a lone surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['UTF-16', Uint8Array.from(Buffer.from('{"email":"a@b.mx"}', 'utf16le'))],
  ['100 000 levels', textBytes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  ['100 000 objects', textBytes('{"a":'.repeat(100_000))],
  ['65 levels', textBytes(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`)],
  ['quotes that never close', textBytes('\\"'.repeat(60_000))],
]

const NO_LEAD = [
  'null',
  '1',
  '1e999',
  'true',
  `"${SECRET_WORD}"`,
  '[]',
  `["${SECRET_WORD}"]`,
  '{}',
  '{"data":[]}',
  '{"__proto__":{"email":"a@b.mx"}}',
  '{"constructor":{"prototype":{"email":"a@b.mx"}}}',
  '{"event_type":"form_response"}',
  '{"properties":null}',
  '{"data":{"lead":null}}',
  '{"event_type":"form_response","form_response":{"token":"t","answers":7,"definition":[]}}',
]

describe.each(fixtures)('$name', (fixture) => {
  const { integration, request, plug } = validCall(fixture)
  const arrivals = (body: Bytes) => integration.arrivals({ ...request, body }, plug)

  test.each(MALFORMED)('400: %s is malformed_body', async (_, body) => {
    await expect(arrivals(body)).rejects.toMatchObject({ code: 'malformed_body' })
  })

  test.each(NO_LEAD)('422: %s is invalid_request', async (text) => {
    await expect(arrivals(textBytes(text))).rejects.toMatchObject({ code: 'invalid_request' })
  })

  test('64 levels are read', async () => {
    const deep = `${'{"a":'.repeat(63)}1${'}'.repeat(63)}`
    const body = textBytes(new TextDecoder().decode(request.body).replace(/\}$/, `,"extra":${deep}}`))
    await expect(arrivals(body)).resolves.toHaveLength(1)
  })

  test('any bytes give an arrival or an error of the catalogue, with nothing of the body in it', async () => {
    const anyBody = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
      fc.json().map(textBytes),
      fc.string({ unit: 'binary' }).map((text) => textBytes(JSON.stringify({ email: text, data: text }))),
    )
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => neverAnotherError(arrivals(body))),
      { numRuns: 300 },
    )
  })

  test('a valid payload with any one part replaced gives an arrival or an error of the catalogue', async () => {
    const payload: unknown = JSON.parse(new TextDecoder().decode(request.body))
    const paths = pathsOf(payload)
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        SECRET_WORD.repeat(12_000),
        `<script>${SECRET_WORD}</script>`,
        '\u0000\u202e',
        '\ud800',
        -0,
        1e308,
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), strange, async (path, value) => {
        await neverAnotherError(arrivals(textBytes(JSON.stringify(replaced(payload, path, value)))))
      }),
      { numRuns: 300 },
    )
  })

  test('keys named __proto__ change nothing', async () => {
    const text = new TextDecoder().decode(request.body)
    const body = textBytes(
      text.replaceAll('{', '{"__proto__":{"polluted":true,"phone":"1"},').replaceAll(',}', '}'),
    )
    const [arrival] = await arrivals(body)
    expect(arrival).toMatchObject({ draft: { email: LEAD.email, phone: LEAD.phone } })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('401: any headers give a proof or its refusal, never another error', async () => {
    const names = fc.constantFrom(
      ...Object.keys(request.headers),
      'constructor',
      'x-hubspot-signature-version',
    )
    const headers = fc.dictionary(
      names,
      fc.oneof(fc.string(), fc.base64String(), fc.constantFrom('v1', 'v2', 'v1,AAAA')),
    )
    await fc.assert(
      fc.asyncProperty(headers, async (given) => {
        const hostile = { ...request, headers: given }
        const thrown = await integration
          .verify(hostile, [fixture.keys().verifyWith], NOW, plug)
          .catch((e: unknown) => e)
        expect(thrown).toBeInstanceOf(AppError)
        expect(thrown).toMatchObject({ code: 'unauthorized' })
      }),
    )
  })
})

async function neverAnotherError(arrivals: Promise<readonly unknown[]>) {
  try {
    expect(Array.isArray(await arrivals)).toBe(true)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(['malformed_body', 'invalid_request']).toContain(error.code)
    expect(JSON.stringify([error.detail, error.issues, String(error.cause)])).not.toContain(SECRET_WORD)
  }
}

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const children = Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
  return [path, ...children]
}

function replaced(value: unknown, [head, ...rest]: Path, by: unknown): unknown {
  if (head === undefined) return by
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === String(head) ? replaced(item, rest, by) : item,
    )
  }
  const entries = Object.entries(Object(value)).map(([key, inner]) => [
    key,
    key === head ? replaced(inner, rest, by) : inner,
  ])
  return Object.fromEntries(entries)
}
