import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numbersIn } from '../../../../../src/domain/rules/organisation/numbers.ts'
import { sourceOf } from '../../../../../src/domain/rules/text/source.ts'

const valuesIn = (text: string) => numbersIn(sourceOf('description', text)).map(({ value }) => value)

it.each([
  ['treinta y ocho', 38],
  ['ciento cuarenta', 140],
  ['dos mil trescientos', 2300],
  ['tres mil 500', 3500],
  ['seis mil', 6000],
  ['forty-two', 42],
  ['two hundred and ten', 210],
  ['a hundred', 100],
  ['three thousand', 3000],
  ['quarenta e cinco', 45],
  ['trezentos', 300],
  ['medio centenar', 50],
  ['media docena', 6],
  ['two dozen', 24],
  ['veintitantos', 25],
  ['2,5 mil', 2500],
  ['1.5k', 1500],
])('reads "%s" as %i', (text, value) => expect(valuesIn(text)).toEqual([value]))

it.each([
  ['10-50', 30],
  ['entre 60 y 80', 70],
  ['between 100 and 140', 120],
  ['70 a 90', 80],
  ['30 or 40', 35],
])('takes the range "%s" as its middle', (text, value) => expect(valuesIn(text)).toEqual([value]))

it('keeps two numbers apart that only stand in one list', () => expect(valuesIn('12 y 30')).toEqual([12, 30]))

it('reads a number the same with a comma, a stop or a space between its thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
      const [head, tail] = [Math.floor(value / 1000), String(value % 1000).padStart(3, '0')]
      for (const mark of [',', '.', ' '])
        expect(valuesIn(`somos ${head}${mark}${tail} personas`)).toEqual([value])
    }),
  )
})

it('gives the place of each number in the text', () => {
  const [hit] = numbersIn(sourceOf('description', 'Somos ciento diez aquí'))
  expect(hit && 'Somos ciento diez aquí'.slice(hit.start, hit.end)).toBe('ciento diez')
})
