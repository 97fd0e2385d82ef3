// The company that sells in the demo, and its sellers. Invented.
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

/** Who answers what: the most specific match owns a lead, of equals the one with fewer leads today. */
export const SELLERS = [
  { email: 'marina@sas.example', name: 'Marina', services: ['Respaldo de datos'] },
  { email: 'ivan@sas.example', name: 'Iván', services: ['Almacenamiento'], dailyLeadsMax: 20 },
  {
    email: 'renata@sas.example',
    name: 'Renata',
    services: ['Respaldo de datos', 'Almacenamiento'],
    regions: ['Guadalajara', 'Querétaro', 'Puebla'],
  },
]
