import { expect, it } from 'vitest'
import { audienceOf } from '../../../../../src/domain/rules/organisation/audience.ts'
import { industryOf } from './reading.ts'

it.each([
  ['Clínicas dentales y veterinarias en Guadalajara', ['clinic', 'veterinary']],
  ['Law firms and accounting firms with 10 to 200 attorneys', ['legal', 'accounting']],
  ['Mineras, petroleras y empresas de energía en Perú', ['mining', 'fuel', 'energy']],
  ['Escolas, faculdades e cursos técnicos', ['school', 'university']],
  ['E-commerce brands and DTC retailers', ['ecommerce', 'retail']],
])('finds the sectors that "%s" names', (text, sectors) => expect(audienceOf(text).sectors).toEqual(sectors))

it('does not take what the audience needs for what it is', () =>
  expect(audienceOf('Constructoras que necesitan software y transporte; buscan seguros').sectors).toEqual([
    'construction',
  ]))

it('takes a wide word that a list spells out as a head', () => {
  const audience = 'Manufacturers of medical devices and footwear'
  expect(industryOf({ industry: 'Footwear' }, audience)).toBe('TARGET')
  expect(industryOf({ industry: 'Paper mill' }, audience)).toBe('ADJACENT')
  expect(industryOf({ industry: 'Manufacturing' }, audience)).toBe('TARGET')
})

it('welcomes everybody when the profile says so, and judges nobody when it names no sector', () => {
  expect(industryOf({ industry: 'Veterinaria' }, 'Empresas de cualquier giro')).toBe('TARGET')
  expect(industryOf({ industry: 'Veterinaria' }, 'Small and medium businesses')).toBe('UNKNOWN')
})

it('matches by stem a word that the tree lacks', () =>
  expect(industryOf({ industry: 'Marroquinería' }, 'Talleres de marroquinería y talabartería')).toBe(
    'TARGET',
  ))
