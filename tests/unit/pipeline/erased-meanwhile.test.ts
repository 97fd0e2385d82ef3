import { expect, it } from 'vitest'
import type { Delivery } from '../../../src/domain/delivery.ts'
import type { Event } from '../../../src/domain/event.ts'
import type { Claim } from '../../../src/domain/job.ts'
import type { Services } from '../../../src/domain/ports.ts'
import { foundWorkspace, NewWorkspace } from '../../../src/domain/workspace.ts'
import { newSigningKeys } from '../../../integrations/signing.ts'
import { deliver } from '../../../src/pipeline/notify.ts'

const company = {
  name: 'SAS',
  shortDescription: 'Respaldo',
  mainServices: ['Respaldo'],
  targetAudience: 'Industria',
}
const at = '2026-03-02T16:00:00.000Z'
const event: Event = {
  id: 'evt_1',
  type: 'lead.classified',
  createdAt: at,
  workspaceId: 'wsp_1',
  data: { lead: { id: 'lead_1' }, assessment: null },
}
const task = {
  kind: 'deliver',
  leadId: 'lead_1',
  deliveryId: 'dlv_1',
  eventId: 'evt_1',
  eventType: 'lead.classified',
  endpointId: 'end_1',
} as const

/** One delivery to one endpoint; `status` is what the records say of it when the attempt starts. */
async function tryWith(status: Delivery['status']) {
  const keys = await newSigningKeys()
  const sent: string[] = []
  const records = {
    findEvent: async () => event,
    startAttempt: async (delivery: Delivery) => ({ ...delivery, status }),
    finishAttempt: async () => undefined,
  }
  // Only the verbs that a delivery uses: a call of any other fails the test.
  const services = {
    now: () => new Date(at),
    records: () => records,
    sealer: { open: async (sealed: string) => sealed },
    caller: {
      call: async (url: string) => {
        sent.push(url)
        return { status: 204, durationMs: 1, errorClass: null, response: '', retryAfterMs: null }
      },
    },
  } as unknown as Services
  const claim: Claim = {
    jobId: 'dlv_1',
    task,
    leaseToken: 't',
    attempt: 1,
    firstClaimedAt: at,
    workspace: foundWorkspace('wsp_1', NewWorkspace.parse({ name: 'SAS', company }), at),
    endpoints: [
      {
        id: 'end_1',
        url: 'https://hooks.example.com/',
        events: ['lead.classified'],
        headers: {},
        rateLimit: null,
        ordered: false,
        isEnabled: true,
        disabledReason: null,
        secrets: [{ sealed: keys.secret, retiresAt: null }],
        sealedPrivateKey: keys.privateKey,
        publicKey: keys.publicKey,
        createdAt: at,
      },
    ],
  }
  return { outcome: await deliver(services, claim, task), sent }
}

it('sends a delivery that stands', async () => {
  expect((await tryWith('PENDING')).sent).toEqual(['https://hooks.example.com/'])
})

it('sends nothing of a lead that was erased after the job was claimed, and does not try again', async () => {
  const { outcome, sent } = await tryWith('CANCELLED')
  expect(sent).toEqual([])
  expect(outcome).toEqual({ kind: 'done', followers: [] })
})
