import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../../src/domain/rules/need/words.ts'

describe('words', () => {
  it('stand where the text has them, in order', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const { texts, starts, ends } = wordsOf(text)
        for (const [at, word] of texts.entries()) {
          expect(word === 'minus' ? '-' : word).toBe(text.slice(starts[at], ends[at]))
          expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
        }
      }),
    ))

  it.each([
    ['2-8 grados', ['2', '8', 'grados']],
    ['a -18 °c', ['a', 'minus', '18', '°', 'c']],
    ['tel. 555-1234', ['tel', '555', '1234']],
  ])('a range is no minus: %s', (text, words) => expect(wordsOf(text).texts).toEqual(words))

  it('ends a sentence at a stop, not in a number', () =>
    expect(wordsOf('son 2.5 tb. ya').sentences).toEqual([0, 0, 0, 0, 1]))
})
