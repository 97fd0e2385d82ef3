/** One line to learn from: what it shows, and the levels (0, 1, 2) that count as right. */
export interface Example {
  /** The numbers of the features it has. */
  readonly features: readonly number[]
  readonly accepted: readonly number[]
}

export interface Ordinal {
  readonly weights: readonly number[]
  readonly marks: readonly [number, number]
}

const STEPS = 1500
const RATE = 0.25
const MARK_RIDGE = 0.02
const LEAST_GAP = 0.1

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/**
 * Proportional-odds regression (McCullagh 1980) of three levels with a ridge: P(level ≤ k) = logistic(mark_k −
 * weights · features). Where several levels count as right, their summed chance is what is made likely.
 * The ridge pulls each weight towards what is expected of it before anything is seen. Plain gradient ascent: the
 * same input gives the same weights.
 */
export function fitOrdinal(
  examples: readonly Example[],
  expected: readonly number[],
  ridge: number,
): Ordinal {
  const weights = [...expected]
  let marks: [number, number] = [-1, 1]
  const step = RATE / Math.max(1, examples.length)
  for (let round = 0; round < STEPS; round++) {
    const slopes = weights.map((weight, index) => -ridge * (weight - (expected[index] ?? 0)))
    const markSlopes: [number, number] = [-MARK_RIDGE * marks[0], -MARK_RIDGE * marks[1]]
    for (const { features, accepted } of examples) {
      const [atLow, atHigh] = slopesOf(
        features.reduce((sum, index) => sum + (weights[index] ?? 0), 0),
        marks,
        accepted,
      )
      markSlopes[0] += atLow
      markSlopes[1] += atHigh
      for (const index of features) slopes[index] = (slopes[index] ?? 0) - (atLow + atHigh)
    }
    for (const [index, slope] of slopes.entries()) weights[index] = (weights[index] ?? 0) + step * slope
    const low = marks[0] + step * markSlopes[0]
    marks = [low, Math.max(low + LEAST_GAP, marks[1] + step * markSlopes[1])]
  }
  return { weights, marks }
}

/** How the log of the accepted levels' chance grows with each mark. */
function slopesOf(
  score: number,
  [low, high]: readonly [number, number],
  accepted: readonly number[],
): [number, number] {
  const [upToLow, upToMiddle] = [logistic(low - score), logistic(high - score)]
  const chances = [upToLow, upToMiddle - upToLow, 1 - upToMiddle]
  const chance = Math.max(
    1e-6,
    accepted.reduce((sum, level) => sum + (chances[level] ?? 0), 0),
  )
  const [atLow, atHigh] = [upToLow * (1 - upToLow), upToMiddle * (1 - upToMiddle)]
  const growth: readonly (readonly [number, number])[] = [
    [atLow, 0],
    [-atLow, atHigh],
    [0, -atHigh],
  ]
  const sum = accepted.reduce<[number, number]>(
    ([one, two], level) => [one + (growth[level]?.[0] ?? 0), two + (growth[level]?.[1] ?? 0)],
    [0, 0],
  )
  return [sum[0] / chance, sum[1] / chance]
}
