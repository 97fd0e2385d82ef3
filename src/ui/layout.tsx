import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../domain/labels.ts'

interface LayoutProps {
  readonly lang: Locale
  readonly title: string
  readonly children: Child
  readonly isSignedIn?: boolean
  /** What of the address must stay when the language changes. */
  readonly query?: Readonly<Record<string, string>>
}

const NAV = {
  es: {
    leads: 'Leads',
    outbox: 'Buzón de salida',
    docs: 'Documentación',
    signOut: 'Salir',
    other: 'English',
  },
  en: { leads: 'Leads', outbox: 'Outbox', docs: 'Documentation', signOut: 'Sign out', other: 'Español' },
} as const

// Without it browsers lay pages out in quirks mode (HTML §13.1.1).
const DOCTYPE = '<!doctype html>'

/** Every page's frame. */
export function Layout({ lang, title, children, isSignedIn = false, query = {} }: LayoutProps) {
  const words = NAV[lang]
  return (
    <>
      {raw(DOCTYPE)}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} · Criba`}</title>
          <link rel="stylesheet" href="/criba.css" />
        </head>
        <body>
          <header>
            <a class="brand" href={isSignedIn ? '/console' : '/'}>
              Criba
            </a>
            <nav>
              {isSignedIn && <a href="/console">{words.leads}</a>}
              {isSignedIn && <a href="/console/outbox">{words.outbox}</a>}
              <a href={`/docs?lang=${lang}`}>{words.docs}</a>
              <a href={`?${new URLSearchParams({ ...query, lang: lang === 'es' ? 'en' : 'es' })}`}>
                {words.other}
              </a>
              {isSignedIn && (
                <form method="post" action="/console/sign-out">
                  <button class="quiet">{words.signOut}</button>
                </form>
              )}
            </nav>
          </header>
          <main>{children}</main>
        </body>
      </html>
    </>
  )
}
