import { expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../src/domain/text.ts'

it('takes out NUL, direction overrides and zero-width spaces, and keeps accents and line breaks', () => {
  expect(cleanText('  a\u0000b\u202Ec\u200Bd\r\nco\u0301mo ')).toBe('abcd\ncómo')
})

it('makes one line of a one-line field', () => {
  expect(cleanLine('Ana\n\tLópez')).toBe('Ana López')
})

it('keeps what is kept as it is when cleaned again', () => {
  const once = cleanText('e\u0301 \ud800 \u2066x')
  expect(cleanText(once)).toBe(once)
})
