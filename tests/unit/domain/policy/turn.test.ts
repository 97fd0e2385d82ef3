import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { OwnerCandidate } from '../../../../src/domain/policy/owner.ts'
import { nextOwner, type Turn } from '../../../../src/domain/policy/turn.ts'

const candidate = (email: string, more: Partial<OwnerCandidate> = {}): OwnerCandidate => ({
  email,
  rank: 0,
  dailyLeadsMax: null,
  ...more,
})
const turn = (email: string, dailyLeads: number, lastGivenAtMs: number): Turn => ({
  email,
  dailyLeads,
  lastGivenAtMs,
})

it('nobody to choose from: no owner', () => expect(nextOwner([], [])).toBe(null))

it('who has had no turn yet goes first, in the order listed', () => {
  expect(nextOwner([candidate('ana'), candidate('beto')], [])).toBe('ana')
  expect(nextOwner([candidate('ana'), candidate('beto')], [turn('ana', 1, 10)])).toBe('beto')
})

it('fewest leads today goes before longest wait', () => {
  const turns = [turn('ana', 3, 10), turn('beto', 2, 20)]
  expect(nextOwner([candidate('ana'), candidate('beto')], turns)).toBe('beto')
})

it('equal loads: who has waited longest', () => {
  const turns = [turn('ana', 2, 20), turn('beto', 2, 10)]
  expect(nextOwner([candidate('ana'), candidate('beto')], turns)).toBe('beto')
})

it('the better fit goes first however many leads he has, until he is full', () => {
  const both = [candidate('expert', { dailyLeadsMax: 3 }), candidate('any', { rank: 1 })]
  expect(nextOwner(both, [turn('expert', 2, 90)])).toBe('expert')
  expect(nextOwner(both, [turn('expert', 3, 90)])).toBe('any')
})

it('when all are full the lead still gets an owner: the best fit', () => {
  const both = [candidate('expert', { dailyLeadsMax: 1 }), candidate('any', { rank: 1, dailyLeadsMax: 1 })]
  expect(nextOwner(both, [turn('expert', 4, 90), turn('any', 1, 10)])).toBe('expert')
})

it('equals share evenly: after any number of leads nobody has two more than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 40 }), (sellers, leads) => {
      const candidates = Array.from({ length: sellers }, (_, at) => candidate(`s${at}`))
      const turns = new Map<string, Turn>()
      for (let at = 1; at <= leads; at++) {
        const email = nextOwner(candidates, [...turns.values()]) ?? ''
        turns.set(email, turn(email, (turns.get(email)?.dailyLeads ?? 0) + 1, at))
      }
      const loads = candidates.map(({ email }) => turns.get(email)?.dailyLeads ?? 0)
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    }),
  )
})
