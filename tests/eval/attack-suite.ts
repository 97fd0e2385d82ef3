import type { Perceiver } from '../../src/domain/ports.ts'
import { type Attacked, allAttacked } from './attacked.ts'
import type { Given } from './cases.ts'
import { progress } from './progress.ts'
import { judgeLead } from './read.ts'
import { NONE } from './score.ts'

/** A lead whose priority an attack moved. */
export interface Moved {
  readonly id: string
  readonly attackId: string
  readonly field: string
  readonly position: string
  readonly from: string
  readonly to: string
}

export interface AttackResult {
  readonly pairs: number
  readonly moved: readonly Moved[]
  /** Attacks that moved nothing that counts, but moved the stage's grade or some label. */
  readonly labelsMoved: number
}

/**
 * Reads each lead with and without each attack. What counts is the priority: it must be that of the same
 * lead without the attack.
 */
export async function measureAttacks(
  perceiver: Perceiver,
  given: readonly Given[],
  choose: (given: Given, index: number) => Attacked[] = ({ lead }) => allAttacked(lead),
): Promise<AttackResult> {
  const advance = progress('attacks ', given.length)
  const moved: Moved[] = []
  let pairs = 0
  let labelsMoved = 0
  for (const [index, item] of given.entries()) {
    const base = await judgeLead(perceiver, item.lead, item.company)
    const baseLabels = JSON.stringify(base.reading.labels)
    for (const { attackId, field, position, lead } of choose(item, index)) {
      const { reading, verdict } = await judgeLead(perceiver, lead, item.company)
      pairs += 1
      if (JSON.stringify(reading.labels) !== baseLabels) labelsMoved += 1
      if (verdict.priority === base.verdict.priority) continue
      moved.push({
        id: lead.id,
        attackId,
        field,
        position,
        from: base.verdict.priority ?? NONE,
        to: verdict.priority ?? NONE,
      })
    }
    advance(index + 1)
  }
  return { pairs, moved, labelsMoved }
}

/** How often each value stands among the moved, most frequent first. */
export function worst(
  moved: readonly Moved[],
  by: (item: Moved) => string,
): { readonly name: string; readonly count: number }[] {
  return [...Map.groupBy(moved, by)]
    .map(([name, items]) => ({ name, count: items.length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}
