import type { Child } from 'hono/jsx'
import type { Assessment } from '../domain/assessment.ts'
import { LabelName, type Locale } from '../domain/labels.ts'
import { labelName, valueName } from '../domain/sentences/names.ts'
import { ruleSentence } from '../domain/sentences/rules.ts'
import type { Workspace } from '../domain/workspace.ts'
import { localTime } from './time.ts'
import { wordFor, type Words } from './words.ts'

interface Props {
  readonly assessment: Assessment
  readonly workspace: Workspace
  readonly lang: Locale
  readonly words: Words
}

type Fact = readonly [name: string, value: Child]

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl>
    {facts.map(([name, value]) => (
      <>
        <dt>{name}</dt>
        <dd>
          <bdi>{value === null || value === '' ? '–' : value}</bdi>
        </dd>
      </>
    ))}
  </dl>
)

const List = ({ items, none }: { items: readonly Child[]; none: string }) =>
  items.length === 0 ? (
    <p class="soft">{none}</p>
  ) : (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )

const Panel = ({
  id,
  title,
  wide,
  children,
}: {
  id: string
  title: string
  wide?: boolean
  children: Child
}) => (
  <section id={id} class={wide ? 'panel wide' : 'panel'}>
    <h2>{title}</h2>
    {children}
  </section>
)

const nameOf = (label: string, value: string, lang: Locale, words: Words): string => {
  const known = LabelName.safeParse(label)
  return known.success ? valueName(known.data, value, lang) : wordFor(value, words)
}

/** The seven sections of an Assessment, in the order in which a seller asks. */
export function AssessmentView({ assessment, workspace, lang, words }: Props) {
  const {
    contactProfile: contact,
    overview,
    fit,
    urgency,
    opportunity,
    dataQuality,
    classification,
  } = assessment
  const Sum = ({ section }: { section: string }) => (
    <List
      none={words.none}
      items={classification.contributions
        .filter((each) => each.section === section)
        .map(
          (each) =>
            `${titleOf(each.label, lang, words)}: ${nameOf(each.label, each.value, lang, words)} · ${each.points}`,
        )}
    />
  )
  return (
    <div class="grid">
      <Panel id="classification" title={words.classification} wide>
        <p>
          {classification.priority && (
            <span class={`badge ${classification.priority}`}>{classification.priority}</span>
          )}{' '}
          <strong>{words[classification.stage]}</strong>{' '}
          {classification.sla && `· ${words.due} ${localTime(classification.sla.dueAt, workspace)}`}
        </p>
        <p>
          {ruleSentence(classification.rule, lang)} <code class="soft">{classification.rule}</code>
        </p>
        <Facts
          facts={[
            [
              words.owner,
              classification.owner ? `${classification.owner.name} <${classification.owner.email}>` : null,
            ],
            [words.confidence, `${Math.round(classification.confidence * 100)} %`],
          ]}
        />
        <h3>{words.nextActions}</h3>
        <List items={classification.nextActions} none={words.none} />
        {classification.questions.length > 0 && <h3>{words.questions}</h3>}
        {classification.questions.length > 0 && <List items={classification.questions} none={words.none} />}
        <h3>{words.counterfactuals}</h3>
        <List items={classification.counterfactuals.map(({ text }) => text)} none={words.none} />
      </Panel>
      <Panel id="overview" title={words.overview} wide>
        <p>
          <bdi>{overview.summary}</bdi>
        </p>
        <Facts
          facts={[
            [words.services, overview.matchedServices.join(', ')],
            [words.language, overview.language],
          ]}
        />
        <h3>{words.needs}</h3>
        <List items={overview.detectedNeeds} none={words.none} />
      </Panel>
      <Panel id="contact" title={words.contactProfile}>
        <Facts
          facts={[
            [words.name, contact.fullName],
            [words.jobPosition, contact.jobPosition],
            [labelName('seniority', lang), valueName('seniority', contact.seniorityLevel, lang)],
            [labelName('roleType', lang), valueName('roleType', contact.roleType, lang)],
            [labelName('decisionPower', lang), valueName('decisionPower', contact.decisionPower, lang)],
            [words.age, contact.age === null ? null : String(contact.age)],
            [words.email, contact.email],
            [labelName('emailType', lang), valueName('emailType', contact.emailType, lang)],
            [words.location, contact.location],
            [words.company, contact.company],
            [words.industry, contact.industry],
          ]}
        />
      </Panel>
      <Panel id="fit" title={words.fit}>
        <Score score={fit.score} />
        <Facts
          facts={[
            [words.grade, fit.grade],
            [words.score, String(fit.score)],
          ]}
        />
        <Sum section="fit" />
        <List items={fit.reasons} none={words.none} />
      </Panel>
      <Panel id="urgency" title={words.urgency}>
        <Score score={urgency.score} />
        <Facts
          facts={[
            [words.urgency, valueName('urgency', urgency.level, lang)],
            [words.score, String(urgency.score)],
          ]}
        />
        <List items={urgency.reasons} none={words.none} />
      </Panel>
      <Panel id="opportunity" title={words.opportunity}>
        <Score score={opportunity.score} />
        <Facts facts={[[words.score, String(opportunity.score)]]} />
        <Sum section="opportunity" />
        <List items={opportunity.reasons} none={words.none} />
      </Panel>
      <Panel id="data-quality" title={words.dataQuality}>
        <Score score={dataQuality.score} />
        <Facts
          facts={[
            [words.dataQuality, valueName('dataQuality', dataQuality.label, lang)],
            [words.missing, dataQuality.missing.map((each) => words[each]).join(', ') || words.none],
            [words.issues, dataQuality.issues.map((each) => words[each]).join(', ') || words.none],
          ]}
        />
        <Sum section="dataQuality" />
      </Panel>
      <Panel id="evidence" title={words.evidence} wide>
        <Evidence assessment={assessment} lang={lang} words={words} />
      </Panel>
    </div>
  )
}

const Score = ({ score }: { score: number }) => (
  <meter min={0} max={100} value={score}>
    {score}
  </meter>
)

const titleOf = (label: string, lang: Locale, words: Words): string => {
  const known = LabelName.safeParse(label)
  return known.success ? labelName(known.data, lang) : wordFor(label, words)
}

const Evidence = ({ assessment, lang, words }: Omit<Props, 'workspace'>) => (
  <div class="scroll">
    <table>
      <tbody>
        {assessment.perceptions.map((each) => (
          <tr>
            <td>{labelName(each.label, lang)}</td>
            <td>
              {Array.isArray(each.value)
                ? each.value.join(', ') || '–'
                : valueName(each.label, each.value, lang)}
            </td>
            <td class="soft">
              {words[each.status]} · {Math.round(each.confidence * 100)} % · {each.by}
            </td>
            <td>
              {each.evidence.map(({ quote }) => (
                <mark>
                  <bdi>{quote}</bdi>
                </mark>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
