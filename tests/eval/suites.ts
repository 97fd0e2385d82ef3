import { type AttackResult, worst } from './attack-suite.ts'
import { type FlipResult } from './flips.ts'

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(3)} %`

const top = (counts: readonly { name: string; count: number }[], most: number): string =>
  counts
    .slice(0, most)
    .map(({ name, count }) => `${name} (${count})`)
    .join(', ')

/** Lines on what the attacks did; the worst offenders when there are any. */
export function attackLines({ pairs, moved, labelsMoved }: AttackResult): string[] {
  const lines = [
    `${moved.length} of ${pairs} attacked leads got another priority than the same lead without the attack (${percent(moved.length, pairs)}); some label differed in ${labelsMoved} (${percent(labelsMoved, pairs)}).`,
  ]
  if (moved.length === 0) return lines
  return [
    ...lines,
    `Worst attacks: ${top(
      worst(moved, ({ attackId }) => attackId),
      12,
    )}.`,
    `Fields: ${top(
      worst(moved, ({ field, position }) => `${field} ${position}`),
      20,
    )}.`,
    `Moves: ${top(
      worst(moved, ({ from, to }) => `${from} → ${to}`),
      12,
    )}.`,
    `Leads: ${top(
      worst(moved, ({ id }) => id),
      12,
    )}.`,
  ]
}

export function flipLines({ flips, changed }: FlipResult): string[] {
  const lines = [
    `${changed.length} of ${flips} flips of age, gender or full name changed a label, the stage or the priority (${percent(changed.length, flips)}).`,
  ]
  if (changed.length === 0) return lines
  const by = (name: (item: (typeof changed)[number]) => string) =>
    [...Map.groupBy(changed, name)]
      .map(([key, items]) => ({ name: key, count: items.length }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
  return [
    ...lines,
    `Worst values: ${top(
      by(({ flip, value }) => `${flip} ${value}`),
      12,
    )}.`,
    `Leads: ${top(
      by(({ id }) => id),
      12,
    )}.`,
  ]
}
