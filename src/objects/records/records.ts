import type { Assessment } from '../../domain/assessment.ts'
import type { Attempt, Delivery, DeliveryStatus } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { Lead } from '../../domain/lead.ts'
import type { LeadFilter, LeadRecord, Page, PageRequest, Records } from '../../domain/ports.ts'
import { beginAttempt, endAttempt } from './attempts.ts'
import { scoped, type Collection, type Document, type Filter, type Order } from './collection.ts'
import { pageOf } from './page.ts'
import { folded, hasWords } from './search.ts'

const VERBS = [
  'saveLead',
  'saveAssessment',
  'saveEvent',
  'markNeedsPerson',
  'findLead',
  'findLeads',
  'findAssessments',
  'findEvents',
  'findEvent',
  'eraseLead',
  'startAttempt',
  'finishAttempt',
  'findDelivery',
  'findDeliveries',
] as const satisfies readonly (keyof Records)[]

export const isRecordsVerb = (verb: string): verb is (typeof VERBS)[number] =>
  VERBS.some((known) => known === verb)
export const RECORDS_VERBS: readonly (keyof Records)[] = VERBS

const NEWEST_LEAD: Order = { newestBy: 'receivedAt' }
const NEWEST: Order = { newestBy: 'createdAt' }
const ALL_OF_A_LEAD = 1000

interface LeadDocument extends Document {
  readonly lead: Lead
  readonly current: Assessment | null
}
interface AssessmentDocument extends Document {
  readonly assessment: Assessment
  readonly events: Event[]
}
interface EventDocument extends Document {
  readonly event: Event
}
interface DeliveryDocument extends Document {
  readonly delivery: Delivery
}

/**
 * The system of record of one workspace, written once as MongoDB queries; the engine below is the driver
 * or the embedded one. Every write is keyed by a derived id, so a second run changes nothing.
 */
export class RecordsStore implements Records {
  readonly #leads: Collection
  readonly #assessments: Collection
  readonly #events: Collection
  readonly #deliveries: Collection
  readonly #workspaceId: string

  constructor(workspaceId: string, collection: (name: string) => Collection) {
    this.#workspaceId = workspaceId
    this.#leads = scoped(collection('leads'), workspaceId)
    this.#assessments = scoped(collection('assessments'), workspaceId)
    this.#events = scoped(collection('events'), workspaceId)
    this.#deliveries = scoped(collection('deliveries'), workspaceId)
  }

