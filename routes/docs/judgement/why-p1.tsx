import type { Assessment } from '../../../src/domain/assessment.ts'
import { LabelName, type Locale } from '../../../src/domain/labels.ts'
import type { Evidence } from '../../../src/domain/perception.ts'
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.ts'
import { spanText } from '../../../src/domain/sentences/deadline.ts'
import { labelName, valueName } from '../../../src/domain/sentences/names.ts'
import { whyPriority } from '../../../src/domain/sentences/rules.ts'
import { SEED_LEAD } from '../../api/examples.ts'
import { judged } from './judged.ts'
import { Marked } from './marked.tsx'

const WORDS = {
  es: {
    written: '1. Lo que llegó',
    read: '2. Lo que se leyó, con su prueba',
    summed: '3. Cómo suma',
    decided: '4. Lo que se decidió, y por qué',
    otherwise: 'Qué lo cambiaría',
    next: 'Qué sigue',
    within: 'Responder en',
    sum: (points: number, grade: string) => `${points} de 100: encaje ${grade}`,
    INFERRED: 'se deduce',
    ABSENT: 'no lo dice',
  },
  en: {
    written: '1. What arrived',
    read: '2. What was read, with its proof',
    summed: '3. How it adds up',
    decided: '4. What was decided, and why',
    otherwise: 'What would change it',
    next: 'What next',
    within: 'Answer within',
    sum: (points: number, grade: string) => `${points} of 100: fit ${grade}`,
    INFERRED: 'inferred',
    ABSENT: 'not told',
  },
} as const

const SHOWN = ['serviceMatch', 'urgency', 'decisionPower', 'industryMatch', 'companySize'] as const

/** One lead from its words to its priority, as an assessment answers it: nothing here is written by hand. */
export const WhyP1 = ({ locale }: { locale: Locale }) => {
  const words = WORDS[locale]
  const assessment = judged(SEED_LEAD, locale)
  const { classification, fit, perceptions } = assessment
  const evidence = perceptions
    .filter(({ label }) => SHOWN.some((shown) => shown === label))
    .flatMap((each) => each.evidence)
  return (
    <div class="walk">
      <section class="panel">
        <h4>{words.written}</h4>
        <Written evidence={evidence} />
      </section>
      <section class="panel">
        <h4>{words.read}</h4>
        <dl>
          {SHOWN.map((label) => {
            const perception = perceptions.find((each) => each.label === label)
            const quote = perception?.evidence[0]?.quote
            return (
              <>
                <dt>{labelName(label, locale)}</dt>
                <dd>
                  <strong>{valueName(label, String(perception?.value), locale)}</strong>{' '}
                  {quote ? (
                    <mark>{quote}</mark>
                  ) : (
                    <span class="soft">{words[perception?.status === 'ABSENT' ? 'ABSENT' : 'INFERRED']}</span>
                  )}
                </dd>
              </>
            )
          })}
        </dl>
      </section>
      <section class="panel">
        <h4>{words.summed}</h4>
        <Sum assessment={assessment} locale={locale} />
        <p>
          <strong>{words.sum(fit.score, fit.grade ?? '–')}</strong>
        </p>
      </section>
      <section class="panel">
        <h4>{words.decided}</h4>
        <p>
          <span class={`badge ${classification.priority}`}>{classification.priority}</span>{' '}
          <strong>{classification.stage}</strong>
          {classification.priority &&
            ` · ${words.within} ${spanText(DEFAULT_POLICY.sla[classification.priority], locale)}`}
        </p>
        {whyPriority(assessment, locale).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <h4>{words.otherwise}</h4>
        <ul>
          {classification.counterfactuals.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
        <h4>{words.next}</h4>
        <ul>
          {classification.nextActions.map((action) => (
            <li>{action}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const Written = ({ evidence }: { evidence: readonly Evidence[] }) => (
  <>
    {(['fullName', 'jobTitle', 'companyName', 'industry', 'description'] as const).map((field) => (
      <p>
        <Marked text={SEED_LEAD[field]} spans={evidence.filter((each) => each.field === field)} />
      </p>
    ))}
  </>
)

const Sum = ({ assessment, locale }: { assessment: Assessment; locale: Locale }) => (
  <dl>
    {assessment.classification.contributions
      .filter(({ section }) => section === 'fit')
      .map(({ label, value, points }) => {
        const known = LabelName.parse(label)
        return (
          <>
            <dt>{labelName(known, locale)}</dt>
            <dd>
              <meter min={0} max={50} value={points} /> {points}{' '}
              <span class="soft">{valueName(known, value, locale)}</span>
            </dd>
          </>
        )
      })}
  </dl>
)
