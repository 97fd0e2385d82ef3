import type { Locale } from '../labels.ts'
import type { Bilingual } from './bilingual.ts'

const say = (es: string, en: string): Bilingual => ({ es, en })

/** What a seller asks to learn what policy lacks. */
const QUESTIONS = {
  contact: say(
    '¿A qué teléfono o correo se le puede responder?',
    'Which phone or e-mail can this person be answered at?',
  ),
  serviceMatch: say('¿Qué necesita resolver?', 'What do they need to solve?'),
  urgency: say('¿Para cuándo lo necesita?', 'By when do they need it?'),
  decisionPower: say(
    '¿Quién aprueba esta compra, y qué papel tiene quien escribe?',
    'Who approves this purchase, and what part does the writer play in it?',
  ),
  companySize: say(
    '¿Cuántas personas y sedes tiene la empresa?',
    'How many people and sites does the company have?',
  ),
  industryMatch: say('¿A qué se dedica la empresa?', 'What does the company do?'),
  dealSize: say(
    '¿Abarca un equipo, un área, o varias sedes?',
    'Does it cover one device, one area, or several sites?',
  ),
} as const

export type Unknown = keyof typeof QUESTIONS

/** The question that would settle an unknown, in a language. Names the services, if asked for the need. */
export function questionFor(unknown: Unknown, services: readonly string[], locale: Locale): string {
  const question = QUESTIONS[unknown][locale]
  if (unknown !== 'serviceMatch' || services.length === 0) return question
  return locale === 'es'
    ? `${question} ¿Alguno de estos: ${services.join(', ')}?`
    : `${question} Any of these: ${services.join(', ')}?`
}
