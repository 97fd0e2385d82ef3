// The contract of the records, on the embedded engine: pages, filters, search, tenants, erasure.
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import type { Lead } from '../../src/domain/lead.ts'
import type { LeadFilter, Records } from '../../src/domain/ports.ts'
import { EmbeddedCollection } from '../../src/objects/records/embedded.ts'
import { RecordsStore } from '../../src/objects/records/records.ts'
import { draft, inside, newWorkspace } from './workspace-object.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 16, minute)).toISOString()

const leadOf = (workspaceId: string, minute: number, more: Partial<Lead> = {}): Lead => ({
  ...draft(),
  id: newId('lead'),
  workspaceId,
  connectionId: null,
  status: 'RECEIVED',
  receivedAt: at(minute),
  ...more,
})

/** Runs on the records of a workspace, and of another one over the very same tables. */
async function onRecords(run: (own: Records, foreign: Records) => Promise<void>) {
  const { stub } = await newWorkspace()
  await inside(stub, async (_, { storage }) => {
    const records = (id: string) => new RecordsStore(id, (name) => new EmbeddedCollection(storage.sql, name))
    await run(records('wsp_own'), records('wsp_foreign'))
  })
}

const namesOf = async (records: Records, filter: LeadFilter) =>
  (await records.findLeads(filter, { limit: 50, cursor: null })).items.map(({ lead }) => lead.fullName)

describe('records', () => {
  it('pages go through every lead once, newest first, also where times are equal', () =>
    onRecords(async (own) => {
      const leads = Array.from({ length: 25 }, (_, index) => leadOf('wsp_own', Math.floor(index / 5)))
      for (const lead of leads) await own.saveLead(lead)
      const seen: Lead[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<Records['findLeads']>> = await own.findLeads({}, { limit: 4, cursor })
        seen.push(...page.items.map(({ lead }) => lead))
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(new Set(seen.map(({ id }) => id)).size).toBe(25)
      expect(seen).toHaveLength(25)
      const times = seen.map(({ receivedAt }) => receivedAt)
      expect(times).toEqual(times.toSorted().toReversed())
    }))

  it('search finds words without accents or case, all of them, and takes them as words and not as patterns', () =>
    onRecords(async (own) => {
      await own.saveLead(
        leadOf('wsp_own', 1, { fullName: 'Lucía', description: 'Cotización de almacenamiento (NAS)' }),
      )
      await own.saveLead(leadOf('wsp_own', 2, { fullName: 'Beto', description: 'Otra cosa' }))
      expect(await namesOf(own, { q: 'COTIZACION nas' })).toEqual(['Lucía'])
      expect(await namesOf(own, { q: '(nas)' })).toEqual(['Lucía'])
      expect(await namesOf(own, { q: '.*' })).toEqual([])
    }))

  it('filters by status and source', () =>
    onRecords(async (own) => {
      const waiting = leadOf('wsp_own', 1, { fullName: 'Ana', source: 'web' })
      await own.saveLead(waiting)
      await own.saveLead(leadOf('wsp_own', 2, { fullName: 'Beto', source: 'crm' }))
      await own.markNeedsPerson(waiting.id)
      expect(await namesOf(own, { status: 'NEEDS_PERSON' })).toEqual(['Ana'])
      expect(await namesOf(own, { source: 'crm' })).toEqual(['Beto'])
    }))

  it('what belongs to another workspace is neither seen nor changed nor erased', () =>
    onRecords(async (own, foreign) => {
      const lead = leadOf('wsp_own', 1)
      await own.saveLead(lead)
      expect(await foreign.findLead(lead.id)).toBeNull()
      expect(await namesOf(foreign, {})).toEqual([])
      await foreign.markNeedsPerson(lead.id)
      expect(await foreign.eraseLead(lead.id, at(5))).toBeNull()
      expect((await own.findLead(lead.id))?.lead.status).toBe('RECEIVED')
    }))

  it('an older arrival that comes late changes nothing', () =>
    onRecords(async (own) => {
      const lead = leadOf('wsp_own', 5, { companyName: 'Nueva' })
      await own.saveLead(lead)
      await own.saveLead({ ...lead, receivedAt: at(1), companyName: 'Vieja' })
      expect((await own.findLead(lead.id))?.lead.companyName).toBe('Nueva')
    }))

  it('an erased lead stays erased for what came before, and may come back by a new arrival', () =>
    onRecords(async (own) => {
      const lead = leadOf('wsp_own', 1)
      await own.saveLead(lead)
      await own.eraseLead(lead.id, at(5))
      expect(await own.saveLead(lead)).toBe('erased')
      expect(await own.findLead(lead.id)).toBeNull()
      expect(await own.saveLead({ ...lead, receivedAt: at(9) })).toBe('saved')
      expect((await own.findLead(lead.id))?.lead.receivedAt).toBe(at(9))
    }))
})
