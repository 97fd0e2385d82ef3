import { type Labels, Labels as LabelSchema, type Locale } from '../../../src/domain/labels.ts'
import { fitGrade } from '../../../src/domain/policy/grade.ts'
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.ts'
import { labelName, valueName } from '../../../src/domain/sentences/names.ts'

const WORDS = {
  es: {
    corner: 'sector ↓ tamaño →',
    UNKNOWN: 'no se sabe',
    rest: 'Lo que no servimos, y quien no va a comprar, es D. Sin una necesidad que se entienda no hay grado todavía.',
  },
  en: {
    corner: 'industry ↓ size →',
    UNKNOWN: 'not known',
    rest: 'What we do not serve, and who will not buy, is D. Without a need that can be read there is no grade yet.',
  },
} as const

const { industryMatch, companySize } = LabelSchema.shape

/** What policy says of an otherwise plain buyer: computed, so that this table is the rule itself. */
const gradeFor = (change: Pick<Labels, 'serviceMatch' | 'industryMatch' | 'companySize'>) =>
  fitGrade(
    {
      kind: 'GENUINE',
      emailType: 'CORPORATE',
      seniority: 'UNKNOWN',
      roleType: 'UNKNOWN',
      decisionPower: 'UNKNOWN',
      matchedServices: [],
      urgency: 'LOW',
      dealSize: 'UNKNOWN',
      complexity: 'UNKNOWN',
      dataQuality: 'GOOD',
      ...change,
    },
    DEFAULT_POLICY,
  ).grade

// "Desconocido" is too wide for five columns on a phone.
const nameOf = (label: 'companySize' | 'industryMatch', value: string, locale: Locale): string =>
  value === 'UNKNOWN' ? WORDS[locale].UNKNOWN : valueName(label, value, locale)

/** The fit grade of each industry and size, for a full and for a partial match. */
export const FitGrades = ({ locale }: { locale: Locale }) => (
  <>
    <div class="pair">
      {(['STRONG', 'PARTIAL'] as const).map((serviceMatch) => (
        <table class="grades">
          <caption>
            {labelName('serviceMatch', locale)}:{' '}
            <strong>{valueName('serviceMatch', serviceMatch, locale)}</strong>
          </caption>
          <thead>
            <tr>
              <th scope="col">{WORDS[locale].corner}</th>
              {companySize.options.map((size) => (
                <th scope="col">{nameOf('companySize', size, locale)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {industryMatch.options.map((industry) => (
              <tr>
                <th scope="row">{nameOf('industryMatch', industry, locale)}</th>
                {companySize.options.map((size) => {
                  const grade = gradeFor({ serviceMatch, industryMatch: industry, companySize: size })
                  return <td class={`grade-${grade}`}>{grade}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
    <p>{WORDS[locale].rest}</p>
  </>
)
