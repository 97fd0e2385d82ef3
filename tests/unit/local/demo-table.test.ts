import { stripVTControlCharacters } from 'node:util'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { header, linesOf } from '../../local/demo-table.ts'

const cell = fc.string({ unit: 'grapheme-ascii', maxLength: 300 })
const row = fc.tuple(cell, cell, cell, cell, cell, cell, cell, cell, cell)
// Colour takes no room on the screen.
const plain = stripVTControlCharacters

it('whatever the cells hold, no line is wider than 120 columns and none is a fifth', () => {
  for (const line of header()) expect(line.length).toBeLessThanOrEqual(120)
  fc.assert(
    fc.property(row, (cells) => {
      const lines = linesOf(cells).map((line) => plain(line))
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(120)
    }),
  )
})

it('a long reason goes on under itself, between words', () => {
  const why = 'encaje A; urgencia alta «esta semana sin falta»; poder de decisión medio'
  const [first = '', second = ''] = linesOf(['Ana', 'api', 'MQL P3', '', '', '', '', '', why]).map((line) =>
    plain(line),
  )
  expect(`${first.slice(-42).trim()} ${second.trim()}`).toBe(why)
  expect(second.search(/\S/)).toBe(first.indexOf('encaje'))
})
