import { zValidator } from '@hono/zod-validator'
import type { Context } from 'hono'
import { createFactory } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import type { Config } from './config.ts'
import { issuesOf } from './domain/input.ts'
import type { Services } from './domain/ports.ts'
import { AppError, ERRORS } from './errors.ts'

export interface AppEnv {
  Bindings: Env
  Variables: {
    requestId: string
    config: Config
    services: Services
    /** Whose data this request may touch. Set by the guard of each area, never by the request itself. */
    workspaceId: string
    /** Goes on after the answer; the platform keeps the Worker alive for it. */
    afterwards: (work: Promise<unknown>) => void
  }
}

const factory = createFactory<AppEnv>()
export const createApp = factory.createApp
export const createMiddleware = factory.createMiddleware

/** Validates a part of the request; what is wrong leaves through `onError` like every failure. */
export const valid = <Target extends 'query' | 'param' | 'form', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) =>
  zValidator(target, schema, (result) => {
    if (!result.success) throw invalidRequest(result.error)
  })

export function invalidRequest(error: z.core.$ZodError): AppError {
  const issues = issuesOf(error)
  return new AppError('invalid_request', issues[0]?.message ?? ERRORS.invalid_request.title, { issues })
}

/** Any throwable as the one that we answer with. What we did not foresee says nothing of itself. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  if (thrown instanceof HTTPException && thrown.status < 500) {
    const code =
      thrown.status === 413
        ? 'payload_too_large'
        : thrown.status === 401
          ? 'unauthorized'
          : thrown.status === 403
            ? 'forbidden'
            : thrown.status === 404
              ? 'not_found'
              : 'malformed_body'
    return new AppError(code, ERRORS[code].title, { cause: thrown })
  }
  return new AppError('internal', ERRORS.internal.title, { cause: thrown })
}

/** Answers a failure as `application/problem+json`. @see RFC 9457, design.md §6 */
export function problem(c: Context<AppEnv>, thrown: unknown): Response {
  const error = asAppError(thrown)
  const requestId = c.var.requestId ?? 'unknown'
  // Only our own failures are logged, with stack and request id; messages of callers' mistakes are theirs.
  if (error.status >= 500) {
    const cause = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : undefined
    console.error(JSON.stringify({ level: 'error', code: error.code, requestId, cause }))
  }
  const headers = new Headers({ 'content-type': 'application/problem+json', 'x-request-id': requestId })
  const retryAfterSeconds = error.retryAfterSeconds ?? (error.status === 503 ? 5 : undefined)
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds))
  if (error.status === 401) headers.set('www-authenticate', 'Bearer')
  const body = {
    type: `/docs/errors#${error.code}`,
    title: ERRORS[error.code].title,
    status: error.status,
    code: error.code,
    detail: error.detail,
    requestId,
    ...(error.issues && { issues: error.issues }),
  }
  return c.body(JSON.stringify(body), { status: error.status, headers })
}
