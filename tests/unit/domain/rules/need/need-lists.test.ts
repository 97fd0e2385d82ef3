import { describe, expect, it } from 'vitest'
import { NEEDS } from '../../../../../src/domain/rules/need/catalogue.ts'
import { phrasesIn } from '../../../../../src/domain/rules/need/phrase-book.ts'
import { foldText } from '../../../../../src/domain/rules/text/fold.ts'
import { ASKING } from '../../../../../src/domain/rules/lexicon/needs/asking.ts'
import { FALSE_FRIENDS } from '../../../../../src/domain/rules/lexicon/needs/false-friends.ts'
import { BUILDING_THINGS } from '../../../../../src/domain/rules/lexicon/things/building.ts'
import { DEED_FIELDS } from '../../../../../src/domain/rules/lexicon/things/deeds.ts'
import { DIGITAL_THINGS } from '../../../../../src/domain/rules/lexicon/things/digital.ts'
import { INDUSTRY_THINGS } from '../../../../../src/domain/rules/lexicon/things/industry.ts'
import { PEOPLE_THINGS } from '../../../../../src/domain/rules/lexicon/things/people.ts'
import { WORD_CLASSES } from '../../../../../src/domain/rules/lexicon/needs/word-classes.ts'

const LISTS: [string, string][] = [
  ...[...NEEDS].flatMap(([name, { named, offer = '', told = '', hints = '' }]) =>
    Object.entries({ named, offer, told, hints }).map(([field, list]): [string, string] => [
      `${name}.${field}`,
      list,
    ]),
  ),
  ...Object.entries(ASKING),
  ...Object.entries(WORD_CLASSES),
  ...[BUILDING_THINGS, INDUSTRY_THINGS, PEOPLE_THINGS, DIGITAL_THINGS, DEED_FIELDS].flatMap((lists) =>
    Object.entries<string>(lists),
  ),
  ['false friends', FALSE_FRIENDS],
]

describe('the need lists', () => {
  it.each(LISTS)('%s is written in folded text', (_, list) =>
    expect(foldText(list.replaceAll(/\{\w+\}/g, '{}'))).toBe(list.replaceAll(/\{\w+\}/g, '{}')),
  )

  it.each(LISTS)('%s says each phrase once', (_, list) => {
    const phrases = phrasesIn(list)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })

  it.each([...NEEDS].filter(([, { told }]) => told))(
    '%s is told by classes that there are',
    (_, { told }) => {
      const classes = [...(told ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      expect(classes.filter((name) => !Object.hasOwn(WORD_CLASSES, name))).toEqual([])
    },
  )

  it.each([...NEEDS])('%s refers to needs that there are', (_, { of, owns = [] }) =>
    expect([...(of ? [of] : []), ...owns].filter((name) => !NEEDS.has(name))).toEqual([]),
  )
})
