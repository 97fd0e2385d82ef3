import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SECTORS } from '../../../../../src/domain/rules/lexicon/sector-tree.ts'
import { relationOf } from '../../../../../src/domain/rules/organisation/audience.ts'
import { industryOf } from './reading.ts'

const MAKERS = 'Empresas de manufactura, finanzas, retail y servicios digitales'
const COLD = 'Laboratorios farmacéuticos, agroexportadoras, salmoneras, supermercados y restaurantes'
const MIDWEST = 'Manufacturers: automotive suppliers, food and beverage, packaging, metal fabrication'

describe('what people type in the field, against three audiences', () => {
  it.each([
    ['Fábrica de muebles', 'TARGET', 'OFF', 'ADJACENT'],
    ['Tier 2 automotriz', 'TARGET', 'OFF', 'TARGET'],
    ['Maquinados CNC', 'TARGET', 'OFF', 'TARGET'],
    ['SOFIPO', 'TARGET', 'OFF', 'OFF'],
    ['Corretora de seguros', 'TARGET', 'OFF', 'OFF'],
    ['Microfinanzas', 'TARGET', 'OFF', 'OFF'],
    ['Supermercado', 'TARGET', 'TARGET', 'ADJACENT'],
    ['Zapatería', 'TARGET', 'OFF', 'OFF'],
    ['Juguetería', 'TARGET', 'OFF', 'OFF'],
    ['Software para restaurantes', 'TARGET', 'OFF', 'OFF'],
    ['Tienda de pinturas', 'TARGET', 'OFF', 'OFF'],
    ['Hospital', 'ADJACENT', 'ADJACENT', 'OFF'],
    ['Agencia aduanal', 'ADJACENT', 'OFF', 'ADJACENT'],
    ['Constructora', 'OFF', 'OFF', 'OFF'],
    ['Despacho jurídico', 'OFF', 'OFF', 'OFF'],
    ['Clínica veterinaria', 'OFF', 'OFF', 'OFF'],
    ['Frutícola', 'OFF', 'TARGET', 'ADJACENT'],
    ['Acuicultura', 'OFF', 'TARGET', 'ADJACENT'],
    ['Pesquera', 'OFF', 'ADJACENT', 'ADJACENT'],
    ['Cárnicos', 'TARGET', 'ADJACENT', 'TARGET'],
    ['Heladería', 'TARGET', 'ADJACENT', 'ADJACENT'],
    ['Corrugated boxes', 'TARGET', 'OFF', 'TARGET'],
    ['Injection molding', 'TARGET', 'OFF', 'ADJACENT'],
    ['Laticínios', 'TARGET', 'ADJACENT', 'TARGET'],
    ['Restaurantes e bares', 'ADJACENT', 'TARGET', 'ADJACENT'],
    ['Otro', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
  ])('%s', (industry, makers, cold, midwest) =>
    expect([MAKERS, COLD, MIDWEST].map((audience) => industryOf({ industry }, audience))).toEqual([
      makers,
      cold,
      midwest,
    ]),
  )
})

describe('without a field', () => {
  it.each([
    [{ companyName: 'Aceros del Norte' }, MAKERS, 'TARGET'],
    [{ companyName: 'Clínica Santa María' }, COLD, 'ADJACENT'],
    [{ companyName: 'Midwest Tool & Die' }, MIDWEST, 'TARGET'],
    [{ companyName: 'Constructora Díaz' }, MAKERS, 'OFF'],
    [{ description: 'Tenemos una cadena de tiendas de conveniencia' }, MAKERS, 'TARGET'],
    [{ description: 'Exportamos palta y necesitamos reefers' }, COLD, 'TARGET'],
    [{ description: 'our brewery needs a palletizer' }, MIDWEST, 'TARGET'],
    [{ companyName: 'Kwikpay' }, MAKERS, 'TARGET'],
    [{ email: 'compras@acerosur.example' }, MAKERS, 'TARGET'],
    [{ companyName: 'Ziru', description: 'necesito cotizar' }, MAKERS, 'UNKNOWN'],
    [{ description: 'es para respaldar las fotos de mi familia' }, MAKERS, 'OFF'],
  ])('%o is read by name, words or address', (given, audience, expected) =>
    expect(industryOf(given, audience)).toBe(expected),
  )
})

it('reads the sector of the client, not of the adviser', () =>
  expect(
    industryOf(
      { industry: 'Consulting', description: 'I represent a client, a pet food maker in Iowa' },
      MIDWEST,
    ),
  ).toBe('TARGET'))

it('takes a customer who demands something for no client of an adviser', () =>
  expect(
    industryOf({ industry: 'Transporte', description: 'Un cliente, un banco, nos exige GPS' }, 'Bancos'),
  ).toBe('OFF'))

describe('a field and a name that contradict each other', () => {
  const given = { companyName: 'Fundidora Ávila', industry: 'Servicios dentales' }
  it('stay open when the text does not settle it', () =>
    expect(industryOf({ ...given, description: 'Quiero una cotización' }, MIDWEST)).toBe('UNKNOWN'))
  it('are settled by the trade’s own words', () =>
    expect(industryOf({ ...given, description: 'Es para las prensas y los hornos' }, MIDWEST)).toBe('TARGET'))
})

it('lets a fuller name speak for a wide field', () =>
  expect(industryOf({ industry: 'Saúde', companyName: 'Hospital Boa Vista' }, 'Hospitais e shoppings')).toBe(
    'TARGET',
  ))

it('puts every sector in its own audience', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SECTORS), (sector) => {
      const audience = { sectors: [sector], heads: [], stems: new Set<string>(), isAny: false }
      expect(relationOf(sector, audience)).toBe('TARGET')
    }),
  )
})

it('is blind to what is needed: the same firm is in the same sector whatever it asks for', () => {
  fc.assert(
    fc.property(fc.constantFrom('respaldo', 'cajas', 'robots', 'transporte', 'nómina'), (need) => {
      expect(
        industryOf(
          { industry: 'Textil', companyName: 'Hilos Pérez', description: `Necesitamos ${need}` },
          COLD,
        ),
      ).toBe('OFF')
    }),
  )
})
