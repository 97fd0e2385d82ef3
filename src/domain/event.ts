import { z } from 'zod'
import { Assessment } from './assessment.ts'
import { Lead } from './lead.ts'

/** What an endpoint can subscribe to. @see design.md §5 "Events" */
export const EventType = z.enum([
  'lead.received',
  'lead.classified',
  'lead.reclassified',
  'lead.needs_person',
  'lead.erased',
  'conversation.qualified',
  'sla.due_soon',
  'sla.breached',
  'endpoint.failing',
  'endpoint.disabled',
  'endpoint.recovered',
])
export type EventType = z.infer<typeof EventType>

/** Something that happened; immutable. This is, byte for byte, the body of a callback. */
export const Event = z
  .object({
    id: z.string(),
    type: EventType,
    createdAt: z.iso.datetime(),
    workspaceId: z.string(),
    data: z.object({
      lead: z
        .union([Lead, z.object({ id: z.string() })])
        .nullable()
        .describe('Only the id once it was erased'),
      assessment: Assessment.nullable(),
    }),
  })
  .meta({ id: 'Event' })
export type Event = z.infer<typeof Event>
