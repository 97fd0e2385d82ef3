import { TAKEN_BACK } from '../lexicon/self-words.ts'
import type { Document } from '../text/document.ts'
import { has, type Source } from '../text/source.ts'
import { answeredTitle, givenTitle } from './given-title.ts'
import { heldArea } from './held-area.ts'
import type { Title } from './held-title.ts'
import { openingTitle } from './opening.ts'
import { saidTitle, toldTitle } from './said-title.ts'
import { signedTitle } from './signature.ts'
import { isAbove } from './title-phrase.ts'

/** The title that the writer holds: the form's field unless his own words say more or take it back. */
export function readTitle(document: Document): Title | null {
  const { statement } = document
  const said =
    answeredTitle(document) ?? saidTitle(statement) ?? toldTitle(statement) ?? openingTitle(statement)
  const given = givenTitle(document)
  if (given) return said && outweighs(statement, said, given) ? said : given
  const named = said ?? signedTitle(document.description)
  const held = named && named.sort !== 'profession' ? null : heldArea(statement)
  // "Soy médico y tengo mi consultorio": what he runs says more than what he studied.
  return named && !(held && isAbove(held.rung, named.rung)) ? named : held
}

// "Ingeniero" in the text does not take back "Gerente de TI" in the form; "soy practicante" takes back "CEO",
// and "soy el dueño" says more than "encargado".
function outweighs(statement: Source, said: Title, given: Title): boolean {
  if (said.rung === given.rung) return false
  if (said.sort === 'learner' || said.sort === 'helper') return true
  if (said.sort === 'profession') return false
  return isAbove(said.rung, given.rung) || has(statement, TAKEN_BACK)
}
