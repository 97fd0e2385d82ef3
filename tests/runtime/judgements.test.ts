// The records of judgements and deliveries: the commit point, and attempts that end out of turn.
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/domain/assessment.ts'
import type { Attempt, Delivery } from '../../src/domain/delivery.ts'
import type { Event } from '../../src/domain/event.ts'
import { newId } from '../../src/domain/ids.ts'
import { leadOf } from '../../src/pipeline/assess.ts'
import { assessOnce } from '../../src/pipeline/leads.ts'
import { houseOf } from '../../src/services.ts'
import { foundWorkspace, NewWorkspace } from '../../src/domain/workspace.ts'
import { company, draft, inside, newWorkspace, type Stub } from './workspace-object.ts'

const AT = '2026-03-02T16:00:00.000Z'
const PAGE = { limit: 10, cursor: null }

async function judged() {
  const { services } = houseOf(env)
  const { id: workspaceId } = await newWorkspace()
  const records = services.records(workspaceId)
  const lead = leadOf(draft(), { id: newId('lead'), workspaceId, connectionId: null, receivedAt: AT })
  await records.saveLead(lead)
  const first = { ...(await assessOnce(services, workspaceId, { draft: draft() })), leadId: lead.id }
  const version = (number: number, more: Partial<Assessment['classification']> = {}): Assessment => ({
    ...first,
    id: newId('asm'),
    version: number,
    classification: { ...first.classification, ...more },
  })
  const event = (assessment: Assessment): Event => ({
    id: newId('evt'),
    type: 'lead.classified',
    createdAt: AT,
    workspaceId,
    data: { lead, assessment },
  })
  return { records, lead, version, event }
}

describe('a judgement', () => {
  it('is kept by its first writer; a second, with other words, gets what was kept', async () => {
    const { records, lead, version, event } = await judged()
    const assessment = version(1, { stage: 'SQL', priority: 'P1' })
    const first = event(assessment)
    await records.saveAssessment(assessment, [first])
    const other = { ...assessment, createdAt: '2026-03-02T16:05:00.000Z' }
    const kept = await records.saveAssessment(other, [event(other)])
    expect(kept).toEqual({ assessment, events: [first] })
    expect((await records.findEvents(lead.id)).map(({ id }) => id)).toEqual([first.id])
  })

  it('that comes late does not take the place of a newer one', async () => {
    const { records, lead, version, event } = await judged()
    const newer = version(2, { stage: 'SQL', priority: 'P1' })
    const late = version(1, { stage: 'NURTURE', priority: 'P4' })
    await records.saveAssessment(newer, [event(newer)])
    await records.saveAssessment(late, [event(late)])
    expect((await records.findLead(lead.id))?.assessment?.id).toBe(newer.id)
    expect((await records.findAssessments(lead.id)).map(({ version }) => version)).toEqual([2, 1])
    expect((await records.findLeads({ stage: 'NURTURE' }, PAGE)).items).toEqual([])
  })

  it('is what the lead is found by', async () => {
    const { records, lead, version, event } = await judged()
    const assessment = version(1, { stage: 'SQL', priority: 'P1' })
    await records.saveAssessment(assessment, [event(assessment)])
    const found = async (filter: Parameters<typeof records.findLeads>[0]) =>
      (await records.findLeads(filter, PAGE)).items.map((item) => item.lead.id)
    expect(await found({ stage: 'SQL', priority: 'P1', status: 'CLASSIFIED' })).toEqual([lead.id])
    expect(await found({ stage: 'SQL', priority: 'P2' })).toEqual([])
    expect(await found({ status: 'RECEIVED' })).toEqual([])
  })

  it('belongs to the workspace that was founded, also in an object that the platform tells no name', async () => {
    const objects = env.WORKSPACES
    const stub = objects.get(objects.newUniqueId()) as unknown as Stub
    const id = newId('wsp')
    const input = NewWorkspace.parse({ name: 'SAS', company })
    await stub.found(foundWorkspace(id, input, AT), '0'.repeat(64))
    const lead = leadOf(draft(), { id: newId('lead'), workspaceId: id, connectionId: null, receivedAt: AT })
    await inside(stub, (instance) => instance.records('saveLead', [lead]))
    const tenants = await inside(stub, (_, { storage }) =>
      storage.sql.exec(`SELECT json ->> '$.workspaceId' AS id FROM documents`).toArray(),
    )
    expect(tenants).toEqual([{ id }])
  })
})

describe('a delivery', () => {
  const attempt = (number: number, more: Partial<Attempt> = {}): Attempt => ({
    number,
    startedAt: AT,
    durationMs: null,
    status: null,
    errorClass: null,
    response: null,
    nextAttemptAt: null,
    ...more,
  })
  const started = async () => {
    const { records, lead } = await judged()
    const delivery: Delivery = {
      id: newId('dlv'),
      kind: 'callback',
      eventId: newId('evt'),
      eventType: 'lead.classified',
      leadId: lead.id,
      endpointId: newId('end'),
      recipient: null,
      status: 'PENDING',
      attempts: [],
      createdAt: AT,
    }
    await records.startAttempt(delivery, attempt(1))
    return { records, delivery }
  }

  it('has each attempt once, however often it is begun', async () => {
    const { records, delivery } = await started()
    const again = await records.startAttempt(delivery, attempt(1))
    expect(again.attempts).toEqual([attempt(1)])
  })

  it('stays DELIVERED when an earlier attempt, whose hand lost its lease, ends after it', async () => {
    const { records, delivery } = await started()
    await records.startAttempt(delivery, attempt(2))
    await records.finishAttempt(delivery.id, attempt(2, { status: 204 }), 'DELIVERED')
    await records.finishAttempt(delivery.id, attempt(1, { errorClass: 'timeout' }), 'PENDING')
    expect(await records.findDelivery(delivery.id)).toMatchObject({
      status: 'DELIVERED',
      attempts: [{ errorClass: 'timeout' }, { status: 204 }],
    })
  })

  it('does not go back to an earlier attempt’s verdict, but is DELIVERED by whichever arrived', async () => {
    const { records, delivery } = await started()
    await records.startAttempt(delivery, attempt(2))
    await records.finishAttempt(delivery.id, attempt(2, { status: 500 }), 'EXHAUSTED')
    await records.finishAttempt(delivery.id, attempt(1, { errorClass: 'timeout' }), 'PENDING')
    expect((await records.findDelivery(delivery.id))?.status).toBe('EXHAUSTED')
    await records.finishAttempt(delivery.id, attempt(1, { status: 200 }), 'DELIVERED')
    expect((await records.findDelivery(delivery.id))?.status).toBe('DELIVERED')
  })

  it('is found by endpoint, status and lead, and by nothing else', async () => {
    const { records, delivery } = await started()
    const found = async (filter: Parameters<typeof records.findDeliveries>[0]) =>
      (await records.findDeliveries(filter, PAGE)).items.map(({ id }) => id)
    const endpointId = delivery.endpointId ?? ''
    const leadId = delivery.leadId ?? ''
    expect(await found({ endpointId, leadId, status: 'PENDING' })).toEqual([delivery.id])
    expect(await found({ endpointId, status: 'DELIVERED' })).toEqual([])
    expect(await found({ endpointId: newId('end') })).toEqual([])
    expect(await found({ leadId: newId('lead') })).toEqual([])
  })
})
