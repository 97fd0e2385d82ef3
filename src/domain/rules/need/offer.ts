import type { CompanyProfile } from '../../company.ts'
import { foldText } from '../text/fold.ts'
import { isDeed, kin } from './catalogue.ts'
import { namedIn } from './findings.ts'
import type { Match } from './phrase-book.ts'
import { isEveryday } from './stem.ts'
import { type Words, wordsOf } from './words.ts'

/** A service of the profile as the rules understand it. */
export interface Offered {
  readonly name: string
  /** Needs of the catalogue that it meets. */
  readonly needs: ReadonlySet<string>
  /** Those that its name tells. */
  readonly named: ReadonlySet<string>
}

/** What a profile sells, service by service. */
export function offeredBy(company: CompanyProfile): Offered[] {
  const notes = notesOf(company.shortDescription)
  return company.mainServices.map(({ name, description }) => {
    const note = notes.find(({ title }) => foldText(name).startsWith(title))?.text ?? ''
    const text = `${description}. ${note}`
    const named = namesOf(withoutLooseDeeds(needsIn(name), name))
    const described = namesOf(needsIn(text, true)).filter((need) => !isDeed(need))
    return {
      name,
      needs: new Set([...named, ...described, ...named.flatMap(kin)]),
      named: new Set(named),
    }
  })
}

/** "Respaldo: proteger y recuperar información." in a description tells of the service of that name. */
function notesOf(description: string): { readonly title: string; readonly text: string }[] {
  return [...description.matchAll(/(?<![\p{L}\d])(\p{Lu}[\p{L} ]{3,40}): ([^.]{4,240})\./gu)].map(
    ([, title, text]) => ({ title: foldText(title ?? ''), text: text ?? '' }),
  )
}

/** Needs that a text of the profile names. Words of many meanings count in a name that says nothing clearer. */
function needsIn(text: string, isDescription = false): Match[] {
  const words = wordsOf(foldText(text))
  const found = namedIn(words)
  const longest = found.filter(
    (one) =>
      one.meaning.kind === 'need' &&
      !found.some(
        (two) =>
          two.rank > one.rank &&
          two.from <= one.from &&
          two.to >= one.to &&
          isDeed(two.meaning.name) === isDeed(one.meaning.name),
      ),
  )
  const clear = longest.filter(({ meaning }) => meaning.sense !== 'broad')
  return clear.length > 0 || isDescription ? clear : longest
}

const namesOf = (found: readonly Match[]): string[] => [...new Set(found.map(({ meaning }) => meaning.name))]

// "Robotic cell integration" sells cells, not any integration; "Implementación de tecnologías" sells the deed.
const withoutLooseDeeds = (found: readonly Match[], name: string): Match[] => {
  const things = found.filter(({ meaning }) => !isDeed(meaning.name))
  if (things.length === 0 && saysOfWhat(found, wordsOf(foldText(name)))) return []
  return found.filter(
    (deed) =>
      !isDeed(deed.meaning.name) ||
      things.length === 0 ||
      things.some((thing) => thing.from < deed.to && deed.from < thing.to),
  )
}

// "Talleres de comunicación en inglés" sells no training but that.
const saysOfWhat = (deeds: readonly Match[], { texts }: Words): boolean =>
  deeds.length > 0 &&
  texts.some(
    (word, at) =>
      word.length > 3 && !isEveryday(word) && !deeds.some(({ from, to }) => from <= at && at < to),
  )
