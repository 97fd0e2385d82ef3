// The company that sells and the leads of the demo. Invented, but for the seed case of the product.
import type { SampleLead } from './senders.ts'

export const COMPANY = {
  name: 'SAS',
  shortDescription:
    'Empresa mexicana especializada en soluciones de TI de almacenamiento y disponibilidad de datos, con soporte integral.',
  mainServices: [
    'Respaldo de datos',
    'Almacenamiento',
    'Implementación de tecnologías',
    'Consultoría estratégica',
  ],
  targetAudience: 'Empresas medianas y grandes en manufactura, finanzas, retail y servicios digitales.',
}

export type Door = 'standard-webhooks' | 'hmac' | 'typeform' | 'hubspot v3' | 'hubspot v2' | 'api'

export interface DemoLead {
  readonly door: Door
  readonly lead: SampleLead
  /** What the published rules promise: stage and priority. */
  readonly expected: readonly [stage: string, priority: string | null]
}

export const LEADS: readonly DemoLead[] = [
  {
    door: 'api',
    expected: ['SQL', 'P1'],
    lead: {
      fullName: 'Josh Biden',
      jobTitle: 'CTO',
      age: 42,
      location: 'Miami',
      email: 'josh@openenergy.com',
      companyName: 'Open Energy LLC',
      industry: 'Manufacturing',
      description: 'Necesitamos urgentemente mejorar nuestro respaldo de datos',
    },
  },
  {
    door: 'standard-webhooks',
    expected: ['SQL', 'P1'],
    lead: {
      fullName: 'Mariana Robles',
      jobTitle: 'Gerente de Sistemas',
      location: 'Monterrey',
      phone: '+52 81 8123 4567',
      email: 'm.robles@acerosdelvalle.com.mx',
      companyName: 'Aceros del Valle',
      industry: 'Manufactura',
      description:
        'Se cayó el servidor de almacenamiento y la planta está parada desde la madrugada. Somos 600 empleados, necesitamos ayuda hoy mismo.',
    },
  },
  {
    door: 'hubspot v3',
    expected: ['MQL', 'P3'],
    lead: {
      fullName: 'Daniel Ortega Ruiz',
      jobTitle: 'Director de TI',
      location: 'Guadalajara',
      phone: '+52 33 3615 2233',
      email: 'dortega@cajahorizonte.com.mx',
      companyName: 'Caja Horizonte',
      industry: 'Finanzas',
      description:
        'Estamos planeando renovar el respaldo de datos de una sucursal en los próximos cuatro meses. Somos 180 empleados. ¿Nos comparten opciones?',
    },
  },
  {
    door: 'typeform',
    expected: ['NURTURE', 'P4'],
    lead: {
      fullName: 'Laura Méndez',
      jobTitle: 'Analista de compras',
      location: 'Puebla',
      email: 'laura.mendez@tiendaslupita.com.mx',
      companyName: 'Tiendas Lupita',
      industry: 'Retail',
      description:
        'Sin prisa: queremos conocer opciones de almacenamiento para el próximo año, solo estamos explorando.',
    },
  },
  {
    door: 'hmac',
    expected: ['SQL', 'P2'],
    lead: {
      fullName: 'Priya Nair',
      jobTitle: 'IT Manager',
      location: 'Querétaro',
      email: 'priya.nair@brightpay.io',
      phone: '+52 442 123 4567',
      companyName: 'BrightPay',
      industry: 'Financial services',
      description:
        'We need a proposal for data backup of our payment systems this week. About 200 employees.',
    },
  },
  {
    door: 'hubspot v2',
    expected: ['DISQUALIFIED', null],
    lead: {
      fullName: 'Kevin Smith',
      email: 'kevin@seo-rank-boosters.com',
      description:
        'Hi, we offer SEO services and guest posts. We can rank your website on Google first page, let us partner with you.',
    },
  },
  {
    door: 'typeform',
    expected: ['DISQUALIFIED', null],
    lead: {
      fullName: 'Ana Torres',
      email: 'ana.torres@gmail.com',
      description:
        'Soy estudiante de la universidad y necesito información sobre respaldo de datos para mi tesis, es urgente.',
    },
  },
  {
    door: 'standard-webhooks',
    expected: ['DISQUALIFIED', null],
    lead: { fullName: 'asdf', email: 'test@mailinator.com', description: 'asdf prueba test' },
  },
  {
    door: 'hmac',
    expected: ['REVIEW', 'P3'],
    lead: {
      fullName: 'Roberto Salas',
      jobTitle: 'Director General',
      location: 'León',
      email: 'rsalas@curtidosbajio.com.mx',
      phone: '+52 477 711 2233',
      companyName: 'Curtidos del Bajío',
      industry: 'Manufactura',
      description: 'Me interesa que me contacten, gracias.',
    },
  },
]
