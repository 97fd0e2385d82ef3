import { createRoute, z } from '@hono/zod-openapi'
import { enableEndpoint, rotateEndpointSecret, testEndpoint } from '../../src/pipeline/endpoints.ts'
import { EndpointView, EndpointWithSecret } from './endpoints.ts'
import { createApiApp, IdParam, json, problems } from './openapi-app.ts'

export const endpointActions = createApiApp()

const tags = ['Endpoints']
const refusals = problems('unauthorized', 'not_found', 'store_unavailable')

endpointActions.openapi(
  createRoute({
    method: 'post',
    path: '/endpoints/{id}/rotate-secret',
    tags,
    summary: 'Replace the secret',
    description: 'The old secrets sign beside it for 24 hours more. The Ed25519 key stays as it is.',
    request: { params: IdParam },
    responses: { 200: json('The endpoint, with its new secret', EndpointWithSecret), ...refusals },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    const { endpoint, secret } = await rotateEndpointSecret(c.var.services, c.var.workspaceId, id)
    return c.json({ ...EndpointView.parse(endpoint), secret }, 200)
  },
)

endpointActions.openapi(
  createRoute({
    method: 'post',
    path: '/endpoints/{id}/test',
    tags,
    summary: 'Send a test event',
    description: 'A signed `lead.classified` whose `data` is `{"lead": null, "assessment": null}`.',
    request: { params: IdParam },
    responses: {
      202: json('On its way; follow it under this delivery', z.object({ deliveryId: z.string() })),
      ...problems('unauthorized', 'not_found', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await testEndpoint(c.var.services, c.var.workspaceId, id, c.var.afterwards), 202)
  },
)

endpointActions.openapi(
  createRoute({
    method: 'post',
    path: '/endpoints/{id}/enable',
    tags,
    summary: 'Enable an endpoint',
    description: 'After Criba or its owner disabled it.',
    request: { params: IdParam },
    responses: { 200: json('The endpoint', EndpointView), ...refusals },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(EndpointView.parse(await enableEndpoint(c.var.services, c.var.workspaceId, id)), 200)
  },
)
