import { createRoute, z } from '@hono/zod-openapi'
import { Endpoint } from '../../src/domain/endpoint.ts'
import {
  amendEndpoint,
  createEndpoint,
  EndpointPatch,
  findEndpoint,
  NewEndpoint,
  removeEndpoint,
} from '../../src/pipeline/endpoints.ts'
import { jsonBody } from './body.ts'
import { createApiApp, IdParam, json, jsonInput, pageOf, problems } from './openapi-app.ts'

export const endpoints = createApiApp()

/** An endpoint without its secrets. zod drops at the border what is not named here. */
export const EndpointView = Endpoint.omit({ secrets: true, sealedPrivateKey: true }).meta({ id: 'Endpoint' })

/** The same on the one answer that shows the secret. */
export const EndpointWithSecret = EndpointView.extend({
  secret: z.string().describe('`whsec_…`, shown this once'),
}).meta({ id: 'EndpointWithSecret' })

const tags = ['Endpoints']
const bodyProblems = ['malformed_body', 'payload_too_large', 'unsupported_media_type'] as const
const example = { url: 'https://crm.example.com/criba', events: ['lead.classified', 'lead.reclassified'] }

endpoints.openapi(
  createRoute({
    method: 'post',
    path: '/endpoints',
    tags,
    summary: 'Create an endpoint',
    description:
      'Callbacks follow Standard Webhooks, signed with `secret` (v1) and with Ed25519 (v1a, verified with `publicKey`).',
    middleware: [jsonBody] as const,
    request: { body: jsonInput(NewEndpoint, example) },
    responses: {
      201: json('The endpoint, with its secret', EndpointWithSecret),
      ...problems(...bodyProblems, 'unauthorized', 'invalid_request', 'unsafe_url', 'store_unavailable'),
    },
  }),
  async (c) => {
    const made = await createEndpoint(c.var.services, c.var.workspaceId, c.req.valid('json'))
    return c.json({ ...EndpointView.parse(made.endpoint), secret: made.secret }, 201)
  },
)

endpoints.openapi(
  createRoute({
    method: 'get',
    path: '/endpoints',
    tags,
    summary: 'List the endpoints',
    responses: {
      200: json('All endpoints, on one page', pageOf(EndpointView)),
      ...problems('unauthorized', 'store_unavailable'),
    },
  }),
  async (c) => {
    const kept = await c.var.services.workspace(c.var.workspaceId).endpoints()
    return c.json({ items: kept.map((endpoint) => EndpointView.parse(endpoint)), nextCursor: null }, 200)
  },
)

endpoints.openapi(
  createRoute({
    method: 'get',
    path: '/endpoints/{id}',
    tags,
    summary: 'Read an endpoint',
    request: { params: IdParam },
    responses: { 200: json('The endpoint', EndpointView), ...problems('unauthorized', 'not_found') },
  }),
  async (c) => {
    const kept = await findEndpoint(c.var.services, c.var.workspaceId, c.req.valid('param').id)
    return c.json(EndpointView.parse(kept), 200)
  },
)

endpoints.openapi(
  createRoute({
    method: 'patch',
    path: '/endpoints/{id}',
    tags,
    summary: 'Change an endpoint',
    middleware: [jsonBody] as const,
    request: { params: IdParam, body: jsonInput(EndpointPatch, { events: ['lead.classified'] }) },
    responses: {
      200: json('The endpoint as it is now', EndpointView),
      ...problems(...bodyProblems, 'unauthorized', 'not_found', 'invalid_request', 'unsafe_url'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    const changed = await amendEndpoint(c.var.services, c.var.workspaceId, id, c.req.valid('json'))
    return c.json(EndpointView.parse(changed), 200)
  },
)

endpoints.openapi(
  createRoute({
    method: 'delete',
    path: '/endpoints/{id}',
    tags,
    summary: 'Remove an endpoint',
    description: 'What still waits to be sent to it is cancelled.',
    request: { params: IdParam },
    responses: { 204: { description: 'Removed' }, ...problems('unauthorized', 'not_found') },
  }),
  async (c) => {
    await removeEndpoint(c.var.services, c.var.workspaceId, c.req.valid('param').id)
    return c.body(null, 204)
  },
)
