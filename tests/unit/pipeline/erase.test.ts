import { expect, it } from 'vitest'
import type { Services } from '../../../src/domain/ports.ts'
import { eraseLead } from '../../../src/pipeline/leads.ts'
import { foundWorkspace, NewWorkspace } from '../../../src/domain/workspace.ts'

const company = {
  name: 'SAS',
  shortDescription: 'Respaldo',
  mainServices: ['Respaldo'],
  targetAudience: 'Industria',
}
const NOTHING = { assessments: 0, events: 0, deliveries: 0 }

/** A house where the lead is gone already; `left` is what its erasure had not yet deleted. */
function houseWith(left: typeof NOTHING | null) {
  const told: string[] = []
  const forgotten: string[] = []
  const object = {
    eraseLead: async (id: string) => {
      forgotten.push(id)
      return { requests: 0, jobs: 0, mails: 0 }
    },
    settings: async () =>
      foundWorkspace('wsp_1', NewWorkspace.parse({ name: 'SAS', company }), '2026-03-02T16:00:00.000Z'),
    endpoints: async () => [],
    schedule: async () => [],
  }
  const records = {
    findLead: async () => null,
    eraseLead: async () => left,
    saveEvent: async (event: { type: string }) => void told.push(event.type),
  }
  // Only the verbs that an erasure uses: a call of any other fails the test.
  const services = {
    now: () => new Date(),
    workspace: () => object,
    records: () => records,
  } as unknown as Services
  return { told, forgotten, erase: () => eraseLead(services, 'wsp_1', 'lead_1', () => undefined) }
}

it('goes on with an erasure that a crash cut short, and tells of it', async () => {
  const { told, erase } = houseWith({ assessments: 1, events: 2, deliveries: 0 })
  expect(await erase()).toMatchObject({ id: 'lead_1' })
  expect(told).toEqual(['lead.erased'])
})

it.each([null, NOTHING])(
  '404: a lead that was never here, or is erased whole (%j), and touches nothing',
  async (left) => {
    const { told, forgotten, erase } = houseWith(left)
    await expect(erase()).rejects.toMatchObject({ code: 'not_found' })
    expect([told, forgotten]).toEqual([[], []])
  },
)
