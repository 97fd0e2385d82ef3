import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { isId, randomToken, sha256Hex } from '../src/domain/ids.ts'
import { LeadDraft, type LeadDraftInput } from '../src/domain/lead.ts'
import { AppError } from '../src/errors.ts'
import { createApp, type AppEnv } from '../src/http.ts'
import { createLead } from '../src/pipeline/leads.ts'
import { Layout } from '../src/ui/layout.tsx'
import { LeadForm, Thanks, Welcome } from '../src/ui/landing.tsx'
import { languageOf } from './language.ts'

export const landing = createApp()

landing.get('/', (c) => {
  const lang = languageOf(c)
  return c.html(
    <Layout lang={lang} title="Criba">
      <Welcome lang={lang} />
    </Layout>,
  )
})

landing.get('/l/:workspaceId', async (c) => {
  const { lang, company } = await shop(c)
  return c.html(
    <Layout lang={lang} title={company}>
      <LeadForm lang={lang} company={company} token={randomToken()} values={{}} hasProblem={false} />
    </Layout>,
  )
})

const FIELDS = [
  'fullName',
  'jobTitle',
  'email',
  'phone',
  'companyName',
  'industry',
  'location',
  'description',
] as const

const FORM_BYTES_MAX = 64 * 1024
const onError = () => {
  throw new AppError('payload_too_large', `The form may be ${FORM_BYTES_MAX} bytes at most.`)
}

landing.post('/l/:workspaceId', csrf(), bodyLimit({ maxSize: FORM_BYTES_MAX, onError }), async (c) => {
  const { lang, company, workspaceId } = await shop(c)
  const form = await c.req.parseBody()
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const values: LeadDraftInput = Object.fromEntries(FIELDS.map((field) => [field, text(field)]))
  const thanks = () =>
    c.html(
      <Layout lang={lang} title={company}>
        <Thanks lang={lang} />
      </Layout>,
    )
  // A field that people do not see and machines fill in.
  if (text('website') !== '') return thanks()
  const draft = LeadDraft.safeParse({ ...values, source: 'landing' })
  const token = /^[0-9a-z]{26}$/.exec(text('token'))?.[0]
  if (!draft.success || !token) {
    return c.html(
      <Layout lang={lang} title={company}>
        <LeadForm lang={lang} company={company} token={token ?? randomToken()} values={values} hasProblem />
      </Layout>,
      422,
    )
  }
  const { services, afterwards } = c.var
  // A double click is one lead; who goes back and corrects the form sends another.
  const idempotencyKey = `landing:${token}:${await sha256Hex(JSON.stringify(draft.data))}`
  await createLead(services, { workspaceId, draft: draft.data, idempotencyKey }, { waitMs: 0, afterwards })
  return thanks()
})

async function shop(c: Context<AppEnv>) {
  const workspaceId = c.req.param('workspaceId') ?? ''
  const workspace = isId('wsp', workspaceId) ? await c.var.services.workspace(workspaceId).settings() : null
  if (!workspace) throw new AppError('not_found', 'There is no such form.')
  return { workspaceId, company: workspace.company.name, lang: languageOf(c, workspace.locale) }
}
