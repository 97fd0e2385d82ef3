import type { Evidence } from '../perception.ts'
import { evidenceOf, type Hit } from './text/source.ts'

/**
 * What a rule read: a value, the lead's own words that prove it (none when it was only inferred), and how
 * sure that sort of rule is. `confidence` is 0–1: the share of such readings that were right on the authored
 * practice sets (`npm run eval` prints the reliability table it is checked against).
 */
export interface Finding<Value> {
  readonly value: Value
  readonly evidence: readonly Evidence[]
  readonly confidence: number
}

/** A finding with the places that prove it; places without text of the lead's own are left out. */
export const finding = <Value>(
  value: Value,
  confidence: number,
  ...hits: readonly (Hit | null | undefined)[]
): Finding<Value> => ({
  value,
  confidence,
  evidence: hits.flatMap((hit) => (hit ? (evidenceOf(hit) ?? []) : [])),
})
