/**
 * Every way Criba fails: HTTP status, whether the same request may succeed later, and a title that a
 * stranger understands. @see design.md §6, RFC 9457
 */
export const ERRORS = {
  malformed_body: { status: 400, isRetryable: false, title: 'The body could not be read.' },
  unauthorized: {
    status: 401,
    isRetryable: false,
    title: 'The proof of who sends this is missing or wrong.',
  },
  forbidden: { status: 403, isRetryable: false, title: 'This is not allowed.' },
  not_found: { status: 404, isRetryable: false, title: 'There is nothing here by that name.' },
  method_not_allowed: { status: 405, isRetryable: false, title: 'This address does not take that method.' },
  idempotency_conflict: {
    status: 409,
    isRetryable: false,
    title: 'This key was already used with another body.',
  },
  payload_too_large: { status: 413, isRetryable: false, title: 'The body is too large.' },
  unsupported_media_type: { status: 415, isRetryable: false, title: 'This content type is not read here.' },
  invalid_request: { status: 422, isRetryable: false, title: 'Some of the request is not as it must be.' },
  unsafe_url: { status: 422, isRetryable: false, title: 'Criba may not call that address.' },
  rate_limited: { status: 429, isRetryable: true, title: 'Too many requests.' },
  internal: { status: 500, isRetryable: true, title: 'Something failed on our side.' },
  store_unavailable: { status: 503, isRetryable: true, title: 'Criba cannot keep this right now.' },
  model_unavailable: { status: 503, isRetryable: true, title: 'The language model does not answer.' },
  model_nonsense: {
    status: 502,
    isRetryable: true,
    title: 'The language model answered what cannot be used.',
  },
  vendor_unavailable: { status: 502, isRetryable: true, title: 'The provider does not answer.' },
  callback_refused: { status: 502, isRetryable: true, title: 'The receiver refused the callback.' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** One thing wrong with the input. `path` is a JSON pointer (RFC 6901), "" for the whole. */
export interface Issue {
  readonly path: string
  readonly message: string
}

/**
 * The only error that Criba throws on purpose. `detail` is for the caller and must hold nothing personal
 * or secret; `cause` is for us and never leaves.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: string
  readonly issues: readonly Issue[] | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    detail: string,
    more: { cause?: unknown; issues?: readonly Issue[]; retryAfterSeconds?: number } = {},
  ) {
    super(`${code}: ${detail}`, { cause: more.cause })
    this.name = 'AppError'
    this.code = code
    this.detail = detail
    this.issues = more.issues
    this.retryAfterSeconds = more.retryAfterSeconds
  }

  get status() {
    return ERRORS[this.code].status
  }

  get isRetryable() {
    return ERRORS[this.code].isRetryable
  }
}
