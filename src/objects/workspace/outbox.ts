import type { Mail } from '../../domain/delivery.ts'
import type { Page, PageRequest } from '../../domain/ports.ts'

/** Every rendered mail, so that a retry sends the same bytes and a person can read what was sent. */
export class Outbox {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** A mail about a lead that was erased meanwhile is not kept. */
  keep(mail: Mail): void {
    this.#sql.exec(
      `INSERT OR IGNORE INTO outbox (id, lead_id, created_at, json) SELECT ?1, ?2, ?3, ?4
       WHERE NOT EXISTS (SELECT 1 FROM leads WHERE lead_id = ?2 AND is_erased = 1)`,
      mail.id,
      mail.leadId,
      mail.createdAt,
      JSON.stringify(mail),
    )
  }

  find(id: string): Mail | null {
    const [row] = this.#sql.exec<{ json: string }>('SELECT json FROM outbox WHERE id = ?', id).toArray()
    return row ? JSON.parse(row.json) : null
  }

  /** Newest first. The cursor is the last id of the page before; one that is unknown starts at the end. */
  page({ limit, cursor }: PageRequest): Page<Mail> {
    const after = cursor === null ? null : this.find(cursor)
    const rows = this.#sql
      .exec<{ json: string }>(
        `SELECT json FROM outbox WHERE ?1 IS NULL OR (created_at, id) < (?1, ?2) ORDER BY created_at DESC, id DESC LIMIT ?3`,
        after?.createdAt ?? null,
        after?.id ?? null,
        limit + 1,
      )
      .toArray()
    const items: Mail[] = rows.slice(0, limit).map(({ json }) => JSON.parse(json))
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
  }
}
