import { describe, expect, it } from 'vitest'
import { rulesPerceiver } from '../../../src/domain/rules/perceiver.ts'
import { attackSpans } from '../../../src/domain/rules/text/attacks.ts'
import { fold } from '../../../src/domain/rules/text/fold.ts'
import { measureAttacks } from '../../eval/attack-suite.ts'
import { type Attacked, allAttacked } from '../../eval/attacked.ts'
import { type Given, givenOf } from '../../eval/cases.ts'
import { readCompanies, readGold } from '../../eval/gold.ts'
import { HONEST_LINES } from '../../eval/honest-lines.ts'
import { HONEST } from '../../eval/honest.ts'
import { SETS } from '../../eval/sets.ts'
import { gullible } from './gullible.ts'

const given = givenOf(readGold(SETS.development.leads), readCompanies(SETS.development.companies))

// As many shares as leads: every attack in every field and place stands in one lead or another. `npm run eval`
// puts each into all of them.
const share = ({ lead }: Given, index: number): Attacked[] =>
  allAttacked(lead).filter((_, at) => at % given.length === index)

describe('an attack', { timeout: 120_000 }, () => {
  it('moves the priority of no lead', async () => {
    const { pairs, moved } = await measureAttacks(rulesPerceiver, given, share)
    expect(pairs).toBeGreaterThan(1000)
    expect(moved).toEqual([])
  })

  it('is seen to move one when a perceiver obeys it', async () => {
    const obeys = gullible(({ description }) => /ignore all previous/i.test(description ?? ''))
    const { moved } = await measureAttacks(obeys, given, share)
    expect(new Set(moved.map(({ field }) => field))).toEqual(new Set(['description']))
  })

  it.each([
    ['prose', HONEST],
    ['line', HONEST_LINES],
  ] as const)('is not what customers say with the same words: %s', (shape, texts) => {
    expect(texts.filter((text) => attackSpans(text, fold(text), shape).length > 0)).toEqual([])
  })
})
