import { expect, it } from 'vitest'
import { overviewOf } from './composed.ts'

const needsOf = (description: string, ...found: readonly string[]) =>
  overviewOf({
    lead: { description },
    proof: { serviceMatch: found[0] ?? '', ...(found[1] && { matchedServices: found[1] }) },
  }).detectedNeeds

it.each([
  ['the whole sentence when it is short', 'Hola. Buscamos respaldo para dos servidores. Gracias.', 'respaldo', 'Buscamos respaldo para dos servidores'],
  ['not the greeting before it', 'Buenas tardes, buscamos respaldo para dos servidores', 'respaldo', 'buscamos respaldo para dos servidores'],
  [
    'one clause of a long sentence',
    'Les cuento que en la planta de Celaya tenemos de todo menos orden, queremos consolidar los respaldos en un solo lugar, y mi jefe dice que ya basta de discos sueltos por los cajones',
    'los respaldos',
    'queremos consolidar los respaldos en un solo lugar',
  ],
  [
    'not a clause of two words: then the words around it',
    'El servidor viejo ya no da para tanta cosa que le metemos cada semana desde que abrimos la segunda bodega de la calle de atrás junto al taller de los hermanos Robles y los respaldos',
    'los respaldos',
    'da para tanta cosa que le metemos cada semana desde que abrimos la segunda bodega de la calle de atrás junto al taller de los hermanos Robles y los respaldos',
  ],
  ['an answer without its form’s question', '¿Qué le interesa?: almacenamiento para video\n¿Cuándo?: pronto', 'almacenamiento', 'almacenamiento para video'],
])('shows %s', (_promise, description, found, need) => {
  expect(needsOf(description, found)).toEqual([need])
}) // prettier-ignore

it('two needs in one clause are one, two clauses are two, as they follow in the text', () => {
  expect(needsOf('Queremos respaldo y almacenamiento.', 'respaldo', 'almacenamiento')).toHaveLength(1)
  expect(needsOf('Queremos respaldo. También falta almacenamiento.', 'almacenamiento', 'respaldo')).toEqual([
    'Queremos respaldo',
    'También falta almacenamiento',
  ])
})

it('the same words twice are one need', () => {
  expect(
    needsOf('Necesito respaldo ya. Necesito respaldo ya! gracias', 'respaldo', 'respaldo ya! gracias'),
  ).toEqual(['Necesito respaldo ya'])
})

it('a need is as long as a glance: at most 160 characters, between words', () => {
  const [need = ''] = needsOf(`${'palabra '.repeat(60)}respaldo ${'palabra '.repeat(60)}`, 'respaldo')
  expect(need.length).toBeLessThanOrEqual(160)
  expect(need).toMatch(/^palabra (?:palabra )*respaldo (?:palabra )*palabra$/)
})

it('of a lead whose need was not found there is none', () => {
  expect(overviewOf({ labels: { serviceMatch: 'UNKNOWN', matchedServices: [] } }).detectedNeeds).toEqual([])
})

it('a need that no single place proves is the first sentence that says something', () => {
  const description = 'Buenas. Se nos murió el equipo viejo. Manden a alguien.'
  expect(overviewOf({ lead: { description } }).detectedNeeds).toEqual(['Se nos murió el equipo viejo'])
})

it('who buys nothing has no need', () => {
  const description = 'Les vendo respaldo de datos muy barato.'
  const given = { lead: { description }, labels: { kind: 'VENDOR' as const }, proof: { kind: 'Les vendo' } }
  expect(overviewOf(given).detectedNeeds).toEqual([])
})
