import { z } from 'zod'
import { cleanLine, cleanText } from './text.ts'

const line = (maxLength: number) => z.string().max(maxLength).transform(cleanLine).nullish()

/**
 * What one inbound request says about a person who may buy. Empty strings become null; control and
 * direction-override characters go, so that what is kept, shown and quoted is the same text.
 * `email` is any text on purpose: a mistyped address is a label (`emailType` INVALID), never a lost lead.
 * Throws through zod: one of email, phone, description must say something.
 * @see design.md §5 `POST /v1/leads`
 */
export const LeadDraft = z
  .strictObject({
    fullName: line(200),
    jobTitle: line(200),
    age: z.number().int().min(0).max(150).nullish(),
    gender: line(50),
    location: line(300),
    email: line(320),
    phone: line(60),
    companyName: line(300),
    industry: line(200),
    description: z.string().max(20_000).transform(cleanText).nullish(),
    notifyEmail: z.email().max(320).nullish(),
    source: line(200),
    externalId: line(200),
  })
  .transform((draft) => ({
    fullName: draft.fullName || null,
    jobTitle: draft.jobTitle || null,
    age: draft.age ?? null,
    gender: draft.gender || null,
    location: draft.location || null,
    email: draft.email || null,
    phone: draft.phone || null,
    companyName: draft.companyName || null,
    industry: draft.industry || null,
    description: draft.description || null,
    notifyEmail: draft.notifyEmail ?? null,
    source: draft.source || null,
    externalId: draft.externalId || null,
  }))
  .refine((draft) => draft.email !== null || draft.phone !== null || draft.description !== null, {
    path: ['email'],
    error: 'A lead needs at least one of email, phone or description.',
  })
export type LeadDraft = z.output<typeof LeadDraft>
export type LeadDraftInput = z.input<typeof LeadDraft>

/** The fields whose text a perception may quote as evidence. Age and gender are never among them. */
export const LeadTextField = z.enum([
  'fullName',
  'jobTitle',
  'location',
  'email',
  'phone',
  'companyName',
  'industry',
  'description',
])
export type LeadTextField = z.infer<typeof LeadTextField>

export const LeadStatus = z.enum(['RECEIVED', 'CLASSIFIED', 'NEEDS_PERSON'])
export type LeadStatus = z.infer<typeof LeadStatus>

/** A person who may buy, as Criba keeps and answers it. Times are RFC 3339 UTC. */
export const Lead = z
  .object({
    id: z.string(),
    workspaceId: z.string(),
    connectionId: z.string().nullable(),
    status: LeadStatus,
    receivedAt: z.iso.datetime(),
    fullName: z.string().nullable(),
    jobTitle: z.string().nullable(),
    age: z.number().nullable(),
    gender: z.string().nullable(),
    location: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    companyName: z.string().nullable(),
    industry: z.string().nullable(),
    description: z.string().nullable(),
    notifyEmail: z.string().nullable(),
    source: z.string().nullable(),
    externalId: z.string().nullable(),
  })
  .meta({ id: 'Lead' })
export type Lead = z.infer<typeof Lead>
