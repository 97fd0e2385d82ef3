import { raw } from 'hono/html'
import type { Locale } from '../../src/domain/labels.ts'
import { FitGrades } from './judgement/fit-grades.tsx'
import { Labels } from './judgement/labels.tsx'
import { Settings } from './judgement/settings.tsx'
import { Priorities, Stages } from './judgement/stages.tsx'
import { Trust } from './judgement/trust.tsx'
import { WhyP1 } from './judgement/why-p1.tsx'

const WORDS = {
  es: {
    steps: [
      [
        'Se lee',
        'Reglas publicadas llenan 13 etiquetas cerradas, cada una con las palabras del lead que la prueban.',
      ],
      ['Se decide', 'Código, siempre el mismo, convierte etiquetas en encaje, etapa, prioridad y plazo.'],
      ['Se explica', 'Cada veredicto nombra su regla, cita sus pruebas y dice qué lo cambiaría.'],
    ],
    why: '¿Por qué es P1? Un lead, paso a paso',
    labels: 'Qué se lee: las 13 etiquetas',
    labelsNote:
      'Abra una: cada valor trae un ejemplo que las reglas leen así, con las palabras que lo prueban.',
    fit: 'Encaje: de A a D',
    stages: 'Etapa: se aplica la primera línea que corresponda',
    priorities: 'Prioridad y plazo',
    settings: 'Lo que su empresa puede cambiar',
    trust: 'En qué se puede confiar',
  },
  en: {
    steps: [
      ['It is read', 'Published rules fill 13 closed labels, each with the words of the lead that prove it.'],
      ['It is decided', 'Code, always the same, turns labels into fit, stage, priority and deadline.'],
      ['It is explained', 'Each verdict names its rule, quotes its proof and says what would change it.'],
    ],
    why: 'Why is this P1? One lead, step by step',
    labels: 'What is read: the 13 labels',
    labelsNote: 'Open one: each value has an example that the rules read so, with the words that prove it.',
    fit: 'Fit: from A to D',
    stages: 'Stage: the first line that applies decides',
    priorities: 'Priority and deadline',
    settings: 'What your company may change',
    trust: 'What can be relied on',
  },
} as const

const PARTS = [
  ['why', WhyP1],
  ['labels', Labels],
  ['fit', FitGrades],
  ['stages', Stages],
  ['priorities', Priorities],
  ['settings', Settings],
  ['trust', Trust],
] as const

const kept = new Map<Locale, string>()

/**
 * How leads are judged, for somebody in sales: computed by the code that judges them, once per language.
 * @see judgement.md
 */
export const Judgement = ({ locale }: { locale: Locale }) => {
  const html = kept.get(locale) ?? `${(<Sections locale={locale} />).toString()}`
  kept.set(locale, html)
  return raw(html)
}

const Sections = ({ locale }: { locale: Locale }) => {
  const words = WORDS[locale]
  return (
    <div class="judgement">
      <link rel="stylesheet" href="/docs.css" />
      <ol class="steps">
        {words.steps.map(([name, text]) => (
          <li>
            <strong>{name}</strong> {text}
          </li>
        ))}
      </ol>
      <nav>
        {PARTS.map(([part]) => (
          <a href={`#judgement-${part}`}>{words[part]}</a>
        ))}
      </nav>
      {PARTS.map(([part, Part]) => (
        <section id={`judgement-${part}`}>
          <h3>{words[part]}</h3>
          {part === 'labels' && <p class="soft">{words.labelsNote}</p>}
          <Part locale={locale} />
        </section>
      ))}
    </div>
  )
}
