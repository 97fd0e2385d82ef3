import { isObject, type JsonObject, member } from './payload.ts'

/** One answered question of a Typeform response. */
export interface FormAnswer {
  readonly id: string
  readonly ref: string
  readonly title: string
  readonly type: string
  readonly fieldType: string
  readonly text: string
}

/**
 * The answers of a `form_response`, each with its question's title. Skipped questions are not among them;
 * what is not an answer, or says nothing, is left out. @see reference: providers §4 "Typeform"
 */
export function answersOf(response: JsonObject): FormAnswer[] {
  const titles = new Map<string, string>()
  for (const field of listOf(member(member(response, 'definition'), 'fields'))) {
    for (const name of ['id', 'ref']) titles.set(`${name}:${textOf(member(field, name))}`, titleOf(field))
  }
  return listOf(member(response, 'answers')).flatMap((answer) => {
    const field = member(answer, 'field')
    const id = textOf(member(field, 'id'))
    const ref = textOf(member(field, 'ref'))
    const type = textOf(member(answer, 'type'))
    const title = titles.get(`id:${id}`) ?? titles.get(`ref:${ref}`) ?? ''
    // The value stands under a key that is named as the type.
    const text = answerText(member(answer, type), title)
    return text === '' ? [] : [{ id, ref, title, type, fieldType: textOf(member(field, 'type')), text }]
  })
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Titles may quote an earlier answer as `{{field:…}}`, and are written in a little Markdown. */
const titleOf = (field: unknown): string =>
  textOf(member(field, 'title'))
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:\s]+$/, '')

function answerText(value: unknown, title: string): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  // It becomes part of what the person wrote, so it is said in the language of the question.
  if (typeof value === 'boolean') return value ? (/[¿áéíóúñ]/i.test(title) ? 'Sí' : 'Yes') : 'No'
  if (Array.isArray(value)) return joined(value, title)
  if (!isObject(value)) return ''
  // One choice is {label} or {other}, several are {labels, other}. A kind of answer yet unknown keeps its texts;
  // the ids beside a label are no words of the person.
  const worded = ['label', 'labels', 'other', 'amount', 'name'].map((key) => member(value, key))
  const said = joined(worded, title)
  return said || joined(Object.values(value), title)
}

const joined = (values: readonly unknown[], title: string): string =>
  values
    .map((value) => answerText(value, title))
    .filter((text) => text !== '')
    .join(', ')
