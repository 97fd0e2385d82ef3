// An erased lead stays erased, also for hands that were at work on it when it was erased.
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Attempt, Delivery } from '../../src/domain/delivery.ts'
import type { Event } from '../../src/domain/event.ts'
import { newId } from '../../src/domain/ids.ts'
import { leadOf } from '../../src/pipeline/assess.ts'
import { assessOnce } from '../../src/pipeline/leads.ts'
import { houseOf } from '../../src/services.ts'
import { acceptance, draft, newWorkspace } from './workspace-object.ts'

const RECEIVED_AT = '2026-03-02T16:00:00.000Z'
const ERASED_AT = '2026-03-02T17:00:00.000Z'

/** A kept lead, and all that a hand at work on it still has to write. */
async function atWork() {
  const { services } = houseOf(env)
  const { id: workspaceId, stub } = await newWorkspace()
  const records = services.records(workspaceId)
  const id = newId('lead')
  const lead = leadOf(draft(), { id, workspaceId, connectionId: null, receivedAt: RECEIVED_AT })
  const accepted = await stub.accept({ ...acceptance('evt-1', id), receivedAt: RECEIVED_AT })
  if (accepted.kind !== 'accepted' || !accepted.claims[0]) throw new Error(accepted.kind)
  await records.saveLead(lead)
  const assessment = { ...(await assessOnce(services, workspaceId, { draft: draft() })), leadId: id }
  const event: Event = {
    id: newId('evt'),
    type: 'lead.classified',
    createdAt: RECEIVED_AT,
    workspaceId,
    data: { lead, assessment },
  }
  const delivery: Delivery = {
    id: newId('dlv'),
    kind: 'mail',
    eventId: event.id,
    eventType: event.type,
    leadId: id,
    endpointId: null,
    recipient: 'josh@openenergy.com',
    status: 'PENDING',
    attempts: [],
    createdAt: RECEIVED_AT,
  }
  const attempt: Attempt = {
    number: 1,
    startedAt: RECEIVED_AT,
    durationMs: null,
    status: null,
    errorClass: null,
    response: null,
    nextAttemptAt: null,
  }
  const erase = async () => {
    await stub.eraseLead(id)
    await records.eraseLead(id, ERASED_AT)
  }
  return { stub, records, lead, claim: accepted.claims[0], assessment, event, delivery, attempt, erase }
}

const PAGE = { limit: 10, cursor: null }

describe('a hand that is at work when its lead is erased', () => {
  it('leaves no assessment and no event', async () => {
    const { records, lead, assessment, event, erase } = await atWork()
    await erase()
    expect(await records.saveLead(lead)).toBe('erased')
    expect(await records.saveAssessment(assessment, [event])).toBeNull()
    await records.saveEvent(event)
    await records.markNeedsPerson(lead.id)
    expect(await records.findLead(lead.id)).toBeNull()
    expect(await records.findAssessments(lead.id)).toEqual([])
    expect(await records.findEvents(lead.id)).toEqual([])
  })

  it('leaves no delivery, and is told that it was cancelled', async () => {
    const { records, lead, delivery, attempt, erase } = await atWork()
    await erase()
    expect(await records.startAttempt(delivery, attempt)).toMatchObject({ status: 'CANCELLED', attempts: [] })
    await records.finishAttempt(delivery.id, attempt, 'DELIVERED')
    expect((await records.findDeliveries({ leadId: lead.id }, PAGE)).items).toEqual([])
  })

  it('leaves no mail', async () => {
    const { stub, lead, erase } = await atWork()
    await erase()
    const words = { subject: 'Josh', html: '<p>Josh</p>', text: 'Josh' }
    const mail = { ...words, id: newId('mail'), to: 'a@b.mx', createdAt: RECEIVED_AT, leadId: lead.id }
    await stub.keepMail(mail)
    expect((await stub.outbox(PAGE)).items).toEqual([])
    await stub.keepMail({ ...mail, leadId: null })
    expect((await stub.outbox(PAGE)).items).toHaveLength(1)
  })

  it('has lost its lease, and adds no followers', async () => {
    const { stub, claim, lead, erase } = await atWork()
    await erase()
    expect(await stub.complete(claim, [{ id: newId('dlv'), task: claim.task }])).toBeNull()
    expect(await stub.claim(claim.jobId)).toBeNull()
    expect(await stub.requestAssessment(lead.id, RECEIVED_AT)).toEqual({ version: 0, claim: null })
  })
})

describe('after an erasure', () => {
  it('the vendor’s retry hears the old receipt, though nothing is left of what it said', async () => {
    const { stub, lead, erase } = await atWork()
    await erase()
    const receipt = { key: 'evt-1', leadId: lead.id, version: 1, isRepeat: true }
    for (const bodyHash of ['hash-of-body', 'another']) {
      const again = await stub.accept(acceptance('evt-1', lead.id, { bodyHash }))
      expect(again).toEqual({ kind: 'accepted', receipts: [receipt], claims: [] })
    }
  })

  it('a new arrival begins again, as the next version, and is judged', async () => {
    const { stub, records, lead, erase } = await atWork()
    await erase()
    const back = await stub.accept(acceptance('evt-2', lead.id))
    expect(back).toMatchObject({ kind: 'accepted', claims: [{ jobId: `${lead.id}:2` }] })
    expect(await records.saveLead({ ...lead, receivedAt: new Date().toISOString() })).toBe('saved')
    expect((await stub.requestAssessment(lead.id, RECEIVED_AT)).version).toBe(3)
  })

  it('the news of it is still told, also when the lead is erased a second time', async () => {
    const { stub, records, lead, event, erase } = await atWork()
    await erase()
    const news: Event = { ...event, type: 'lead.erased', data: { lead: { id: lead.id }, assessment: null } }
    await records.saveEvent(news)
    const deliveryId = newId('dlv')
    const about = { leadId: lead.id, deliveryId, eventId: news.id, eventType: news.type }
    const [claim] = await stub.schedule([
      { id: deliveryId, task: { kind: 'deliver', ...about, endpointId: newId('end') } },
    ])
    await erase()
    expect((await records.findEvents(lead.id)).map(({ type }) => type)).toEqual(['lead.erased'])
    expect(claim && (await stub.complete(claim, []))).toEqual([])
  })

  it('erasing again, after a crash in the middle, deletes the rest', async () => {
    const { records, lead, assessment, event } = await atWork()
    await records.saveAssessment(assessment, [event])
    const all = { assessments: 1, events: 1, deliveries: 0 }
    expect(await records.eraseLead(lead.id, ERASED_AT)).toEqual(all)
    const none = { assessments: 0, events: 0, deliveries: 0 }
    expect(await records.eraseLead(lead.id, ERASED_AT)).toEqual(none)
    expect(await records.eraseLead(newId('lead'), ERASED_AT)).toBeNull()
  })
})
