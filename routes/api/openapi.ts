import { z } from '@hono/zod-openapi'
import { Event } from '../../src/domain/event.ts'
import { api } from './index.ts'
import { createApiApp, json, Problem } from './openapi-app.ts'

type OpenApiDocument = ReturnType<ReturnType<typeof createApiApp>['getOpenAPI31Document']>

let built: OpenApiDocument | undefined

/** The OpenAPI 3.1 document, from the very schemas that check requests. Built on the first call only. */
export const openApiDocument = (): OpenApiDocument => (built ??= build())

function build(): OpenApiDocument {
  const whole = createApiApp()
  whole.route('/v1', api)
  whole.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'The key that creating the workspace answered: `crb_…`',
  })
  whole.openAPIRegistry.registerComponent('securitySchemes', 'adminToken', {
    type: 'http',
    scheme: 'bearer',
    description: '`ADMIN_TOKEN`, for creating workspaces only',
  })
  registerOutside(whole)
  return whole.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Criba',
      version: '1',
      description: 'Judges sales leads the moment they arrive.',
    },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }],
  })
}

/** What stands beside `/v1`: plain Hono routes, which a document reader needs to know of all the same. */
function registerOutside(whole: ReturnType<typeof createApiApp>) {
  const registry = whole.openAPIRegistry
  const refused = {
    description: 'Wrong proof, unknown workspace and unknown connection: the same answer',
    content: { 'application/problem+json': { schema: Problem } },
  }
  registry.registerPath({
    method: 'post',
    path: '/hooks/{workspaceId}/{connectionId}',
    tags: ['Vendors’ door'],
    summary: 'Receive a webhook',
    description: 'Signed by the vendor, over the raw bytes. The body is what the integration sends.',
    security: [],
    request: { params: z.object({ workspaceId: z.string(), connectionId: z.string() }) },
    responses: {
      '2XX': { description: 'Kept. Status and body are what the vendor must hear' },
      401: refused,
    },
  })
  registry.registerPath({
    method: 'get',
    path: '/health',
    tags: ['Health'],
    summary: 'Is it alive',
    security: [],
    responses: { 200: json('It runs', z.object({ status: z.literal('ok') })) },
  })
  const readiness = z.object({
    status: z.enum(['ready', 'unready']),
    dependencies: z.record(z.string(), z.string()),
  })
  registry.registerPath({
    method: 'get',
    path: '/ready',
    tags: ['Health'],
    summary: 'Can it work',
    security: [],
    responses: {
      200: json('Leads can be kept', readiness),
      503: json('Leads cannot be kept', readiness),
    },
  })
  registry.registerWebhook({
    method: 'post',
    path: 'event',
    tags: ['Endpoints'],
    summary: 'What an endpoint receives',
    description: 'Signed by Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature`.',
    security: [],
    request: { body: { required: true, content: { 'application/json': { schema: Event } } } },
    responses: { '2XX': { description: 'Taken. Anything else is tried again; 410 disables the endpoint' } },
  })
}
