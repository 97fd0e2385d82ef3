import type { CompanyProfile } from '../../../../../src/domain/company.ts'
import type { Labels } from '../../../../../src/domain/labels.ts'
import type { Finding } from '../../../../../src/domain/rules/finding.ts'
import { readKind } from '../../../../../src/domain/rules/need/kind.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { leadOf } from '../../../../eval/gold.ts'

export const STORAGE: CompanyProfile = {
  name: 'SAS',
  shortDescription: 'Soluciones de almacenamiento y disponibilidad de datos',
  mainServices: [
    { name: 'Respaldo de datos', description: '' },
    { name: 'Almacenamiento', description: '' },
  ],
  targetAudience: 'Empresas medianas y grandes',
}

interface Written {
  readonly title?: string | null
  readonly company?: string | null
  readonly description: string
  readonly email?: string
}

/** Reads who writes; a company has an address of its own, a person alone a free one. */
export function readingOf(written: Written, profile: CompanyProfile = STORAGE): Finding<Labels['kind']> {
  const lead = leadOf('lead_1', '2026-03-02T16:00:00Z', {
    fullName: 'Ana Ruiz',
    jobTitle: written.title ?? null,
    companyName: written.company ?? null,
    email: written.email ?? (written.company ? 'ana@acme.example' : 'ana@gmail.com'),
    description: written.description,
  })
  if (!lead) throw new Error('refused')
  return readKind(readDocument(lead), profile)
}

export const kindOf = (written: Written, profile: CompanyProfile = STORAGE): Labels['kind'] =>
  readingOf(written, profile).value
