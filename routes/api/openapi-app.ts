import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { ErrorCode } from '../../src/errors.ts'
import { ERRORS } from '../../src/errors.ts'
import { invalidRequest, type AppEnv } from '../../src/http.ts'

/** One noun of the API. What is wrong with a request leaves through the one `onError` of app.ts. */
export const createApiApp = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error)
    },
  })

/** What every failure is answered with. @see RFC 9457, design.md §6 */
export const Problem = z
  .object({
    type: z.string().describe('The page that explains this code'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('One of the catalogue'),
    detail: z.string(),
    requestId: z.string(),
    issues: z
      .array(z.object({ path: z.string().describe('JSON pointer, RFC 6901'), message: z.string() }))
      .optional(),
  })
  .meta({ id: 'Problem' })

/**
 * Declares the failures of one call. Typed as nothing on purpose: a handler throws them and never returns
 * them, so that they must not widen what it may answer.
 */
export function problems(...codes: readonly ErrorCode[]): object {
  const byStatus = Map.groupBy(codes, (code) => ERRORS[code].status)
  return Object.fromEntries(
    Array.from(byStatus, ([status, those]) => [
      status,
      {
        description: those.map((code) => `\`${code}\`: ${ERRORS[code].title}`).join(' '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  )
}

/** A JSON answer of one call. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema, example?: unknown) => ({
  description,
  content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
})

/** The JSON body that one call takes. */
export const jsonInput = <Schema extends z.ZodType>(schema: Schema, example?: unknown) => ({
  required: true as const,
  content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
})

export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().min(1).max(1000).optional().describe('`nextCursor` of the page before'),
})

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const IdParam = z.object({ id: z.string() })

type Given<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> }

/** Without the members that were not given: zod leaves them as undefined, a filter must not have them. */
export const given = <Value extends object>(value: Value): Given<Value> =>
  // Object.fromEntries cannot say that it keeps the keys; the filter is what removes undefined.
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Given<Value>
