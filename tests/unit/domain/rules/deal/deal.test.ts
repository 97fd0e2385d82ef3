import { describe, expect, it } from 'vitest'
import { readDeal } from '../../../../../src/domain/rules/deal/deal.ts'
import { documentOf } from '../organisation/reading.ts'

const dealOf = (
  description: string,
  service: 'STRONG' | 'PARTIAL' | 'NONE' | 'UNKNOWN' = 'STRONG',
  kind: 'GENUINE' | 'SUPPORT' = 'GENUINE',
) => {
  const { dealSize, complexity } = readDeal(documentOf({ description }), service, kind)
  return { dealSize: dealSize.value, complexity: complexity.value, evidence: dealSize.evidence }
}

describe('scope', () => {
  it.each([
    'Queremos estandarizar el control de acceso en las 40 tiendas; somos 700 empleados',
    'We want one integrator to roll this out across all four plants, 900 people',
    'Licitación: contrato a 36 meses para nuestras seis plantas, 1,200 colaboradores',
  ])('is HIGH for the whole house: %s', (text) => expect(dealOf(text).dealSize).toBe('HIGH'))

  it.each([
    'Necesito un sensor para mi local, somos 3',
    'cuánto cuesta un disco duro externo para mi laptop, somos dos',
    'se me descongeló la carga, el camión quedó varado, necesito un trasbordo',
  ])('is LOW for one thing, once: %s', (text) => expect(dealOf(text).dealSize).toBe('LOW'))

  it('is MEDIUM for one area of a firm of middle size', () =>
    expect(dealOf('Buscamos proveedor para el almacén, somos 140 personas').dealSize).toBe('MEDIUM'))

  it('is proved by the words that weigh most', () =>
    expect(dealOf('Queremos consolidar las 40 tiendas; somos 700').evidence.length).toBeGreaterThan(0))
})

describe('difficulty', () => {
  it.each([
    'Hay que migrar sin parar la operación, integrado con SAP, y replicar entre dos centros de datos',
    'Nos cifraron los servidores con ransomware, no levanta nada y la auditoría es de la CNBV',
  ])('is HIGH where systems, rules or attacks meet: %s', (text) =>
    expect(dealOf(text).complexity).toBe('HIGH'),
  )

  it.each(['Sólo quiero el precio de 20 licencias, somos 12', 'Guardar 5 pallets en su bodega, somos 8'])(
    'is LOW off the shelf: %s',
    (text) => expect(dealOf(text).complexity).toBe('LOW'),
  )
})

it('cannot be read when no need is known', () => {
  const { dealSize, complexity } = dealOf('Somos un grupo con 40 plantas', 'UNKNOWN')
  expect([dealSize, complexity]).toEqual(['UNKNOWN', 'UNKNOWN'])
})

it('is LOW in size when a present customer asks for help', () =>
  expect(dealOf('El sistema de nuestras 40 tiendas no levanta', 'STRONG', 'SUPPORT').dealSize).toBe('LOW'))

it('lets no denied word weigh: "no es para toda la empresa"', () => {
  const said = dealOf('Hay que migrar los respaldos de toda la empresa, somos 300')
  const denied = dealOf('Hay que migrar los respaldos, no los de toda la empresa; somos 300')
  expect([said.dealSize, denied.dealSize]).toEqual(['HIGH', 'MEDIUM'])
})
