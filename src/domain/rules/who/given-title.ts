import { type Area, AREA_WORDS, TECHNICAL_AREAS } from '../lexicon/area-words.ts'
import { ROLE_KEY } from '../lexicon/self-words.ts'
import type { Document } from '../text/document.ts'
import { findAll, type Source, whole } from '../text/source.ts'
import { areasNamed } from './area.ts'
import { type Title, titleIn } from './held-title.ts'

/** The title in the lead's own field; an area alone ("Sistemas", "Purchasing") is one of its people. */
export const givenTitle = ({ title }: Document): Title | null =>
  titleIn(title, 0, title.text.length, 'form') ?? memberOf(title)

const LINK =
  /(?<![a-z])(?:de|del|y|e|and|the|el|la|area|depto|dept|department|departamento|team|equipo)(?![a-z])/g

// Areas that a person would give as his post; not "general", "salud" or "school", which may be anything.
const STAFFED: ReadonlySet<Area> = new Set<Area>([
  'it',
  'maintenance',
  'quality',
  'logistics',
  'purchasing',
  'operations',
  'finance',
  'marketing',
])

function memberOf(source: Source): Title | null {
  const areas = areasNamed(source.text)
  const hit = whole(source)
  if (!hit || areas.length === 0) return null
  const rest = AREA_WORDS.reduce((text, [, words]) => text.replace(words, ''), source.text.replace(LINK, ''))
  if (/[a-z]/.test(rest) || !areas.every((area) => STAFFED.has(area))) return null
  const rung = areas.some((area) => TECHNICAL_AREAS.has(area)) ? 'TECHNICAL' : 'USER'
  return { rung, sort: 'profession', hit, around: source.text, from: 'form' }
}

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
