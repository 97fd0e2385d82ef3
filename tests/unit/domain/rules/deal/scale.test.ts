import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Scale, weigh } from '../../../../../src/domain/rules/deal/scale.ts'
import type { Sign, Signs } from '../../../../../src/domain/rules/deal/signs.ts'
import { COMPLEXITY, DEAL_SIZE } from '../../../../../src/domain/rules/deal/weights.ts'

const ORDER = ['LOW', 'MEDIUM', 'HIGH']
const signs = (...names: readonly Sign[]): Signs => new Map(names.map((name) => [name, null]))
const levelAt = (scale: Scale, ...names: readonly Sign[]) =>
  ORDER.indexOf(weigh(scale, signs(...names)).value)

it.each([
  ['DEAL_SIZE', DEAL_SIZE],
  ['COMPLEXITY', COMPLEXITY],
])('%s: a sign with points upward never lowers the level, one downward never raises it', (_, scale) => {
  const names = Object.keys(scale.points) as Sign[]
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom(...names), (shown, added) => {
      const [before, after] = [levelAt(scale, ...shown), levelAt(scale, ...shown, added)]
      if ((scale.points[added] ?? 0) >= 0 || shown.includes(added))
        expect(after).toBeGreaterThanOrEqual(before)
      if ((scale.points[added] ?? 0) <= 0 || shown.includes(added)) expect(after).toBeLessThanOrEqual(before)
    }),
  )
})

it('calls a need without signs MEDIUM on both scales', () => {
  expect(weigh(DEAL_SIZE, signs()).value).toBe('MEDIUM')
  expect(weigh(COMPLEXITY, signs()).value).toBe('MEDIUM')
})
