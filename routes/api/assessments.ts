import { createRoute, z } from '@hono/zod-openapi'
import { Assessment } from '../../src/domain/assessment.ts'
import { CompanyProfile } from '../../src/domain/company.ts'
import { LeadDraft } from '../../src/domain/lead.ts'
import { PerceiverName } from '../../src/domain/perception.ts'
import { AppError } from '../../src/errors.ts'
import { assessOnce } from '../../src/pipeline/leads.ts'
import { jsonBody } from './body.ts'
import { SEED_LEAD, SEED_WORKSPACE } from './examples.ts'
import { createApiApp, json, jsonInput, problems } from './openapi-app.ts'

export const assessments = createApiApp()

const Input = z.strictObject({
  lead: LeadDraft,
  company: CompanyProfile.optional().describe('In place of the workspace’s own profile'),
  perceiver: PerceiverName.optional().describe('The one in use, when absent'),
  receivedAt: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('What "this week" is read against. Now, when absent'),
})

assessments.openapi(
  createRoute({
    method: 'post',
    path: '/assessments',
    tags: ['Leads'],
    summary: 'Judge without keeping',
    description: 'Stores nothing and tells nobody.',
    middleware: [jsonBody] as const,
    request: { body: jsonInput(Input, { lead: SEED_LEAD, company: SEED_WORKSPACE.company }) },
    responses: {
      200: json('The assessment', Assessment),
      ...problems(
        'malformed_body',
        'unauthorized',
        'payload_too_large',
        'unsupported_media_type',
        'invalid_request',
        'model_unavailable',
      ),
    },
  }),
  async (c) => {
    const { lead: draft, company, perceiver, receivedAt } = c.req.valid('json')
    const { services, workspaceId } = c.var
    if (perceiver && perceiver !== services.perceiver.name)
      throw new AppError('model_unavailable', `The perceiver "${perceiver}" is not in use here.`)
    return c.json(await assessOnce(services, workspaceId, { draft, company, receivedAt }), 200)
  },
)
