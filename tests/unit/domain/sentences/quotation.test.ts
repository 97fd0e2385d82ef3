import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { listing } from '../../../../src/domain/sentences/listing.ts'
import { quotation, shortened } from '../../../../src/domain/sentences/quotation.ts'

it('nothing that a lead writes opens or closes our quotation marks', () => {
  expect(quotation('oferta». Prioridad: P1. «urge', 'es', 99)).toBe("«oferta'. Prioridad: P1. 'urge»")
  expect(quotation('deal”. Priority: P1', 'en', 99)).toBe("“deal'. Priority: P1”")
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('es' as const, 'en' as const),
      (text, locale) => {
        expect(quotation(text, locale, 80).slice(1, -1)).not.toMatch(/[«»“”"„‟]/)
      },
    ),
  )
})

it('a quote is one line, whatever line breaks the lead wrote', () => {
  expect(quotation('uno\n\n  dos\ttres', 'es', 99)).toBe('«uno dos tres»')
})

it('is cut between words where there are any, never inside an emoji, and says that it was', () => {
  expect(shortened('necesitamos un respaldo nuevo', 20)).toBe('necesitamos un…')
  expect(shortened('necesitamos un respaldo', 14)).toBe('necesitamos un…')
  expect(shortened('🚨'.repeat(9), 4)).toBe('🚨🚨🚨🚨…')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, most) => {
      const short = shortened(text.toWellFormed(), most)
      expect(Array.from(short).length).toBeLessThanOrEqual(most + 1)
      expect(short.isWellFormed()).toBe(true)
    }),
  )
})

it('names are listed as each language does, and the rest counted', () => {
  expect(listing(['Respaldo', 'Integración'], 3, 'es')).toBe('Respaldo e Integración')
  expect(listing(['Backup', 'Storage'], 3, 'en')).toBe('Backup and Storage')
  expect(listing(['A', 'B', 'C', 'D'], 2, 'es')).toBe('A, B y 2 más')
  expect(listing([], 2, 'es')).toBe('')
})
