import { z } from 'zod'
import { Priority, Stage } from '../../src/domain/labels.ts'
import { LeadStatus } from '../../src/domain/lead.ts'
import { valid } from '../../src/http.ts'
import { findLead, judgeAgain } from '../../src/pipeline/leads.ts'
import { AssessmentView } from '../../src/ui/assessment.tsx'
import { Layout } from '../../src/ui/layout.tsx'
import { LeadTable } from '../../src/ui/lead-table.tsx'
import { localTime } from '../../src/ui/time.ts'
import { createConsoleApp } from './session.ts'

export const leadPages = createConsoleApp()

const PAGE = 50
const blankIsAny = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const Query = z.object({
  q: blankIsAny(z.string().max(200)),
  stage: blankIsAny(Stage),
  priority: blankIsAny(Priority),
  status: blankIsAny(LeadStatus),
  cursor: blankIsAny(z.string().max(200)),
})

leadPages.get('/', valid('query', Query), async (c) => {
  const { workspace, lang, words } = c.var.reader
  const { cursor, ...asked } = c.req.valid('query')
  const filter = Object.fromEntries(
    Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  const { services } = c.var
  const page = await services.records(workspace.id).findLeads(filter, { limit: PAGE, cursor: cursor ?? null })
  const next = new URLSearchParams({ ...filter, lang, cursor: page.nextCursor ?? '' })
  return c.html(
    <Layout lang={lang} title={words.leads} query={filter} isSignedIn>
      <h1>
        {words.leads} · <bdi>{workspace.name}</bdi>
      </h1>
      <form class="filters" method="get">
        <input type="hidden" name="lang" value={lang} />
        <input
          type="search"
          name="q"
          value={asked.q ?? ''}
          placeholder={words.search}
          aria-label={words.search}
        />
        <select name="stage" aria-label={words.stage}>
          <option value="">{words.stage}</option>
          {Stage.options.map((stage) => (
            <option value={stage} selected={stage === asked.stage}>
              {words[stage]}
            </option>
          ))}
        </select>
        <select name="priority" aria-label={words.priority}>
          <option value="">{words.priority}</option>
          {Priority.options.map((priority) => (
            <option value={priority} selected={priority === asked.priority}>
              {priority}
            </option>
          ))}
        </select>
        <button>{words.filter}</button>
      </form>
      <LeadTable
        page={page}
        workspace={workspace}
        words={words}
        now={services.now()}
        nextHref={page.nextCursor ? `/console?${next}` : null}
      />
    </Layout>,
  )
})

leadPages.get('/leads/:id', async (c) => {
  const { workspace, lang, words } = c.var.reader
  const records = c.var.services.records(workspace.id)
  const { lead, assessment } = await findLead(c.var.services, workspace.id, c.req.param('id'))
  const [versions, events, deliveries] = await Promise.all([
    records.findAssessments(lead.id),
    records.findEvents(lead.id),
    records.findDeliveries({ leadId: lead.id }, { limit: 50, cursor: null }),
  ])
  return c.html(
    <Layout lang={lang} title={lead.fullName ?? words.leads} isSignedIn>
      <h1>
        <bdi>{lead.fullName ?? lead.email ?? lead.id}</bdi>
      </h1>
      <p class="soft">
        {words[lead.status]} · {words.received} {localTime(lead.receivedAt, workspace)}
      </p>
      <section class="panel">
        <h2>{words.description}</h2>
        <p>
          <bdi>{lead.description ?? '–'}</bdi>
        </p>
        <form method="post" action={`/console/leads/${lead.id}/assessments`}>
          <button>{words.judgeAgain}</button>
        </form>
      </section>
      <br />
      {assessment ? (
        <AssessmentView assessment={assessment} workspace={workspace} lang={lang} words={words} />
      ) : (
        <p>{words.notYet}</p>
      )}
      <br />
      <div class="grid">
        <section class="panel" id="provenance">
          <h2>{words.provenance}</h2>
          <ul>
            {versions.map(({ version, createdAt, classification, provenance }) => (
              <li>
                v{version} · {localTime(createdAt, workspace)} · {words[classification.stage]}{' '}
                {classification.priority} · {words.readBy} {provenance.perceiver} · {words.policyVersion}{' '}
                {provenance.policyVersion}
              </li>
            ))}
          </ul>
        </section>
        <section class="panel" id="events">
          <h2>{words.events}</h2>
          <ul>
            {events.map(({ type, createdAt }) => (
              <li>
                <code>{type}</code> · {localTime(createdAt, workspace)}
              </li>
            ))}
          </ul>
          <h2>{words.deliveries}</h2>
          <ul>
            {deliveries.items.map(({ kind, status, recipient, eventType, attempts }) => (
              <li>
                {words[kind]} <code>{eventType}</code> <bdi>{recipient ?? ''}</bdi> · {words[status]} ·{' '}
                {attempts.length}×
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Layout>,
  )
})

leadPages.post('/leads/:id/assessments', async (c) => {
  const { id } = await judgeAgain(
    c.var.services,
    c.var.reader.workspace.id,
    c.req.param('id'),
    c.var.afterwards,
  )
  return c.redirect(`/console/leads/${id}`, 303)
})
