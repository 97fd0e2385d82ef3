import type { Assessment } from '../../../../src/domain/assessment.ts'
import type { Delivery } from '../../../../src/domain/delivery.ts'
import type { Event } from '../../../../src/domain/event.ts'
import type { Lead } from '../../../../src/domain/lead.ts'
import type { LeadRecord, Page, PageRequest, Records } from '../../../../src/domain/ports.ts'

export type MemoryRecords = Records

const pageOf = <Item>(items: Item[], { limit, cursor }: PageRequest): Page<Item> => {
  const start = Number(cursor ?? 0)
  const end = start + limit
  return { items: items.slice(start, end), nextCursor: end < items.length ? String(end) : null }
}

/** The system of record in memory, of one workspace. */
export function memoryRecords(): MemoryRecords {
  const leads = new Map<string, Lead>()
  const erased = new Set<string>()
  const assessments: Assessment[] = []
  const events = new Map<string, Event>()
  const deliveries = new Map<string, Delivery>()
  const recordOf = (lead: Lead): LeadRecord => ({
    lead,
    assessment: assessments.findLast(({ leadId }) => leadId === lead.id) ?? null,
  })

  return {
    saveLead: async (lead) => {
      if (erased.has(lead.id)) return 'erased'
      leads.set(lead.id, lead)
      return 'saved'
    },
    saveAssessment: async (assessment, told) => {
      const lead = leads.get(assessment.leadId)
      if (!lead) return null
      leads.set(lead.id, { ...lead, status: 'CLASSIFIED' })
      assessments.push(assessment)
      for (const event of told) events.set(event.id, event)
      return { assessment, events: [...told] }
    },
    saveEvent: async (event) => void events.set(event.id, event),
    markNeedsPerson: async () => undefined,
    findLead: async (id) => {
      const lead = leads.get(id)
      return lead ? recordOf(lead) : null
    },
    findLeads: async ({ status, stage }, page) => {
      const found = [...leads.values()]
        .map(recordOf)
        .filter(({ lead }) => !status || lead.status === status)
        .filter(({ assessment }) => !stage || assessment?.classification.stage === stage)
      return pageOf(found, page)
    },
    findAssessments: async (id) => assessments.filter(({ leadId }) => leadId === id).toReversed(),
    findEvents: async (id) => [...events.values()].filter(({ data }) => data.lead?.id === id),
    findEvent: async (id) => events.get(id) ?? null,
    eraseLead: async (id) => {
      erased.add(id)
      return leads.delete(id) ? { assessments: 1, events: 2, deliveries: 0 } : null
    },
    startAttempt: async (delivery, attempt) => {
      const kept = deliveries.get(delivery.id) ?? delivery
      const started = { ...kept, attempts: [...kept.attempts, attempt] }
      deliveries.set(delivery.id, started)
      return started
    },
    finishAttempt: async (id, attempt, status) => {
      const kept = deliveries.get(id)
      if (!kept) return
      const earlier = kept.attempts.filter(({ number }) => number !== attempt.number)
      deliveries.set(id, { ...kept, status, attempts: [...earlier, attempt] })
    },
    findDelivery: async (id) => deliveries.get(id) ?? null,
    findDeliveries: async ({ endpointId, status, leadId }, page) => {
      const found = [...deliveries.values()]
        .filter((delivery) => !endpointId || delivery.endpointId === endpointId)
        .filter((delivery) => !status || delivery.status === status)
        .filter((delivery) => !leadId || delivery.leadId === leadId)
      return pageOf(found, page)
    },
  }
}
