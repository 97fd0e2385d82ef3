import { firstBytes } from '../body.ts'
import { isPublicAddress } from '../domain/address.ts'
import { vetCallbackUrl } from '../domain/callback-url.ts'
import type { CallResult, Caller } from '../domain/ports.ts'
import { AppError } from '../errors.ts'

const TIMEOUT_MS = 20_000
const RESPONSE_BYTES_MAX = 16 * 1024
const RESOLVER = 'https://cloudflare-dns.com/dns-query'

/**
 * Calls customers' URLs from a Worker. The host is resolved over DoH at save time and before each call,
 * and refused when any of its addresses is not public. Workers' own fetch resolves again and cannot be
 * pinned: `global_fetch_strictly_public` covers that gap. @see reference: delivery §7.18–19
 */
export function caller(options: { allowPrivate: boolean; fetch?: typeof fetch }): Caller {
  const send = options.fetch ?? fetch.bind(globalThis)

  async function vet(text: string): Promise<void> {
    const url = vetCallbackUrl(text, options.allowPrivate)
    if (options.allowPrivate) return
    const addresses = (
      await Promise.all(['A', 'AAAA'].map((type) => resolve(send, url.hostname, type)))
    ).flat()
    if (addresses.length === 0) throw new AppError('unsafe_url', 'That host has no address.')
    if (!addresses.every(isPublicAddress))
      throw new AppError('unsafe_url', 'That host is not on the public Internet.')
  }

  async function call(url: string, headers: Record<string, string>, body: string): Promise<CallResult> {
    const startedAt = Date.now()
    const ended = (result: Partial<CallResult>): CallResult => ({
      status: null,
      errorClass: null,
      response: null,
      retryAfterMs: null,
      ...result,
      durationMs: Date.now() - startedAt,
    })
    try {
      await vet(url)
    } catch (error) {
      return ended({
        errorClass: error instanceof AppError && error.code === 'unsafe_url' ? 'unsafe_url' : 'connection',
      })
    }
    try {
      const response = await send(url, {
        method: 'POST',
        headers: { 'user-agent': 'Criba/1', ...headers },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const { status } = response
      return ended({
        status,
        errorClass: response.ok ? null : status >= 300 && status < 400 ? 'redirect' : 'http',
        response: new TextDecoder().decode((await firstBytes(response.body, RESPONSE_BYTES_MAX)).bytes),
        retryAfterMs: retryAfterMs(response.headers.get('retry-after')),
      })
    } catch (error) {
      return ended({
        errorClass: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection',
      })
    }
  }

  return { vet, call }
}

async function resolve(send: typeof fetch, host: string, type: string): Promise<string[]> {
  const url = `${RESOLVER}?name=${encodeURIComponent(host)}&type=${type}`
  const response = await send(url, {
    headers: { accept: 'application/dns-json' },
    signal: AbortSignal.timeout(3000),
  })
  if (!response.ok) throw new AppError('vendor_unavailable', 'The host could not be looked up.')
  const answer: { Answer?: { type: number; data: string }[] } = await response.json()
  // 1 = A, 28 = AAAA; the answer also lists the CNAMEs on the way.
  return (answer.Answer ?? []).filter(({ type: kind }) => kind === 1 || kind === 28).map(({ data }) => data)
}

/** Retry-After as seconds or as an HTTP date. @see RFC 9110 §10.2.3 */
function retryAfterMs(value: string | null): number | null {
  if (value === null) return null
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}
