import { expect, it } from 'vitest'
import { placesOf } from '../../../../../src/domain/rules/deal/places.ts'
import { documentOf } from '../organisation/reading.ts'

const signsIn = (description: string) => [...placesOf(documentOf({ description }).statement).keys()]

it.each([
  'Queremos cámaras para las 9 tiendas',
  'Sensors across all four plants',
  'Hay que llevar el pescado a 12 restaurantes',
  'Um só fornecedor para as seis lojas',
])('takes the work to the places it is for: %s', (text) => expect(signsIn(text)).toContain('SITES_SERVED'))

it.each([
  'Somos una cadena de 9 tiendas y se dañó un servidor',
  'Somos 300 en las dos plantas, se dañó un servidor',
  'We run 40 stores. I need one laptop fixed.',
  'Somos uma rede de 33 lojas',
])('leaves places aside that only tell who asks: %s', (text) => {
  const signs = signsIn(text)
  expect([signs.includes('SITES_ASIDE'), signs.includes('SITES_SERVED')]).toEqual([true, false])
})

it('sees nothing in one place', () => expect(signsIn('Tenemos una tienda')).toEqual([]))
