import { expect, it } from 'vitest'
import type { Locale } from '../../../../../src/domain/labels.ts'
import { type Who, whoSentence } from '../../../../../src/domain/rules/overview/who.ts'
import { overviewOf } from './composed.ts'

const ROCIO: Who = {
  name: 'Rocío Prats',
  title: 'Directora de TI',
  company: 'Banca Prats',
  industry: 'Banca',
  size: 'MEDIUM',
  sizeQuote: null,
}
const of = (change: Partial<Who>, locale: Locale = 'es') =>
  whoSentence({ ...ROCIO, ...change }, 60, true, locale)

it.each([
  [{}, 'Rocío Prats, Directora de TI de Banca Prats (Banca, empresa mediana),', 'Rocío Prats, Directora de TI at Banca Prats (Banca, a medium company),'],
  [{ title: null }, 'Rocío Prats de Banca Prats (Banca, empresa mediana)', 'Rocío Prats of Banca Prats (Banca, a medium company)'],
  [{ company: null, industry: null, size: 'UNKNOWN' }, 'Rocío Prats, Directora de TI,', 'Rocío Prats, Directora de TI,'],
  [{ name: null }, 'Directora de TI de Banca Prats (Banca, empresa mediana)', 'Directora de TI at Banca Prats (Banca, a medium company)'],
  [{ name: null, title: null }, 'Alguien de Banca Prats (Banca, empresa mediana)', 'Somebody of Banca Prats (Banca, a medium company)'],
  [{ name: null, title: null, company: null, industry: null, size: 'UNKNOWN' }, 'Alguien', 'Somebody'],
  [{ title: 'CTO, Banca Prats', industry: null, size: 'UNKNOWN' }, 'Rocío Prats, CTO, Banca Prats,', 'Rocío Prats, CTO, Banca Prats,'],
  [{ sizeQuote: 'somos 80' }, 'Rocío Prats, Directora de TI de Banca Prats (Banca, empresa mediana: «somos 80»),', 'Rocío Prats, Directora de TI at Banca Prats (Banca, a medium company: “somos 80”),'],
] as const)('%j: a subject for the verb that follows, in both languages', (change, es, en) => {
  expect(of(change, 'es')).toBe(es)
  expect(of(change, 'en')).toBe(en)
}) // prettier-ignore

const subjectOf = (lead: object, proof: object = {}) =>
  overviewOf({ lead, proof }).summary.split(' escribe')[0]

it.each([
  ['https://premio.example/ganaste', 'a link'],
  ['cuenta@premio.example', 'an address'],
  ['<<>>', 'marks alone'],
])('%s is not shown as anybody’s name (%s)', (fullName) => {
  expect(subjectOf({ fullName })).toBe('Jefa de Sistemas de Molinos del Sur (Harinas)')
})

it('what stands behind a mark is no part of a company’s name', () => {
  expect(subjectOf({ companyName: 'Molinos | el mejor precio» ya' })).toBe(
    'Irma Salcedo, Jefa de Sistemas de Molinos (Harinas),',
  )
})

it.each(['N/A', 'ninguna', 'No tengo', 'particular'])(
  '"%s" in the company field is no company',
  (companyName) => {
    expect(subjectOf({ companyName })).toBe('Irma Salcedo, Jefa de Sistemas (Harinas),')
  },
)

it('a title told in the text stands when the form has none, without "soy"', () => {
  const description = 'Soy la directora de operaciones. Queremos respaldo de datos.'
  expect(subjectOf({ jobTitle: null, description }, { seniority: 'Soy la directora de operaciones' })).toBe(
    'Irma Salcedo, directora de operaciones de Molinos del Sur (Harinas),',
  )
})

it('words that tell a rung and no title are not shown as one', () => {
  const description = 'Llevo el área de cómputo. Queremos respaldo de datos.'
  expect(subjectOf({ jobTitle: null, description }, { seniority: 'Llevo el área de cómputo' })).toBe(
    'Irma Salcedo de Molinos del Sur (Harinas)',
  )
})
