import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familiesOf, findFamilies } from '../../../../../src/domain/rules/text/families.ts'
import { phrases } from '../../../../../src/domain/rules/text/pattern.ts'
import { findAll, sourceOf } from '../../../../../src/domain/rules/text/source.ts'

const TABLE = {
  MOVE: String.raw`mov\w+, move (?:it )?here, (?:a|the) move, 3d`,
  HERE: ['here', 'a', '(?:it|the) here', String.raw`\d+ here`],
  ANY: String.raw`\w+ing, move`,
}
const WORDS = [
  'move',
  'moving',
  'moved',
  'it',
  'here',
  'a',
  'the',
  '3d',
  '12',
  'x',
  'being',
  'Move,',
  'here.',
]

describe('families', () => {
  it('finds in one walk what each list alone finds', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), (words) => {
        const source = sourceOf('description', words.join(' '))
        const found = findFamilies(source, familiesOf(TABLE))
        for (const name of ['MOVE', 'HERE', 'ANY'] as const) {
          const listed = TABLE[name]
          const alone = phrases(typeof listed === 'string' ? listed.split(/,\s+/) : listed)
          expect(found.get(name) ?? []).toEqual(findAll(source, alone))
        }
      }),
    ))

  it('keeps a comma that belongs to a pattern of a list', () => {
    const found = findFamilies(sourceOf('description', 'yes, please'), familiesOf({ ASKS: ['yes, please'] }))
    expect(found.get('ASKS')?.[0]?.text).toBe('yes, please')
  })
})
