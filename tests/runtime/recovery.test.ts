// A crash between any two steps: the lead still ends CLASSIFIED, with one event and one delivery of each.
import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import type { Records, Services, WorkspaceObjectPort } from '../../src/domain/ports.ts'
import { workById } from '../../src/pipeline/work.ts'
import { houseOf } from '../../src/services.ts'
import { LEASE_MS } from '../../src/objects/workspace/jobs.ts'
import { acceptance, inside, newWorkspace } from './workspace-object.ts'

/** The end of this process at the nth call to a port, before or after the call took effect. */
class Crash extends Error {}

function crashing(services: Services, at: { call: number; isAfter: boolean }): Services {
  let calls = 0
  const wrap = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, verb) {
        return async (...args: unknown[]) => {
          // Dead is dead: whatever the work still tries after the crash, it does not reach.
          const call = ++calls
          if (call > at.call || (call === at.call && !at.isAfter)) throw new Crash()
          const method: unknown = Reflect.get(target, verb)
          if (typeof method !== 'function') throw new TypeError(String(verb))
          const result: unknown = await Reflect.apply(method, target, args)
          if (call === at.call) throw new Crash()
          return result
        }
      },
    })
  return {
    ...services,
    workspace: (id) => wrap<WorkspaceObjectPort>(services.workspace(id)),
    records: (id) => wrap<Records>(services.records(id)),
  }
}

const accepted = async () => {
  const { id, stub } = await newWorkspace()
  await stub.amend({ notifyEmails: ['ventas@sas.example'] })
  const leadId = newId('lead')
  await stub.accept(acceptance('evt-1', leadId))
  return { id, stub, leadId, jobId: `${leadId}:1` }
}

async function finishByAlarm(stub: Awaited<ReturnType<typeof newWorkspace>>['stub']) {
  for (let round = 1; round <= 12; round++) {
    await inside(stub, async (instance, { storage }) => {
      const now = Date.now() + round * (LEASE_MS + 1000)
      instance.now = () => now
      await storage.setAlarm(Date.now() + 600_000)
    })
    await runDurableObjectAlarm(stub)
    if ((await stub.backlog()).due === 0 && (await openJobs(stub)) === 0) return
  }
}

const openJobs = (stub: Awaited<ReturnType<typeof newWorkspace>>['stub']) =>
  inside(
    stub,
    (_, { storage }) => storage.sql.exec(`SELECT id FROM jobs WHERE state = 'OPEN'`).toArray().length,
  )

async function expectOnce(services: Services, workspaceId: string, leadId: string) {
  const records = services.records(workspaceId)
  expect((await records.findLead(leadId))?.lead.status).toBe('CLASSIFIED')
  expect((await records.findAssessments(leadId)).map(({ version }) => version)).toEqual([1])
  expect((await records.findEvents(leadId)).map(({ type }) => type).toSorted()).toEqual([
    'lead.classified',
    'lead.received',
  ])
  const deliveries = await records.findDeliveries({ leadId }, { limit: 50, cursor: null })
  expect(deliveries.items.map(({ kind, status }) => [kind, status])).toEqual([['mail', 'DELIVERED']])
  expect((await services.workspace(workspaceId).outbox({ limit: 10, cursor: null })).items).toHaveLength(1)
}

describe('a crash between any two steps', () => {
  const steps = Array.from({ length: 10 }, (_, at) => [
    { call: at + 1, isAfter: false },
    { call: at + 1, isAfter: true },
  ]).flat()

  it.each(steps)('call $call, after it took effect: $isAfter', async (at) => {
    const { services } = houseOf(env)
    const { id, stub, leadId, jobId } = await accepted()
    await inside(stub, (instance) => {
      const now = Date.now() + LEASE_MS + 1
      instance.now = () => now
    })
    const pending: Promise<unknown>[] = []
    await workById(crashing(services, at), id, jobId, (work) => pending.push(work)).catch(() => undefined)
    await Promise.allSettled(pending)
    await evictDurableObject(stub)
    await finishByAlarm(stub)
    await expectOnce(services, id, leadId)
  })
})

describe('the alarm', () => {
  it('finishes every lead though every queue message is lost', async () => {
    const { services } = houseOf(env)
    const house = await accepted()
    await inside(house.stub, (instance) => {
      Object.assign(instance, { env: { ...env, JOBS: { send: () => Promise.resolve() } } })
    })
    await finishByAlarm(house.stub)
    await expectOnce(services, house.id, house.leadId)
  })

  it('does not throw when the queue refuses, and is armed again', async () => {
    const { stub } = await accepted()
    const armed = await inside(stub, async (instance, { storage }) => {
      Object.assign(instance, {
        env: { ...env, JOBS: { send: () => Promise.reject(new Error('queue away')) } },
      })
      const now = Date.now() + LEASE_MS + 1
      instance.now = () => now
      await instance.alarm()
      return storage.getAlarm()
    })
    expect(armed).not.toBeNull()
    expect(await openJobs(stub)).toBe(1)
  })
})
