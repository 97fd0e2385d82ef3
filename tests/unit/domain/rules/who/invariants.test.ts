import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../../src/domain/rules/finding.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { readAuthority } from '../../../../../src/domain/rules/who/authority.ts'
import { leadOf, readWho } from './reading.ts'

const TITLES = ['gerente de planta', 'directora de sistemas', 'ingeniero de procesos', 'analista de compras', 'dueño', 'IT manager', 'VP Operations', 'controls engineer', 'buyer', 'coordenador de TI', 'jefa de almacén', 'maintenance supervisor'] // prettier-ignore
const NEUTRAL = ['Necesitamos una cotización.', 'We run two shifts.', 'Somos 80 en la planta.', 'El equipo falla por las noches.', 'Please send pricing.', 'Queda cerca del puerto.', 'Bom dia!', 'Mi jefe está de vacaciones.', 'The owner is out this week.'] // prettier-ignore
const title = fc.constantFrom(...TITLES)
const rest = fc.array(fc.constantFrom(...NEUTRAL), { maxLength: 4 }).map((sentences) => sentences.join(' '))
const labelsOf = ({ seniority, roleType, decisionPower }: ReturnType<typeof readWho>) => [
  seniority.value,
  roleType.value,
  decisionPower.value,
]

describe('whatever else a lead says', () => {
  it('a title in the field counts alike in capitals, in small letters and without accents', () =>
    fc.assert(
      fc.property(title, rest, (held, message) => {
        const read = labelsOf(readWho(held, message))
        expect(labelsOf(readWho(held.toUpperCase(), message))).toEqual(read)
        expect(labelsOf(readWho(held.normalize('NFD').replaceAll(/\p{M}/gu, ''), message))).toEqual(read)
      }),
    ))

  it('a title said of oneself counts like the same title in the field', () =>
    fc.assert(
      fc.property(title, rest, (held, message) => {
        expect(readWho(null, `${message} Soy ${held}.`).seniority.value).toBe(readWho(held).seniority.value)
      }),
    ))

  it('a title that is denied, past or somebody else’s is not held', () =>
    fc.assert(
      fc.property(
        title,
        fc.constantFrom(
          'No soy TITLE.',
          "I'm not the TITLE.",
          'Mi jefe es TITLE.',
          'Our TITLE asked for it.',
          'Fui TITLE.',
          'Hablen con el TITLE.',
          'cc: Ana Ruiz, TITLE',
        ),
        rest,
        (held, frame, message) => {
          expect(readWho(null, `${message} ${frame.replace('TITLE', held)}`).seniority.value).toBe('UNKNOWN')
        },
      ),
    ))

  it('name, age and gender change nothing', () =>
    fc.assert(
      fc.property(
        title,
        fc.string(),
        fc.nat(120),
        fc.string({ maxLength: 20 }),
        (jobTitle, fullName, age, gender) => {
          const read = readAuthority(readDocument(leadOf({ jobTitle, fullName, age, gender })), true)
          expect(labelsOf(read)).toEqual(labelsOf(readWho(jobTitle)))
        },
      ),
    ))

  it('evidence stands letter for letter where it says, and sureness is a share', () =>
    fc.assert(
      fc.property(fc.option(title), rest, fc.string(), (jobTitle, message, noise) => {
        const lead = leadOf({ jobTitle, description: `${noise} ${message} La decisión es mía. ${noise}` })
        for (const { evidence, confidence } of Object.values<Finding<string>>({
          ...readAuthority(readDocument(lead), true),
        })) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(0.97)
          for (const { field, start, end, quote } of evidence)
            expect(lead[field]?.slice(start, end)).toBe(quote)
        }
      }),
    ))
})
