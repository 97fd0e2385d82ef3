import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../../../src/domain/rules/language/language.ts'

describe('languageOf', () => {
  it.each([
    ['es', ['Necesitamos mover 40 tarimas congeladas a Puerto Montt.', 'cotización por favor', 'q onda, manejan discos?', 'precio', 'Nos urge, ya no prende el servidor', 'informes', 'nececito un presupuesto']],
    ['en', ['We need a quote for two robot cells.', 'pricing?', 'pls call me back', 'line 2 is down', 'quote', 'Interested, send info']],
    ['pt', ['Precisamos de um orçamento para três câmaras frias.', 'Vocês atendem em Curitiba?', 'gostaria de informações', 'oi, bom dia', 'preciso de cotação', 'nao temos backup na empresa']],
    ['fr', ['Bonjour, nous cherchons une solution de stockage pour notre usine.']],
    ['it', ['Buongiorno, vorremmo un preventivo per il nostro magazzino.']],
    ['de', ['Guten Tag, wir brauchen ein Angebot für unsere Anlage.']],
  ] as const)('reads %s', (language, texts) => {
    for (const text of texts) expect([text, languageOf(text)]).toEqual([text, language])
  }) // prettier-ignore

  it.each(['', '123 456', 'asdfgh', '!!!', 'SAP'])('says "und" of "%s"', (text) =>
    expect(languageOf(text)).toBe('und'),
  )

  it('does not mind accents that were left out or taken apart', () => {
    expect(languageOf('necesitamos informacion de precios para el año')).toBe('es')
    expect(languageOf('não temos orçamento'.normalize('NFD'))).toBe('pt')
  })

  it('answers a known code for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(['es', 'en', 'pt', 'fr', 'it', 'de', 'und']).toContain(languageOf(text))
      }),
    )
  })
})
