// No interleaving of accept, claim, complete, release and expiry loses a job or does it twice.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import type { ClaimRef } from '../../src/domain/ports.ts'
import { LEASE_MS } from '../../src/objects/workspace/jobs.ts'
import { acceptance, inside, newWorkspace } from './workspace-object.ts'

const LEADS = 3
const HANDS = 3
const which = { lead: fc.nat(LEADS - 1), hand: fc.nat(HANDS - 1) }
const step = fc.oneof(
  fc.record({ kind: fc.constant('accept' as const), ...which }),
  fc.record({ kind: fc.constant('claim' as const), ...which }),
  fc.record({ kind: fc.constant('complete' as const), ...which }),
  fc.record({ kind: fc.constant('release' as const), ...which }),
  fc.record({ kind: fc.constant('expire' as const), ...which }),
)

it('every accepted lead is completed exactly once in the end, whatever happened before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { stub } = await newWorkspace()
      const leads = Array.from({ length: LEADS }, () => newId('lead'))
      const jobOf = (lead: number) => `${leads[lead]}:1`
      const held = new Map<string, ClaimRef>()
      const completions = new Map<string, number>()
      const accepted = new Set<number>()
      let clockMs = Date.now()
      const move = (ms: number) => {
        clockMs += ms
        const now = clockMs
        return inside(stub, (instance) => {
          instance.now = () => now
        })
      }
      await move(0)
      const hold = (lead: number, hand: number, claim: ClaimRef | null | undefined) => {
        if (claim) held.set(`${lead}/${hand}`, claim)
      }
      const complete = async (lead: number, claim: ClaimRef) => {
        if (await stub.complete(claim, []))
          completions.set(jobOf(lead), (completions.get(jobOf(lead)) ?? 0) + 1)
      }

      for (const { kind, lead, hand } of steps) {
        const claim = held.get(`${lead}/${hand}`)
        if (kind === 'accept') {
          const result = await stub.accept(acceptance(`evt-${lead}`, leads[lead] ?? ''))
          accepted.add(lead)
          if (result.kind === 'accepted') hold(lead, hand, result.claims[0])
        }
        if (kind === 'claim') hold(lead, hand, await stub.claim(jobOf(lead)))
        if (kind === 'complete' && claim) await complete(lead, claim)
        if (kind === 'release' && claim) await stub.release(claim, new Date(clockMs).toISOString(), 'test')
        if (kind === 'expire') await move(LEASE_MS + 1)
      }

      // Nobody holds anything any more: whatever is left must be there to be taken, and once only.
      for (const lead of accepted) {
        await move(LEASE_MS + 1)
        const claim = await stub.claim(jobOf(lead))
        if (claim) await complete(lead, claim)
        expect(completions.get(jobOf(lead))).toBe(1)
        expect(await stub.claim(jobOf(lead))).toBeNull()
      }
    }),
    { numRuns: 60, seed: 20_261_124 },
  )
})
