import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSize } from '../../../../../src/domain/rules/organisation/size.ts'
import { documentOf, sizeOf } from './reading.ts'

describe('counts people however they are named', () => {
  it.each([
    ['Somos 35 personas en total', 'SMALL'],
    ['somos unas sesenta gentes entre planta y oficina', 'MEDIUM'],
    ['Tenemos una plantilla de 1,350', 'LARGE'],
    ['we have about forty employees', 'SMALL'],
    ['a 75 person shop', 'MEDIUM'],
    ['team of 12', 'SMALL'],
    ['there are only seven of us', 'SMALL'],
    ['Nuestra nómina es de 180', 'MEDIUM'],
    ['somos como 20, contando a los choferes', 'SMALL'],
    ['Somos uns 120 colaboradores', 'MEDIUM'],
    ['quadro de 260 pessoas', 'LARGE'],
    ['trabalham aqui cerca de noventa pessoas', 'MEDIUM'],
    ['unos doscientos y pico empleados', 'MEDIUM'],
    ['casi mil trabajadores', 'LARGE'],
    ['cientos de empleados', 'LARGE'],
    ['a couple dozen employees', 'SMALL'],
    ['roughly 1.2k people', 'LARGE'],
    ['Somos 85 tejedores', 'MEDIUM'],
    ['aquí laboran 95', 'MEDIUM'],
    ['doy empleo a 9 familias', 'SMALL'],
    ['Site has 410.', 'LARGE'],
    ['Plant headcount: 410', 'LARGE'],
    ['Company size: 201-500', 'LARGE'],
    ['No. de empleados: 85', 'MEDIUM'],
    ['somos la licenciada y tres más', 'SMALL'],
    ['soy el único empleado', 'SMALL'],
    ['trabalho sozinha', 'SMALL'],
    ['our headcount is north of 600', 'LARGE'],
    ['1,800 en temporada, 600 fijos', 'LARGE'],
    ['somos dos socios y nadie más', 'SMALL'],
    ['40 people on my shift, maybe 190 total', 'MEDIUM'],
    ['Plant is three shifts, about 420.', 'LARGE'],
    ['Tenemos 60 estables y en campaña pasamos los 300', 'LARGE'],
    ['210 hourly, plus the office', 'MEDIUM'],
    ['seven of us packing soap', 'SMALL'],
    ['it is me and two helpers', 'SMALL'],
    ['La plantilla ronda los 700', 'LARGE'],
    ['la empresa es de 400 y cacho', 'LARGE'],
    ['a three-man shop', 'SMALL'],
    ['somos 30 bien contados', 'SMALL'],
    ['menos de 50 empleados', 'SMALL'],
    ['over 250 employees', 'LARGE'],
    ['45 por turno, dos turnos', 'MEDIUM'],
    ['130 en planta', 'MEDIUM'],
    ['Tenemos 65 costureras', 'MEDIUM'],
  ])('"%s" is %s', (text, size) => expect(sizeOf(text)).toBe(size))
})

describe('does not take other numbers for people', () => {
  it.each([
    'necesito 300 licencias de antivirus',
    'tenemos 500 clientes activos',
    'nuestro cliente tiene 5000 empleados y nos exige trazabilidad',
    'el evento es para 300 personas',
    'atendemos a 900 pacientes al mes',
    '2000 usuarios concurrentes en la app',
    'necesitamos mover 200 pallets',
    'presupuesto de 250 mil pesos',
    'line 4 runs 200 jars a minute',
    'empresa de 25 años',
    'one of your guys left a card',
    'capacitar a 25 personas',
    'Llevo 4 personas en mi área',
    'we have six people stacking by hand',
    'our IT team is 6 people',
    'We have 3 people in maintenance',
    'unas 25 personas usan el sistema',
    'soporte 24/7 en dos turnos, 24/7',
    'the line you guys built is the last one in the building',
    'we hired 8 new people on nights',
    'yo solo junto las cotizaciones',
    'vacunas para 500 personas',
    'entre 2 y 8 grados estables por 12 meses',
    '40 robots in the plant',
    'the filler makes 180 per shift',
    'superamos los 300 pallets',
  ])('"%s" says nothing of the size', (text) => expect(sizeOf(text)).toBe('UNKNOWN'))
})

describe('adds up what is told in pieces', () => {
  it.each([
    ['80 en planta y 175 en oficina', 'LARGE'],
    ['we are 12 engineers and 40 operators', 'MEDIUM'],
    ['three shifts, 45 people per shift', 'MEDIUM'],
    ['cada tienda tiene 8 empleados y son 12 tiendas', 'MEDIUM'],
  ])('"%s" is %s', (text, size) => expect(sizeOf(text)).toBe(size))
})

it('reads the answer to a form or to a chat agent', () => {
  expect(sizeOf('¿Cuántas personas trabajan? → 320\n¿Qué buscas? → cajas')).toBe('LARGE')
  expect(sizeOf('Agente: ¿Cuántas personas trabajan ahí?\nRosa: como 40')).toBe('SMALL')
})

it('counts the people of the client, not those of the adviser', () =>
  expect(sizeOf('Somos 4 asesores. I am helping a client, a 600-person bakery, pick a vendor.')).toBe(
    'LARGE',
  ))

it('holds the borders of the table for every count: under 50, to 250, above', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 90_000 }),
      fc.constantFrom('empleados', 'people', 'funcionários', 'colaboradores'),
      (heads, noun) => {
        expect(sizeOf(`Somos ${heads} ${noun}`)).toBe(
          heads > 250 ? 'LARGE' : heads >= 50 ? 'MEDIUM' : 'SMALL',
        )
      },
    ),
  )
})

it('proves a stated size by the very words', () => {
  const lead = documentOf({ description: 'Hola. Ya somos ciento diez personas.' })
  expect(readSize(lead).evidence.map(({ quote }) => quote)).toEqual(['ciento diez personas'])
})
