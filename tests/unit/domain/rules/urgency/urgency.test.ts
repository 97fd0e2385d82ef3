import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOW } from './told-calm.ts'
import { CRITICAL } from './told-now.ts'
import { HIGH, MEDIUM } from './told-soon.ts'
import { daysIn } from '../time/reading.ts'
import { urgencyOf } from './reading.ts'

describe.each([
  ['CRITICAL', CRITICAL],
  ['HIGH', HIGH],
  ['MEDIUM', MEDIUM],
  ['LOW', LOW],
] as const)('reads as %s', (urgency, messages) => {
  it.each(messages)('%s', (message) => expect(urgencyOf(message).value).toBe(urgency))
})

describe('an emergency counts only in the writer’s own present', () => {
  const EMERGENCY = 'se nos cayó el servidor y nadie puede facturar'
  it.each([
    ['said plainly', `Desde las 6 ${EMERGENCY}.`, 'CRITICAL'],
    ['over', `Ayer ${EMERGENCY}, pero ya quedó todo funcionando.`, 'LOW'],
    ['long ago', `El año pasado ${EMERGENCY}.`, 'LOW'],
    ['in a month that has passed', `En enero ${EMERGENCY}.`, 'LOW'],
    ['only possible', 'Si un día se cae el servidor nadie puede facturar, eso nos preocupa.', 'LOW'],
    ['somebody else’s', `A un competidor le entró ransomware y ${EMERGENCY.replace('nos ', 'le ')}.`, 'LOW'],
    ['quoted mail', `Vean cómo me escriben:\n> ${EMERGENCY}\nYo solo quiero su catálogo.`, 'LOW'],
    ['taken back', `${EMERGENCY}... ok no, es broma, solo quiero precios.`, 'LOW'],
    [
      'another matter',
      `Ando con otro tema, ${EMERGENCY}, pero no les escribo por eso. Mándenme su catálogo.`,
      'LOW',
    ],
    ['attended to, not over', `${EMERGENCY}. Ya viene un técnico en camino pero no sé si pueda.`, 'CRITICAL'],
  ])('%s', (_, message, urgency) => expect(urgencyOf(message).value).toBe(urgency))
})

describe('words of hurry', () => {
  it.each([
    ['of the writer', 'Nos urge cotización.', 'HIGH'],
    ['mistyped', 'ocupo cotizacion urjente porfa', 'HIGH'],
    ['denied', 'No es urgente, manden información.', 'LOW'],
    [
      'in quotation marks',
      'Mi jefe puso "urgente" en el asunto; es su costumbre. Manden información.',
      'LOW',
    ],
    ['offered by the seller', '¿Manejan envíos urgentes? Quiero conocer sus servicios.', 'LOW'],
    ['taken back later', '¡URGENTE! No, la verdad no corre prisa.', 'LOW'],
    ['after a calm about something else', 'La migración puede esperar, pero el respaldo sí urge.', 'HIGH'],
  ])('%s', (_, message, urgency) => expect(urgencyOf(message).value).toBe(urgency))

  it('in the company’s name are none', () =>
    expect(
      urgencyOf('Somos Fletes Urgente del Sur. Quiero conocer precios.', {
        companyName: 'Fletes Urgente del Sur',
      }).value,
    ).toBe('LOW'))
})

describe('the date that binds', () => {
  it.each([
    [
      'a near answer for a far project',
      'Necesito su propuesta el viernes; el proyecto arranca en septiembre.',
      'HIGH',
    ],
    ['a wall tomorrow', 'Mañana vence el arriendo de la cámara y hay 80 pallets adentro.', 'CRITICAL'],
    ['only a quotation tomorrow', 'Necesito la cotización para mañana.', 'HIGH'],
    ['a slot to talk', 'Queremos conocerlos; podemos agendar una llamada el jueves.', 'LOW'],
    ['one that was moved', 'Lo necesitábamos para el viernes, pero la obra se corrió a mayo.', 'MEDIUM'],
    [
      'one in quoted mail that binds',
      'Les copio lo que exige el cliente:\n> comprobar la restauración a más tardar el 12 de marzo\n¿Se alcanza?',
      'HIGH',
    ],
    ['no sooner than', 'No lo tocamos hasta octubre.', 'LOW'],
    ['a year denied', 'Este año no se compra nada.', 'LOW'],
  ])('%s', (_, message, urgency) => expect(urgencyOf(message).value).toBe(urgency))

  it('is counted from the day of arrival', () => {
    const message = 'La auditoría es el 27 de noviembre.'
    expect(urgencyOf(message, {}, '2026-11-26T18:00:00Z').value).toBe('CRITICAL')
    expect(urgencyOf(message, {}, '2026-11-16T18:00:00Z').value).toBe('HIGH')
    expect(urgencyOf(message, {}, '2026-09-01T18:00:00Z').value).toBe('MEDIUM')
    expect(urgencyOf(message, {}, '2026-03-02T18:00:00Z').value).toBe('LOW')
  })
})

describe('whatever the message', () => {
  const message = fc.constantFrom(...CRITICAL, ...HIGH, ...MEDIUM, ...LOW)

  it('evidence stands letter for letter in it', () =>
    fc.assert(
      fc.property(message, (text) => {
        for (const { quote, start, end } of urgencyOf(text).evidence)
          expect(text.slice(start, end)).toBe(quote)
      }),
    ))

  it('accents count for nothing where they tell no tense', () =>
    fc.assert(
      fc.property(fc.constantFrom(...CRITICAL), (text) => {
        expect(urgencyOf(text.normalize('NFD').replaceAll(/\p{M}/gu, '')).value).toBe('CRITICAL')
      }),
    ))

  it('a greeting before it and thanks after it change nothing', () =>
    fc.assert(
      fc.property(message, (text) => {
        expect(urgencyOf(`Buen día.\n${text}\nMuchas gracias.`).value).toBe(urgencyOf(text).value)
      }),
    ))

  it('quoted as a whole it is no emergency of the writer, unless it sets him a day', () =>
    fc.assert(
      fc.property(fc.constantFrom(...CRITICAL.filter((text) => daysIn(text) === null)), (text) => {
        expect(urgencyOf(`Para su archivo:\n> ${text.replaceAll('\n', '\n> ')}`).value).not.toBe('CRITICAL')
      }),
    ))

  it('any text at all is read, and silence is LOW', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(urgencyOf(text).confidence).toBeGreaterThan(0.5)
      }),
    )
    expect(urgencyOf('').value).toBe('LOW')
  })
})
