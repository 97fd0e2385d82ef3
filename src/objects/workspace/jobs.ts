import { randomToken } from '../../domain/ids.ts'
import type { Claim, JobTask, NewJob } from '../../domain/job.ts'
import type { ClaimRef } from '../../domain/ports.ts'

/** Longer than any one try takes (a callback may take 20 s), short enough that a crash is soon made good. */
export const LEASE_MS = 45_000
/** After a hint through the queue, how long until the object sees to the job itself. */
const HINT_MS = 10_000
/**
 * Claims in a row that nobody gave back: a job that kills its worker each time must not go on for ever. What
 * is released in order does not count, however often: a store may be away for days, and no lead is lost to it.
 */
const UNRETURNED_MAX = 50

interface JobRow extends Record<string, SqlStorageValue> {
  id: string
  task: string
  lease_token: string
  attempt: number
  first_claimed_at: number
}

export type Lease = Omit<Claim, 'workspace' | 'endpoints'>

/**
 * Jobs under leases. A job is OPEN until it is DONE or FAILED; whoever finds it due may take it, which
 * pushes `due_at` ahead; what ends it must name the lease. So two hands never both end one job, and none is
 * lost. @see reference: delivery §6 "Claim"
 */
export class Jobs {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Adds jobs, already leased to the caller. One that exists stays as it is. */
  add(jobs: readonly NewJob[], nowMs: number): Lease[] {
    return jobs.flatMap(({ id, task }) => {
      const leaseToken = randomToken()
      const { rowsWritten } = this.#sql.exec(
        `INSERT OR IGNORE INTO jobs (id, lead_id, task, state, due_at, alarm_at, attempt, lease_token, first_claimed_at, hints, unreturned)
         VALUES (?, ?, ?, 'OPEN', ?, ?, 1, ?, ?, 0, 1)`,
        id,
        task.leadId,
        JSON.stringify(task),
        nowMs + LEASE_MS,
        nowMs + LEASE_MS,
        leaseToken,
        nowMs,
      )
      if (rowsWritten === 0) return []
      return [{ jobId: id, task, leaseToken, attempt: 1, firstClaimedAt: new Date(nowMs).toISOString() }]
    })
  }

  /** Takes a due job, or null. The attempt rises here, so that a job that kills its worker still ends. */
  claim(jobId: string, nowMs: number): Lease | null {
    this.#sql.exec(
      // Its task stays until it is purged or its lead erased: a person may still read what it was about.
      `UPDATE jobs SET state = 'FAILED', lease_token = NULL, reason = 'never_returned', due_at = ?1
       WHERE id = ?2 AND state = 'OPEN' AND due_at <= ?1 AND unreturned >= ?3`,
      nowMs,
      jobId,
      UNRETURNED_MAX,
    )
    const [row] = this.#sql
      .exec<JobRow>(
        `UPDATE jobs SET due_at = ?1, alarm_at = ?1, attempt = attempt + 1, unreturned = unreturned + 1, lease_token = ?2, hints = 0,
           first_claimed_at = COALESCE(first_claimed_at, ?3)
         WHERE id = ?4 AND state = 'OPEN' AND due_at <= ?3
         RETURNING id, task, lease_token, attempt, first_claimed_at`,
        nowMs + LEASE_MS,
        randomToken(),
        nowMs,
        jobId,
      )
      .toArray()
    if (!row) return null
    const task: JobTask = JSON.parse(row.task)
    const firstClaimedAt = new Date(row.first_claimed_at).toISOString()
    return { jobId: row.id, task, leaseToken: row.lease_token, attempt: row.attempt, firstClaimedAt }
  }

  /** Ends a job. False when the lease is no longer the caller's. What it was about is dropped: only its id stays. */
  complete(claim: ClaimRef, nowMs: number): boolean {
    return (
      this.#sql.exec(
        `UPDATE jobs SET state = 'DONE', task = NULL, lease_token = NULL, due_at = ?
         WHERE id = ? AND state = 'OPEN' AND lease_token = ? AND attempt = ?`,
        nowMs,
        claim.jobId,
        claim.leaseToken,
        claim.attempt,
      ).rowsWritten > 0
    )
  }

  /** Gives a job back until `retryAtMs`, or ends it as failed. False when the lease is no longer the caller's. */
  release(claim: ClaimRef, retryAtMs: number | null, reason: string, nowMs: number): boolean {
    return (
      this.#sql.exec(
        `UPDATE jobs SET state = ?, due_at = ?, alarm_at = ?, lease_token = NULL, reason = ?, unreturned = 0
         WHERE id = ? AND state = 'OPEN' AND lease_token = ? AND attempt = ?`,
        retryAtMs === null ? 'FAILED' : 'OPEN',
        retryAtMs ?? nowMs,
        retryAtMs ?? nowMs,
        reason,
        claim.jobId,
        claim.leaseToken,
        claim.attempt,
      ).rowsWritten > 0
    )
  }

  /** Due jobs that somebody must see to now. Each is put off a little, so that no alarm runs hot. */
  neglected(limit: number, nowMs: number): { id: string; wasHinted: boolean }[] {
    const rows = this.#sql
      .exec<{ id: string; hints: number }>(
        `SELECT id, hints FROM jobs WHERE state = 'OPEN' AND alarm_at <= ? ORDER BY alarm_at LIMIT ?`,
        nowMs,
        limit,
      )
      .toArray()
    for (const { id } of rows) {
      this.#sql.exec('UPDATE jobs SET alarm_at = ?, hints = hints + 1 WHERE id = ?', nowMs + HINT_MS, id)
    }
    return rows.map(({ id, hints }) => ({ id, wasHinted: hints > 0 }))
  }

  nextAlarmMs(): number | null {
    return this.#sql
      .exec<{ at: number | null }>(`SELECT MIN(alarm_at) AS at FROM jobs WHERE state = 'OPEN'`)
      .one().at
  }

  backlog(nowMs: number): { due: number; oldestDueAt: string | null; failed: number } {
    const { due, oldest } = this.#sql
      .exec<{ due: number; oldest: number | null }>(
        `SELECT COUNT(*) AS due, MIN(due_at) AS oldest FROM jobs WHERE state = 'OPEN' AND due_at <= ?`,
        nowMs,
      )
      .one()
    const { failed } = this.#sql
      .exec<{ failed: number }>(`SELECT COUNT(*) AS failed FROM jobs WHERE state = 'FAILED'`)
      .one()
    return { due, oldestDueAt: oldest === null ? null : new Date(oldest).toISOString(), failed }
  }
}
