import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../src/errors.ts'
import { issuesOf } from '../../../../src/domain/input.ts'
import { contradictionsIn } from '../../../../src/domain/policy/contradictions.ts'
import { DEFAULT_POLICY, Policy } from '../../../../src/domain/policy/policy.ts'
import { WorkspacePatch, amendWorkspace } from '../../../../src/domain/workspace.ts'
import { SAS, anyPolicy, workingWeek } from './leads.ts'

const issues = (change: Partial<Policy>) => {
  const parsed = Policy.safeParse({ ...DEFAULT_POLICY, ...change })
  return parsed.success ? [] : issuesOf(parsed.error).map(({ path }) => path)
}
const industry = (change: Partial<Policy['industryPoints']>) =>
  issues({ industryPoints: { ...DEFAULT_POLICY.industryPoints, ...change } })
const size = (change: Partial<Policy['sizePoints']>) =>
  issues({ sizePoints: { ...DEFAULT_POLICY.sizePoints, ...change } })
const sla = (change: Partial<Policy['sla']>, hours = workingWeek()) =>
  contradictionsIn({ ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, ...change } }, hours).map(({ path }) =>
    path.join('.'),
  )

it('the default is the policy of judgement.md §2, and contradicts nothing', () => {
  expect(DEFAULT_POLICY).toEqual({
    industryPoints: { TARGET: 1, ADJACENT: 0.5, UNKNOWN: 0.5, OFF: 0 },
    sizePoints: { LARGE: 1, MEDIUM: 1, UNKNOWN: 0.5, SMALL: 0 },
    strong: { A: 1.5, B: 1 },
    partial: { B: 1.5, C: 0.5 },
    sla: { P1: { minutes: 5 }, P2: { minutes: 60 }, P3: { businessHours: 8 }, P4: { businessDays: 3 } },
  })
  expect(issues({})).toEqual([])
  expect(sla({})).toEqual([])
})

describe('points', () => {
  it('ADJACENT above TARGET is refused', () => {
    expect(industry({ TARGET: 0.75, ADJACENT: 0.8 })).toEqual(['/industryPoints/ADJACENT'])
  })
  it('OFF above ADJACENT or UNKNOWN is refused', () => {
    expect(industry({ OFF: 0.6 })).toEqual(['/industryPoints/OFF', '/industryPoints/OFF'])
  })
  it('UNKNOWN above TARGET is refused', () => {
    expect(industry({ TARGET: 0.6, UNKNOWN: 0.7 })).toEqual(['/industryPoints/UNKNOWN'])
  })
  it('an unknown size above a medium one, and a small above an unknown, are refused', () => {
    expect(size({ UNKNOWN: 0.9, MEDIUM: 0.8 })).toEqual(['/sizePoints/UNKNOWN'])
    expect(size({ UNKNOWN: 0.9, LARGE: 0.8 })).toEqual(['/sizePoints/UNKNOWN'])
    expect(size({ SMALL: 0.6 })).toEqual(['/sizePoints/SMALL'])
  })
  it('whether medium or large is worth more is the workspace’s own matter', () => {
    expect(size({ LARGE: 0.6 })).toEqual([])
    expect(size({ MEDIUM: 0.6 })).toEqual([])
  })
})

describe('thresholds', () => {
  it('B above A is refused', () => {
    expect(issues({ strong: { A: 1, B: 1.2 } })).toEqual(['/strong/B'])
  })
  it('C above B is refused', () => {
    expect(issues({ partial: { B: 1.2, C: 1.5 } })).toEqual(['/partial/C'])
  })
  it('a partial match that gets B sooner than a strong one is refused', () => {
    expect(issues({ partial: { B: 0.75, C: 0.5 } })).toEqual(['/strong/B'])
  })
  it('a grade A that no lead could reach is refused', () => {
    expect(issues({ industryPoints: { TARGET: 0.2, ADJACENT: 0, UNKNOWN: 0, OFF: 0 } })).toEqual([
      '/strong/A',
    ])
  })
})

