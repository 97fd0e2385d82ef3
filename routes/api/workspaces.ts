import { createRoute, z } from '@hono/zod-openapi'
import { NewWorkspace } from '../../src/domain/workspace.ts'
import { createWorkspace } from '../../src/pipeline/workspaces.ts'
import { jsonBody } from './body.ts'
import { SEED_WORKSPACE } from './examples.ts'
import { adminGuard } from './guard.ts'
import { createApiApp, json, jsonInput, problems } from './openapi-app.ts'

export const workspaces = createApiApp()

const created = z.object({ id: z.string(), apiKey: z.string().describe('Shown this once') })

workspaces.openapi(
  createRoute({
    method: 'post',
    path: '/workspaces',
    tags: ['Workspace'],
    summary: 'Create a workspace',
    description: 'Takes `ADMIN_TOKEN` in place of an API key.',
    security: [{ adminToken: [] }],
    middleware: [adminGuard, jsonBody] as const,
    request: { body: jsonInput(NewWorkspace, SEED_WORKSPACE) },
    responses: {
      201: json('The workspace and its API key', created),
      ...problems(
        'malformed_body',
        'unauthorized',
        'payload_too_large',
        'unsupported_media_type',
        'invalid_request',
        'store_unavailable',
      ),
    },
  }),
  async (c) => c.json(await createWorkspace(c.var.services, c.req.valid('json')), 201),
)
