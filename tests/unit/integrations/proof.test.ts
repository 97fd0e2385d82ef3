import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fromBase64,
  fromBase64Url,
  fromHex,
  isEqual,
  requireHeader,
  requireRecent,
  toBase64,
  toBase64Url,
} from '../../../integrations/proof.ts'
import { NOW, requestOf, UNAUTHORIZED } from './calls.ts'

const bytes = fc.uint8Array({ maxLength: 80 }).map((given) => Uint8Array.from(given))

describe('encodings', () => {
  test('what is written is read back, as Node reads it', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(toBase64(given)).toBe(Buffer.from(given).toString('base64'))
        expect(toBase64Url(given)).toBe(Buffer.from(given).toString('base64url'))
        expect(fromBase64(toBase64(given))).toEqual(given)
        expect(fromBase64Url(toBase64Url(given))).toEqual(given)
        expect(fromHex(Buffer.from(given).toString('hex'))).toEqual(given)
        expect(fromHex(Buffer.from(given).toString('hex').toUpperCase())).toEqual(given)
      }),
    )
  })

  test('bytes have one base64 text: any other text for them is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz09+/-_= \n') }), (text) => {
        const [plain, url] = [fromBase64(text), fromBase64Url(text)]
        if (plain) expect(toBase64(plain)).toBe(text)
        if (url) expect(toBase64Url(url)).toBe(text.replace(/=+$/, ''))
      }),
    )
  })

  test.each(['QQ', 'QR==', 'A===', '====', 'QQ==QQ==', ' QQ==', 'QQ==\n', 'Q-Q=', 'ñQ=='])(
    '%j is no base64',
    (text) => {
      expect(fromBase64(text)).toBeNull()
    },
  )

  test('base64url is read with padding and without it, and with no sign of plain base64', () => {
    expect(fromBase64Url('-_8')).toEqual(Uint8Array.of(0xfb, 0xff))
    expect(fromBase64Url('-_8=')).toEqual(Uint8Array.of(0xfb, 0xff))
    expect(fromBase64Url('+/8=')).toBeNull()
  })

  test.each(['a', 'aB', '0x', 'gg', ' aa', 'ａａ'])('%j is no hexadecimal', (text) => {
    expect(fromHex(text)).toBeNull()
  })
})

test('isEqual says what a byte by byte comparison says', () => {
  fc.assert(
    fc.property(bytes, bytes, (left, right) => {
      expect(isEqual(left, right)).toBe(Buffer.compare(left, right) === 0)
      expect(isEqual(left, left.slice())).toBe(true)
    }),
  )
})

describe('a signed time', () => {
  const seconds = String(NOW.getTime() / 1000)
  const read =
    (text: string, unit: 's' | 'ms' = 's') =>
    () =>
      requireRecent(text, unit, NOW)

  test('is within five minutes on either side, the fifth included', () => {
    for (const offset of [-300, 0, 300]) expect(read(String(Number(seconds) + offset))).not.toThrow()
    for (const offset of [-301, 301])
      expect(read(String(Number(seconds) + offset))).toThrow(UNAUTHORIZED.detail)
    expect(read(`${seconds}000`, 'ms')).not.toThrow()
  })

  // Each of these is the right time to `Number` or `parseInt`.
  test.each([
    `${seconds} `,
    ` ${seconds}`,
    `+${seconds}`,
    `${seconds}.0`,
    `${seconds}x`,
    '17724636e2',
    '0x69a5a5f0',
  ])('401: %j is not plain digits', (text) => {
    expect(read(text)).toThrow(UNAUTHORIZED.detail)
  })
})

test('401: a header named as what every object inherits is missing all the same', () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(() => requireHeader(requestOf({ headers: {} }), name)).toThrow(UNAUTHORIZED.detail)
  }
})
