import { createRoute, z } from '@hono/zod-openapi'
import type { Integration } from '../../integrations/contract.ts'
import { integrations as offered } from '../../integrations/index.ts'
import { createApiApp, json, problems } from './openapi-app.ts'

export const integrations = createApiApp()

const IntegrationView = z
  .object({
    id: z.string(),
    name: z.string(),
    docs: z.string().describe('The vendor’s own page on these webhooks'),
    secret: z.enum(['generated', 'given']).describe('Who makes the secret: Criba, or the vendor'),
    options: z.record(z.string(), z.unknown()).describe('JSON Schema of `options`'),
    setup: z.object({ es: z.array(z.string()), en: z.array(z.string()) }),
  })
  .meta({ id: 'Integration' })

integrations.openapi(
  createRoute({
    method: 'get',
    path: '/integrations',
    tags: ['Connections'],
    summary: 'List the integrations',
    responses: {
      200: json('What a connection can be plugged into', z.object({ items: z.array(IntegrationView) })),
      ...problems('unauthorized'),
    },
  }),
  (c) => c.json({ items: offered.map(view) }, 200),
)

const view = ({ id, name, docs, secret, options, setup }: Integration) => ({
  id,
  name,
  docs,
  secret,
  options: z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' }),
  setup: { es: [...setup.es], en: [...setup.en] },
})
