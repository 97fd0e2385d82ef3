import { describe, expect, it } from 'vitest'
import { type Meaning, PhraseBook } from '../../../../../src/domain/rules/need/phrase-book.ts'
import { wordsOf } from '../../../../../src/domain/rules/need/words.ts'

const MEANING: Meaning = { kind: 'need', name: 'thing', sense: 'clear' }

function foundBy(phrase: string, text: string): string[] {
  const book = new PhraseBook()
  book.add(phrase, MEANING)
  const words = wordsOf(text)
  return book.matches(words).map(({ from, to }) => words.texts.slice(from, to).join(' '))
}

describe('a phrase', () => {
  it.each([
    ['disco* duro*', 'compramos discos duros', ['discos duros']],
    ['disco* duro*', 'discos de los duros', ['discos de los duros']],
    ['disco* duro*', 'discos muy duros', []],
    ['disco* duro*', 'un disco. duro golpe', []],
    ['firewall*/utm', 'un utm y dos firewalls', ['utm', 'firewalls']],
    ['guardar ... video*', 'guardar noventa dias los videos', ['guardar noventa dias los videos']],
    ['guardar ... video*', 'guardar una dos tres cuatro cinco seis siete videos', []],
    ['ups', 'follow ups', ['ups']],
    ['nas', 'nasa', []],
    ['slc 500', 'the slc-500', ['slc 500']],
    ['40 tb', '40tb', ['40 tb']],
  ])('“%s” in “%s”', (phrase, text, found) => expect(foundBy(phrase, text)).toEqual(found))
})
