import { describe, expect, it } from 'vitest'
import { sizeOf } from './reading.ts'

describe('several plants or countries make an organisation large', () => {
  it.each([
    'Somos cuatro plantas en el Bajío',
    'we run five mills',
    'operamos en 6 países',
    'con oficinas en México, Colombia y Chile',
    'two distribution centers',
    'planta en Toluca y otra en León',
    'plants in Ohio and Indiana',
  ])('%s', (text) => expect(sizeOf(text)).toBe('LARGE'))
})

describe('shops count by what they take', () => {
  it.each([
    ['uma rede de 45 lojas', {}, 'LARGE'],
    ['tenemos 14 sucursales', {}, 'MEDIUM'],
    ['queremos esto en las 12 tiendas', { industry: 'Supermercados' }, 'LARGE'],
    ['tenemos 12 tiendas', { industry: 'Papelerías' }, 'MEDIUM'],
    ['7 hospitales en el norte', {}, 'LARGE'],
    ['en las 3 unidades', { companyName: 'Hospital San Lucas' }, 'LARGE'],
  ])('"%s" of %o is %s', (text, given, size) => expect(sizeOf(text, given)).toBe(size))
})

it.each([
  ['where goods go', 'repartimos a 310 puntos y 40 ciudades'],
  ['trucks that are withdrawn', 'el fletero nos retira 6 unidades'],
  ['the number of one line', 'es para la línea 4'],
  ['other companies', 'pedimos precio a three companies'],
  ['the places of customers', 'servimos a 30 hospitales'],
  ['the plants of a customer', 'our customer has 12 plants'],
  ['countries one only sells to', 'exportamos a 12 países'],
])('does not take for sites %s', (_, text) => expect(sizeOf(text)).toBe('UNKNOWN'))

it('takes places for one’s own when they are called so', () =>
  expect(sizeOf('surtimos a nuestras 60 tiendas')).toBe('LARGE'))

it('lets stated people win over sites', () =>
  expect(sizeOf('Tenemos 2 plantas y somos 90 empleados')).toBe('MEDIUM'))

it('knows that a count of one site is not the whole', () =>
  expect(sizeOf('We run three plants; there are 140 of us here on site')).toBe('LARGE'))

describe('words tell the size when no number does', () => {
  it.each([
    ['tengo un negocito de comida', 'SMALL'],
    ['my brother and I run a small bakery', 'SMALL'],
    ['somos subsidiaria de una empresa alemana', 'LARGE'],
    ['empresa mediana del ramo textil', 'MEDIUM'],
    ['colegio con 1200 alumnos', 'MEDIUM'],
    ['hotel de 90 habitaciones', 'MEDIUM'],
    ['flota de 35 camiones propios', 'MEDIUM'],
  ])('"%s" is %s', (text, size) => expect(sizeOf(text)).toBe(size))

  it('and a denied word does not', () => expect(sizeOf('no somos un corporativo')).toBe('UNKNOWN'))

  it('a name or a trade does, last of all', () => {
    expect(sizeOf('Información por favor', { companyName: 'Grupo Zeta' })).toBe('LARGE')
    expect(sizeOf('Precio por favor', { companyName: 'Miscelánea Lupita' })).toBe('SMALL')
    expect(sizeOf('Precio por favor', { companyName: 'Abarrotes Lupita', industry: 'Mayoreo' })).toBe(
      'UNKNOWN',
    )
    expect(sizeOf('Precio por favor', { companyName: 'Ziru' })).toBe('UNKNOWN')
  })

  it('and what is for a home is nobody’s company', () =>
    expect(sizeOf('es para guardar las fotos de mi familia')).toBe('SMALL'))
})
