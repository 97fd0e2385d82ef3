import { z } from 'zod'
import { contradictionsIn } from './contradictions.ts'

const points = z.number().min(0).max(1)

/**
 * How long until the first human answer is due. Minutes run on the wall clock, night and day; business spans
 * count working time on the workspace's calendar.
 */
export const SlaTarget = z.union(
  [
    z.strictObject({ minutes: z.number().int().min(1).max(10_080) }),
    z.strictObject({ businessHours: z.number().min(0.25).max(200) }),
    z.strictObject({ businessDays: z.number().int().min(1).max(60) }),
  ],
  'Give exactly one of minutes (1–10080), businessHours (0.25–200) or businessDays (1–60).',
)
export type SlaTarget = z.infer<typeof SlaTarget>

/**
 * The numbers a workspace may edit. The order of the rules is not among them, and numbers that would turn
 * the rules against each other are refused, each with its path. What depends on the calendar is checked
 * where both are known: `amendWorkspace`.
 * @see judgement.md §2
 */
export const Policy = z
  .strictObject({
    industryPoints: z.strictObject({ TARGET: points, ADJACENT: points, UNKNOWN: points, OFF: points }),
    sizePoints: z.strictObject({ LARGE: points, MEDIUM: points, UNKNOWN: points, SMALL: points }),
    strong: z.strictObject({ A: z.number().min(0).max(2), B: z.number().min(0).max(2) }),
    partial: z.strictObject({ B: z.number().min(0).max(2), C: z.number().min(0).max(2) }),
    sla: z.strictObject({ P1: SlaTarget, P2: SlaTarget, P3: SlaTarget, P4: SlaTarget }),
  })
  .superRefine((policy, context) => {
    for (const { path, message } of contradictionsIn(policy))
      context.addIssue({ code: 'custom', path: [...path], message })
  })
  .meta({ id: 'Policy' })
export type Policy = z.infer<typeof Policy>

/** The numbers of judgement.md §2. */
export const DEFAULT_POLICY: Policy = {
  industryPoints: { TARGET: 1, ADJACENT: 0.5, UNKNOWN: 0.5, OFF: 0 },
  sizePoints: { LARGE: 1, MEDIUM: 1, UNKNOWN: 0.5, SMALL: 0 },
  strong: { A: 1.5, B: 1 },
  partial: { B: 1.5, C: 0.5 },
  sla: { P1: { minutes: 5 }, P2: { minutes: 60 }, P3: { businessHours: 8 }, P4: { businessDays: 3 } },
}
