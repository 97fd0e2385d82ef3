import { AppError } from '../src/errors.ts'
import type { SignedRequest } from './contract.ts'

type Bytes = Uint8Array<ArrayBuffer>

const TOLERANCE_MS = 5 * 60 * 1000

/**
 * The one failure of every proof. Missing, stale, garbled and wrong sound alike, and like an unknown
 * connection: a stranger learns nothing from it. @see design.md §5 `/hooks`
 */
export const refused = () =>
  new AppError('unauthorized', 'The signature of this request could not be confirmed.')

/**
 * Resolves when one of `secrets` proves the request, throws `unauthorized` otherwise. All are tried whatever
 * the first said, so that time tells nothing of which one it was.
 */
export async function requireProof(
  secrets: readonly string[],
  proves: (secret: string) => Promise<boolean>,
): Promise<void> {
  const proofs = await Promise.all(secrets.filter((secret) => secret !== '').map(proves))
  if (!proofs.includes(true)) throw refused()
}

/** A header that must be there; throws `unauthorized`. `name` in lower case. */
export function requireHeader(request: SignedRequest, name: string): string {
  // An own one: a configured name such as `constructor` must not find what every object inherits.
  const value = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined
  if (!value) throw refused()
  return value
}

/**
 * Refuses a signed time that is not within the tolerance of now, on either side (a clock ahead of ours may
 * not prepare requests for later). Only plain digits are a time: `Number` would also read '1e9', ' 7' or '0x1'.
 */
export function requireRecent(text: string, unit: 's' | 'ms', now: Date, toleranceMs = TOLERANCE_MS): void {
  if (!/^[0-9]{1,15}$/.test(text)) throw refused()
  const atMs = Number(text) * (unit === 's' ? 1000 : 1)
  if (Math.abs(now.getTime() - atMs) > toleranceMs) throw refused()
}

/** Whether two digests are the same, in a time that depends on their length only. */
export function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  let difference = 0
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0)
  return difference === 0
}

export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-512'

export async function hmac(hash: HashName, key: Bytes, data: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, data))
}

export const sha256 = async (data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', data))

export const utf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text))

/** Joins texts (as UTF-8) and bytes: what vendors sign is mostly several parts glued together. */
export function concat(...parts: readonly (string | Uint8Array)[]): Bytes {
  const chunks = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}

/** Bytes of a hexadecimal text in one case throughout; null for anything else. */
export function fromHex(text: string): Bytes | null {
  if (text.length % 2 !== 0 || !/^(?:[0-9a-f]*|[0-9A-F]*)$/.test(text)) return null
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  )
}

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/**
 * Bytes of a base64 text, null when it is not the text that encoding those bytes gives: `atob` skips
 * spaces and stray bits, and a signature must have one form only.
 */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : null
  } catch {
    // `atob` throws for paddings that the pattern lets through, such as 'A==='.
    return null
  }
}

export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The same for base64url (RFC 4648 §5), which is written with or without padding. */
export function fromBase64Url(text: string): Bytes | null {
  if (/[+/]/.test(text)) return null
  const standard = text.replaceAll('-', '+').replaceAll('_', '/')
  return fromBase64(standard.includes('=') ? standard : standard.padEnd(Math.ceil(text.length / 4) * 4, '='))
}

/** A new shared secret of 32 random bytes, in a form that can be pasted anywhere. */
export const newTextSecret = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
