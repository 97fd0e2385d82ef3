import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { HmacOptions } from '../../../integrations/hmac.ts'
import { textBytes } from '../../fixtures/integrations/fixture.ts'
import { NOW, plugged, requestOf, UNAUTHORIZED } from './calls.ts'

const SECRET = 'a-shared-secret'
const BODY = '{"id":"n-1","email":"a@b.mx","meta":{"n":7}}'
const mac = (text: string, encoding: 'hex' | 'base64' = 'hex') =>
  createHmac('sha256', SECRET).update(text).digest(encoding)

describe('options', () => {
  test('without any, the commonest way of signing holds', () => {
    expect(HmacOptions.parse({})).toEqual({
      algorithm: 'sha256',
      encoding: 'hex',
      header: 'x-signature',
      prefix: '',
      template: '{body}',
    })
  })

  const ts = { header: 'X-Time' }
  test.each([
    [{ template: '{ts}.{body}', ts }],
    [{ template: 'POST\n{body}' }],
    [{ template: '{id}.{ts}.{body}', ts, id: { header: 'X-Id' } }],
    [{ id: { jsonPointer: '/data/a~1b' } }],
  ])('%j is taken', (options) => {
    expect(HmacOptions.safeParse(options).success).toBe(true)
  })

  test.each([
    [{ template: 'fixed' }, ['template']],
    [{ template: '{ts}', ts }, ['template']],
    [{ template: '{body}', ts }, ['template']],
    [{ template: '{ts}.{body}' }, ['template']],
    [{ template: '{id}.{body}', id: { jsonPointer: '/id' } }, ['template']],
    [{ template: '{body}{url}' }, ['template']],
    [{ algorithm: 'md5' }, ['algorithm']],
    [{ encoding: 'ascii' }, ['encoding']],
    [{ header: 'x y' }, ['header']],
    [{ header: '' }, ['header']],
    [{ template: '{ts}.{body}', ts: { ...ts, unit: 'm' } }, ['ts', 'unit']],
    [{ template: '{ts}.{body}', ts: { ...ts, toleranceSec: 0 } }, ['ts', 'toleranceSec']],
    [{ template: '{ts}.{body}', ts: { ...ts, toleranceSec: 1e9 } }, ['ts', 'toleranceSec']],
    [{ id: {} }, ['id']],
    [{ id: { jsonPointer: 'id' } }, ['id']],
    [{ secrets: ['x'] }, []],
  ])('%j is refused', (options, path) => {
    const { error } = HmacOptions.safeParse(options)
    expect(error?.issues[0]?.path.slice(0, path.length)).toEqual(path)
  })
})

describe('proof', () => {
  test('Webflow’s way holds: milliseconds, a colon, the body', async () => {
    const { integration, plug } = plugged('hmac', {
      header: 'x-webflow-signature',
      template: '{ts}:{body}',
      ts: { header: 'x-webflow-timestamp', unit: 'ms' },
    })
    const time = String(NOW.getTime())
    const headers = { 'x-webflow-signature': mac(`${time}:${BODY}`), 'x-webflow-timestamp': time }
    const request = requestOf({ headers, body: textBytes(BODY) })
    await expect(integration.verify(request, [SECRET], NOW, plug)).resolves.toBeUndefined()
  })

  test('401: beyond a tolerance of its own a time is refused', async () => {
    const { integration, plug } = plugged('hmac', {
      template: '{ts}.{body}',
      ts: { header: 'x-time', toleranceSec: 60 },
    })
    const time = String(NOW.getTime() / 1000)
    const headers = { 'x-signature': mac(`${time}.${BODY}`), 'x-time': time }
    const request = requestOf({ headers, body: textBytes(BODY) })
    const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
    await expect(integration.verify(request, [SECRET], after(60), plug)).resolves.toBeUndefined()
    await expect(integration.verify(request, [SECRET], after(61), plug)).rejects.toMatchObject(UNAUTHORIZED)
  })

  test('bytes are signed, not text: invalid UTF-8 and a byte order mark keep their proof', async () => {
    const { integration, plug } = plugged('hmac')
    const body = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0d, 0x0a)
    const headers = { 'x-signature': createHmac('sha256', SECRET).update(body).digest('hex') }
    await expect(
      integration.verify(requestOf({ headers, body }), [SECRET], NOW, plug),
    ).resolves.toBeUndefined()
  })

  test('a template is literal but for its placeholders: $& and the body’s own {ts} stay as they are', async () => {
    const { integration, plug } = plugged('hmac', { template: '$&{body}$1' })
    const body = '{"email":"{ts}{body}$&@b.mx"}'
    const request = requestOf({ headers: { 'x-signature': mac(`$&${body}$1`) }, body: textBytes(body) })
    await expect(integration.verify(request, [SECRET], NOW, plug)).resolves.toBeUndefined()
  })

  test('401: upper case is hexadecimal too, a mixture is not', async () => {
    const { integration, plug } = plugged('hmac')
    const upper = mac(BODY).toUpperCase()
    const request = (signature: string) =>
      requestOf({ headers: { 'x-signature': signature }, body: textBytes(BODY) })
    await expect(integration.verify(request(upper), [SECRET], NOW, plug)).resolves.toBeUndefined()
    const mixed = upper.replace(/[A-F]/, (letter) => letter.toLowerCase())
    await expect(integration.verify(request(mixed), [SECRET], NOW, plug)).rejects.toMatchObject(UNAUTHORIZED)
  })
})

describe('the once-only key', () => {
  const keyOf = async (options: Record<string, unknown>, headers = {}, body = BODY) => {
    const { integration, plug } = plugged('hmac', options)
    const [arrival] = await integration.arrivals(requestOf({ headers, body: textBytes(body) }), plug)
    return arrival?.key
  }

  test('is the sender’s id, from its header or from the payload', async () => {
    expect(await keyOf({ id: { header: 'X-Id' } }, { 'x-id': 'h-1' })).toBe('h-1')
    expect(await keyOf({ id: { jsonPointer: '/id' } })).toBe('n-1')
    expect(await keyOf({ id: { jsonPointer: '/meta/n' } })).toBe('7')
  })

  test('422: an id that was promised and is not there is refused', async () => {
    const refused = { code: 'invalid_request' }
    await expect(keyOf({ id: { header: 'X-Id' } })).rejects.toMatchObject(refused)
    await expect(keyOf({ id: { header: 'constructor' } })).rejects.toMatchObject(refused)
    await expect(keyOf({ id: { jsonPointer: '/meta' } })).rejects.toMatchObject(refused)
    await expect(keyOf({ id: { jsonPointer: '/nothing' } })).rejects.toMatchObject({
      ...refused,
      issues: [{ path: '/nothing' }],
    })
    await expect(keyOf({ id: { header: 'X-Id' } }, { 'x-id': 'x'.repeat(201) })).rejects.toMatchObject(
      refused,
    )
  })

  test('without an id, is the body, with the signed time where there is one', async () => {
    const timed = { template: '{ts}.{body}', ts: { header: 'x-time' } }
    expect(await keyOf({})).toMatch(/^[0-9a-f]{64}$/)
    expect(await keyOf({})).not.toBe(await keyOf({}, {}, `${BODY} `))
    expect(await keyOf(timed, { 'x-time': '1' })).toBe(await keyOf(timed, { 'x-time': '1' }))
    expect(await keyOf(timed, { 'x-time': '1' })).not.toBe(await keyOf(timed, { 'x-time': '2' }))
  })
})
