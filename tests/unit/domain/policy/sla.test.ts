import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TimeZone } from '../../../../src/domain/calendar.ts'
import { contradictionsIn } from '../../../../src/domain/policy/contradictions.ts'
import { DEFAULT_POLICY } from '../../../../src/domain/policy/policy.ts'
import { dueAt, slaOf, targetSeconds } from '../../../../src/domain/policy/sla.ts'
import { anyCalendar, anyPolicy, workingWeek } from './leads.ts'

const MEXICO = 'America/Mexico_City' // UTC−6 all year since October 2022
const NEW_YORK = 'America/New_York'
const SANTIAGO = 'America/Santiago'

const HOURS = { businessHours: 8 }
const DAYS = { businessDays: 3 }

const due = (
  target: typeof HOURS | typeof DAYS | { minutes: number },
  from: string,
  zone = MEXICO,
  week = {},
) => dueAt(target, new Date(from), workingWeek(week), zone).toISOString()

describe('“P1 5 minutes, P2 1 hour, P3 8 business hours, P4 3 business days”', () => {
  const monday10 = new Date('2026-03-02T16:00:00Z')
  it.each([
    ['P1', 300, '2026-03-02T16:05:00.000Z'],
    ['P2', 3600, '2026-03-02T17:00:00.000Z'],
    ['P3', 28_800, '2026-03-03T00:00:00.000Z'],
    ['P4', 259_200, '2026-03-05T16:00:00.000Z'],
  ] as const)('%s of a lead received on Monday at 10:00', (priority, seconds, deadline) => {
    expect(slaOf(priority, DEFAULT_POLICY, monday10, workingWeek(), MEXICO)).toEqual({
      targetSeconds: seconds,
      dueAt: deadline,
    })
  })
  it('a lead without priority has no deadline', () => {
    expect(slaOf(null, DEFAULT_POLICY, monday10, workingWeek(), MEXICO)).toBeNull()
  })
  it('a quarter of an hour is 900 seconds', () => {
    expect(targetSeconds({ businessHours: 0.25 })).toBe(900)
  })
})

it('minutes run on the wall clock: an emergency on Sunday at 3:00 does not wait for the opening', () => {
  expect(due({ minutes: 5 }, '2026-03-01T09:00:00Z')).toBe('2026-03-01T09:05:00.000Z')
})

describe('business hours', () => {
  it('go on the next morning when the day ends', () => {
    // Monday 15:00, three hours to closing, five more from Tuesday 9:00.
    expect(due(HOURS, '2026-03-02T21:00:00Z')).toBe('2026-03-03T20:00:00.000Z')
  })
  it('count from the opening when received before it', () => {
    expect(due(HOURS, '2026-03-02T10:00:00Z')).toBe('2026-03-02T23:00:00.000Z')
  })
  it('may end exactly at closing time', () => {
    expect(due({ businessHours: 9 }, '2026-03-02T15:00:00Z')).toBe('2026-03-03T00:00:00.000Z')
  })
  it('received at closing time count from the next opening', () => {
    expect(due({ businessHours: 1 }, '2026-03-03T00:00:00Z')).toBe('2026-03-03T16:00:00.000Z')
  })
  it('stop over the weekend', () => {
    // Friday 17:00: one hour, then seven from Monday 9:00.
    expect(due(HOURS, '2026-03-06T23:00:00Z')).toBe('2026-03-09T22:00:00.000Z')
  })
  it('stop on a holiday of the workspace', () => {
    expect(due(HOURS, '2026-03-06T23:00:00Z', MEXICO, { holidays: ['2026-03-09'] })).toBe(
      '2026-03-10T22:00:00.000Z',
    )
  })
  it('run on Saturday where people work on Saturday', () => {
    expect(due(HOURS, '2026-03-06T23:00:00Z', MEXICO, { workdays: [1, 2, 3, 4, 5, 6] })).toBe(
      '2026-03-07T22:00:00.000Z',
    )
  })
  it('read the day in the time zone of the workspace, not in UTC', () => {
    // Tuesday 01:00 UTC is Monday 19:00 in Mexico: the next opening is on Tuesday.
    expect(due({ businessHours: 1 }, '2026-03-03T01:00:00Z')).toBe('2026-03-03T16:00:00.000Z')
    expect(due({ businessHours: 1 }, '2026-03-03T01:00:00Z', 'Asia/Tokyo')).toBe('2026-03-03T02:00:00.000Z')
  })
  it('a week of 160 hours takes its eighteen working days', () => {
    expect(due({ businessHours: 160 }, '2026-03-02T15:00:00Z')).toBe('2026-03-25T22:00:00.000Z')
  })
})

describe('business days', () => {
  it('keep the time of day, three working days on', () => {
    // Thursday 12:30 → Tuesday 12:30.
    expect(due(DAYS, '2026-03-05T18:30:00Z')).toBe('2026-03-10T18:30:00.000Z')
  })
  it('count from the next opening when received on a Sunday', () => {
    expect(due(DAYS, '2026-03-01T18:30:00Z')).toBe('2026-03-05T15:00:00.000Z')
  })
  it('count from the opening when received before it', () => {
    expect(due(DAYS, '2026-03-02T12:00:00Z')).toBe('2026-03-05T15:00:00.000Z')
  })
  it('count from the next opening when received at closing time', () => {
    expect(due(DAYS, '2026-03-03T00:00:00Z')).toBe('2026-03-06T15:00:00.000Z')
  })
  it('leave out holidays, and a holiday on which it is received', () => {
    expect(due(DAYS, '2026-03-16T18:00:00Z', MEXICO, { holidays: ['2026-03-16', '2026-03-18'] })).toBe(
      '2026-03-23T15:00:00.000Z',
    )
  })
})

