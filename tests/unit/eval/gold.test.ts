import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.ts'
import { hasPhone } from '../../../src/domain/rules/data/phone.ts'
import { verdict } from '../../../src/domain/policy/verdict.ts'
import { givenOf } from '../../eval/cases.ts'
import { readCompanies, readGold } from '../../eval/gold.ts'
import { SETS } from '../../eval/sets.ts'

describe.each(Object.values(SETS))('authored set $name', ({ leads, companies, leadsMin }) => {
  const given = givenOf(readGold(leads), readCompanies(companies))

  it('holds leads that the API takes, each once', () => {
    expect(given.length).toBeGreaterThanOrEqual(leadsMin)
    expect(new Set(given.map(({ gold }) => gold.id)).size).toBe(given.length)
  })

  it('names only services of its profile', () => {
    const strangers = given.filter(({ gold, company }) =>
      gold.gold.matchedServices.some(
        (name) => !company.mainServices.some((service) => service.name === name),
      ),
    )
    expect(strangers.map(({ gold }) => gold.id)).toEqual([])
  })

  it('quotes only what the lead says', () => {
    const unfounded = given.filter(({ gold }) => {
      const said = JSON.stringify(gold.lead)
      return Object.values(gold.evidence).some(
        (quote) => quote !== null && !said.includes(JSON.stringify(quote).slice(1, -1)),
      )
    })
    expect(unfounded.map(({ gold }) => gold.id)).toEqual([])
  })

  it('draws grade, stage and priority from its labels by the default policy', () => {
    const drawn = given.map(({ gold, lead }) => {
      const { grade, stage, priority } = verdict(gold.gold, hasPhone(lead.phone), DEFAULT_POLICY)
      return { id: gold.id, grade, stage, priority }
    })
    expect(drawn).toEqual(
      given.map(({ gold: { id, grade, stage, priority } }) => ({ id, grade, stage, priority })),
    )
  })
})
