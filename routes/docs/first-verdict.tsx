import type { Locale } from '../../src/domain/labels.ts'
import { SEED_LEAD, SEED_WORKSPACE } from '../api/examples.ts'

const WORDS = {
  es: {
    create: 'Cree un espacio de trabajo. Guarde la apiKey: se muestra una sola vez.',
    judge: 'Envíe un lead y espere su veredicto hasta tres segundos.',
    read: 'Lea etapa, prioridad y plazo en assessment.classification. Este lead es SQL, P1: hay que responderle en cinco minutos.',
    tell: 'Pida que cada veredicto llegue firmado a su CRM. Verifíquelo con cualquier biblioteca de Standard Webhooks.',
    plug: 'O conecte un formulario o un CRM: más abajo están los pasos de cada uno.',
  },
  en: {
    create: 'Create a workspace. Keep the apiKey: it is shown this once.',
    judge: 'Send a lead and wait up to three seconds for its verdict.',
    read: 'Read stage, priority and deadline in assessment.classification. This lead is SQL, P1: it wants an answer within five minutes.',
    tell: 'Have each verdict arrive signed at your CRM. Verify it with any Standard Webhooks library.',
    plug: 'Or connect a form or a CRM: the steps of each are further down.',
  },
} as const

const curl = (url: string, token: string, body: unknown) =>
  [
    `curl -X POST '${url}' \\`,
    `  -H "Authorization: Bearer ${token}" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(body, null, 2)}'`,
  ].join('\n')

const Command = ({ text }: { text: string }) => (
  <pre tabindex={0}>
    <code>{text}</code>
  </pre>
)

/** Five minutes to a first verdict. `origin` is that of this very house, so that a paste works. */
export const FirstVerdict = ({ locale, origin }: { locale: Locale; origin: string }) => {
  const words = WORDS[locale]
  const endpoint = { url: 'https://crm.example.com/criba', events: ['lead.classified'] }
  return (
    <ol>
      <li>
        <p>{words.create}</p>
        <Command text={curl(`${origin}/v1/workspaces`, '$ADMIN_TOKEN', SEED_WORKSPACE)} />
      </li>
      <li>
        <p>{words.judge}</p>
        <Command text={curl(`${origin}/v1/leads?wait=3000`, '$API_KEY', SEED_LEAD)} />
      </li>
      <li>
        <p>{words.read}</p>
      </li>
      <li>
        <p>{words.tell}</p>
        <Command text={curl(`${origin}/v1/endpoints`, '$API_KEY', endpoint)} />
        <p>{words.plug}</p>
      </li>
    </ol>
  )
}
