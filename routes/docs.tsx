import { html } from 'hono/html'
import { createApp } from '../src/http.ts'
import { Layout } from '../src/ui/layout.tsx'
import { openApiDocument } from './api/openapi.ts'
import { languageOf } from './language.ts'
import { Calls } from './docs/calls.tsx'
import { ErrorCatalogue } from './docs/errors.tsx'
import { FirstVerdict } from './docs/first-verdict.tsx'
import { Judgement } from './docs/judgement.tsx'
import { Vendors } from './docs/vendors.tsx'

export const docs = createApp()

docs.get('/openapi.json', (c) => c.json(openApiDocument()))

const WORDS = {
  es: {
    title: 'Documentación',
    contents: 'Contenido',
    first: 'Cinco minutos hasta el primer veredicto',
    calls: 'Cada llamada de la API',
    document: 'El documento OpenAPI 3.1',
    vendors: 'Conectar un proveedor',
    judgement: 'Cómo se evalúa un lead',
    errors: 'Errores',
    problem: 'Toda falla responde application/problem+json (RFC 9457) con uno de estos códigos.',
  },
  en: {
    title: 'Documentation',
    contents: 'Contents',
    first: 'Five minutes to a first verdict',
    calls: 'Every API call',
    document: 'The OpenAPI 3.1 document',
    vendors: 'Connect a vendor',
    judgement: 'How a lead is judged',
    errors: 'Errors',
    problem: 'Every failure answers application/problem+json (RFC 9457) with one of these codes.',
  },
} as const

docs.get('/docs', (c) => {
  const locale = languageOf(c, undefined, 'en')
  const words = WORDS[locale]
  const origin = c.var.services.publicUrl ?? new URL(c.req.url).origin
  const page = (
    <Layout lang={locale} title={words.title}>
      <h1>{words.title}</h1>
      <nav aria-label={words.contents}>
        <ul>
          {(['first', 'vendors', 'judgement', 'calls', 'errors'] as const).map((part) => (
            <li>
              <a href={`#${part}`}>{words[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section id="first">
        <h2>{words.first}</h2>
        <FirstVerdict locale={locale} origin={origin} />
      </section>
      <section id="vendors">
        <h2>{words.vendors}</h2>
        <Vendors locale={locale} />
      </section>
      <section id="judgement">
        <h2>{words.judgement}</h2>
        <Judgement locale={locale} />
      </section>
      <section id="calls">
        <h2>{words.calls}</h2>
        <p>
          <a href="/openapi.json">{words.document}</a>
        </p>
        <Calls locale={locale} document={openApiDocument()} />
      </section>
      <section id="errors">
        <h2>{words.errors}</h2>
        <p>{words.problem}</p>
        <ErrorCatalogue locale={locale} heading="h3" />
      </section>
    </Layout>
  )
  // Without a doctype a browser falls back to the rules of 1999 (quirks mode).
  return c.html(html`<!doctype html>${page}`)
})

/** Where the `type` of every problem points. */
docs.get('/docs/errors', (c) => {
  const locale = languageOf(c, undefined, 'en')
  const words = WORDS[locale]
  const page = (
    <Layout lang={locale} title={words.errors}>
      <h1>{words.errors}</h1>
      <p>{words.problem}</p>
      <ErrorCatalogue locale={locale} heading="h2" />
      <p>
        <a href={`/docs?lang=${locale}`}>{words.title}</a>
      </p>
    </Layout>
  )
  // Without a doctype a browser falls back to the rules of 1999 (quirks mode).
  return c.html(html`<!doctype html>${page}`)
})
