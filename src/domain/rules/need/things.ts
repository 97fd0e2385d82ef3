import { BUILDING_THINGS } from '../lexicon/things/building.ts'
import { DEED_FIELDS } from '../lexicon/things/deeds.ts'
import { DIGITAL_THINGS } from '../lexicon/things/digital.ts'
import { INDUSTRY_THINGS } from '../lexicon/things/industry.ts'
import { PEOPLE_THINGS } from '../lexicon/things/people.ts'
import { type Match, PhraseBook, phrasesIn } from './phrase-book.ts'
import type { Words } from './words.ts'

let book: PhraseBook | undefined

/** The fields of things, and of what is done to them, of which a text speaks. */
export function fieldsIn(words: Words): Match[] {
  book ??= bookOf(
    [BUILDING_THINGS, INDUSTRY_THINGS, PEOPLE_THINGS, DIGITAL_THINGS].map((lists) => [lists, ''] as const),
    DEED_FIELDS,
  )
  return book.matches(words)
}

/** What is done, not what it is done to. */
export const isDeedField = (name: string): boolean => name.startsWith(DEED)
const DEED = 'deed '

function bookOf(
  things: readonly (readonly [Readonly<Record<string, string>>, string])[],
  deeds: Readonly<Record<string, string>>,
): PhraseBook {
  const fields = new PhraseBook()
  for (const [lists, prefix] of [...things, [deeds, DEED] as const])
    for (const [name, list] of Object.entries(lists))
      for (const phrase of phrasesIn(list.replaceAll("'", ' ')))
        fields.add(phrase, { kind: 'class', name: prefix + name, sense: 'clear' })
  return fields
}