describe('when clocks change', () => {
  it('Mexico City keeps UTC−6 in April, as it has since 2022', () => {
    expect(due(DAYS, '2026-04-03T16:00:00Z')).toBe('2026-04-08T16:00:00.000Z')
  })
  it('New York, forward on 8 March 2026: same local time, 23 hours less a day', () => {
    // Friday 10:00 EST (15:00 Z) → Wednesday 10:00 EDT (14:00 Z).
    expect(due(DAYS, '2026-03-06T15:00:00Z', NEW_YORK)).toBe('2026-03-11T14:00:00.000Z')
  })
  it('New York, back on 1 November 2026: hours of Monday start at the new offset', () => {
    // Friday 17:00 EDT: one hour, then seven from Monday 9:00 EST (14:00 Z).
    expect(due(HOURS, '2026-10-30T21:00:00Z', NEW_YORK)).toBe('2026-11-02T21:00:00.000Z')
  })
  it('Santiago, back on 5 April 2026 and forward on 6 September 2026', () => {
    expect(due(DAYS, '2026-04-02T15:00:00Z', SANTIAGO)).toBe('2026-04-07T16:00:00.000Z')
    expect(due(DAYS, '2026-09-03T16:00:00Z', SANTIAGO)).toBe('2026-09-08T15:00:00.000Z')
  })
  it('a skipped hour is no working time: opening at 2:30 on the night forward opens at 3:30', () => {
    const nights = { workdays: [7], opensAt: '02:30', closesAt: '06:00' }
    expect(due({ businessHours: 1 }, '2026-03-08T05:00:00Z', NEW_YORK, nights)).toBe(
      '2026-03-08T08:30:00.000Z',
    )
  })
  it('a midnight that Santiago skips is no trouble: 00:00 on 6 September is 1:00', () => {
    const nights = { workdays: [7], opensAt: '00:00', closesAt: '06:00' }
    expect(due({ businessHours: 1 }, '2026-09-06T02:00:00Z', SANTIAGO, nights)).toBe(
      '2026-09-06T05:00:00.000Z',
    )
  })
  it('a repeated hour means its first: 1:30 in New York on 1 November', () => {
    const nights = { workdays: [6, 7], opensAt: '01:00', closesAt: '06:00' }
    expect(due({ businessDays: 1 }, '2026-10-31T05:30:00Z', NEW_YORK, nights)).toBe(
      '2026-11-01T05:30:00.000Z',
    )
  })
  it('half-hour offsets are kept', () => {
    expect(due(DAYS, '2026-03-02T06:00:00Z', 'Asia/Kolkata')).toBe('2026-03-05T06:00:00.000Z')
  })
})

const zones = fc.constantFrom(
  MEXICO,
  NEW_YORK,
  SANTIAGO,
  'Europe/Madrid',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
)
const instants = fc.date({
  min: new Date('2025-12-01T00:00:00Z'),
  max: new Date('2027-01-31T00:00:00Z'),
  noInvalidDate: true,
})

it('under any policy and calendar that may be kept, a lower priority is never due before a higher one', () => {
  const sound = fc
    .tuple(anyPolicy, anyCalendar)
    .map(([policy, calendar]) => [{ ...DEFAULT_POLICY, sla: policy.sla }, calendar] as const)
    .filter(([policy, calendar]) => contradictionsIn(policy, calendar).length === 0)
  fc.assert(
    fc.property(sound, instants, zones, ([policy, calendar], receivedAt, zone) => {
      const dues = (['P1', 'P2', 'P3', 'P4'] as const).map((priority) =>
        dueAt(policy.sla[priority], receivedAt, calendar, zone).getTime(),
      )
      expect(dues).toEqual(dues.toSorted((one, other) => one - other))
      expect(dues[0]).toBeGreaterThan(receivedAt.getTime())
    }),
    { numRuns: 300 },
  )
})

it('business deadlines fall in working time', () => {
  const targets = fc.constantFrom(HOURS, DAYS, { businessHours: 0.25 }, { businessDays: 1 })
  fc.assert(
    fc.property(targets, anyCalendar, instants, zones, (target, calendar, receivedAt, zone) => {
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
      const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
      const deadline = dueAt(target, receivedAt, calendar, zone)
      expect(clock.format(deadline) >= calendar.opensAt).toBe(true)
      expect(clock.format(deadline) <= calendar.closesAt).toBe(true)
      expect(calendar.holidays).not.toContain(date.format(deadline))
    }),
  )
})

it('knows IANA zones and refuses what is none', () => {
  expect(TimeZone.safeParse('America/Mexico_City').success).toBe(true)
  expect(TimeZone.safeParse('Mexico').success).toBe(false)
})