  async saveLead(lead: Lead): Promise<'saved' | 'erased'> {
    const fresh = { ...this.#document(lead.id, lead.receivedAt), ...leadFields(lead), current: null }
    if (await this.#leads.insertOne(fresh)) return 'saved'
    // An older arrival that comes late changes nothing; what was judged stays.
    const isNotNewer = { _id: lead.id, erasedAt: null, receivedAt: { $lte: lead.receivedAt } }
    const { status: _, ...said } = lead
    const changes = Object.fromEntries(Object.entries(said).map(([field, value]) => [`lead.${field}`, value]))
    const { receivedAt, searchText } = leadFields(lead)
    if (await this.#leads.updateOne(isNotNewer, { $set: { ...changes, receivedAt, searchText } }))
      return 'saved'
    if (await this.#leads.findOne({ _id: lead.id, erasedAt: null })) return 'saved'
    // Erased, and then the person wrote again: a new arrival is a new beginning; an old one stays erased.
    const isBack = await this.#leads.replaceOne({ _id: lead.id, erasedAt: { $lt: lead.receivedAt } }, fresh)
    return isBack ? 'saved' : 'erased'
  }

  async saveAssessment(assessment: Assessment, events: readonly Event[]) {
    const lead = await this.#leads.findOne({ _id: assessment.leadId, erasedAt: null })
    if (!lead) return null
    const mine = {
      ...this.#document(assessment.id, assessment.createdAt),
      leadId: assessment.leadId,
      assessment,
      events,
    }
    const isFirst = await this.#assessments.insertOne(mine)
    const found = isFirst ? null : await this.#assessments.findOne({ _id: assessment.id })
    // Cast: documents of this collection are written a few lines above and nowhere else.
    const kept = found ? (found as AssessmentDocument) : { assessment, events: [...events] }
    for (const event of kept.events) await this.#insertEvent(event)
    const isOlder = { $or: [{ current: null }, { 'current.version': { $lt: kept.assessment.version } }] }
    const { stage, priority } = kept.assessment.classification
    const update = {
      current: kept.assessment,
      stage,
      priority,
      status: 'CLASSIFIED',
      'lead.status': 'CLASSIFIED',
    }
    const current = { _id: assessment.leadId, erasedAt: null, ...isOlder }
    const isCurrent = await this.#leads.updateOne(current, { $set: update })
    // Erased between the first line and here: what was just written goes the way of the rest.
    if (!isCurrent && (await this.#isErased(assessment.leadId))) {
      await this.#deleteDerived(assessment.leadId)
      return null
    }
    return { assessment: kept.assessment, events: [...kept.events] }
  }

  async saveEvent(event: Event): Promise<void> {
    const leadId = event.data.lead?.id ?? null
    await this.#insertEvent(event)
    if (leadId !== null && (await this.#isErased(leadId))) await this.#deleteDerived(leadId)
  }

  async markNeedsPerson(leadId: string): Promise<void> {
    const status = 'NEEDS_PERSON'
    await this.#leads.updateOne({ _id: leadId, erasedAt: null }, { $set: { status, 'lead.status': status } })
  }

  async findLead(id: string): Promise<LeadRecord | null> {
    const found = await this.#leads.findOne({ _id: id, erasedAt: null })
    return found && recordOf(found)
  }

  async findLeads(filter: LeadFilter, page: PageRequest): Promise<Page<LeadRecord>> {
    const { q, source, ...exact } = filter
    const given = Object.entries(exact).filter(([, value]) => value !== undefined)
    const query: Filter = {
      erasedAt: null,
      ...Object.fromEntries(given),
      ...(source !== undefined && { 'lead.source': source }),
      ...(q !== undefined && { $and: hasWords('searchText', q) }),
    }
    return pageOf(this.#leads, query, NEWEST_LEAD, page, recordOf)
  }

  async findAssessments(leadId: string): Promise<Assessment[]> {
    const found = await this.#assessments.find({ leadId }, NEWEST, ALL_OF_A_LEAD)
    const assessments = found.map((document) => (document as AssessmentDocument).assessment)
    return assessments.toSorted((one, two) => two.version - one.version)
  }

  async findEvents(leadId: string): Promise<Event[]> {
    return (await this.#events.find({ leadId }, NEWEST, ALL_OF_A_LEAD)).map(
      (document) => (document as EventDocument).event,
    )
  }

  async findEvent(id: string): Promise<Event | null> {
    const found = await this.#events.findOne({ _id: id })
    return found && (found as EventDocument).event
  }

  async eraseLead(id: string, erasedAt: string) {
    const tombstone = { ...this.#document(id, erasedAt), receivedAt: erasedAt, erasedAt }
    // The tombstone first: whoever writes after it sees it, whoever wrote before it is deleted here. Run again
    // after a crash, it goes on with the deleting.
    const isNow = await this.#leads.replaceOne({ _id: id, erasedAt: null }, tombstone)
    return isNow || (await this.#isErased(id)) ? this.#deleteDerived(id) : null
  }

  async startAttempt(delivery: Delivery, attempt: Attempt): Promise<Delivery> {
    const { leadId, endpointId, status, id, createdAt } = delivery
    const fresh = { ...this.#document(id, createdAt), leadId, endpointId, status, delivery }
    await beginAttempt(this.#deliveries, fresh, attempt)
    if (leadId !== null && (await this.#isErased(leadId))) await this.#deleteDerived(leadId)
    return (await this.findDelivery(id)) ?? { ...delivery, status: 'CANCELLED' }
  }

  async finishAttempt(deliveryId: string, attempt: Attempt, status: DeliveryStatus): Promise<void> {
    await endAttempt(this.#deliveries, deliveryId, attempt, status)
  }

  async findDelivery(id: string): Promise<Delivery | null> {
    const found = await this.#deliveries.findOne({ _id: id })
    return found && (found as DeliveryDocument).delivery
  }

  async findDeliveries(
    filter: Parameters<Records['findDeliveries']>[0],
    page: PageRequest,
  ): Promise<Page<Delivery>> {
    const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
    return pageOf(
      this.#deliveries,
      query,
      NEWEST,
      page,
      (document) => (document as DeliveryDocument).delivery,
    )
  }

  async #insertEvent(event: Event): Promise<void> {
    const leadId = event.data.lead?.id ?? null
    await this.#events.insertOne({ ...this.#document(event.id, event.createdAt), leadId, event })
  }

  async #isErased(leadId: string): Promise<boolean> {
    return (await this.#leads.findOne({ _id: leadId, erasedAt: { $ne: null } })) !== null
  }

  /** All that was derived from a lead. News of its erasure names nobody: it stays until it was told. */
  async #deleteDerived(leadId: string) {
    return {
      assessments: await this.#assessments.deleteMany({ leadId }),
      events: await this.#events.deleteMany({ leadId, 'event.type': { $ne: 'lead.erased' } }),
      deliveries: await this.#deliveries.deleteMany({ leadId, 'delivery.eventType': { $ne: 'lead.erased' } }),
    }
  }

  #document(_id: string, createdAt: string) {
    return { _id, workspaceId: this.#workspaceId, createdAt, erasedAt: null }
  }
}

const leadFields = (lead: Lead) => ({
  lead,
  receivedAt: lead.receivedAt,
  status: lead.status,
  searchText: folded(
    [lead.fullName, lead.companyName, lead.email, lead.description].filter(Boolean).join(' '),
  ),
})

const recordOf = (document: Document): LeadRecord => {
  const { lead, current } = document as LeadDocument
  return { lead, assessment: current }
}
