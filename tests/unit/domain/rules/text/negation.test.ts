import { describe, expect, it } from 'vitest'
import { findAffirmed, isDenied } from '../../../../../src/domain/rules/text/negation.ts'
import { find, sourceOf } from '../../../../../src/domain/rules/text/source.ts'

const denied = (text: string, word = 'urgente|urgent') => {
  const hit = find(sourceOf('description', text), new RegExp(word, 'g'))
  return hit !== null && isDenied(hit)
}

describe('a denial reaches the words of its clause', () => {
  it.each([
    'no es urgente',
    'no es nada urgente',
    'not at all urgent',
    'nothing urgent',
    'nada urgente',
    'não é urgente',
    'isn’t urgent',
    'tampoco es urgente',
  ])('%s', (text) => expect(denied(text)).toBe(true))
})

describe('and no further', () => {
  it.each([
    'no tengo correo, es urgente',
    'no lo sé pero es urgente',
    'no solo es urgente',
    'not only urgent',
    'sin duda urgente',
    'no contesta y es urgente',
    'es urgente',
    'no se si es urgente',
  ])('%s', (text) => expect(denied(text)).toBe(false))
})

it('"no" is "in the" in Portuguese', () => {
  expect(denied('precisamos disso no mês de agosto, nosso galpão não espera', 'agosto')).toBe(false)
  expect(denied('não é urgente, nosso galpão é novo')).toBe(true)
})

it('finds the first place that no denial reaches', () =>
  expect(
    findAffirmed(sourceOf('description', 'no es urgente el plan; lo urgente es la visita'), /urgente/g)
      ?.start,
  ).toBe(26))
