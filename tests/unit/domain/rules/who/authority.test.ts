import { describe, expect, it } from 'vitest'
import { readWho } from './reading.ts'

const IT = 'Necesitamos renovar el almacenamiento y los respaldos del servidor.'
const COLD = 'Buscamos transporte refrigerado para 20 pallets de congelado.'
const ROBOT = 'We want a robot cell with vision inspection on the weld line.'
const NOTHING = 'Quiero más información, por favor.'

describe('the part played in the purchase', () => {
  it.each([
    ['Director de Sistemas', IT, 'TECH_DECISION_MAKER'],
    ['CTO', IT, 'TECH_DECISION_MAKER'],
    ['CIO', COLD, 'TECH_DECISION_MAKER'],
    ['CEO', IT, 'BUSINESS_DECISION_MAKER'],
    ['Socia', IT, 'BUSINESS_DECISION_MAKER'],
    ['Founder & CTO', IT, 'TECH_DECISION_MAKER'],
    ['CFO', IT, 'BUSINESS_DECISION_MAKER'],
    ['Director of Engineering', ROBOT, 'TECH_DECISION_MAKER'],
    ['VP Operations', ROBOT, 'BUSINESS_DECISION_MAKER'],
    ['Director de Operaciones y TI', IT, 'TECH_DECISION_MAKER'],
    ['Director de Operaciones y TI', COLD, 'BUSINESS_DECISION_MAKER'],
    ['Gerente de TI', IT, 'TECH_DECISION_MAKER'],
    ['Gerente de TI', NOTHING, 'TECH_DECISION_MAKER'],
    ['Maintenance Manager', ROBOT, 'TECH_DECISION_MAKER'],
    ['Controls Engineering Manager', ROBOT, 'TECH_DECISION_MAKER'],
    ['Plant Manager', ROBOT, 'BUSINESS_DECISION_MAKER'],
    ['Jefe de Logística', COLD, 'BUSINESS_DECISION_MAKER'],
    ['Jefa de Exportaciones', COLD, 'BUSINESS_DECISION_MAKER'],
    ['Gerente', IT, 'BUSINESS_DECISION_MAKER'],
    ['Store Manager', IT, 'BUSINESS_DECISION_MAKER'],
    ['Gerente de Marketing', IT, 'INFLUENCER'],
    ['Gerente de Recursos Humanos', COLD, 'INFLUENCER'],
    ['Gerente de Logística', IT, 'INFLUENCER'],
    ['Gerente de TI', COLD, 'INFLUENCER'],
    ['Jefe de Compras', IT, 'INFLUENCER'],
    ['Purchasing Manager', ROBOT, 'INFLUENCER'],
    ['Jefe de Compras', NOTHING, 'INFLUENCER'],
    ['Line Lead', ROBOT, 'INFLUENCER'],
    ['Jefe de turno', ROBOT, 'INFLUENCER'],
    ['Ingeniero de soporte', IT, 'INFLUENCER'],
    ['Consultor', COLD, 'INFLUENCER'],
    ['Analista', IT, 'USER'],
    ['Asistente de dirección', IT, 'USER'],
    [null, IT, 'UNKNOWN'],
  ] as const)('%s: %s', (title, message, role) => expect(readWho(title, message).roleType.value).toBe(role))

  it.each([
    ['Gerente de Marketing', `${IT} Yo autorizo el gasto.`, 'BUSINESS_DECISION_MAKER'],
    ['Jefe de Compras', `${IT} La decisión es mía.`, 'BUSINESS_DECISION_MAKER'],
    ['Process Technician', `${ROBOT} I can sign off on this myself.`, 'TECH_DECISION_MAKER'],
    [null, `${COLD} Quien decide soy yo.`, 'BUSINESS_DECISION_MAKER'],
    ['Director de TI', `${IT} Mi jefe tiene la última palabra.`, 'TECH_DECISION_MAKER'],
    ['Gerente de TI', `${IT} Lo tiene que aprobar el consejo.`, 'TECH_DECISION_MAKER'],
    ['Administradora', `${IT} El dueño es quien decide.`, 'INFLUENCER'],
    ['Jefe de almacén', `${COLD} Mi director me pidió tres cotizaciones.`, 'INFLUENCER'],
    ['Analista', `${IT} Mi jefe decide.`, 'USER'],
  ] as const)('words on authority move it: %s: %s', (title, message, role) =>
    expect(readWho(title, message).roleType.value).toBe(role),
  )
})

describe('the drop-down against the words', () => {
  it.each([
    ['CEO', 'Puse CEO porque no había otra opción, soy practicante de sistemas.', 'USER'],
    ['Director', 'the dropdown only had director, I am a buyer', 'USER'],
    ['Encargado', 'Soy el dueño de la papelería.', 'C_LEVEL'],
    ['Ingeniero', 'Soy el jefe de mantenimiento de la planta.', 'MANAGER'],
    ['Gerente de TI', 'Soy ingeniero en sistemas con 20 años aquí.', 'MANAGER'],
    ['Director de TI', 'Mi jefe, el director general, ya lo sabe.', 'DIRECTOR'],
    ['Gerente general', 'Les escribe Ana, asistente del gerente.', 'USER'],
    ['Otro', 'Soy coordinadora de almacén.', 'MANAGER'],
    ['Plant Manager', "I'm after one partner for all lines.", 'MANAGER'],
    ['Encarregado de TI', 'Aqui na TI sou eu e um estagiário.', 'MANAGER'],
    ['Comprador', 'El dueño me pidió tres precios.', 'USER'],
  ] as const)('%s · %s', (title, message, rung) => expect(readWho(title, message).seniority.value).toBe(rung))
})

describe('evidence', () => {
  const quotes = (title: string | null, message: string, label: 'seniority' | 'roleType' | 'decisionPower') =>
    readWho(title, message)[label].evidence.map(({ field, quote }) => `${field}: ${quote}`)

  it('quotes the title alone, as it was written', () => {
    expect(quotes('Ing. SUBGERENTA de Logística', NOTHING, 'seniority')).toEqual(['jobTitle: SUBGERENTA'])
    expect(quotes(null, 'Soy Ána, la Coordinadora de almacén.', 'seniority')).toEqual([
      'description: Coordinadora',
    ])
  })
  it('quotes the words on authority for the power they give', () =>
    expect(quotes('Analista', 'Tranquilos: la decisión es mía.', 'decisionPower')).toEqual([
      'description: decisión es mía',
    ]))
  it('has none where nothing was said', () => {
    const read = readWho(null, IT)
    expect(read.seniority.evidence).toEqual([])
    expect(read.decisionPower).toMatchObject({ value: 'UNKNOWN', evidence: [] })
  })
})

it('gives a non-buyer no part in a purchase, and reads his title', async () => {
  const { readDocument } = await import('../../../../../src/domain/rules/text/document.ts')
  const { readAuthority } = await import('../../../../../src/domain/rules/who/authority.ts')
  const { leadOf } = await import('./reading.ts')
  const read = readAuthority(
    readDocument(leadOf({ jobTitle: 'VP Alliances', description: 'Be our partner' })),
    false,
  )
  expect(read.roleType.value).toBe('UNKNOWN')
  expect(read.seniority.value).toBe('DIRECTOR')
})
