import { readBytes } from '../../src/body.ts'
import { AppError } from '../../src/errors.ts'
import { createMiddleware } from '../../src/http.ts'

export const BODY_BYTES_MAX = 256 * 1024
export const NESTING_MAX = 64

// JSON is UTF-8 and has no charset parameter; many clients send the redundant one (RFC 8259 §8.1, §11).
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i

/**
 * Reads a JSON body before any schema sees it. Throws `unsupported_media_type`, `payload_too_large`
 * (counted while streaming), `malformed_body`.
 */
export const jsonBody = jsonBodyMiddleware({ isRequired: true })

/** The same where a call may come without a body. */
export const optionalJsonBody = jsonBodyMiddleware({ isRequired: false })

function jsonBodyMiddleware({ isRequired }: { isRequired: boolean }) {
  return createMiddleware(async function jsonBody(c, next) {
    const contentType = c.req.header('content-type')
    if (contentType !== undefined && !JSON_TYPE.test(contentType)) throw notJson()
    const bytes = await readBytes(c.req.raw, BODY_BYTES_MAX)
    const isEmpty = bytes.length === 0
    if (isEmpty && isRequired)
      throw new AppError('malformed_body', 'The body is empty. Send a JSON object as application/json.')
    if (!isEmpty && contentType === undefined) throw notJson()

    const text = isEmpty ? '{}' : decode(bytes)
    if (isNestedDeeper(text, NESTING_MAX))
      throw new AppError('malformed_body', `The JSON is nested more than ${NESTING_MAX} levels deep.`)
    const headers = new Headers(c.req.raw.headers)
    // The validator's own pattern is stricter on white space than the RFC.
    headers.set('content-type', 'application/json')
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers, body: text })
    return next()
  })
}

const notJson = () => new AppError('unsupported_media_type', 'Send the body as application/json.')

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (cause) {
    throw new AppError('malformed_body', 'The body is not valid UTF-8.', { cause })
  }
  try {
    JSON.parse(text)
  } catch (cause) {
    throw new AppError('malformed_body', 'The body is not valid JSON.', { cause })
  }
  return text
}

/** Counts the brackets that stand outside of strings of a valid JSON text. */
function isNestedDeeper(text: string, levels: number): boolean {
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (isInString && character === '\\') index += 1
    else if (character === '"') isInString = !isInString
    else if (isInString) continue
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth > levels) return true
  }
  return false
}
