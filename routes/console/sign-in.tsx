import type { Context } from 'hono'
import { z } from 'zod'
import { createApp, valid, type AppEnv } from '../../src/http.ts'
import { enterByLink, newSession, sendMagicLink, workspaceOfKey } from '../../src/pipeline/sessions.ts'
import { Layout } from '../../src/ui/layout.tsx'
import { WORDS, type Words } from '../../src/ui/words.ts'
import { languageOf } from '../language.ts'
import { closeSession, openSession } from './session.ts'

export const signInPages = createApp()

signInPages.get('/sign-in', (c) => signInPage(c, 200))

signInPages.post('/sign-in', valid('form', z.object({ apiKey: z.string().max(200) })), async (c) => {
  const { services } = c.var
  const workspaceId = await workspaceOfKey(services, c.req.valid('form').apiKey.trim())
  if (!workspaceId) return signInPage(c, 401, 'badKey')
  openSession(c, await newSession(services, workspaceId))
  return c.redirect('/console', 303)
})

signInPages.post('/magic-link', valid('form', z.object({ email: z.email().max(320) })), (c) => {
  // Goes on after the answer: neither words nor time tell whether the address is known.
  c.var.afterwards(sendMagicLink(c.var.services, c.req.valid('form').email, new URL(c.req.url).origin))
  return signInPage(c, 200, 'linkSent')
})

// A mail scanner follows links: the GET spends nothing, the button does.
signInPages.get('/enter', valid('query', z.object({ token: z.string().max(2000) })), (c) => {
  const lang = languageOf(c)
  return c.html(
    <Layout lang={lang} title={WORDS[lang].enter} query={c.req.valid('query')}>
      <form method="post" action="/console/enter">
        <input type="hidden" name="token" value={c.req.valid('query').token} />
        <button>{WORDS[lang].enter}</button>
      </form>
    </Layout>,
  )
})

signInPages.post('/enter', valid('form', z.object({ token: z.string().max(2000) })), async (c) => {
  const session = await enterByLink(c.var.services, c.req.valid('form').token)
  if (!session) return signInPage(c, 401, 'linkSpent')
  openSession(c, session)
  return c.redirect('/console', 303)
})

signInPages.post('/sign-out', (c) => {
  closeSession(c)
  return c.redirect('/console/sign-in', 303)
})

function signInPage(c: Context<AppEnv>, status: 200 | 401, note?: keyof Words) {
  const lang = languageOf(c)
  const words = WORDS[lang]
  return c.html(
    <Layout lang={lang} title={words.signIn}>
      <h1>{words.signIn}</h1>
      {note && (
        <p class={status === 401 ? 'problem' : ''} role="status">
          {words[note]}
        </p>
      )}
      <div class="grid">
        <section class="panel">
          <h2>{words.withKey}</h2>
          <form method="post" action="/console/sign-in">
            <label for="apiKey">{words.apiKey}</label>
            <input id="apiKey" name="apiKey" type="password" autocomplete="current-password" required />
            <button>{words.signIn}</button>
          </form>
        </section>
        <section class="panel">
          <h2>{words.withMail}</h2>
          <form method="post" action="/console/magic-link">
            <label for="email">{words.email}</label>
            <input id="email" name="email" type="email" autocomplete="email" required />
            <button>{words.send}</button>
          </form>
        </section>
      </div>
    </Layout>,
    status,
  )
}
