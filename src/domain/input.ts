import type { z } from 'zod'
import { AppError, type Issue } from '../errors.ts'

const pointer = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** zod's issues as JSON pointers and sentences. They name fields, never values: a value may be personal. */
export const issuesOf = (error: z.core.$ZodError): Issue[] =>
  error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            path: pointer([...issue.path, key]),
            message: 'This field is not known here.',
          }))
        : [{ path: pointer(issue.path), message: issue.message }],
    )
    .slice(0, 20)

/**
 * Parses what came from outside. Throws `invalid_request` with a pointer to each wrong field, so that a
 * bare ZodError never becomes a 500.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const issues = issuesOf(parsed.error)
  throw new AppError('invalid_request', issues[0]?.message ?? 'Some of the request is not as it must be.', {
    issues,
  })
}
