import * as fc from 'fast-check'
import type { z } from 'zod'
import { type Calendar, DEFAULT_CALENDAR } from '../../../../src/domain/calendar.ts'
import { Labels } from '../../../../src/domain/labels.ts'
import { contradictionsIn } from '../../../../src/domain/policy/contradictions.ts'
import { DEFAULT_POLICY, type Policy, type SlaTarget } from '../../../../src/domain/policy/policy.ts'
import { foundWorkspace, type Workspace } from '../../../../src/domain/workspace.ts'

/** The seed case: a CTO of a manufacturer who needs his backups better, urgently. SQL, P1. */
export const SEED: Labels = {
  kind: 'GENUINE',
  emailType: 'CORPORATE',
  seniority: 'C_LEVEL',
  roleType: 'TECH_DECISION_MAKER',
  decisionPower: 'HIGH',
  serviceMatch: 'STRONG',
  matchedServices: ['Respaldo de datos'],
  industryMatch: 'TARGET',
  companySize: 'UNKNOWN',
  urgency: 'HIGH',
  dealSize: 'MEDIUM',
  complexity: 'MEDIUM',
  dataQuality: 'GOOD',
}

export const SAS: Workspace = foundWorkspace(
  'wsp_sas',
  {
    name: 'SAS',
    company: {
      name: 'SAS',
      shortDescription: 'Respaldo y almacenamiento de datos.',
      mainServices: [
        { name: 'Respaldo de datos', description: '' },
        { name: 'Almacenamiento', description: '' },
      ],
      targetAudience: 'Medianas y grandes empresas de manufactura.',
    },
    locale: 'es',
    timeZone: 'America/Mexico_City',
  },
  '2026-03-02T16:00:00Z',
)

const anyOf = <Value extends string>(set: z.ZodType<Value> & { readonly options: Value[] }) =>
  fc.constantFrom(...set.options)

/** Any combination of labels, possible in life or not. */
export const anyLabels: fc.Arbitrary<Labels> = fc.record({
  kind: anyOf(Labels.shape.kind),
  emailType: anyOf(Labels.shape.emailType),
  seniority: anyOf(Labels.shape.seniority),
  roleType: anyOf(Labels.shape.roleType),
  decisionPower: anyOf(Labels.shape.decisionPower),
  serviceMatch: anyOf(Labels.shape.serviceMatch),
  matchedServices: fc.subarray(['Respaldo de datos', 'Almacenamiento']),
  industryMatch: anyOf(Labels.shape.industryMatch),
  companySize: anyOf(Labels.shape.companySize),
  urgency: anyOf(Labels.shape.urgency),
  dealSize: anyOf(Labels.shape.dealSize),
  complexity: anyOf(Labels.shape.complexity),
  dataQuality: anyOf(Labels.shape.dataQuality),
})

const points = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)
const threshold = fc.integer({ min: 0, max: 40 }).map((twentieths) => twentieths / 20)
const target: fc.Arbitrary<SlaTarget> = fc.oneof(
  fc.integer({ min: 1, max: 10_080 }).map((minutes) => ({ minutes })),
  fc.integer({ min: 1, max: 160 }).map((quarters) => ({ businessHours: quarters / 4 })),
  fc.integer({ min: 1, max: 10 }).map((businessDays) => ({ businessDays })),
)

/** Any policy that the schema's numbers allow, contradictory ones too. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  industryPoints: fc.record({ TARGET: points, ADJACENT: points, UNKNOWN: points, OFF: points }),
  sizePoints: fc.record({ LARGE: points, MEDIUM: points, UNKNOWN: points, SMALL: points }),
  strong: fc.record({ A: threshold, B: threshold }),
  partial: fc.record({ B: threshold, C: threshold }),
  sla: fc.record({ P1: target, P2: target, P3: target, P4: target }),
})

const sorted = (values: readonly number[]) => values.toSorted((one, other) => other - one)

/** Points and thresholds put in order, so that the policy is one that may be kept; default deadlines. */
export const soundPolicy: fc.Arbitrary<Policy> = anyPolicy
  .map((policy): Policy => {
    const { industryPoints: industry, sizePoints: size } = policy
    const [target = 0, adjacent = 0, unknown = 0, off = 0] = sorted(Object.values(industry))
    const [large = 0, medium = 0, unknownSize = 0, small = 0] = sorted(Object.values(size))
    const [a = 0, b = 0] = sorted(Object.values(policy.strong))
    const [partialB = 0, c = 0] = sorted(Object.values(policy.partial))
    return {
      sla: DEFAULT_POLICY.sla,
      industryPoints: { TARGET: target, ADJACENT: adjacent, UNKNOWN: unknown, OFF: off },
      sizePoints: { LARGE: large, MEDIUM: medium, UNKNOWN: unknownSize, SMALL: small },
      strong: { A: a, B: b },
      partial: { B: partialB, C: c },
    }
  })
  .filter((policy) => contradictionsIn(policy).length === 0)

/** Calendars whose hours hold no change of clocks: those come before 04:00. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    opens: fc.integer({ min: 4, max: 12 }),
    hours: fc.integer({ min: 1, max: 11 }),
    holidays: fc.subarray(['2026-03-02', '2026-03-16', '2026-04-05', '2026-12-25']),
  })
  .map(({ workdays, opens, hours, holidays }) => ({
    workdays,
    opensAt: `${String(opens).padStart(2, '0')}:00`,
    closesAt: `${String(opens + hours).padStart(2, '0')}:00`,
    holidays,
  }))

export const workingWeek = (change: Partial<Calendar> = {}): Calendar => ({ ...DEFAULT_CALENDAR, ...change })
