import { evictDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import type { Acceptance } from '../../src/domain/job.ts'
import { LEASE_MS } from '../../src/objects/workspace/jobs.ts'
import { acceptance, inside, newWorkspace, stranger } from './workspace-object.ts'

const accepted = async (stub: Awaited<ReturnType<typeof newWorkspace>>['stub'], what: Acceptance) => {
  const result = await stub.accept(what)
  if (result.kind !== 'accepted') throw new Error(result.kind)
  return result
}

const seller = (email: string, dailyLeadsMax: number | null = null) => ({ email, rank: 0, dailyLeadsMax })
const SELLERS = [seller('ana@x.mx'), seller('beto@x.mx')]

describe('accepting', () => {
  it('200 parallel identical arrivals make one lead, one job and one receipt', async () => {
    const { stub } = await newWorkspace()
    const leadId = newId('lead')
    const results = await Promise.all(
      Array.from({ length: 200 }, () => accepted(stub, acceptance('evt-1', leadId))),
    )
    expect(results.flatMap(({ claims }) => claims)).toHaveLength(1)
    expect(new Set(results.map(({ receipts }) => `${receipts[0]?.leadId}:${receipts[0]?.version}`))).toEqual(
      new Set([`${leadId}:1`]),
    )
    expect(results.filter(({ receipts }) => receipts[0]?.isRepeat)).toHaveLength(199)
    const rows = await inside(stub, (_, { storage }) => ({
      jobs: storage.sql.exec('SELECT id FROM jobs').toArray().length,
      requests: storage.sql.exec('SELECT id FROM requests').toArray().length,
    }))
    expect(rows).toEqual({ jobs: 1, requests: 1 })
  })

  it('a known key with another body is a conflict, and nothing of that request is kept', async () => {
    const { stub } = await newWorkspace()
    await accepted(stub, acceptance('evt-1', newId('lead')))
    const mixed = {
      ...acceptance('evt-1', newId('lead'), { bodyHash: 'another' }),
      arrivals: [
        ...acceptance('evt-new', newId('lead'), { bodyHash: 'another' }).arrivals,
        ...acceptance('evt-1', newId('lead'), { bodyHash: 'another' }).arrivals,
      ],
    }
    expect(await stub.accept(mixed)).toEqual({ kind: 'conflict', key: 'evt-1' })
    const keys = await inside(stub, (_, { storage }) =>
      storage.sql.exec('SELECT key FROM arrivals').toArray(),
    )
    expect(keys).toEqual([{ key: 'evt-1' }])
  })

  it('an object that holds no workspace keeps nothing', async () => {
    const { stub } = await newWorkspace()
    await inside(stub, (_, { storage }) => storage.sql.exec('DELETE FROM kept'))
    await evictDurableObject(stub)
    expect(await stub.accept(acceptance('evt-1', newId('lead')))).toEqual({ kind: 'unknown' })
  })

  it('a guess at a workspace that does not exist gets nothing, and leaves no table behind', async () => {
    const { stub } = stranger()
    expect(await stub.admits('0'.repeat(64))).toBe(false)
    expect(await stub.connection(newId('con'))).toBeNull()
    expect(await stub.settings()).toBeNull()
    expect(await stub.accept(acceptance('evt-1', newId('lead')))).toEqual({ kind: 'unknown' })
    const tables = await inside(stub, (_, { storage }) =>
      storage.sql.exec('SELECT name FROM sqlite_master').toArray(),
    )
    expect(tables).toEqual([])
  })

  it('a connection that changed since it was read is told, and nothing is kept', async () => {
    const { stub } = await newWorkspace()
    const connection = {
      ...acceptance('evt-1', newId('lead')),
      connection: { id: newId('con'), revision: 1 },
    }
    expect(await stub.accept(connection)).toEqual({ kind: 'stale' })
  })

  it('what was accepted survives the loss of the object from memory', async () => {
    const { stub } = await newWorkspace()
    const leadId = newId('lead')
    await accepted(stub, acceptance('evt-1', leadId))
    await evictDurableObject(stub)
    const again = await accepted(stub, acceptance('evt-1', leadId))
    expect(again.receipts).toEqual([{ key: 'evt-1', leadId, version: 1, isRepeat: true }])
    expect(again.claims).toEqual([])
  })

  it('another arrival about a known lead is its next version', async () => {
    const { stub } = await newWorkspace()
    const leadId = newId('lead')
    await accepted(stub, acceptance('evt-1', leadId))
    expect((await accepted(stub, acceptance('evt-2', leadId))).receipts[0]).toMatchObject({
      leadId,
      version: 2,
    })
  })
})

describe('leases', () => {
  const leased = async () => {
    const { stub } = await newWorkspace()
    const [claim] = (await accepted(stub, acceptance('evt-1', newId('lead')))).claims
    if (!claim) throw new Error('no claim')
    const later = (ms: number) =>
      inside(stub, (instance) => {
        const now = Date.now() + ms
        instance.now = () => now
      })
    return { stub, claim, later }
  }

  it('a leased job is given to nobody else', async () => {
    const { stub, claim } = await leased()
    expect(await stub.claim(claim.jobId)).toBeNull()
  })

  it('two hands on one job: after the lease ran out the second has it, and the first changes nothing', async () => {
    const { stub, claim, later } = await leased()
    await later(LEASE_MS + 1)
    const second = await stub.claim(claim.jobId)
    expect(second).toMatchObject({ attempt: 2 })
    expect(await stub.complete(claim, [])).toBeNull()
    expect(await stub.release(claim, null, 'late')).toBe(false)
    expect(second && (await stub.complete(second, []))).toEqual([])
  })

  it('a job ends once, and its followers are added once', async () => {
    const { stub, claim } = await leased()
    const follower = {
      id: newId('dlv'),
      task: {
        kind: 'mail' as const,
        leadId: null,
        deliveryId: 'd',
        eventId: 'e',
        eventType: 'lead.classified' as const,
        to: 'a@b.mx',
      },
    }
    expect(await stub.complete(claim, [follower])).toHaveLength(1)
    expect(await stub.complete(claim, [follower])).toBeNull()
    expect(await stub.schedule([follower])).toEqual([])
    expect(await stub.claim(claim.jobId)).toBeNull()
  })

  it('a job given back is due at its time and not before', async () => {
    const { stub, claim, later } = await leased()
    expect(await stub.release(claim, new Date(Date.now() + 60_000).toISOString(), 'http')).toBe(true)
    expect(await stub.claim(claim.jobId)).toBeNull()
    await later(60_001)
    expect(await stub.claim(claim.jobId)).toMatchObject({ attempt: 2 })
  })

  it('a job that kills its worker every time ends as failed', async () => {
    const { stub, claim, later } = await leased()
    for (let attempt = 1; attempt <= 49; attempt++) {
      await later(attempt * (LEASE_MS + 1))
      expect(await stub.claim(claim.jobId)).toMatchObject({ attempt: attempt + 1 })
    }
    await later(50 * (LEASE_MS + 1))
    expect(await stub.claim(claim.jobId)).toBeNull()
    expect(await stub.backlog()).toMatchObject({ due: 0, failed: 1 })
  })
})

describe('erasing, owners, keys', () => {
  it('an erased lead leaves its keys and nothing else: the vendor’s retry does not bring it back', async () => {
    const { stub } = await newWorkspace()
    const leadId = newId('lead')
    await accepted(stub, acceptance('evt-1', leadId))
    expect(await stub.eraseLead(leadId)).toEqual({ requests: 1, jobs: 1, mails: 0 })
    expect((await accepted(stub, acceptance('evt-1', leadId))).claims).toEqual([])
    const left = await inside(stub, (_, { storage }) => storage.sql.exec('SELECT id FROM requests').toArray())
    expect(left).toEqual([])
  })

  it('sellers take turns, and a lead keeps its seller', async () => {
    const { stub } = await newWorkspace()
    const leads = [newId('lead'), newId('lead'), newId('lead')]
    for (const leadId of leads) await accepted(stub, acceptance(leadId, leadId))
    const owners: (string | null)[] = []
    for (const leadId of leads) owners.push(await stub.assignOwner(leadId, SELLERS))
    expect(owners).toEqual(['ana@x.mx', 'beto@x.mx', 'ana@x.mx'])
    expect(await stub.assignOwner(leads[1] ?? '', SELLERS)).toBe('beto@x.mx')
  })

  it('a seller with as many leads today as he can take is passed over, also after an eviction', async () => {
    const { stub } = await newWorkspace()
    const leads = [newId('lead'), newId('lead'), newId('lead')]
    for (const leadId of leads) await accepted(stub, acceptance(leadId, leadId))
    const sellers = [seller('ana@x.mx', 1), { ...seller('beto@x.mx'), rank: 1 }]
    expect(await stub.assignOwner(leads[0] ?? '', sellers)).toBe('ana@x.mx')
    await evictDurableObject(stub)
    expect(await stub.assignOwner(leads[1] ?? '', sellers)).toBe('beto@x.mx')
    expect(await stub.assignOwner(leads[2] ?? '', sellers)).toBe('beto@x.mx')
  })

  it('a token is spent once', async () => {
    const { stub } = await newWorkspace()
    const expiresAt = new Date(Date.now() + 900_000).toISOString()
    expect(await stub.spend('jti-1', expiresAt)).toBe(true)
    expect(await stub.spend('jti-1', expiresAt)).toBe(false)
  })
})
