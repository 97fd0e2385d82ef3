import { createRoute } from '@hono/zod-openapi'
import { Workspace, WorkspacePatch } from '../../src/domain/workspace.ts'
import { amendSettings, findWorkspace } from '../../src/pipeline/workspaces.ts'
import { jsonBody } from './body.ts'
import { createApiApp, json, jsonInput, problems } from './openapi-app.ts'

export const workspace = createApiApp()

workspace.openapi(
  createRoute({
    method: 'get',
    path: '/workspace',
    tags: ['Workspace'],
    summary: 'Read the settings',
    responses: { 200: json('The workspace', Workspace), ...problems('unauthorized', 'store_unavailable') },
  }),
  async (c) => c.json(await findWorkspace(c.var.services, c.var.workspaceId), 200),
)

workspace.openapi(
  createRoute({
    method: 'patch',
    path: '/workspace',
    tags: ['Workspace'],
    summary: 'Change the settings',
    description:
      'Each member replaces the kept one whole. Sellers and `notifyEmails` may sign in to the console.',
    middleware: [jsonBody] as const,
    request: {
      body: jsonInput(WorkspacePatch, {
        notifyEmails: ['ventas@sas.example'],
        sellers: [{ email: 'ana@sas.example', name: 'Ana' }],
      }),
    },
    responses: {
      200: json('The workspace as it is now', Workspace),
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
  async (c) => c.json(await amendSettings(c.var.services, c.var.workspaceId, c.req.valid('json')), 200),
)
