import { describe, expect, it } from 'vitest'
import { caller } from '../../../src/adapters/caller.ts'

const RECEIVER = 'https://hooks.example.com/criba'

/** The Internet: a resolver that gives `addresses`, and a receiver that answers `respond()`. */
function internet(addresses: { A?: string[]; AAAA?: string[] }, respond: () => Response | Promise<Response>) {
  const sent: { url: string; init: RequestInit | undefined }[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = String(input)
    if (!url.startsWith('https://cloudflare-dns.com/')) {
      sent.push({ url, init })
      return respond()
    }
    const type = new URL(url).searchParams.get('type') === 'A' ? ('A' as const) : ('AAAA' as const)
    const Answer = (addresses[type] ?? []).map((data) => ({ type: type === 'A' ? 1 : 28, data }))
    return Response.json({ Status: 0, Answer: [{ type: 5, data: 'alias.example.net.' }, ...Answer] })
  }
  return { sent, calls: caller({ allowPrivate: false, fetch }) }
}

const ok = () => new Response('thanks')

describe('calling a customer', () => {
  it('sends the bytes it was given, follows no redirect, and reports status and answer', async () => {
    const { sent, calls } = internet({ A: ['93.184.216.34'] }, ok)
    const result = await calls.call(RECEIVER, { 'webhook-id': 'evt_1' }, '{"a":1}')
    expect(result).toMatchObject({ status: 200, errorClass: null, response: 'thanks', retryAfterMs: null })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.init).toMatchObject({ method: 'POST', body: '{"a":1}', redirect: 'manual' })
  })

  it.each([
    ['one private address among public ones', { A: ['93.184.216.34', '10.0.0.5'] }],
    ['a private IPv6 address', { A: ['93.184.216.34'], AAAA: ['fd00::1'] }],
    ['no address', {}],
  ])('sends nothing to a host with %s', async (_, addresses) => {
    const { sent, calls } = internet(addresses, ok)
    expect(await calls.call(RECEIVER, {}, '{}')).toMatchObject({ status: null, errorClass: 'unsafe_url' })
    expect(sent).toHaveLength(0)
    await expect(calls.vet(RECEIVER)).rejects.toMatchObject({ code: 'unsafe_url' })
  })

  it.each([
    [500, 'http'],
    [404, 'http'],
    [302, 'redirect'],
  ])('a %i answer is a failure of class %s', async (status, errorClass) => {
    const { calls } = internet({ A: ['93.184.216.34'] }, () => new Response(null, { status }))
    expect(await calls.call(RECEIVER, {}, '{}')).toMatchObject({ status, errorClass })
  })

  it('keeps 16 KiB of an answer without end, and stops reading', async () => {
    let served = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            served += 4096
            controller.enqueue(new Uint8Array(4096).fill(97))
          },
        }),
      )
    const { calls } = internet({ A: ['93.184.216.34'] }, endless)
    const result = await calls.call(RECEIVER, {}, '{}')
    expect(result.response).toHaveLength(16 * 1024)
    expect(served).toBeLessThan(64 * 1024)
  })

  it.each([
    ['120', 120_000],
    ['soon', null],
  ])('reads Retry-After: %s', async (header, retryAfterMs) => {
    const busy = () => new Response(null, { status: 429, headers: { 'retry-after': header } })
    const { calls } = internet({ A: ['93.184.216.34'] }, busy)
    expect(await calls.call(RECEIVER, {}, '{}')).toMatchObject({ status: 429, retryAfterMs })
  })

  it('a connection that breaks is a failure, not an exception', async () => {
    const { calls } = internet({ A: ['93.184.216.34'] }, () => Promise.reject(new TypeError('reset')))
    expect(await calls.call(RECEIVER, {}, '{}')).toMatchObject({ status: null, errorClass: 'connection' })
  })
})
