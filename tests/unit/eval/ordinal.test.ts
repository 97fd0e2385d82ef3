import { expect, it } from 'vitest'
import { type Example, fitOrdinal } from '../../eval/ordinal.ts'

const shown = (features: readonly number[], ...accepted: readonly number[]): Example => ({
  features,
  accepted,
})
// Before anything is seen, nothing is expected of either feature.
const expected = [0, 0]
const examples: Example[] = [
  ...Array.from({ length: 8 }, () => shown([0], 2)),
  ...Array.from({ length: 8 }, () => shown([], 1)),
  ...Array.from({ length: 8 }, () => shown([1], 0)),
]

it('gives points upward to what goes with the high level, downward to what goes with the low one', () => {
  const { weights, marks } = fitOrdinal(examples, expected, 0.5)
  expect(weights[0]).toBeGreaterThan(0.5)
  expect(weights[1]).toBeLessThan(-0.5)
  expect(marks[0]).toBeLessThan(marks[1])
})

it('learns nothing of a feature when every level is accepted', () => {
  const { weights } = fitOrdinal([...examples, shown([0, 1], 0, 1, 2)], expected, 0.5)
  const { weights: before } = fitOrdinal(examples, expected, 0.5)
  expect(weights[0]).toBeCloseTo(before[0] ?? 0, 1)
})

it('gives the same weights for the same input, and smaller ones under a heavier ridge', () => {
  expect(fitOrdinal(examples, expected, 1)).toEqual(fitOrdinal(examples, expected, 1))
  const [light, heavy] = [fitOrdinal(examples, expected, 0.5), fitOrdinal(examples, expected, 5)]
  expect(Math.abs(heavy.weights[0] ?? 0)).toBeLessThan(Math.abs(light.weights[0] ?? 0))
})

it('leaves a feature that no example has where it was expected', () => {
  const { weights } = fitOrdinal(examples, [0, 0, 1.5], 0.5)
  expect(weights[2]).toBe(1.5)
})
