import type { Assessment } from '../domain/assessment.ts'
import type { Mail } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { Locale } from '../domain/labels.ts'
import type { Lead } from '../domain/lead.ts'
import { valueName } from '../domain/sentences/names.ts'
import { ruleSentence } from '../domain/sentences/rules.ts'
import type { Workspace } from '../domain/workspace.ts'
import { localTime } from './time.ts'

type Rendered = Pick<Mail, 'subject' | 'html' | 'text'>

const WORDS = {
  es: {
    someone: 'Lead sin nombre',
    person: 'Necesita que una persona lo lea',
    answerBy: 'Responder antes de',
    why: 'Por qué',
    contact: 'Contacto',
    next: 'Qué sigue',
    open: 'Abrir en Criba',
    owner: 'Responsable',
    said: 'Dice',
    linkSubject: 'Tu enlace para entrar a Criba',
    linkBody: 'Abre este enlace para entrar. Sirve una sola vez, durante 15 minutos.',
    linkIgnore: 'Si no lo pediste, ignora este mensaje.',
  },
  en: {
    someone: 'Unnamed lead',
    person: 'A person must read this one',
    answerBy: 'Answer by',
    why: 'Why',
    contact: 'Contact',
    next: 'What next',
    open: 'Open in Criba',
    owner: 'Owner',
    said: 'Says',
    linkSubject: 'Your link to sign in to Criba',
    linkBody: 'Open this link to sign in. It works once, within 15 minutes.',
    linkIgnore: 'If you did not ask for it, ignore this message.',
  },
} as const

const SUBJECT_MAX = 150
// A header is one line: what a lead wrote must not start another (RFC 5322 §2.2).
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, SUBJECT_MAX)

/** What the team reads of one judged lead. Everything of the lead is escaped; no remote images. */
export function renderLeadMail(input: {
  workspace: Workspace
  lead: Lead
  assessment: Assessment | null
  event: Event
  consoleUrl: string | null
}): Rendered {
  const { workspace, lead, assessment, consoleUrl } = input
  const { locale } = workspace
  const words = WORDS[locale]
  const who = [lead.fullName ?? words.someone, lead.companyName].filter(Boolean).join(' · ')
  const verdict = assessment
    ? [assessment.classification.priority, assessment.classification.stage].filter(Boolean).join(' ')
    : words.person
  const due = assessment?.classification.sla
    ? localTime(assessment.classification.sla.dueAt, workspace)
    : null
  const sections = sectionsOf(lead, assessment, locale, due)
  const html = page(
    locale,
    <>
      <p style="font-size:13px;color:#555">{workspace.name}</p>
      <h1 style="font-size:20px;margin:0 0 4px">{verdict}</h1>
      <p style="font-size:16px;margin:0 0 12px">
        <bdi>{who}</bdi>
      </p>
      {assessment && <p>{assessment.overview.summary}</p>}
      {sections.map(({ title, lines }) => (
        <div>
          <h2 style="font-size:13px;margin:16px 0 4px;color:#555">{title}</h2>
          <ul style="margin:0;padding-left:18px">
            {lines.map((line) => (
              <li>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {consoleUrl && (
        <p>
          <a href={consoleUrl}>{words.open}</a>
        </p>
      )}
    </>,
  )
  const text = [
    verdict,
    who,
    assessment?.overview.summary ?? '',
    // Every line of a lead's own stands behind a mark: none can pass for a heading of ours.
    ...sections.map(({ title, lines }) => `\n${title}\n- ${lines.join('\n- ').replace(/\n(?!- )/g, '\n  ')}`),
    '',
    consoleUrl ?? '',
  ]
  return { subject: oneLine(`${verdict} · ${who}`), html, text: text.join('\n').trim() }
}

export function renderMagicLinkMail(locale: Locale, link: string): Rendered {
  const words = WORDS[locale]
  const html = page(
    locale,
    <>
      <p>{words.linkBody}</p>
      <p>
        <a href={link}>{words.linkSubject}</a>
      </p>
      <p>{words.linkIgnore}</p>
    </>,
  )
  return { subject: words.linkSubject, html, text: `${words.linkBody}\n\n${link}\n\n${words.linkIgnore}` }
}

function sectionsOf(lead: Lead, assessment: Assessment | null, locale: Locale, due: string | null) {
  const words = WORDS[locale]
  const profile = assessment?.contactProfile
  const seniority =
    profile && profile.seniorityLevel !== 'UNKNOWN'
      ? valueName('seniority', profile.seniorityLevel, locale)
      : null
  const contact = [lead.jobTitle, seniority, lead.email, lead.phone, lead.location]
  const why = assessment
    ? [
        ruleSentence(assessment.classification.rule, locale),
        ...assessment.fit.reasons,
        ...assessment.urgency.reasons,
      ]
    : []
  const owner = assessment?.classification.owner
  return [
    { title: words.answerBy, lines: [due] },
    { title: words.owner, lines: [owner && `${owner.name} <${owner.email}>`] },
    { title: words.why, lines: why },
    { title: words.next, lines: assessment?.classification.nextActions ?? [] },
    { title: words.contact, lines: contact },
    { title: words.said, lines: [lead.description?.slice(0, 600)] },
  ]
    .map(({ title, lines }) => ({ title, lines: lines.filter((line): line is string => Boolean(line)) }))
    .filter(({ lines }) => lines.length > 0)
}

const page = (locale: Locale, children: unknown): string =>
  `<!doctype html>${(
    <html lang={locale}>
      <body style="font-family:system-ui,sans-serif;font-size:15px;line-height:1.45;max-width:600px;margin:0 auto;padding:16px">
        {children}
      </body>
    </html>
  ).toString()}`
