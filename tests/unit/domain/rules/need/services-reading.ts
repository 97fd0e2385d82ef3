import { CompanyProfile } from '../../../../../src/domain/company.ts'
import { readServices, type ServiceReading } from '../../../../../src/domain/rules/need/services.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { leadOf } from '../../../../eval/gold.ts'

const profile = (
  shortDescription: string,
  mainServices: readonly string[],
  targetAudience = 'Empresas medianas y grandes',
): CompanyProfile =>
  CompanyProfile.parse({ name: 'Casa', shortDescription, mainServices: [...mainServices], targetAudience })

export const STORAGE = profile('Soluciones de TI', [
  'Respaldo de datos',
  'Almacenamiento',
  'Implementación de tecnologías',
  'Consultoría estratégica',
])
export const COLD = profile('Operador de cadena de frío en Chile y Perú.', [
  'Transporte refrigerado',
  'Almacenaje en frío',
  'Distribución farmacéutica GDP',
  'Monitoreo de temperatura',
])
export const AUTOMATION = profile('Automation integrator in the US Midwest and Ontario.', [
  'Robotic cell integration',
  'PLC and SCADA modernization',
  'Machine vision inspection',
  'Predictive maintenance',
])
export const MARKETING = profile('Agencia de marketing', [
  'Posicionamiento SEO',
  'Redes sociales',
  'Branding',
])
export const FALCONRY = profile('Control de aves', ['Cetrería industrial', 'Charlas escolares'])

/** Reads the services in a description, as a lead would be read that says nothing else. */
export function servicesIn(
  description: string,
  company: CompanyProfile,
  location: string | null = null,
): ServiceReading {
  const lead = leadOf('lead_1', '2026-03-02T16:00:00Z', {
    fullName: 'Ana Ruiz',
    email: 'ana@acme.example',
    companyName: 'Acme',
    location,
    description,
  })
  if (!lead) throw new Error('refused')
  return readServices(readDocument(lead), company)
}

/** The match and the services, as one line: "STRONG: Almacenamiento". */
export function lineOf({ serviceMatch, matchedServices }: ServiceReading): string {
  return matchedServices.value.length > 0
    ? `${serviceMatch.value}: ${matchedServices.value.join(', ')}`
    : serviceMatch.value
}
