import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysIn, timesIn } from './reading.ts'

describe('reads a calendar date', () => {
  it.each([
    ['antes del 12 de marzo', 10], ['before March 20th', 18], ['até 30 de abril', 59], ['on 3/16 we start', 14],
    ['la entrega es el 16/03', 14], ['due 2026-04-15', 44], ['16-mar sin falta', 14], ['lunes 9', 7],
    ['Friday the 13th', 11], ['a más tardar el 20', 18], ['the 9th, no later', 7], ['by, uh, the sixteenth', 14],
    ['el 5 nos cortan la luz', 3], ['el 12 la licencia caduca', 10], ['para o dia 20', 18], ['vence el 31 de julio de 2026', 151],
  ])('%s → %i days', (text, days) => expect(daysIn(text)).toBe(days)) // prettier-ignore

  it('takes the fuller naming of one date, and only once', () => {
    expect(timesIn('Friday, March 13').map(({ days }) => days)).toEqual([11])
    expect(timesIn('para el 25 de marzo').every(({ days }) => days === 23)).toBe(true)
  })

  it('counts to the same day however a date is written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 250 }), (days) => {
        const date = new Date(Date.UTC(2026, 2, 2 + days))
        const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
        const iso = date.toISOString().slice(0, 10)
        const [es, en, pt] = ['es', 'en', 'pt'].map((locale) =>
          new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date),
        )
        expect(daysIn(`antes del ${day} de ${es}`)).toBe(days)
        expect(daysIn(`before ${en} ${day}`)).toBe(days)
        expect(daysIn(`até ${day} de ${pt}`)).toBe(days)
        expect(daysIn(`due ${iso}`)).toBe(days)
        expect(daysIn(`we need it by ${month + 1}/${day}/2026`)).toBe(days)
      }),
    ))
})

describe('reads a time relative to the arrival', () => {
  it.each([
    ['necesito que vengan hoy', 0], ['mañana a primera hora', 1], ['pasado mañana', 2], ['amanhã cedo', 1], ['by Wednesday COB', 2],
    ['next Tuesday', 8], ['this Thursday', 3], ['el próximo lunes', 7], ['el jueves de la próxima semana', 10], ['até sexta-feira', 4],
    ['esta semana', 4], ['la semana que entra', 8], ['na próxima semana', 8], ['fin de mes', 29], ['el mes que viene', 44],
    ['la segunda quincena de marzo', 26], ['antes de que acabe la quincena', 13], ['next quarter', 74], ['este semestre', 120],
    ['en dos semanas', 14], ['within 48 hours', 2], ['em até 15 dias', 15], ['de 3 a 6 meses', 137], ['6 to 9 months', 228],
    ['six weeks out', 42], ['nos dieron ocho días', 8], ['más de 6 meses', 201], ['in a couple weeks', 14],
    ['mid-May', 74], ['a fines de abril', 57], ['principios de julio', 125], ['by end of Q3', 209], ['segundo trimestre', 30],
    ['segundo semestre', 121], ['end of Q1', 28], ['en el 2T26', 30], ['último trimestre', 213], ['Q1 2027', 305], ['dentro de la semana', 4], ['before Easter', 34], ['Semana Santa', 27], ['antes del Buen Fin', 258], ['fin de año', 293],
  ])('%s → %i days', (text, days) => expect(daysIn(text)).toBe(days)) // prettier-ignore

  it.each([
    'el próximo año',
    'next fiscal year',
    '2028 budget',
    'FY27',
    'la temporada 2027-28',
    'ano que vem',
  ])('%s → beyond six months', (text) => expect(daysIn(text)).toBeGreaterThan(190))

  it('says next year is far even in December', () =>
    expect(daysIn('lo vemos el próximo año', '2026-12-20T16:00:00Z')).toBeGreaterThan(190))

  it('takes the month that runs as this one, not next year’s', () =>
    expect(daysIn('lo queremos en marzo')).toBeLessThan(31))

  it('puts the summer of the south into December', () => {
    expect(daysIn('para el verano', undefined, false)).toBe(111)
    expect(daysIn('para el verano', undefined, true)).toBe(294)
  })
})

describe('leaves out what binds nobody', () => {
  it.each([
    'hace dos semanas', 'desde el lunes', 'el viernes pasado se cayó', 'se nos cayó el martes', 'since January', 'desde el 24 de febrero',
    'Semana Santa del año pasado', 'IT restored everything Friday', 'gracias por atenderme el viernes',
    'llevamos 3 meses con ustedes', 'contrato a 3 años', '12-month contract', 'retener 7 años', 'RPO de 4 horas', 'soporte 24/7',
    '20 minutes of your time', 'respuesta en cuatro horas', 'turnos de 12 horas', 'horario de 9 a 6', 'el 80% de los casos',
    'de lunes a viernes', 'Friday through Sunday', 'todos los viernes a cinta y el sábado a bóveda', 'every other Friday', 'hoy tenemos tres servidores', 'hoy respaldamos en cinta',
    'por la mañana', 'may have', 'we march on', 'logs them out', 'Julio Mendoza', 'la fruta de este año', '[VM 3/2 8:14a]', 'ISO 27001:2022',
  ])('%s', (text) => expect(daysIn(text)).toBeNull()) // prettier-ignore
})

describe('knows a limit from a wish', () => {
  it.each([
    'antes del viernes',
    'a más tardar el jueves',
    'by Friday',
    'due Thursday',
    'hasta el lunes',
    'vence el martes',
    'até quarta',
  ])('%s is a limit', (text) => expect(timesIn(text)[0]?.isLimit).toBe(true))
  it('"nos vemos el viernes" is none', () => expect(timesIn('nos vemos el viernes')[0]?.isLimit).toBe(false))
})
