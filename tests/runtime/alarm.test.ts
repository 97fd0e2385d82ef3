// The alarm: whatever fails around it, it does not throw, it is armed again, and every job ends.
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import { LEASE_MS } from '../../src/objects/workspace/jobs.ts'
import type { WorkspaceObject } from '../../src/objects/workspace.ts'
import { acceptance, inside, newWorkspace } from './workspace-object.ts'

const DAY_MS = 86_400_000

async function accepted() {
  const { stub } = await newWorkspace()
  const leadId = newId('lead')
  const result = await stub.accept(acceptance('evt-1', leadId))
  if (result.kind !== 'accepted' || !result.claims[0]) throw new Error(result.kind)
  return { stub, leadId, claim: result.claims[0] }
}

/** Lets the alarm ring in `rounds`, each a lease after the other, with the queue and the hands as given. */
const ring = (
  stub: Awaited<ReturnType<typeof accepted>>['stub'],
  how: { rounds: readonly number[]; send?: () => Promise<void>; work?: WorkspaceObject['work'] },
) =>
  inside(stub, async (instance, { storage }) => {
    const startedAt = Date.now()
    const { now, work } = instance
    const JOBS = { send: how.send ?? (() => Promise.resolve()) }
    Object.assign(instance, { env: { ...env, JOBS }, ...(how.work && { work: how.work }) })
    for (const round of how.rounds) {
      instance.now = () => startedAt + round * (LEASE_MS + 1)
      await instance.alarm()
    }
    Object.assign(instance, { env, now, work })
    return storage.getAlarm()
  })

const statesOf = (stub: Awaited<ReturnType<typeof accepted>>['stub']) =>
  inside(stub, (_, { storage }) =>
    storage.sql
      .exec<{ state: string }>('SELECT state FROM jobs')
      .toArray()
      .map(({ state }) => state),
  )

describe('the alarm', () => {
  it('does the job by its own hands when the queue refuses every hint', async () => {
    const { stub, claim } = await accepted()
    await ring(stub, { rounds: [1, 2], send: () => Promise.reject(new Error('queue away')) })
    expect((await statesOf(stub))[0]).toBe('DONE')
    expect(await stub.claim(claim.jobId)).toBeNull()
  })

  it('does not throw when its hands do, is armed again, and the job ends when they are back', async () => {
    const { stub } = await accepted()
    const away = () => Promise.reject(new Error('hands away'))
    expect(await ring(stub, { rounds: [1, 2, 3, 4], work: away })).not.toBeNull()
    expect(await statesOf(stub)).toEqual(['OPEN'])
    await ring(stub, { rounds: [5] })
    expect((await statesOf(stub))[0]).toBe('DONE')
  })

  it('does not throw when its own tables cannot be read, and rings again', async () => {
    const { stub } = await accepted()
    await inside(stub, (_, { storage }) => storage.sql.exec('ALTER TABLE jobs RENAME TO jobs_away'))
    expect(await ring(stub, { rounds: [1] })).not.toBeNull()
    await inside(stub, (_, { storage }) => storage.sql.exec('ALTER TABLE jobs_away RENAME TO jobs'))
    await ring(stub, { rounds: [2, 3] })
    expect((await statesOf(stub))[0]).toBe('DONE')
  })

  it('looks after a job only when it is due', async () => {
    const { stub, claim } = await accepted()
    const hints: unknown[] = []
    await stub.release(claim, new Date(Date.now() + 3_600_000).toISOString(), 'http')
    await ring(stub, { rounds: [1, 2], send: async () => void hints.push('hint') })
    expect(hints).toEqual([])
  })

  it('stands at the earliest time that anything is due, and nowhere when nothing is', async () => {
    const { stub, claim } = await accepted()
    const alarmOf = () => inside(stub, (_, { storage }) => storage.getAlarm())
    const leaseEnd = Date.parse(claim.firstClaimedAt) + LEASE_MS
    expect(await alarmOf()).toBe(leaseEnd)
    const sooner = new Date(Date.now() + 1000)
    await stub.release(claim, sooner.toISOString(), 'http')
    expect(await alarmOf()).toBe(sooner.getTime())
    await inside(stub, (_, { storage }) => storage.sql.exec(`UPDATE jobs SET state = 'DONE'`))
    expect(await ring(stub, { rounds: [1] })).toBeNull()
  })

  it('a sweep arms again what was lost, whatever the object remembers', async () => {
    const { stub, claim } = await accepted()
    await inside(stub, (_, { storage }) => storage.deleteAlarm())
    await stub.sweep()
    const armedAt = await inside(stub, (_, { storage }) => storage.getAlarm())
    expect(armedAt).toBe(Date.parse(claim.firstClaimedAt) + LEASE_MS)
  })

  it('a sweep drops arrivals, requests and ended jobs after 35 days, and no open job ever', async () => {
    const { stub, claim } = await accepted()
    await stub.complete(claim, [])
    await stub.accept(acceptance('evt-open', newId('lead')))
    const left = (days: number) =>
      inside(stub, async (instance, { storage }) => {
        const now = Date.now() + days * DAY_MS
        instance.now = () => now
        await instance.sweep()
        const count = (table: string) =>
          storage.sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n
        return { arrivals: count('arrivals'), requests: count('requests'), jobs: count('jobs') }
      })
    expect(await left(34)).toEqual({ arrivals: 2, requests: 2, jobs: 2 })
    expect(await left(36)).toEqual({ arrivals: 0, requests: 0, jobs: 1 })
  })

  it('a job that is released in order is never given up: a store may be away for days', async () => {
    const { stub, claim } = await accepted()
    let held: typeof claim | null = claim
    for (let attempt = 1; attempt <= 60; attempt++) {
      expect(held).toMatchObject({ attempt })
      if (held) await stub.release(held, new Date(Date.now() - 1).toISOString(), 'store_unavailable')
      held = await stub.claim(claim.jobId)
    }
    expect(held?.task).toEqual(claim.task)
  })
})
