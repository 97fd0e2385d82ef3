/**
 * How often each sort of rule is right, measured on the authored development set (84 leads, 2026-03) by
 * counting its hits per label and rounding down to 0.05; never above 0.95, because 84 leads cannot show more.
 * `npm run eval` prints the reliability table these figures are checked against.
 */
export const STRENGTH = {
  /** Decided by code from a closed list. */
  certain: 1,
  /** The writer says it in so many words. */
  stated: 0.95,
  /** A field of the form says it. */
  field: 0.9,
  /** Words that nearly always mean it. */
  clear: 0.85,
  /** Follows from another label or from the lack of words. */
  derived: 0.75,
  /** Follows from scope or tone. */
  weak: 0.6,
  /** Nothing speaks for or against. */
  guess: 0.5,
} as const
