import { createRoute, z } from '@hono/zod-openapi'
import { Assessment } from '../../src/domain/assessment.ts'
import { Event } from '../../src/domain/event.ts'
import { Priority, Stage } from '../../src/domain/labels.ts'
import { Lead, LeadDraft, LeadStatus } from '../../src/domain/lead.ts'
import { createLead, eraseLead, findLead, judgeAgain } from '../../src/pipeline/leads.ts'
import { jsonBody } from './body.ts'
import { SEED_LEAD } from './examples.ts'
import { createApiApp, given, IdParam, json, jsonInput, pageOf, PageQuery, problems } from './openapi-app.ts'

export const leads = createApiApp()

const tags = ['Leads']

const LeadView = Lead.extend({ assessment: Assessment.nullable() }).meta({ id: 'LeadWithAssessment' })
const Created = z.object({ id: z.string(), status: LeadStatus })

leads.openapi(
  createRoute({
    method: 'post',
    path: '/leads',
    tags,
    summary: 'Judge a lead',
    description:
      'All fields are optional, but one of `email`, `phone`, `description` is needed. With the same `Idempotency-Key` and lead the answer is about the same lead for 35 days.',
    middleware: [jsonBody] as const,
    request: {
      query: z.strictObject({
        wait: z.coerce
          .number()
          .int()
          .min(0)
          .max(10_000)
          .default(0)
          .openapi({ type: 'integer', description: 'Milliseconds to wait for the assessment' }),
      }),
      headers: z.object({
        'idempotency-key': z
          .string()
          .regex(/^[\x20-\x7e]{1,200}$/, 'Use 1 to 200 printable ASCII characters.')
          .optional(),
      }),
      body: jsonInput(LeadDraft, SEED_LEAD),
    },
    responses: {
      200: json('Judged within `wait`', Created.extend({ assessment: Assessment })),
      202: json('Kept; the assessment follows', Created),
      ...problems(
        'malformed_body',
        'unauthorized',
        'idempotency_conflict',
        'payload_too_large',
        'unsupported_media_type',
        'invalid_request',
        'store_unavailable',
      ),
    },
  }),
  async (c) => {
    const { services, workspaceId, afterwards } = c.var
    const idempotencyKey = c.req.valid('header')['idempotency-key'] ?? null
    const { id, status, assessment } = await createLead(
      services,
      { workspaceId, draft: c.req.valid('json'), idempotencyKey },
      { waitMs: c.req.valid('query').wait, afterwards },
    )
    return assessment ? c.json({ id, status, assessment }, 200) : c.json({ id, status }, 202)
  },
)

leads.openapi(
  createRoute({
    method: 'get',
    path: '/leads',
    tags,
    summary: 'List leads',
    request: {
      query: PageQuery.extend({
        q: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .describe('Words looked for in name, company, e-mail and description'),
        stage: Stage.optional(),
        priority: Priority.optional(),
        status: LeadStatus.optional(),
        source: z.string().min(1).max(200).optional(),
      }),
    },
    responses: {
      200: json('A page of leads, each with its current assessment', pageOf(LeadView)),
      ...problems('unauthorized', 'invalid_request', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { limit, cursor = null, ...filter } = c.req.valid('query')
    const page = await c.var.services.records(c.var.workspaceId).findLeads(given(filter), {
      limit,
      cursor,
    })
    const items = page.items.map(({ lead, assessment }) => ({ ...lead, assessment }))
    return c.json({ items, nextCursor: page.nextCursor }, 200)
  },
)

leads.openapi(
  createRoute({
    method: 'get',
    path: '/leads/{id}',
    tags,
    summary: 'Read a lead',
    request: { params: IdParam },
    responses: {
      200: json(
        'The lead with its current assessment, every version of it (newest first) and its events',
        LeadView.extend({ assessments: z.array(Assessment), events: z.array(Event) }),
      ),
      ...problems('unauthorized', 'not_found', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    const records = c.var.services.records(c.var.workspaceId)
    const { lead, assessment } = await findLead(c.var.services, c.var.workspaceId, id)
    const [assessments, events] = await Promise.all([records.findAssessments(id), records.findEvents(id)])
    return c.json({ ...lead, assessment, assessments, events }, 200)
  },
)

leads.openapi(
  createRoute({
    method: 'post',
    path: '/leads/{id}/assessments',
    tags,
    summary: 'Judge again',
    description: 'A new version, under the workspace’s present profile and policy.',
    request: { params: IdParam },
    responses: {
      202: json(
        'Accepted; the version that is coming',
        z.object({ id: z.string(), version: z.number().int() }),
      ),
      ...problems('unauthorized', 'not_found', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await judgeAgain(c.var.services, c.var.workspaceId, id, c.var.afterwards), 202)
  },
)

const count = z.number().int()

leads.openapi(
  createRoute({
    method: 'delete',
    path: '/leads/{id}',
    tags,
    summary: 'Erase a lead',
    description: 'With everything derived from it. A repeat of its webhook cannot bring it back.',
    request: { params: IdParam },
    responses: {
      200: json(
        'The receipt: what was erased',
        z.object({
          id: z.string(),
          erasedAt: z.iso.datetime(),
          erased: z.object({
            assessments: count,
            events: count,
            deliveries: count,
            requests: count,
            jobs: count,
            mails: count,
          }),
        }),
      ),
      ...problems('unauthorized', 'not_found', 'store_unavailable'),
    },
  }),
  async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await eraseLead(c.var.services, c.var.workspaceId, id, c.var.afterwards), 200)
  },
)
