import type { z } from 'zod'
import type { LeadDraftInput } from '../../src/domain/lead.ts'
import type { NewWorkspace } from '../../src/domain/workspace.ts'

/** The lead that every example of the API tells of. */
export const SEED_LEAD = {
  fullName: 'Josh Biden',
  jobTitle: 'CTO',
  age: 42,
  location: 'Miami',
  email: 'josh@openenergy.com',
  companyName: 'Open Energy LLC',
  industry: 'Manufacturing',
  description: 'Necesitamos urgentemente mejorar nuestro respaldo de datos',
} satisfies LeadDraftInput

/** The company that the seed lead is judged for. */
export const SEED_WORKSPACE = {
  name: 'SAS',
  company: {
    name: 'SAS',
    shortDescription: 'Respaldo, almacenamiento y consultoría de tecnologías de información',
    mainServices: [
      'Respaldo de datos',
      'Almacenamiento',
      'Implementación de tecnologías',
      'Consultoría estratégica',
    ],
    targetAudience: 'Medianas y grandes empresas de manufactura, finanzas, retail y servicios digitales',
  },
  locale: 'es',
  timeZone: 'America/Mexico_City',
} satisfies z.input<typeof NewWorkspace>
