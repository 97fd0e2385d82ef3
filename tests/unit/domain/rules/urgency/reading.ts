import type { Lead } from '../../../../../src/domain/lead.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { readUrgency } from '../../../../../src/domain/rules/urgency/urgency.ts'

const BLANK: Lead = {
  id: 'lead_1',
  workspaceId: 'wsp_1',
  connectionId: null,
  status: 'RECEIVED',
  receivedAt: '2026-03-02T16:00:00.000Z',
  fullName: null,
  jobTitle: null,
  age: null,
  gender: null,
  location: null,
  email: null,
  phone: null,
  companyName: null,
  industry: null,
  description: null,
  notifyEmail: null,
  source: null,
  externalId: null,
}

/** The urgency of a message that arrives on Monday 2 March 2026, or on another day. */
export const urgencyOf = (
  description: string,
  fields: Partial<Lead> = {},
  receivedAt = '2026-03-02T16:00:00Z',
) => readUrgency(readDocument({ ...BLANK, ...fields, description }), new Date(receivedAt))
