import { integrations } from '../../integrations/index.ts'
import type { Locale } from '../../src/domain/labels.ts'

const WORDS = {
  es: {
    first:
      'Cree una conexión con POST /v1/connections; su respuesta trae la url y, si Criba lo genera, el secreto.',
    docs: 'Documentación del proveedor',
  },
  en: {
    first:
      'Create a connection with POST /v1/connections; its answer has the url and, where Criba makes it, the secret.',
    docs: 'The vendor’s documentation',
  },
} as const

/** What a person does on each vendor's side, from the integrations themselves. */
export const Vendors = ({ locale }: { locale: Locale }) => (
  <>
    <p>{WORDS[locale].first}</p>
    {integrations.map(({ id, name, docs, setup }) => (
      <section id={`integration-${id}`}>
        <h3>
          {name} <code>{id}</code>
        </h3>
        <ol>
          {setup[locale].map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          <a href={docs} rel="noreferrer">
            {WORDS[locale].docs}
          </a>
        </p>
      </section>
    ))}
  </>
)
