import type { LabelName, Locale } from '../../../src/domain/labels.ts'
import { labelName, valueName } from '../../../src/domain/sentences/names.ts'
import { DATA_GUIDE } from './guide-data.ts'
import { FIT_GUIDE } from './guide-fit.ts'
import { NEED_GUIDE } from './guide-need.ts'
import { WHO_GUIDE } from './guide-who.ts'
import { type Example, type LabelGuide, type Meaning, unmarked } from './guide.ts'
import { Marked } from './marked.tsx'

/** The thirteen labels, in the order in which a seller asks. */
export const GUIDE: readonly LabelGuide[] = [...NEED_GUIDE, ...FIT_GUIDE, ...WHO_GUIDE, ...DATA_GUIDE]

const FIELDS = {
  es: {
    jobTitle: 'Puesto',
    email: 'Correo',
    phone: 'Teléfono',
    companyName: 'Empresa',
    industry: 'Sector',
    location: 'Ciudad',
    description: '',
  },
  en: {
    jobTitle: 'Position',
    email: 'E-mail',
    phone: 'Phone',
    companyName: 'Company',
    industry: 'Industry',
    location: 'City',
    description: '',
  },
} as const

/** Every label: the question that it answers, its values, and an example of each as the rules read it. */
export const Labels = ({ locale }: { locale: Locale }) => (
  <>
    {GUIDE.map(({ label, asks, meanings }) => (
      <details class="label" id={`label-${label}`}>
        <summary>
          <strong>{labelName(label, locale)}</strong> <span class="soft">{asks[locale]}</span>
        </summary>
        <dl class="values">
          {meanings.map((each) => (
            <Value label={label} meaning={each} locale={locale} />
          ))}
        </dl>
      </details>
    ))}
  </>
)

const Value = ({ label, meaning, locale }: { label: LabelName; meaning: Meaning; locale: Locale }) => (
  <div>
    <dt>
      {label === 'matchedServices' ? meaning.value : valueName(label, meaning.value, locale)}{' '}
      {label !== 'matchedServices' && <code>{meaning.value}</code>}
    </dt>
    <dd>
      {meaning.means[locale]}
      <Said example={meaning.example[locale]} locale={locale} />
    </dd>
  </div>
)

const isField = (field: string): field is keyof Example => field in FIELDS.es

/** The example field by field, with the words marked that prove the reading. */
const Said = ({ example, locale }: { example: Example; locale: Locale }) => (
  <blockquote>
    {Object.keys(example)
      .filter(isField)
      .map((field) => (
        <p>
          {FIELDS[locale][field] && <span class="soft">{FIELDS[locale][field]}: </span>}
          <Marked {...unmarked(example[field] ?? '')} />
        </p>
      ))}
  </blockquote>
)
