import type { Context } from 'hono'
import { ERRORS, type AppError } from '../errors.ts'
import { Layout } from './layout.tsx'

const PROGRAMS = /^\/(v1|hooks|openapi\.json|health|ready)\b/

/** Whether a person looks at this answer: a browser, on an address that is a page. */
export const wantsPage = (req: { path: string; header(name: string): string | undefined }): boolean =>
  !PROGRAMS.test(req.path) && (req.header('accept') ?? '').includes('text/html')

/** A failure as a page. Says the same as problem+json, and no more. */
export function errorPage(c: Context, error: AppError) {
  const lang = (c.req.header('accept-language') ?? '').startsWith('en') ? 'en' : 'es'
  return (
    <Layout lang={lang} title={String(error.status)}>
      <h1>{lang === 'es' ? 'No se pudo' : 'That did not work'}</h1>
      <p>{ERRORS[error.code].title}</p>
      <p>{error.detail}</p>
      <p>
        <a href="/">Criba</a>
      </p>
    </Layout>
  )
}
