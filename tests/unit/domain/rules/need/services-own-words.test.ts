import { describe, expect, it } from 'vitest'
import { CompanyProfile } from '../../../../../src/domain/company.ts'
import { lineOf, servicesIn } from './services-reading.ts'

// Trades that no list of needs knows well: only the profile itself tells what it sells.
const BEES = CompanyProfile.parse({
  name: 'Miel Serrana',
  shortDescription:
    'Apicultores de Michoacán. Colmenas en renta por temporada; miel a granel en tambos. No vendemos abejas reina ni atendemos casas.',
  mainServices: ['Polinización de cultivos', 'Miel a granel'],
  targetAudience: 'Productores de aguacate y berries',
})
const STAGES = CompanyProfile.parse({
  name: 'Northlight Rigging',
  shortDescription: 'Theatre equipment contractor.',
  mainServices: ['Stage curtains', 'Fly system inspection', 'Orchestra shells'],
  targetAudience: 'Schools and performing arts venues',
})

describe('a trade that only its profile knows', () => {
  it.each([
    [
      'by the word of a service',
      BEES,
      '¿Hacen polinización en arándano para febrero?',
      'STRONG: Polinización de cultivos',
    ],
    [
      'in another language',
      BEES,
      'We need pollination for 40 hectares of blueberries.',
      'STRONG: Polinización de cultivos',
    ],
    [
      'by the words of a note that stands in the order of the services',
      BEES,
      'Quiero rentar 200 colmenas en marzo.',
      'STRONG: Polinización de cultivos',
    ],
    [
      'of several services, by the words of one',
      STAGES,
      'Our curtains are torn, can you replace them?',
      'STRONG: Stage curtains',
    ],
    [
      'of services of one thing, by what is done',
      STAGES,
      'The fly system needs to be inspected before term.',
      'STRONG: Fly system inspection',
    ],
  ])('is met %s', (_, company, description, line) =>
    expect(lineOf(servicesIn(description, company))).toBe(line),
  )

  it.each([
    ['is of another trade', BEES, 'Necesitamos instalar un firewall en la oficina.'],
    ['is what the profile says that it does not sell', BEES, 'Quiero comprar abejas reina.'],
    [
      'is for a home, and homes are refused',
      BEES,
      'Hay un panal de abejas en mi casa, quiero polinización en mi jardín.',
    ],
  ])('is not met by what %s', (_, company, description) =>
    expect(servicesIn(description, company).serviceMatch.value).toBe('NONE'),
  )

  it('is presumed of a message that says something, and less surely than of one that names it', () => {
    const told = servicesIn(
      'El zorzal se llevó la floración y los manzanos amanecieron pelones.',
      BEES,
    ).serviceMatch
    const named = servicesIn('Cotización de polinización, por favor.', BEES).serviceMatch
    expect(told.value).toBe('STRONG')
    expect(told.confidence).toBeLessThan(named.confidence)
  })

  it.each(['Quiero más información, por favor.', 'Please have someone call me.', 'Hola, ¿precios?'])(
    'is not presumed of a message that says nothing: %s',
    (description) => expect(servicesIn(description, BEES).serviceMatch.value).toBe('UNKNOWN'),
  )

  it('is read alike whichever object the profile comes as', () => {
    const copy = structuredClone(BEES)
    expect(servicesIn('¿Tienen miel en tambos?', copy)).toEqual(servicesIn('¿Tienen miel en tambos?', BEES))
  })
})
