import { z } from 'zod'
import { EventType } from './event.ts'

/** Why a try failed, from a fixed vocabulary: what a customer reads never carries our own error text. */
export const AttemptErrorClass = z.enum([
  'timeout',
  'connection',
  'redirect',
  'http',
  'unsafe_url',
  'mail_refused',
  'endpoint_disabled',
])
export type AttemptErrorClass = z.infer<typeof AttemptErrorClass>

/** One try. Written before the request leaves (`status` null) and completed after it. */
export const Attempt = z.object({
  number: z.number().int().min(1),
  startedAt: z.iso.datetime(),
  durationMs: z.number().nullable(),
  status: z.number().int().nullable(),
  errorClass: AttemptErrorClass.nullable(),
  response: z.string().nullable().describe('First 16 KiB of the answer'),
  nextAttemptAt: z.iso.datetime().nullable(),
})
export type Attempt = z.infer<typeof Attempt>

export const DeliveryStatus = z.enum(['PENDING', 'DELIVERED', 'EXHAUSTED', 'CANCELLED'])
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

/** Event × endpoint, or event × mailbox. */
export const Delivery = z
  .object({
    id: z.string(),
    kind: z.enum(['callback', 'mail']),
    eventId: z.string(),
    eventType: EventType,
    leadId: z.string().nullable(),
    endpointId: z.string().nullable(),
    recipient: z.string().nullable().describe('E-mail address, for mail'),
    status: DeliveryStatus,
    attempts: z.array(Attempt),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Delivery' })
export type Delivery = z.infer<typeof Delivery>

/** A rendered message. Kept as it was rendered, so that every retry sends the same bytes. */
export const Mail = z.object({
  id: z.string(),
  to: z.email(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  createdAt: z.iso.datetime(),
  leadId: z.string().nullable(),
})
export type Mail = z.infer<typeof Mail>
