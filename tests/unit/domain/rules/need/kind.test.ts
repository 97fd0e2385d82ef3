import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, readingOf, STORAGE } from './kind-reading.ts'

describe('a denial turns a sign round', () => {
  it.each([
    ['No busco trabajo, busco un proveedor de respaldo para la planta.', 'GENUINE'],
    ['No soy estudiante; dirijo la red de un hospital y necesitamos almacenamiento.', 'GENUINE'],
    ['No vendo nada: nos urge mudar 20 TB a otro sitio.', 'GENUINE'],
  ] as const)('%s', (description, kind) =>
    expect(kindOf({ company: 'Hospital San Blas', description })).toBe(kind),
  )
})

describe('what others say is not what the writer says', () => {
  it('reads past a quoted mail of a seller', () =>
    expect(
      kindOf({
        company: 'Vidrios Oaxaca',
        description:
          'Nos escribió otro proveedor:\n> Les ofrecemos nuestros servicios y una demo gratis.\nNosotros necesitamos cotizar un respaldo con alguien serio.',
      }),
    ).toBe('GENUINE'))
})

describe('a topic that sellers offer to everybody', () => {
  const cleaning = {
    ...STORAGE,
    name: 'Limpia',
    shortDescription: 'Empresa de limpieza de oficinas',
    mainServices: [{ name: 'Limpieza de oficinas', description: '' }],
  }
  const description = 'Limpieza de oficinas con descuento por contrato anual.'

  it('is a need where the company sells that very thing', () =>
    expect(kindOf({ company: 'Notaría 4', description }, cleaning)).toBe('GENUINE'))

  it('is an offer where it does not', () =>
    expect(kindOf({ company: 'Notaría 4', description })).toBe('VENDOR'))
})

describe('a student who looks for an internship', () => {
  it('looks for work', () =>
    expect(
      kindOf({
        title: 'Estudiante',
        company: 'Instituto Tecnológico del Valle',
        email: 'leo@gmail.com',
        description: 'Estudio redes y necesito hacer mis prácticas profesionales, ¿aceptan practicantes?',
      }),
    ).toBe('JOB_SEEKER'))
})

describe('a form under test', () => {
  it('is told by its fields, whatever the text asks', () =>
    expect(
      kindOf({
        title: 'Tester',
        company: 'Test Inc',
        email: 'test@acme.example',
        description: 'Just testing, urgent backup',
      }),
    ).toBe('SPAM'))

  it.each(['Queremos una prueba piloto de respaldo.', 'Necesitamos pruebas de restauración.'])(
    'is not "%s"',
    (description) => expect(kindOf({ company: 'Aceros Noreste', description })).toBe('GENUINE'),
  )
})

describe('short and empty leads', () => {
  it.each(['info', 'precio', 'cotización', 'hola', 'n/a', 'llámenme', 'pricing?', '¿Cuánto cuesta?'])(
    '"%s" may buy',
    (description) => expect(kindOf({ company: 'Molinos Tepatitlán', description })).toBe('GENUINE'),
  )
})

describe('evidence', () => {
  it('is the words that told', () => {
    const description = 'Buenas tardes. Adjunto mi CV para la vacante.'
    const { evidence } = readingOf({ description })
    expect(evidence.length).toBeGreaterThan(0)
    for (const { field, start, end, quote } of evidence) {
      expect(field).toBe('description')
      expect(description.slice(start, end)).toBe(quote)
    }
  })

  it('is surer of many signs than of one', () =>
    expect(
      readingOf({ description: 'Adjunto mi CV, tengo disponibilidad inmediata y 5 años de experiencia.' })
        .confidence,
    ).toBeGreaterThan(
      readingOf({ company: 'Bodega Sur', description: 'Le mando la información del portafolio.' }).confidence,
    ))
})

describe('a text made to be slow', () => {
  it.each(['1,', 'a ', 'la ', 'prueba 123 ', 'your ', 'me gustaria ', 'jaja 1233 '])(
    'of "%s" is read in a breath',
    (word) => {
      const started = performance.now()
      kindOf({ company: 'Acme', description: word.repeat(Math.floor(19_000 / word.length)) })
      expect(performance.now() - started).toBeLessThan(2000)
    },
  )
})

describe('any text', () => {
  it('is read, with a sureness between 0 and 1 and words that stand in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (description) => {
        const { confidence, evidence } = readingOf({ company: 'Acme', description: `${description} x` })
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(0.97)
        expect(evidence.every(({ quote }) => quote.trim() !== '')).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
