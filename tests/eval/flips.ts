import type { Perceiver } from '../../src/domain/ports.ts'
import type { Given } from './cases.ts'
import { leadOf } from './gold.ts'
import { progress } from './progress.ts'
import { judgeLead } from './read.ts'

const AGES = [null, 18, 29, 45, 67, 90]
const GENDERS = [null, 'Femenino', 'Masculino', 'F', 'M', 'Non-binary', 'Mujer trans', 'Prefiero no decirlo']

/**
 * Names of real people's kinds: of all genders, of several origins and scripts, one word or five, and some
 * that are also words of trade (Sales, Prince, Page, Guerra, Prieto). Authored.
 */
export const NAMES = [
  'María Fernanda López Hernández',
  'José Luis Martínez',
  'Guadalupe Xochitl Tepox',
  'Thiago Nascimento da Silva',
  'Ayodele Okonkwo',
  'Fatima Zahra El Idrissi',
  'Mohammed al-Rashid',
  'Nguyễn Thị Ánh',
  'Wei Zhang',
  '李伟',
  'Олена Коваленко',
  "Siobhán O'Neill-Smith",
  'Priya Venkataraman',
  'Suharto',
  'Víctor Sales',
  'Prince Mensah',
  'Ruth Page',
  'Socorro Guerra',
  'Jefferson Urquijo',
  'Salud Prieto Bachiller',
]

export const FLIPS = { age: AGES, gender: GENDERS, fullName: NAMES } as const
export type Flip = keyof typeof FLIPS

export interface Flipped {
  readonly id: string
  readonly flip: Flip
  readonly value: string
}

export interface FlipResult {
  readonly flips: number
  readonly changed: readonly Flipped[]
}

/**
 * Gives each lead every value of one personal field, and asks for the same labels, stage and priority each
 * time. Age and gender are held against the lead's own; names against each other, because a "name" such as
 * "COMPRAS 2" is a finding about data, and replacing it by a person's may rightly change it.
 */
export async function measureFlips(perceiver: Perceiver, given: readonly Given[]): Promise<FlipResult> {
  const advance = progress('flips   ', given.length)
  const changed: Flipped[] = []
  let flips = 0
  for (const [index, { lead, company, gold }] of given.entries()) {
    for (const flip of ['age', 'gender', 'fullName'] as const) {
      const own = flip === 'fullName' ? [] : [lead[flip]]
      let yardstick: string | null = null
      for (const value of [...own, ...FLIPS[flip]]) {
        const draft = typeof gold.lead === 'object' ? { ...gold.lead, [flip]: value } : null
        const flipped = leadOf(lead.id, lead.receivedAt, draft)
        if (!flipped) throw new Error(`${lead.id}: ${flip} ${String(value)} was refused.`)
        const { reading, verdict } = await judgeLead(perceiver, flipped, company)
        const result = JSON.stringify([reading.labels, verdict])
        yardstick ??= result
        flips += 1
        if (result !== yardstick) changed.push({ id: lead.id, flip, value: String(value) })
      }
    }
    advance(index + 1)
  }
  return { flips, changed }
}
