import { ROLE_KEY } from '../lexicon/self-words.ts'
import type { Document } from '../text/document.ts'
import { findAll } from '../text/source.ts'
import { type Title, titleIn } from './held-title.ts'

/** The title in the lead's own field. */
export const givenTitle = ({ title }: Document): Title | null => titleIn(title, 0, title.text.length, 'form')

const ANSWER_MAX = 80
const ROLE_QUESTION =
  /(?<![a-z])(?:rol|role|cargo|puesto|posicion|position|job title|title|funcao|funcion|ocupacion)(?![a-z])/

/** The answer to a form's question about the role, or what stands after "Puesto:" in a note. */
export function answeredTitle({ description, form }: Document): Title | null {
  for (const { question, start, end } of form) {
    const found = ROLE_QUESTION.test(question) ? titleIn(description, start, end, 'form') : null
    if (found) return found
  }
  for (const { end } of findAll(description, ROLE_KEY)) {
    const answer = /^[^\n|;.]*/.exec(description.text.slice(end, end + ANSWER_MAX))?.[0] ?? ''
    const found = titleIn(description, end, end + answer.length, 'form')
    if (found) return found
  }
  return null
}
