import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../../../../../src/domain/rules/text/beginnings.ts'
import { fold } from '../../../../../src/domain/rules/text/fold.ts'
import { phrases } from '../../../../../src/domain/rules/text/pattern.ts'

const plain = (pattern: RegExp) => new RegExp(pattern.source, pattern.flags)
const places = (pattern: RegExp, text: string) =>
  [...text.matchAll(plain(pattern))].map(({ 0: found, index }) => [index, found])
const found = (pattern: RegExp, text: string) => {
  const all: [number, string][] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) all.push([match.index, match[0]])
  return all
}

const LONG = ' y lo demas que se escribe para que el texto sea largo de verdad'

describe('phrases', () => {
  it.each([
    ['urgente|urge(?:n|nte)?', 'nos urge, es urgente'],
    ['se (?:me |nos )?(?:cayo|fue)', 'se cayo y se nos fue'],
    ['(?:el |la )?planta\\s?\\d', 'la planta 2 y planta3'],
    ['[aeiou]\\w+', 'otra isla en un mar'],
    ['\\d{1,3}(?:[.,]\\d{3})+', 'son 1.200 o 1,200,000'],
    ['(?=gerente)\\w+ general', 'soy gerente general'],
    ['q|x\\.y', 'q o x.y'],
    ['data ?center', 'un datacenter, un data center'],
    ['\\$\\s?\\d+', 'cuesta $ 90'],
    ['[^\\s]+ aqui', 'compras aqui'],
  ])('%s is found where the plain expression finds it', (pattern, text) => {
    const book = phrases(pattern)
    expect(found(book, text + LONG)).toEqual(places(book, text + LONG))
    expect(found(book, text + LONG).length).toBeGreaterThan(0)
  })

  it('stands on word borders, a space in it is any white space', () => {
    const book = phrases('hoy mismo')
    expect(book.test(`necesito hoy\n mismo${LONG}`)).toBe(true)
    book.lastIndex = 0
    expect(book.test(`necesito choy mismon${LONG}`)).toBe(false)
  })

  it('goes on where it was told to, and begins anew after the last', () => {
    const book = phrases('urge')
    const text = `urge, urge${LONG}`
    book.lastIndex = 1
    expect(book.exec(text)?.index).toBe(6)
    expect(book.exec(text)).toBe(null)
    expect(book.exec(text)?.index).toBe(0)
  })
})

it('property: whatever the words, it finds what the plain expression finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 4 })
  const phrase = fc
    .array(
      fc.oneof(
        word,
        fc.tuple(word, word).map(([one, other]) => `(?:${one}|${other})`),
        fc.constantFrom(' ', '[ab]', '\\w+', '\\d?', 'a?', '(?:b )?', '.', '(?!c)', 'c{2}', 'b*'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join(''))
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '\n', '.', 'é'),
    minLength: 48,
    maxLength: 90,
  })
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (alternatives, written) => {
      const book = phrases(alternatives)
      // What may match nothing is no phrase.
      fc.pre(!plain(book).test(' '))
      expect(found(book, written)).toEqual(places(book, written))
    }),
    { numRuns: 150 },
  )
})

it('knows how a phrase may begin', () => {
  expect([...beginningsOf('ab?cd')].sort()).toEqual(['abc', 'acd'])
  expect([...beginningsOf('(?:el )?dia')].sort()).toEqual(['dia', 'el '])
  expect([...beginningsOf('q')]).toEqual(['q'])
})

const booksIn = (value: unknown): RegExp[] => {
  if (value instanceof RegExp) return value.constructor === RegExp ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(booksIn) : []
}

it('every lexicon finds on real texts what its plain expression finds', async () => {
  const folder = new URL('../../../../../src/domain/rules/lexicon/', import.meta.url)
  const texts = readFileSync(
    new URL('../../../../fixtures/gold/leads.jsonl', import.meta.url).pathname,
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 20)
    .map((line) => fold(JSON.stringify(JSON.parse(line).lead)).text)
  let books = 0
  for (const name of readdirSync(folder.pathname).filter((each) => each.endsWith('.ts'))) {
    const lexicon: Record<string, unknown> = await import(new URL(name, folder).href)
    for (const book of booksIn(lexicon)) {
      books++
      for (const text of texts) expect(found(book, text), name).toEqual(places(book, text))
    }
  }
  expect(books).toBeGreaterThan(10)
})
