import type { Hit } from './text/source.ts'

/** What a rule read: a value, the words that prove it, and how sure the rule is (a member of STRENGTH). */
export interface Finding<Value> {
  readonly value: Value
  readonly hits: readonly Hit[]
  readonly confidence: number
}
