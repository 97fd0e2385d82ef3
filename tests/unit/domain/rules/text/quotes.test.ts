import { describe, expect, it } from 'vitest'
import {
  formLines,
  onlyQuoted,
  withoutInlineQuotes,
  withoutOthers,
} from '../../../../../src/domain/rules/text/quotes.ts'

describe('words of others are blanked and places hold', () => {
  it.each([
    ['quoted mail', 'les paso esto:\n> urge hoy\nsaludos'],
    ['the other side of a chat', 'bot: urge hoy\nvisitor: hola'],
    ['what stands under a reply header', 'gracias\non mon, mar 2, ana wrote:\nurge hoy'],
    ['a forwarded message', 'de: direccion\nasunto: urge hoy\n\npor mi parte, con calma'],
    ['tracking that a form glues on', 'utm_source=urge&utm_term=hoy mensaje'],
  ])('%s', (_, text) => {
    const own = withoutOthers(text)
    expect(own).not.toContain('urge')
    expect(own).toHaveLength(text.length)
  })

  it('leaves the writer’s own lines', () =>
    expect(withoutOthers('les paso esto:\n> urge hoy\nsaludos')).toMatch(/^les paso esto:\n +\nsaludos$/))
})

it('blanks what stands in quotation marks, not an apostrophe', () => {
  expect(withoutInlineQuotes('puso "urge mucho" y ya')).toBe('puso              y ya')
  expect(withoutInlineQuotes("we don't and they don't")).toBe("we don't and they don't")
})

it('keeps only what was quoted, at its place', () => {
  const text = 'copio lo que pide:\n> a mas tardar el 17\ngracias'
  const quoted = onlyQuoted(text)
  expect(quoted.trim()).toBe('> a mas tardar el 17')
  expect(quoted.indexOf('a mas')).toBe(text.indexOf('a mas'))
  expect(onlyQuoted('nada que citar').trim()).toBe('')
})

describe('a form’s print-out', () => {
  it('is two questions or more with their answers', () => {
    const text = 'para cuando? > de 3 a 6 meses\nque buscas? > respaldo'
    expect(formLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'de 3 a 6 meses',
      'respaldo',
    ])
  })
  it('is not one question in a letter', () => expect(formLines('me cotizan? > gracias')).toEqual([]))
})
