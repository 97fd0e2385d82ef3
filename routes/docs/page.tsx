import type { Child } from 'hono/jsx'
import type { Locale } from '../../src/domain/labels.ts'

interface Props {
  readonly locale: Locale
  readonly title: string
  readonly path: string
  readonly children?: Child
}

const OTHER = { es: { lang: 'en', name: 'English' }, en: { lang: 'es', name: 'Español' } } as const

/** A public page of the documentation: one column, the other language one click away. */
export const DocsPage = ({ locale, title, path, children }: Props) => (
  <html lang={locale}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="stylesheet" href="/criba.css" />
    </head>
    <body>
      <header>
        <a href="/">Criba</a>{' '}
        <a
          href={`${path}?lang=${OTHER[locale].lang}`}
          lang={OTHER[locale].lang}
          hreflang={OTHER[locale].lang}
        >
          {OTHER[locale].name}
        </a>
      </header>
      <main>{children}</main>
    </body>
  </html>
)
