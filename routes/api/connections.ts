import { createRoute, z } from '@hono/zod-openapi'
import { FieldMapping, type Connection } from '../../src/domain/connection.ts'
import {
  amendConnection,
  ConnectionPatch,
  createConnection,
  findConnection,
  NewConnection,
  removeConnection,
  rotateConnectionSecret,
  SecretRotation,
  type WithSecret,
} from '../../src/pipeline/connections.ts'
import { jsonBody, optionalJsonBody } from './body.ts'
import { createApiApp, IdParam, json, jsonInput, pageOf, problems } from './openapi-app.ts'

export const connections = createApiApp()

const ConnectionView = z
  .object({
    id: z.string(),
    integration: z.string(),
    name: z.string(),
    url: z.string().describe('The address to give to the vendor, exactly as it stands'),
    mapping: FieldMapping,
    options: z.record(z.string(), z.unknown()),
    hasCredential: z.boolean(),
    isEnabled: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Connection' })

const ConnectionWithSecret = ConnectionView.extend({
  secret: z.string().optional().describe('Shown this once, and only when Criba made it'),
}).meta({ id: 'ConnectionWithSecret' })

// Named one by one: a member that is added to Connection some day must not leave by itself.
const view = (connection: Connection) => ({
  id: connection.id,
  integration: connection.integration,
  name: connection.name,
  url: connection.url,
  mapping: connection.mapping,
  options: connection.options,
  hasCredential: connection.sealedCredential !== null,
  isEnabled: connection.isEnabled,
  createdAt: connection.createdAt,
})

const viewWithSecret = ({ connection, secret }: WithSecret) => ({
  ...view(connection),
  ...(secret !== null && { secret }),
})

const tags = ['Connections']
const bodyProblems = ['malformed_body', 'payload_too_large', 'unsupported_media_type'] as const
const example = { integration: 'standard-webhooks', name: 'Formulario del sitio' }

connections.openapi(
  createRoute({
    method: 'post',
    path: '/connections',
    tags,
    summary: 'Create a connection',
    middleware: [jsonBody] as const,
    request: { body: jsonInput(NewConnection, example) },
    responses: {
      201: json('The connection, with its URL', ConnectionWithSecret),
      ...problems(...bodyProblems, 'unauthorized', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { origin } = new URL(c.req.url)
    const made = await createConnection(c.var.services, c.var.workspaceId, c.req.valid('json'), origin)
    return c.json(viewWithSecret(made), 201)
  },
)

connections.openapi(
  createRoute({
    method: 'get',
    path: '/connections',
    tags,
    summary: 'List the connections',
    responses: {
      200: json('All connections, on one page', pageOf(ConnectionView)),
      ...problems('unauthorized', 'store_unavailable'),
    },
  }),
  async (c) => {
    const items = (await c.var.services.workspace(c.var.workspaceId).connections()).map(view)
    return c.json({ items, nextCursor: null }, 200)
  },
)

connections.openapi(
  createRoute({
    method: 'get',
    path: '/connections/{id}',
    tags,
    summary: 'Read a connection',
    request: { params: IdParam },
    responses: { 200: json('The connection', ConnectionView), ...problems('unauthorized', 'not_found') },
  }),
  async (c) =>
    c.json(view(await findConnection(c.var.services, c.var.workspaceId, c.req.valid('param').id)), 200),
)

connections.openapi(
  createRoute({
    method: 'patch',
    path: '/connections/{id}',
    tags,
    summary: 'Change a connection',
    middleware: [jsonBody] as const,
    request: { params: IdParam, body: jsonInput(ConnectionPatch, { isEnabled: false }) },
    responses: {
      200: json('The connection as it is now', ConnectionView),
      ...problems(...bodyProblems, 'unauthorized', 'not_found', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    const changed = await amendConnection(c.var.services, c.var.workspaceId, id, c.req.valid('json'))
    return c.json(view(changed), 200)
  },
)

connections.openapi(
  createRoute({
    method: 'delete',
    path: '/connections/{id}',
    tags,
    summary: 'Remove a connection',
    description: 'Its URL answers 401 from now on. Leads that came through it stay.',
    request: { params: IdParam },
    responses: { 204: { description: 'Removed' }, ...problems('unauthorized', 'not_found') },
  }),
  async (c) => {
    await removeConnection(c.var.services, c.var.workspaceId, c.req.valid('param').id)
    return c.body(null, 204)
  },
)

connections.openapi(
  createRoute({
    method: 'post',
    path: '/connections/{id}/rotate-secret',
    tags,
    summary: 'Replace the secret',
    description:
      'The old secret proves requests for 24 hours more. `secret` is needed where the vendor makes it.',
    middleware: [optionalJsonBody] as const,
    request: {
      params: IdParam,
      body: { content: { 'application/json': { schema: SecretRotation } }, required: false },
    },
    responses: {
      200: json('The connection, with its new secret', ConnectionWithSecret),
      ...problems(...bodyProblems, 'unauthorized', 'not_found', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    const { secret } = c.req.valid('json')
    const rotated = await rotateConnectionSecret(c.var.services, c.var.workspaceId, id, secret)
    return c.json(viewWithSecret(rotated), 200)
  },
)
