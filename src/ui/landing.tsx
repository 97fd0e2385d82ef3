import type { Locale } from '../domain/labels.ts'
import type { LeadDraftInput } from '../domain/lead.ts'

const WELCOME = {
  es: {
    title: 'El lead correcto, primero',
    what: 'Criba juzga cada lead en cuanto llega: lo lee, lo mide contra lo que vendes y dice etapa, prioridad, responsable y hora límite. Cada veredicto nombra la regla que lo decidió y cita las palabras que lo prueban.',
    steps: [
      'Entra por webhooks firmados de HubSpot, Typeform, Standard Webhooks o tu propio sistema, por la API o por un formulario.',
      'Se guarda antes de responder; nunca se pierde ni se duplica.',
      'Sale por callbacks firmados y correo, y queda en la consola.',
    ],
    docs: 'Cinco minutos hasta el primer veredicto',
    console: 'Abrir la consola',
  },
  en: {
    title: 'The right lead, first',
    what: 'Criba judges each lead the moment it arrives: it reads it, measures it against what you sell, and gives stage, priority, owner and deadline. Each verdict names the rule that decided it and quotes the words that prove it.',
    steps: [
      'Leads come in by signed webhooks of HubSpot, Typeform, Standard Webhooks or your own system, by the API or by a form.',
      'Each is kept before it is acknowledged; none is lost, none is doubled.',
      'Verdicts go out as signed callbacks and e-mail, and stand in the console.',
    ],
    docs: 'Five minutes to a first verdict',
    console: 'Open the console',
  },
} as const

export const Welcome = ({ lang }: { lang: Locale }) => (
  <>
    <h1>{WELCOME[lang].title}</h1>
    <p>{WELCOME[lang].what}</p>
    <ol>
      {WELCOME[lang].steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <p>
      <a href={`/docs?lang=${lang}`}>{WELCOME[lang].docs}</a> · <a href="/console">{WELCOME[lang].console}</a>
    </p>
  </>
)

const FORM = {
  es: {
    title: 'Cuéntanos qué necesitas',
    fullName: 'Nombre',
    jobTitle: 'Puesto',
    email: 'Correo',
    phone: 'Teléfono',
    companyName: 'Empresa',
    industry: 'Sector',
    location: 'Ciudad',
    description: '¿Qué necesitas?',
    send: 'Enviar',
    thanks: 'Gracias. Te responderemos pronto.',
    problem:
      'Deja al menos un correo, un teléfono o qué necesitas, y revisa que ningún campo sea demasiado largo.',
  },
  en: {
    title: 'Tell us what you need',
    fullName: 'Name',
    jobTitle: 'Job title',
    email: 'E-mail',
    phone: 'Phone',
    companyName: 'Company',
    industry: 'Industry',
    location: 'City',
    description: 'What do you need?',
    send: 'Send',
    thanks: 'Thank you. We will answer soon.',
    problem: 'Leave at least an e-mail, a phone or what you need, and see that no field is too long.',
  },
} as const

const LINES = ['fullName', 'jobTitle', 'email', 'phone', 'companyName', 'industry', 'location'] as const

interface FormProps {
  readonly lang: Locale
  readonly company: string
  readonly token: string
  readonly values: LeadDraftInput
  readonly hasProblem: boolean
}

/** A lead form. The token makes a double click one lead. */
export const LeadForm = ({ lang, company, token, values, hasProblem }: FormProps) => (
  <>
    <h1>
      <bdi>{company}</bdi>: {FORM[lang].title}
    </h1>
    {hasProblem && (
      <p class="problem" role="alert">
        {FORM[lang].problem}
      </p>
    )}
    <form method="post">
      <input type="hidden" name="token" value={token} />
      {LINES.map((name) => (
        <>
          <label for={name}>{FORM[lang][name]}</label>
          <input id={name} name={name} value={values[name] ?? ''} />
        </>
      ))}
      <div class="trap" aria-hidden="true">
        <input name="website" tabindex={-1} autocomplete="off" />
      </div>
      <label for="description">{FORM[lang].description}</label>
      <textarea id="description" name="description" rows={5}>
        {values.description ?? ''}
      </textarea>
      <br />
      <button>{FORM[lang].send}</button>
    </form>
  </>
)

export const Thanks = ({ lang }: { lang: Locale }) => <h1>{FORM[lang].thanks}</h1>
