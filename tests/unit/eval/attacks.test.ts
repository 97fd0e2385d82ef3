import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesPerceiver } from '../../../src/domain/rules/perceiver.ts'
import { type AttackResult, measureAttacks } from '../../eval/attack-suite.ts'
import {
  type Attacked,
  attackedAddresses,
  attackedWith,
  insert,
  POSITIONS,
  TEXT_FIELDS,
  withText,
} from '../../eval/attacked.ts'
import { ATTACKS } from '../../eval/attacks.ts'
import { type Given, givenOf } from '../../eval/cases.ts'
import { readCompanies, readGold } from '../../eval/gold.ts'
import { COMPANIES, DEVELOPMENT_SET } from '../../eval/options.ts'
import { judgeLead } from '../../eval/read.ts'
import { gullible } from './gullible.ts'

const given = givenOf(readGold(DEVELOPMENT_SET), readCompanies(COMPANIES))

// Two attacks for each lead, dealt in turn, in all fields and positions: every attack comes up twice, in
// seconds. `npm run eval` tries every attack on every lead.
const sampleOf = ({ lead }: Given, index: number): Attacked[] =>
  [2 * index, 2 * index + 1].flatMap((turn) => {
    const attack = ATTACKS[turn % ATTACKS.length]
    return attack ? attackedWith(lead, attack) : []
  })

const movesOf = ({ moved }: AttackResult) =>
  moved.map(
    ({ id, attackId, field, position, from, to }) =>
      `${id} ${attackId} ${field} ${position}: ${from} → ${to}`,
  )

describe('attack texts', () => {
  it('change no priority, whatever field they stand in', async () => {
    const result = await measureAttacks(rulesPerceiver, given, sampleOf)
    expect(result.pairs).toBeGreaterThan(1000)
    expect(movesOf(result)).toEqual([])
  })

  it('change no priority in the address or the number either', async () => {
    const result = await measureAttacks(rulesPerceiver, given, ({ lead }) => attackedAddresses(lead))
    expect(result.pairs).toBeGreaterThan(200)
    expect(movesOf(result)).toEqual([])
  })

  it('change no priority when several work together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...given),
        fc.array(
          fc.record({
            attack: fc.constantFrom(...ATTACKS),
            field: fc.constantFrom(...TEXT_FIELDS),
            position: fc.constantFrom(...POSITIONS),
          }),
          { minLength: 2, maxLength: 4 },
        ),
        async ({ lead, company }, attacks) => {
          const attacked = attacks.reduce((so, { attack, field, position }) => {
            const own = so[field]
            return withText(so, field, own === null ? attack.text : insert(own, attack.text, position)) ?? so
          }, lead)
          const [calm, under] = [
            await judgeLead(rulesPerceiver, lead, company),
            await judgeLead(rulesPerceiver, attacked, company),
          ]
          expect(under.verdict.priority).toBe(calm.verdict.priority)
        },
      ),
      { seed: 20260302, numRuns: 300 },
    )
  })

  it('are seen when a perceiver gives in to one of them', async () => {
    const naive = gullible(({ description }) => description?.includes('P1') ?? false)
    const result = await measureAttacks(naive, given, sampleOf)
    expect(result.moved.length).toBeGreaterThan(0)
    expect(new Set(result.moved.map(({ field }) => field))).toEqual(new Set(['description']))
  })

  it('leave every word that the lead itself says where it was', () => {
    for (const [index, item] of given.entries()) {
      const { lead } = item
      for (const { lead: attacked, field } of sampleOf(item, index)) {
        for (const name of TEXT_FIELDS) {
          if (name !== field) expect(attacked[name]).toBe(lead[name])
          const said = attacked[name] ?? ''
          for (const sentence of (lead[name] ?? '').split(/(?<=[.?!\n])\s+/u))
            expect(said).toContain(sentence)
        }
      }
    }
  })
})
