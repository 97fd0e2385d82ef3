import type { Lead } from '../../../../../src/domain/lead.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { type Authority, readAuthority } from '../../../../../src/domain/rules/who/authority.ts'

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

export const leadOf = (fields: Partial<Lead>): Lead => ({ ...BLANK, ...fields })

/** Who writes, read from a title in the form's field and a message. */
export const readWho = (jobTitle: string | null, description: string | null = null): Authority =>
  readAuthority(readDocument(leadOf({ jobTitle, description })), true)
