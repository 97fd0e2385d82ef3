import { csrf } from 'hono/csrf'
import { createApp } from '../../src/http.ts'
import { leadPages } from './leads.tsx'
import { outboxPages } from './outbox.tsx'
import { signInPages } from './sign-in.tsx'

/** What the sales team sees. Server-rendered, without a script. */
export const consolePages = createApp()

// Another site may not make a signed-in browser post here (Origin and Sec-Fetch-Site).
consolePages.use(csrf())
consolePages.use(async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
})

consolePages.route('/', signInPages)
consolePages.route('/', leadPages)
consolePages.route('/', outboxPages)
