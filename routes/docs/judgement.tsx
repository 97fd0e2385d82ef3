import type { Locale } from '../../src/domain/labels.ts'
import { DEFAULT_POLICY, type SlaTarget } from '../../src/domain/policy/policy.ts'
import { PRIORITY_SENTENCES, STAGE_SENTENCES } from '../../src/domain/sentences/rules.ts'

const WORDS = {
  es: {
    how: 'Primero se lee: un modelo, o reglas, llena etiquetas cerradas, cada una con las palabras que la prueban. Después se decide: código, siempre el mismo, convierte las etiquetas en encaje, etapa y prioridad. Lo que el texto pida no cambia las reglas. Edad y género nunca cuentan.',
    stage: 'Etapa: se aplica la primera línea que corresponda',
    priority: '¿Por qué es P1?',
    deadline: 'Plazo para la primera respuesta humana',
    deadlineNote:
      'Cada espacio de trabajo puede cambiar estos números, su calendario y su zona horaria; nunca el orden de las reglas.',
    target: (target: SlaTarget) =>
      'minutes' in target
        ? `${target.minutes} minutos`
        : 'businessHours' in target
          ? `${target.businessHours} horas hábiles`
          : `${target.businessDays} días hábiles`,
  },
  en: {
    how: 'First it is read: a model, or rules, fills closed labels, each with the words that prove it. Then it is decided: code, always the same, turns the labels into fit, stage and priority. What a text asks for does not change the rules. Age and gender never count.',
    stage: 'Stage: the first line that applies',
    priority: 'Why is this P1?',
    deadline: 'Deadline for the first human answer',
    deadlineNote:
      'Each workspace may change these numbers, its calendar and its time zone; never the order of the rules.',
    target: (target: SlaTarget) =>
      'minutes' in target
        ? `${target.minutes} minutes`
        : 'businessHours' in target
          ? `${target.businessHours} business hours`
          : `${target.businessDays} business days`,
  },
} as const

/** How leads are judged, in the very sentences that an assessment answers with. @see judgement.md §2 */
export const Judgement = ({ locale }: { locale: Locale }) => {
  const words = WORDS[locale]
  return (
    <>
      <p>{words.how}</p>
      <h3>{words.stage}</h3>
      <ol>
        {Object.entries(STAGE_SENTENCES).map(([rule, sentence]) => (
          <li>
            {sentence[locale]} <code>{rule}</code>
          </li>
        ))}
      </ol>
      <h3>{words.priority}</h3>
      <ul>
        {Object.values(PRIORITY_SENTENCES).map((sentence) => (
          <li>{sentence[locale]}</li>
        ))}
      </ul>
      <h3>{words.deadline}</h3>
      <dl>
        {Object.entries(DEFAULT_POLICY.sla).map(([priority, target]) => (
          <>
            <dt>{priority}</dt>
            <dd>{words.target(target)}</dd>
          </>
        ))}
      </dl>
      <p>{words.deadlineNote}</p>
    </>
  )
}
