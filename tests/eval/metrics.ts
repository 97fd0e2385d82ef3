// Plain definitions, so that each figure can be checked by hand (tests/unit/eval/metrics.test.ts does).

/** One answer beside what counts as right. `accepted` starts with the gold value; more than one when contested. */
export interface Answer {
  readonly got: string
  readonly accepted: readonly string[]
}

const isRight = ({ got, accepted }: Answer): boolean => accepted.includes(got)

/** What the answer is scored against: itself when it is accepted, else the first annotator's value. */
const expectedOf = (answer: Answer): string => (isRight(answer) ? answer.got : (answer.accepted[0] ?? ''))

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Share of right answers; null when there is none to score. */
export const accuracy = (answers: readonly Answer[]): number | null =>
  ratio(answers.filter(isRight).length, answers.length)

export interface Retrieval {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  /** Null when nothing was called positive. */
  readonly precision: number | null
  /** Null when nothing is positive. */
  readonly recall: number | null
  readonly f1: number | null
}

export function retrieval(truePositives: number, falsePositives: number, falseNegatives: number): Retrieval {
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  }
}

/** Precision, recall and F1 of one class against all others. */
export function classRetrieval(answers: readonly Answer[], className: string): Retrieval {
  const pairs = answers.map((answer) => ({ got: answer.got, expected: expectedOf(answer) }))
  const count = (test: (pair: { got: string; expected: string }) => boolean) => pairs.filter(test).length
  return retrieval(
    count(({ got, expected }) => got === className && expected === className),
    count(({ got, expected }) => got === className && expected !== className),
    count(({ got, expected }) => got !== className && expected === className),
  )
}

/**
 * Mean F1 over the classes that gold or the answers hold, as scikit-learn's macro average: a class that is
 * answered but never right counts as 0.
 */
export function macroF1(answers: readonly Answer[]): number | null {
  const classes = [...new Set(answers.flatMap((answer) => [expectedOf(answer), answer.got]))]
  const sum = classes.reduce((total, className) => total + (classRetrieval(answers, className).f1 ?? 0), 0)
  return ratio(sum, classes.length)
}

/** Rows are what was expected, columns what was answered. */
export function confusion(answers: readonly Answer[], classes: readonly string[]): number[][] {
  const pairs = answers.map((answer) => `${expectedOf(answer)}→${answer.got}`)
  return classes.map((row) =>
    classes.map((column) => pairs.filter((pair) => pair === `${row}→${column}`).length),
  )
}

/** A lead with a rank score: is it positive? 'either' when the annotators differ on it. */
export interface Ranked {
  readonly score: number
  readonly truth: boolean | 'either'
}

/** Precision and recall of calling positive all that score at or above the threshold. */
export function retrievalAt(ranked: readonly Ranked[], threshold: number): Retrieval {
  const above = ranked.filter(({ score }) => score >= threshold)
  const below = ranked.filter(({ score }) => score < threshold)
  return retrieval(
    above.filter(({ truth }) => truth !== false).length,
    above.filter(({ truth }) => truth === false).length,
    below.filter(({ truth }) => truth === true).length,
  )
}

/**
 * The highest recall that some threshold reaches while precision stays at or above the promise. Leads with
 * the same score are taken or left together. 0 when no threshold keeps the promise.
 */
export function recallAtPrecision(ranked: readonly Ranked[], promised: number): number {
  const thresholds = [...new Set(ranked.map(({ score }) => score))]
  const kept = thresholds
    .map((threshold) => retrievalAt(ranked, threshold))
    .filter(({ precision }) => precision !== null && precision >= promised)
  return Math.max(0, ...kept.map(({ recall }) => recall ?? 0))
}

/** Counts over all leads together: sets of names, right where both sides hold the name. */
export function setRetrieval(
  pairs: readonly { got: readonly string[]; expected: readonly string[] }[],
): Retrieval {
  let shared = 0
  let extra = 0
  let missed = 0
  for (const { got, expected } of pairs) {
    shared += got.filter((name) => expected.includes(name)).length
    extra += got.filter((name) => !expected.includes(name)).length
    missed += expected.filter((name) => !got.includes(name)).length
  }
  return retrieval(shared, extra, missed)
}

/** Nearest-rank percentile (`share` 0–1); null of nothing. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

export const mean = (values: readonly number[]): number | null =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
