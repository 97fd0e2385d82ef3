import { createRoute, z } from '@hono/zod-openapi'
import { Delivery, DeliveryStatus } from '../../src/domain/delivery.ts'
import { findDelivery, resend } from '../../src/pipeline/deliveries.ts'
import { createApiApp, given, IdParam, json, pageOf, PageQuery, problems } from './openapi-app.ts'

export const deliveries = createApiApp()

const tags = ['Deliveries']

const Query = PageQuery.extend({
  endpointId: z.string().max(100).optional(),
  status: DeliveryStatus.optional(),
  leadId: z.string().max(100).optional(),
})

deliveries.openapi(
  createRoute({
    method: 'get',
    path: '/deliveries',
    tags,
    summary: 'List the deliveries',
    description: 'Newest first, callbacks and mails alike, each with its attempts.',
    request: { query: Query },
    responses: {
      200: json('A page of deliveries', pageOf(Delivery)),
      ...problems('unauthorized', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { limit, cursor = null, ...filter } = c.req.valid('query')
    const page = await c.var.services
      .records(c.var.workspaceId)
      .findDeliveries(given(filter), { limit, cursor })
    return c.json(page, 200)
  },
)

deliveries.openapi(
  createRoute({
    method: 'get',
    path: '/deliveries/{id}',
    tags,
    summary: 'Read a delivery',
    request: { params: IdParam },
    responses: { 200: json('The delivery', Delivery), ...problems('unauthorized', 'not_found') },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await findDelivery(c.var.services, c.var.workspaceId, id), 200)
  },
)

deliveries.openapi(
  createRoute({
    method: 'post',
    path: '/deliveries/{id}/resend',
    tags,
    summary: 'Send once more',
    description: 'Makes a new delivery of the same event; the receiver knows it by the event’s id.',
    request: { params: IdParam },
    responses: {
      202: json('On its way; follow it under this delivery', z.object({ deliveryId: z.string() })),
      ...problems('unauthorized', 'not_found', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await resend(c.var.services, c.var.workspaceId, id, c.var.afterwards), 202)
  },
)