describe('deadlines', () => {
  it.each([
    ['P2', { P2: { minutes: 4 } }],
    ['P3', { P3: { businessHours: 0.5 } }],
    ['P4', { P4: { minutes: 10_080 } }],
    ['P4', { P3: { businessHours: 28 } }],
    ['P4', { P3: { businessDays: 4 } }],
    ['P4', { P3: { businessDays: 1 }, P4: { businessHours: 9 } }],
    ['P4', { P3: { minutes: 4321 } }],
    ['P4', { P3: { businessHours: 9 }, P4: { businessHours: 8.75 } }],
  ] as const)('%s is refused in %j, where it would fall due before the one above', (priority, change) => {
    expect(sla(change)).toEqual([`sla.${priority}`])
  })
  it.each([
    { P3: { businessHours: 27 } },
    { P3: { businessDays: 1 }, P4: { businessHours: 9.25 } },
    { P3: { businessDays: 3 } },
    { P3: { minutes: 4260 } },
    { P2: { minutes: 5 } },
    { P1: { businessHours: 1 }, P2: { businessHours: 1 } },
  ] as const)('%j is taken', (change) => {
    expect(sla(change)).toEqual([])
  })
  it('what fits a long day contradicts itself in a short one', () => {
    expect(sla({}, workingWeek({ opensAt: '09:00', closesAt: '11:00' }))).toEqual(['sla.P4'])
  })
  it('hours that would take more than sixty working days are refused', () => {
    expect(
      sla({ P3: { businessHours: 200 }, P4: { businessDays: 60 } }, workingWeek({ closesAt: '09:30' })),
    ).toEqual(['sla.P3', 'sla.P4'])
  })
})

it('a policy is taken exactly when it contradicts nothing', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      expect(Policy.safeParse(policy).success).toBe(contradictionsIn(policy).length === 0)
    }),
  )
})

describe('amendWorkspace', () => {
  const faster = { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, P1: { minutes: 3 } } }

  it.each([
    ['policy', { policy: faster }],
    ['calendar', { calendar: workingWeek({ holidays: ['2026-12-25'] }) }],
    ['time zone', { timeZone: 'America/Santiago' }],
    ['company', { company: { ...SAS.company, targetAudience: 'Hospitales.' } }],
    [
      'sellers',
      {
        sellers: [
          {
            email: 'ana@sas.example',
            name: 'Ana',
            services: [],
            sectors: [],
            regions: [],
            isActive: true,
            dailyLeadsMax: null,
          },
        ],
      },
    ],
  ])('an edit of the %s raises policyVersion by one', (_member, patch) => {
    expect(amendWorkspace(SAS, patch)).toEqual({ ...SAS, ...patch, policyVersion: 2 })
  })

  const harmless: WorkspacePatch[] = [
    { name: 'Otra' },
    { locale: 'en' },
    { retentionDays: 30 },
    { notifyEmails: ['a@sas.example'] },
  ]
  it.each(harmless)('%j cannot change a verdict, and leaves policyVersion', (patch) => {
    expect(amendWorkspace(SAS, patch)).toEqual({ ...SAS, ...patch })
  })

  it('sending back what is kept is no edit', () => {
    expect(amendWorkspace(SAS, { policy: structuredClone(SAS.policy), calendar: SAS.calendar })).toEqual(SAS)
  })

  it('a calendar that turns the kept deadlines around is refused, by name', () => {
    const patch = { calendar: workingWeek({ closesAt: '11:00' }) }
    expect(() => amendWorkspace(SAS, patch)).toThrow(AppError)
    expect(() => amendWorkspace(SAS, patch)).toThrow('P4 would fall due before P3')
  })

  it('the same calendar is taken together with deadlines that fit it', () => {
    const policy = { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, P3: { businessHours: 4 } } }
    const patch = { calendar: workingWeek({ closesAt: '11:00' }), policy }
    expect(amendWorkspace(SAS, patch)).toMatchObject(patch)
  })
})

it('a seller listed twice, in whatever capitals, is refused by name', () => {
  const seller = { name: 'Ana', services: [], sectors: [], regions: [], isActive: true, dailyLeadsMax: null }
  const found = WorkspacePatch.safeParse({
    sellers: [
      { ...seller, email: 'ana@sas.example' },
      { ...seller, email: 'Ana@SAS.example' },
    ],
  })
  expect(found.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['sellers', 1, 'email'], 'This seller is listed twice.'],
  ])
})

it('a deadline that names no span says what it may be', () => {
  const found = WorkspacePatch.safeParse({
    policy: { ...DEFAULT_POLICY, sla: { ...DEFAULT_POLICY.sla, P2: { hours: 1 } } },
  })
  expect(found.error?.issues[0]?.message).toContain('exactly one of minutes')
})
