import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createFactory } from 'hono/factory'
import type { Locale } from '../../src/domain/labels.ts'
import type { Workspace } from '../../src/domain/workspace.ts'
import type { AppEnv } from '../../src/http.ts'
import { WORDS, type Words } from '../../src/ui/words.ts'
import { languageOf } from '../language.ts'

// `__Host-`: this host alone, whole site, only over a safe connection (RFC 6265bis §4.1.3.2).
const COOKIE = '__Host-criba'
const OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const
const SESSION_SECONDS = 12 * 3600

export interface Reader {
  /** As this person reads it: in the language asked for, whatever the workspace's own. */
  readonly workspace: Workspace
  readonly lang: Locale
  readonly words: Words
}

export const openSession = (c: Context<AppEnv>, token: string) =>
  setCookie(c, COOKIE, token, { ...OPTIONS, maxAge: SESSION_SECONDS })
export const closeSession = (c: Context<AppEnv>) => deleteCookie(c, COOKIE, OPTIONS)

interface ReaderEnv {
  Bindings: AppEnv['Bindings']
  Variables: AppEnv['Variables'] & { reader: Reader }
}

const factory = createFactory<ReaderEnv>()
/** An app whose every page is for who is signed in. */
export const createConsoleApp = () => factory.createApp().use(signedIn)

/** Lets in who holds a session of a workspace that exists; sends everybody else to sign in. */
const signedIn = factory.createMiddleware(async (c, next) => {
  const { services } = c.var
  const session = await services.sessions.read('session', getCookie(c, COOKIE) ?? '')
  const workspace = session && (await services.workspace(session.workspaceId).settings())
  if (!workspace) return c.redirect('/console/sign-in')
  const lang = languageOf(c, workspace.locale)
  c.set('reader', { workspace: { ...workspace, locale: lang }, lang, words: WORDS[lang] })
  return next()
})
