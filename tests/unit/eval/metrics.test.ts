import { describe, expect, it } from 'vitest'
import {
  accuracy,
  type Answer,
  classRetrieval,
  confusion,
  macroF1,
  percentile,
  type Ranked,
  recallAtPrecision,
  retrievalAt,
  setRetrieval,
} from '../../eval/metrics.ts'
import { calibrationError, reliability } from '../../eval/reliability.ts'

const answer = (got: string, ...accepted: string[]): Answer => ({ got, accepted })

// Expected A A A B B C; answered A A B B A A.
const SIX = [
  answer('A', 'A'),
  answer('A', 'A'),
  answer('B', 'A'),
  answer('B', 'B'),
  answer('A', 'B'),
  answer('A', 'C'),
]

describe('accuracy and F1', () => {
  it('counts the right share', () => {
    expect(accuracy(SIX)).toBe(3 / 6)
  })

  it('is null of nothing, never 0 or NaN', () => {
    expect(accuracy([])).toBeNull()
    expect(macroF1([])).toBeNull()
  })

  it('counts one class against all others', () => {
    // A: right twice, taken for A twice by mistake, missed once. P 2/4, R 2/3, F1 4/7.
    expect(classRetrieval(SIX, 'A')).toEqual({
      truePositives: 2,
      falsePositives: 2,
      falseNegatives: 1,
      precision: 0.5,
      recall: 2 / 3,
      f1: 4 / 7,
    })
  })

  it('averages F1 over classes, rare ones as heavy as common ones', () => {
    // A 4/7; B: 1 right, 1 extra, 1 missed → 2/4; C never answered → 0.
    expect(macroF1(SIX)).toBeCloseTo((4 / 7 + 0.5 + 0) / 3, 12)
  })

  it('lets a class that is answered but never right cost a zero', () => {
    expect(macroF1([answer('A', 'A'), answer('Z', 'A')])).toBeCloseTo((2 / 3 + 0) / 2, 12)
  })

  it('takes either value of a contested label as right, and only then the second as expected', () => {
    const contested = [answer('B', 'A', 'B'), answer('C', 'A', 'B')]
    expect(accuracy(contested)).toBe(0.5)
    expect(confusion(contested, ['A', 'B', 'C'])).toEqual([
      [0, 0, 1],
      [0, 1, 0],
      [0, 0, 0],
    ])
  })

  it('puts what was expected in rows and what was answered in columns', () => {
    expect(confusion(SIX, ['A', 'B', 'C'])).toEqual([
      [2, 1, 0],
      [1, 1, 0],
      [1, 0, 0],
    ])
  })

  it('counts sets of names together', () => {
    const score = setRetrieval([
      { got: ['x', 'y'], expected: ['x'] },
      { got: [], expected: ['y', 'z'] },
      { got: ['z'], expected: ['z'] },
    ])
    // 2 shared, 1 extra, 2 missed.
    expect(score).toMatchObject({ precision: 2 / 3, recall: 2 / 4, f1: 4 / 7 })
  })
})

describe('ranking', () => {
  const ranked = (...truths: Ranked['truth'][]): Ranked[] =>
    truths.map((truth, index) => ({ score: 1 - index / 100, truth }))

  it('finds the highest recall at which precision still holds', () => {
    // Cuts after 1, 2, 3, 4, 5: precision 1, 1, 2/3, 3/4, 3/5; recall 1/3, 2/3, 2/3, 1, 1.
    const five = ranked(true, true, false, true, false)
    expect(recallAtPrecision(five, 0.94)).toBe(2 / 3)
    expect(recallAtPrecision(five, 0.75)).toBe(1)
  })

  it('is 0 when no cut keeps the promise', () => {
    expect(recallAtPrecision(ranked(false, true, true), 0.94)).toBe(0)
  })

  it('takes or leaves equal scores together: an order among ties is luck', () => {
    const tied: Ranked[] = [
      { score: 1, truth: true },
      { score: 1, truth: false },
    ]
    expect(recallAtPrecision(tied, 0.94)).toBe(0)
  })

  it('calls a lead on which the annotators differ right on either side of the cut', () => {
    const scores = ranked(true, 'either', false)
    expect(retrievalAt(scores, 0.995)).toMatchObject({
      truePositives: 1,
      falsePositives: 0,
      falseNegatives: 0,
    })
    expect(retrievalAt(scores, 0.985)).toMatchObject({
      truePositives: 2,
      falsePositives: 0,
      falseNegatives: 0,
    })
  })
})

describe('percentile', () => {
  it('is the nearest rank, so always a value that was seen', () => {
    const values = [40, 10, 30, 20]
    expect(percentile(values, 0.5)).toBe(20)
    expect(percentile(values, 0.99)).toBe(40)
    expect(percentile(values, 0)).toBe(10)
    expect(percentile([], 0.5)).toBeNull()
  })
})

describe('reliability', () => {
  const items = [
    { confidence: 0.95, isRight: true },
    { confidence: 0.95, isRight: false },
    { confidence: 1, isRight: true },
    { confidence: 0.55, isRight: true },
  ]

  it('holds promised beside kept, each bin for itself; certainty is in the last', () => {
    const bins = reliability(items).filter(({ count }) => count > 0)
    expect(bins).toHaveLength(2)
    expect(bins[0]).toMatchObject({ from: 0.5, to: 0.6, count: 1, meanConfidence: 0.55, accuracy: 1 })
    expect(bins[1]).toMatchObject({ from: 0.9, to: 1, count: 3, accuracy: 2 / 3 })
    expect(bins[1]?.meanConfidence).toBeCloseTo(2.9 / 3, 12)
  })

  it('weighs the gap of each bin by how many labels it holds', () => {
    // (1 · 0.45 + 3 · 0.3) / 4
    expect(calibrationError(items)).toBeCloseTo((0.45 + 0.9) / 4, 12)
    expect(calibrationError([])).toBeNull()
  })
})
