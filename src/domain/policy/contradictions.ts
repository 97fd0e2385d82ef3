import type { Calendar } from '../calendar.ts'
import type { Policy, SlaTarget } from './policy.ts'
import { hoursPerDay } from './working-time.ts'

/** One thing in a policy that cannot be meant. `path` leads to the number to change. */
export interface Contradiction {
  readonly path: readonly string[]
  readonly message: string
}

const HOURS_PER_CALENDAR_DAY = 24
const WORKING_DAYS_MAX = 60

/**
 * What in a policy would turn its rules against each other: a better lead graded worse, or a lower priority
 * due before a higher one. Empty when nothing does. Without a calendar it finds what is wrong on any
 * calendar; with one, all.
 * @see judgement.md §2: "a workspace may edit the numbers, never the order"
 */
export const contradictionsIn = (policy: Policy, calendar: Calendar | null = null): Contradiction[] => [
  ...pointContradictions(policy),
  ...thresholdContradictions(policy),
  ...ladderContradictions(policy.sla, calendar),
]

/** `[path to the one that must not be greater, its value, path to the other, its value]`. */
type AtMost = readonly [readonly string[], number, readonly string[], number]

const broken = (rules: readonly AtMost[]): Contradiction[] =>
  rules.flatMap(([path, value, otherPath, other]) =>
    value <= other
      ? []
      : [{ path, message: `${path.join('.')} must not be greater than ${otherPath.join('.')}.` }],
  )

function pointContradictions({ industryPoints, sizePoints }: Policy): Contradiction[] {
  const industry = (less: keyof typeof industryPoints, more: keyof typeof industryPoints): AtMost => [
    ['industryPoints', less],
    industryPoints[less],
    ['industryPoints', more],
    industryPoints[more],
  ]
  const size = (less: keyof typeof sizePoints, more: keyof typeof sizePoints): AtMost => [
    ['sizePoints', less],
    sizePoints[less],
    ['sizePoints', more],
    sizePoints[more],
  ]
  return broken([
    industry('ADJACENT', 'TARGET'),
    industry('OFF', 'ADJACENT'),
    industry('UNKNOWN', 'TARGET'),
    industry('OFF', 'UNKNOWN'),
    size('UNKNOWN', 'LARGE'),
    size('UNKNOWN', 'MEDIUM'),
    size('SMALL', 'UNKNOWN'),
  ])
}

function thresholdContradictions({ strong, partial, industryPoints, sizePoints }: Policy): Contradiction[] {
  const most = industryPoints.TARGET + Math.max(sizePoints.LARGE, sizePoints.MEDIUM)
  return [
    ...broken([
      [['strong', 'B'], strong.B, ['strong', 'A'], strong.A],
      [['partial', 'C'], partial.C, ['partial', 'B'], partial.B],
      // Else the same company would do better with a need that we serve only in part.
      [['strong', 'B'], strong.B, ['partial', 'B'], partial.B],
    ]),
    ...(strong.A <= most
      ? []
      : [{ path: ['strong', 'A'], message: 'No lead could reach grade A: the points add up to less.' }]),
  ]
}

function ladderContradictions(sla: Policy['sla'], calendar: Calendar | null): Contradiction[] {
  const hours = calendar && hoursPerDay(calendar)
  const steps = [
    ['P1', 'P2'],
    ['P2', 'P3'],
    ['P3', 'P4'],
  ] as const
  const targets = (['P1', 'P2', 'P3', 'P4'] as const).flatMap((priority) => {
    const target = sla[priority]
    // A day of one minute would take years to fill with hours.
    return hours !== null && 'businessHours' in target && target.businessHours > WORKING_DAYS_MAX * hours
      ? [{ path: ['sla', priority], message: `This is more than ${WORKING_DAYS_MAX} working days.` }]
      : []
  })
  return [
    ...targets,
    ...steps.flatMap(([sooner, later]) => {
      const message = ladderProblem(sla[sooner], sla[later], hours)
      return message === null
        ? []
        : [{ path: ['sla', later], message: `${later} would fall due before ${sooner}: ${message}` }]
    }),
  ]
}

/**
 * Why `later` could fall due before `sooner` for some lead, or null when it never does. Working hours that
 * hold the night on which clocks change may differ by that hour.
 */
function ladderProblem(sooner: SlaTarget, later: SlaTarget, hours: number | null): string | null {
  const shorter = 'it is shorter.'
  if ('minutes' in later) {
    if (!('minutes' in sooner)) return 'minutes run through nights and weekends, working time does not.'
    return sooner.minutes <= later.minutes ? null : shorter
  }
  if ('businessHours' in later) {
    if ('minutes' in sooner) return sooner.minutes <= later.businessHours * 60 ? null : shorter
    if ('businessHours' in sooner) return sooner.businessHours <= later.businessHours ? null : shorter
    // Equal is not enough: so many full days end at closing time, and so many working days at the opening after.
    return hours === null || sooner.businessDays * hours < later.businessHours ? null : shorter
  }
  // A calendar day may have 23 hours.
  if ('minutes' in sooner) return sooner.minutes + 60 <= later.businessDays * 1440 ? null : shorter
  if ('businessDays' in sooner) return sooner.businessDays <= later.businessDays ? null : shorter
  const dayHours = hours ?? HOURS_PER_CALENDAR_DAY
  return sooner.businessHours <= later.businessDays * dayHours ? null : shorter
}
