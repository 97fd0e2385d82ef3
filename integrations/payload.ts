import { AppError } from '../src/errors.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** Deeper than any vendor sends, and far from what would exhaust a stack that walks it. */
const DEPTH_MAX = 64

/**
 * The JSON object that a proven body holds, decoded and parsed once. Throws `malformed_body` for what is not
 * UTF-8, not JSON or nested beyond 64 levels, `invalid_request` for JSON that is not an object. Neither says
 * anything of the content: it may be personal.
 */
export function readObject(body: Uint8Array): JsonObject {
  const value = readJson(body)
  if (!isObject(value)) throw unreadable('', 'The body must be one JSON object.')
  return value
}

export function readJson(body: Uint8Array): unknown {
  const text = decode(body)
  if (isDeeperThan(text, DEPTH_MAX)) throw malformed('The body is nested too deeply.')
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    // The parser's own message quotes the body, so it is not even kept as the cause.
    throw malformed('The body is not valid JSON.')
  }
}

/** `invalid_request` at one place of the payload. `path` is a JSON pointer. */
export const unreadable = (path: string, message: string) =>
  new AppError('invalid_request', message, { issues: [{ path, message }] })

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member of an object or array, undefined when it has none of its own by that name. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  // Own, as just asked; objects here come from JSON, so no getter runs.
  return (value as JsonObject)[key]
}

/** The value at a dotted path (`data.contact.email`). A key that itself holds dots is found whole first. */
export function atPath(value: unknown, path: string): unknown {
  const whole = member(value, path)
  if (whole !== undefined) return whole
  const dot = path.indexOf('.')
  return dot === -1 ? undefined : atPath(member(value, path.slice(0, dot)), path.slice(dot + 1))
}

/** The value at a JSON pointer. @see RFC 6901 */
export const atPointer = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((inner, part) => member(inner, part.replaceAll('~1', '/').replaceAll('~0', '~')), value)

const malformed = (detail: string) => new AppError('malformed_body', detail)

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body)
  } catch {
    throw malformed('The body is not valid UTF-8.')
  }
}

/** Counts brackets outside of strings, before anything is built from them. One pass, whatever the text. */
function isDeeperThan(text: string, max: number): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (isInString) {
      if (character === '\\') at += 1
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > max) return true
  }
  return false
}
