import { AppError } from './errors.ts'

/**
 * The body's bytes, counted while they stream: the limit holds whatever Content-Length claims.
 * Throws `payload_too_large`, `malformed_body` when the stream breaks.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, isCut } = await firstBytes(request.body, maxBytes).catch((cause: unknown) => {
    throw new AppError('malformed_body', 'The body broke off.', { cause })
  })
  if (isCut) throw new AppError('payload_too_large', `The body may be ${maxBytes} bytes at most.`)
  return bytes
}

/** Reads no more of a stream than `maxBytes`: the other side may send without end. */
export async function firstBytes(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isCut: boolean }> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = (stream ?? new Blob().stream()).getReader()
  while (length <= maxBytes) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  if (length > maxBytes) await reader.cancel()
  const bytes = new Uint8Array(Math.min(length, maxBytes))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, maxBytes - at), at)
    at += Math.min(chunk.length, maxBytes - at)
  }
  return { bytes, isCut: length > maxBytes }
}
