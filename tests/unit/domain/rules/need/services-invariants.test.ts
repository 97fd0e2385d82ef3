import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AUTOMATION, COLD, servicesIn, STORAGE } from './services-reading.ts'

const company = fc.constantFrom(STORAGE, COLD, AUTOMATION)
const SENTENCES = ['Necesitamos respaldo de datos.', 'El disco se llenó.', 'Queremos una tienda en línea.', 'No busco servidores.', 'Somos 80 personas.', 'We need a robot cell.', 'Bearings fail on our fans.', '¿Llevan fruta a Santiago?', 'Transporte refrigerado de Bogotá a Cali.', 'Ya lo tenemos resuelto.', 'Gracias.', 'Our plant is in Toledo, OH.', 'Guardar 200 pallets de helado.', 'mis fotos de la boda'] // prettier-ignore
const message = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ maxLength: 40 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((sentences) => sentences.join(' '))

describe('whatever is written', () => {
  it('services are the profile’s own, and there are some just when something matches', () =>
    fc.assert(
      fc.property(company, message, (profile, description) => {
        const { serviceMatch, matchedServices } = servicesIn(description, profile)
        const names = profile.mainServices.map(({ name }) => name)
        const isMatch = serviceMatch.value === 'STRONG' || serviceMatch.value === 'PARTIAL'
        expect(matchedServices.value).toEqual(names.filter((name) => matchedServices.value.includes(name)))
        expect(matchedServices.value.length > 0).toBe(isMatch)
      }),
    ))

  it('evidence stands letter for letter in the lead', () =>
    fc.assert(
      fc.property(company, message, (profile, description) => {
        const { serviceMatch, matchedServices } = servicesIn(description, profile)
        for (const { start, end, quote } of [...serviceMatch.evidence, ...matchedServices.evidence])
          expect(description.trim().slice(start, end)).toBe(quote)
      }),
    ))

  it('capitals and accents change nothing', () =>
    fc.assert(
      fc.property(company, fc.subarray(SENTENCES, { minLength: 1 }), (profile, sentences) => {
        const description = sentences.join(' ')
        const bare = description.normalize('NFD').replaceAll(/\p{M}/gu, '')
        const read = servicesIn(description, profile)
        expect(servicesIn(bare, profile).matchedServices.value).toEqual(read.matchedServices.value)
        expect(servicesIn(bare, profile).serviceMatch.value).toBe(read.serviceMatch.value)
      }),
    ))

  it('a greeting before and thanks behind change nothing', () =>
    fc.assert(
      fc.property(company, fc.subarray(SENTENCES, { minLength: 1 }), (profile, sentences) => {
        const description = sentences.join(' ')
        const read = servicesIn(description, profile)
        const polite = servicesIn(`Buenas tardes.\n${description}\nSaludos cordiales.`, profile)
        expect(polite.matchedServices.value).toEqual(read.matchedServices.value)
      }),
    ))
})
