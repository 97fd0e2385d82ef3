import type { CompanyProfile } from '../../../../../src/domain/company.ts'
import type { Lead } from '../../../../../src/domain/lead.ts'
import { readIndustry } from '../../../../../src/domain/rules/organisation/industry.ts'
import { readSize } from '../../../../../src/domain/rules/organisation/size.ts'
import { type Document, readDocument } from '../../../../../src/domain/rules/text/document.ts'

type Given = Partial<Pick<Lead, 'companyName' | 'industry' | 'description' | 'email' | 'jobTitle'>>

/** A lead of these fields alone, as the rules read it. */
export const documentOf = (given: Given): Document =>
  readDocument({
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
    ...given,
  })

export const companyFor = (targetAudience: string): CompanyProfile => ({
  name: 'Proveedora',
  shortDescription: 'Servicios',
  mainServices: [{ name: 'Servicio', description: '' }],
  targetAudience,
})

export const industryOf = (given: Given, targetAudience: string) =>
  readIndustry(documentOf(given), companyFor(targetAudience)).value

export const sizeOf = (description: string, given: Given = {}) =>
  readSize(documentOf({ ...given, description })).value
