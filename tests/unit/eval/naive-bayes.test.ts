import { describe, expect, it } from 'vitest'
import { crossValidated, type Example, PredictiveLeadScoring } from '../../eval/naive-bayes.ts'

const example = (isWon: boolean, features: Record<string, string>, team = 'sales'): Example => ({
  team,
  isWon,
  features,
})

// Two won, two lost: W = L = 2.1.
const FOUR = [
  example(true, { country: 'mx', email: 'corporate' }),
  example(true, { country: 'mx' }),
  example(false, { country: 'cl' }),
  example(false, { email: 'free' }),
]

describe('Odoo’s predictive lead scoring', () => {
  it('multiplies what each value saw of won and of lost, from 0.1 on', () => {
    // mx: won 2.1, lost 0.1; cl: won 0.1, lost 1.1. Totals: won 2.2, lost 1.2.
    // S_won = .5 · 2.1/2.2 = .47727, S_lost = .5 · .1/1.2 = .04167 → 91.97 %
    expect(new PredictiveLeadScoring(FOUR).probability('sales', { country: 'mx' })).toBe(91.97)
  })

  it('counts each field for itself and skips what is unset', () => {
    // cl: won .1/2.2, lost 1.1/1.2. corporate: won 1.1/1.2, lost .1/1.2.
    // S_won = .5 · .04167, S_lost = .5 · .07639 → 35.29 %
    const scoring = new PredictiveLeadScoring(FOUR)
    expect(scoring.probability('sales', { country: 'cl', email: 'corporate' })).toBe(35.29)
  })

  it('skips a value that it never saw', () => {
    expect(new PredictiveLeadScoring(FOUR).probability('sales', { country: 'jp' })).toBe(50)
  })

  it('learns from the team of the lead, and from all teams when that team has nothing', () => {
    const examples = [...FOUR, example(true, { country: 'cl' }, 'partners')]
    const scoring = new PredictiveLeadScoring(examples)
    expect(scoring.probability('sales', { country: 'mx' })).toBe(91.97)
    // All teams: W 3.1, L 2.1; mx won 2.1, lost 0.1; cl won 1.1, lost 1.1; totals 3.2, 1.2.
    const won = (3.1 / 5.2) * (2.1 / 3.2)
    const lost = (2.1 / 5.2) * (0.1 / 1.2)
    expect(scoring.probability('nobody', { country: 'mx' })).toBeCloseTo((100 * won) / (won + lost), 2)
  })

  it('says nothing when it has seen nothing', () => {
    expect(new PredictiveLeadScoring([]).probability('sales', { country: 'mx' })).toBeNull()
  })

  it('scores each lead without having seen it', () => {
    // Two won and two lost, each with an id of its own, in two folds: a model that saw its own lead would
    // use the id; one that did not skips it, and has one of each kind to say 50 % from.
    const ids = ['a', 'b', 'c', 'd'].map((id, index) => example(index < 2, { id }))
    expect(crossValidated(ids, 2)).toEqual([50, 50, 50, 50])
    expect(new PredictiveLeadScoring(ids).probability('sales', { id: 'a' })).toBeGreaterThan(90)
  })
})
