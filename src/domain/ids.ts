const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base32: no i, l, o, u

const PREFIXES = ['wsp', 'con', 'lead', 'asm', 'evt', 'end', 'dlv', 'mail', 'cnv', 'req'] as const
export type IdPrefix = (typeof PREFIXES)[number]

const base32 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('')

/** 26 characters, 130 random bits. For what only needs to be unlike anything else. */
export const randomToken = (length = 26): string => base32(crypto.getRandomValues(new Uint8Array(length)))

export const newId = (prefix: IdPrefix): string => `${prefix}_${randomToken()}`

const SHAPE = new RegExp(`^(${PREFIXES.join('|')})_[0-9a-hjkmnp-tv-z]{26}$`)

/** Whether a text from outside could be an id of that kind at all. Spares an object call for nonsense. */
export const isId = (prefix: IdPrefix, text: string): boolean =>
  SHAPE.test(text) && text.startsWith(`${prefix}_`)

/**
 * The same parts always give the same id: a second run of a step changes nothing (design.md §3.4).
 * Parts are length-prefixed, so that ("a|b", "c") and ("a", "b|c") differ.
 */
export async function derivedId(prefix: IdPrefix, ...parts: readonly (string | number)[]): Promise<string> {
  const text = parts.map((part) => `${String(part).length}:${part}`).join('|')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `${prefix}_${base32(digest.subarray(0, 26))}`
}

export async function sha256Hex(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
