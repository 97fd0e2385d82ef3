import type { Acceptance, NewJob, Receipt } from '../../domain/job.ts'
import type { OwnerCandidate } from '../../domain/policy/owner.ts'
import { nextOwner, type Turn } from '../../domain/policy/turn.ts'

type Incoming = Acceptance['arrivals'][number]

interface ArrivalRow extends Record<string, SqlStorageValue> {
  body_hash: string
  lead_id: string
  version: number
}

/** Arrivals are known for 35 days: longer than any vendor of ours tries again. @see reference: delivery §6 */
export const ARRIVAL_DAYS = 35
const DAY_MS = 86_400_000

export type Journalled =
  | { kind: 'conflict'; key: string }
  | { kind: 'kept'; receipts: Receipt[]; jobs: NewJob[] }

/** What came in, once. Every method runs inside the caller's transaction. */
export class Journal {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Records each arrival under its key. A known key gives its old receipt; with another body, a conflict. */
  keep(acceptance: Acceptance): Journalled {
    const source = acceptance.connection?.id ?? 'api'
    const conflict = this.#conflict(source, acceptance.arrivals)
    if (conflict !== null) return { kind: 'conflict', key: conflict }

    const receivedAtMs = Date.parse(acceptance.receivedAt)
    const isAllKnown = acceptance.arrivals.every(({ arrival }) => this.#find(source, arrival.key))
    const requestId = acceptance.raw && !isAllKnown ? this.#keepRequest(acceptance.raw, receivedAtMs) : null
    const jobs: NewJob[] = []
    const receipts = acceptance.arrivals.map(({ arrival, leadId, bodyHash }): Receipt => {
      const known = this.#find(source, arrival.key)
      if (known) return { key: arrival.key, leadId: known.lead_id, version: known.version, isRepeat: true }
      const version = this.#nextArrival(leadId)
      this.#sql.exec(
        `INSERT INTO arrivals (source, key, body_hash, lead_id, version, request_id, received_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
        source,
        arrival.key,
        bodyHash,
        leadId,
        version,
        requestId,
        receivedAtMs,
      )
      const connectionId = acceptance.connection?.id ?? null
      const { receivedAt } = acceptance
      jobs.push({
        id: `${leadId}:${version}`,
        task: { kind: 'assess', leadId, version, connectionId, receivedAt, arrival },
      })
      return { key: arrival.key, leadId, version, isRepeat: false }
    })
    return { kind: 'kept', receipts, jobs }
  }

  /** A new arrival about an erased lead is a person who came back: it begins again, as its next version. */
  #nextArrival(leadId: string): number {
    return this.#sql
      .exec<{ version: number }>(
        `INSERT INTO leads (lead_id, version) VALUES (?, 1)
         ON CONFLICT (lead_id) DO UPDATE SET version = version + 1, is_erased = 0 RETURNING version`,
        leadId,
      )
      .one().version
  }

  /** The next version of a lead that is here, or null: an erased one does not come back by being judged again. */
  nextJudgement(leadId: string): number | null {
    return (
      this.#sql
        .exec<{ version: number }>(
          'UPDATE leads SET version = version + 1 WHERE lead_id = ? AND is_erased = 0 RETURNING version',
          leadId,
        )
        .toArray()[0]?.version ?? null
    )
  }

  /** The seller a lead has while he is still a candidate, else the one whose turn it is. */
  assignOwner(leadId: string, candidates: readonly OwnerCandidate[], nowMs: number): string | null {
    const lead = this.#sql
      .exec<{ owner: string | null }>('SELECT owner FROM leads WHERE lead_id = ?', leadId)
      .toArray()[0]
    if (candidates.some(({ email }) => email === lead?.owner)) return lead?.owner ?? null
    const turns = candidates.map(({ email }) => this.#turnOf(email, nowMs - DAY_MS))
    const chosen = nextOwner(candidates, turns)
    if (chosen === null) return null
    // Two leads of one millisecond must still take turns: the newest turn is always the greatest.
    const ownedAt = Math.max(nowMs, ...turns.map(({ lastGivenAtMs }) => lastGivenAtMs + 1))
    this.#sql.exec('UPDATE leads SET owner = ?, owned_at = ? WHERE lead_id = ?', chosen, ownedAt, leadId)
    return chosen
  }

  #turnOf(email: string, sinceMs: number): Turn {
    const row = this.#sql
      .exec<{ count: number; last: number | null }>(
        `SELECT (SELECT COUNT(*) FROM leads WHERE owner = ?1 AND owned_at > ?2) AS count,
                (SELECT MAX(owned_at) FROM leads WHERE owner = ?1) AS last`,
        email,
        sinceMs,
      )
      .one()
    return { email, dailyLeads: row.count, lastGivenAtMs: row.last ?? 0 }
  }

  /**
   * Forgets requests, jobs and mails of a lead. Its keys stay, so that a vendor's retry cannot bring it back;
   * the hash of what came with them goes too, because a hash of few words can be guessed. News of an erasure
   * names nobody and goes on.
   */
  erase(leadId: string): { requests: number; jobs: number; mails: number } {
    // A request that told of several leads goes whole: what remains of it would still hold this one.
    const mine = 'SELECT request_id FROM arrivals WHERE lead_id = ? AND request_id IS NOT NULL'
    const about = `lead_id = ? AND (task IS NULL OR task ->> '$.eventType' IS NOT 'lead.erased')`
    const count = (table: string, where: string) =>
      this.#sql.exec<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table} WHERE ${where}`, leadId).one()
        .count
    const erased = {
      requests: count('requests', `id IN (${mine})`),
      jobs: count('jobs', about),
      mails: count('outbox', 'lead_id = ?'),
    }
    this.#sql.exec(`DELETE FROM requests WHERE id IN (${mine})`, leadId)
    this.#sql.exec(`UPDATE arrivals SET request_id = NULL, body_hash = '' WHERE lead_id = ?`, leadId)
    this.#sql.exec(`DELETE FROM jobs WHERE ${about}`, leadId)
    this.#sql.exec('DELETE FROM outbox WHERE lead_id = ?', leadId)
    this.#sql.exec('UPDATE leads SET owner = NULL, owned_at = NULL, is_erased = 1 WHERE lead_id = ?', leadId)
    return erased
  }

  /** Drops what is past its keeping. */
  purge(nowMs: number, retentionDays: number): void {
    const daysAgo = (days: number) => nowMs - days * 86_400_000
    this.#sql.exec('DELETE FROM arrivals WHERE received_at < ?', daysAgo(ARRIVAL_DAYS))
    this.#sql.exec(
      'DELETE FROM requests WHERE received_at < ?',
      daysAgo(Math.min(ARRIVAL_DAYS, retentionDays)),
    )
    this.#sql.exec(`DELETE FROM jobs WHERE state <> 'OPEN' AND due_at < ?`, daysAgo(ARRIVAL_DAYS))
    this.#sql.exec('DELETE FROM outbox WHERE created_at < ?', new Date(daysAgo(retentionDays)).toISOString())
    this.#sql.exec('DELETE FROM spent_tokens WHERE expires_at < ?', nowMs)
  }

  #find(source: string, key: string): ArrivalRow | undefined {
    return this.#sql
      .exec<ArrivalRow>(
        'SELECT body_hash, lead_id, version FROM arrivals WHERE source = ? AND key = ?',
        source,
        key,
      )
      .toArray()[0]
  }

  /** The first key that is known with another body, kept or within this very request. */
  #conflict(source: string, arrivals: readonly Incoming[]): string | null {
    const seen = new Map<string, string>()
    for (const { arrival, bodyHash } of arrivals) {
      const known = this.#find(source, arrival.key)?.body_hash ?? seen.get(arrival.key)
      // Empty once its lead was erased: then every repeat of the key gets the old receipt.
      if (known && known !== bodyHash) return arrival.key
      seen.set(arrival.key, bodyHash)
    }
    return null
  }

  #keepRequest(raw: NonNullable<Acceptance['raw']>, receivedAtMs: number): number {
    // A copy of exactly the body: SqlStorage would keep the whole buffer under a view.
    const body = raw.body.slice().buffer
    const headers = JSON.stringify(raw.headers)
    return this.#sql
      .exec<{ id: number }>(
        'INSERT INTO requests (headers, body, received_at) VALUES (?, ?, ?) RETURNING id',
        headers,
        body,
        receivedAtMs,
      )
      .one().id
  }
}
