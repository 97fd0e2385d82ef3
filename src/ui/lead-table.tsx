import type { LeadRecord, Page } from '../domain/ports.ts'
import type { Workspace } from '../domain/workspace.ts'
import { localTime } from './time.ts'
import type { Words } from './words.ts'

interface Props {
  readonly page: Page<LeadRecord>
  readonly workspace: Workspace
  readonly words: Words
  readonly now: Date
  /** Where the next page is, or null on the last one. */
  readonly nextHref: string | null
}

export function LeadTable({ page, workspace, words, now, nextHref }: Props) {
  if (page.items.length === 0) return <p class="soft">{words.noLeads}</p>
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {[
              words.priority,
              words.stage,
              words.name,
              words.company,
              words.due,
              words.owner,
              words.received,
            ].map((title) => (
              <th>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.items.map((record) => (
            <Row record={record} workspace={workspace} words={words} now={now} />
          ))}
        </tbody>
      </table>
      {nextHref && (
        <p>
          <a href={nextHref}>{words.next}</a>
        </p>
      )}
    </div>
  )
}

function Row({
  record,
  workspace,
  words,
  now,
}: {
  record: LeadRecord
  workspace: Workspace
  words: Words
  now: Date
}) {
  const { lead, assessment } = record
  const verdict = assessment?.classification
  const isLate = verdict?.sla ? Date.parse(verdict.sla.dueAt) < now.getTime() : false
  return (
    <tr>
      <td>{verdict?.priority ? <span class={`badge ${verdict.priority}`}>{verdict.priority}</span> : '–'}</td>
      <td>{verdict ? words[verdict.stage] : words[lead.status]}</td>
      <td>
        <a href={`/console/leads/${lead.id}`}>
          <bdi>{lead.fullName ?? lead.email ?? lead.phone ?? lead.id}</bdi>
        </a>
        {lead.jobTitle && (
          <div class="soft">
            <bdi>{lead.jobTitle}</bdi>
          </div>
        )}
      </td>
      <td>
        <bdi>{lead.companyName ?? '–'}</bdi>
      </td>
      <td class={isLate ? 'late' : ''}>
        {verdict?.sla
          ? `${localTime(verdict.sla.dueAt, workspace)}${isLate ? ` · ${words.overdue}` : ''}`
          : '–'}
      </td>
      <td>{verdict?.owner?.name ?? '–'}</td>
      <td class="soft">{localTime(lead.receivedAt, workspace)}</td>
    </tr>
  )
}
