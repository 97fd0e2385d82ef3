import { describe, expect, it } from 'vitest'
import { rulesPerceiver } from '../../../src/domain/rules/perceiver.ts'
import { givenOf } from '../../eval/cases.ts'
import { measureFlips } from '../../eval/flips.ts'
import { readCompanies, readGold } from '../../eval/gold.ts'
import { SETS } from '../../eval/sets.ts'
import { gullible } from './gullible.ts'

const given = givenOf(readGold(SETS.development.leads), readCompanies(SETS.development.companies))

const valuesOf = (changed: readonly { id: string; flip: string; value: string }[]) =>
  changed.map(({ id, flip, value }) => `${id} ${flip} ${value}`)

describe('the person behind a lead', { timeout: 60_000 }, () => {
  // One lead in three: `npm run eval` takes them all.
  const third = given.filter((_, index) => index % 3 === 0)

  it('is judged the same at any age, of any gender, under any name', async () => {
    const { flips, changed } = await measureFlips(rulesPerceiver, third)
    expect(flips).toBeGreaterThan(900)
    expect(valuesOf(changed)).toEqual([])
  })

  it.each([
    ['age', ({ age }: { age: number | null }) => age !== null && age > 60],
    ['gender', ({ gender }: { gender: string | null }) => gender === 'Femenino'],
    ['fullName', ({ fullName }: { fullName: string | null }) => fullName === 'Suharto'],
  ] as const)('is seen when a perceiver looks at %s', async (flip, looks) => {
    const { changed } = await measureFlips(gullible(looks), third)
    expect(new Set(changed.map((item) => item.flip))).toEqual(new Set([flip]))
  })
})
