import { expect, it } from 'vitest'
import { thingsCounted } from '../../../../../src/domain/rules/deal/things.ts'
import { documentOf } from '../organisation/reading.ts'

const signsIn = (description: string) => [...thingsCounted(documentOf({ description }).statement).keys()]

it.each([
  ['Cotizar 2 contenedores', 'FEW_THINGS'],
  ['Cotizar 5 contenedores', 'SOME_THINGS'],
  ['Cotizar 60 contenedores', 'MANY_THINGS'],
  ['guardar 30 pallets', 'FEW_THINGS'],
  ['guardar 1,500 pallets', 'MANY_THINGS'],
  ['six robotic cells', 'MANY_THINGS'],
  ['one robot', 'FEW_THINGS'],
  ['90 máquinas virtuales', 'MANY_THINGS'],
  ['1.5 PB', 'MANY_THINGS'],
  ['ocho licencias', 'FEW_THINGS'],
])('judges a count by what is counted: "%s" is %s', (text, sign) => expect(signsIn(text)).toEqual([sign]))

it('counts no days, money or people', () =>
  expect(signsIn('En 30 días, hasta 20 mil dólares; somos 12')).toEqual([]))
