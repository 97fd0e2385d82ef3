import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { valid } from '../../src/http.ts'
import { Layout } from '../../src/ui/layout.tsx'
import { localTime } from '../../src/ui/time.ts'
import { createConsoleApp } from './session.ts'

export const outboxPages = createConsoleApp()

const PAGE = 50

outboxPages.get('/outbox', valid('query', z.object({ cursor: z.string().max(60).optional() })), async (c) => {
  const { workspace, lang, words } = c.var.reader
  const cursor = c.req.valid('query').cursor ?? null
  const page = await c.var.services.workspace(workspace.id).outbox({ limit: PAGE, cursor })
  return c.html(
    <Layout lang={lang} title={words.outbox} isSignedIn>
      <h1>{words.outbox}</h1>
      {page.items.length === 0 && <p class="soft">{words.noMail}</p>}
      <div class="scroll">
        <table>
          <tbody>
            {page.items.map((mail) => (
              <tr>
                <td>
                  <a href={`/console/outbox/${mail.id}`}>
                    <bdi>{mail.subject}</bdi>
                  </a>
                </td>
                <td>{mail.to}</td>
                <td class="soft">{localTime(mail.createdAt, workspace)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {page.nextCursor && <a href={`/console/outbox?cursor=${page.nextCursor}`}>{words.next}</a>}
    </Layout>,
  )
})

outboxPages.get('/outbox/:id', async (c) => {
  const { workspace, lang, words } = c.var.reader
  const mail = await c.var.services.workspace(workspace.id).mail(c.req.param('id'))
  if (!mail) throw new AppError('not_found', 'There is no such mail.')
  return c.html(
    <Layout lang={lang} title={mail.subject} isSignedIn>
      <h1>
        <bdi>{mail.subject}</bdi>
      </h1>
      <p class="soft">
        {words.to} {mail.to} · {localTime(mail.createdAt, workspace)}
      </p>
      <iframe sandbox="" srcdoc={mail.html} title={mail.subject}></iframe>
      <h2>{words.asText}</h2>
      <pre>
        <bdi>{mail.text}</bdi>
      </pre>
    </Layout>,
  )
})
