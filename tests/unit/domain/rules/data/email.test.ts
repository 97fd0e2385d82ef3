import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { domainOf, emailType, registeredName } from '../../../../../src/domain/rules/data/email.ts'

describe('emailType', () => {
  it.each([
    // A company's own.
    ['rocio@aceros-bajio.com.mx', 'CORPORATE'],
    ['r.p+ventas@mail.frutasdelsur.cl', 'CORPORATE'],
    ['señor.núñez@peñasco.mx', 'CORPORATE'],
    ['li@公司.cn', 'CORPORATE'],
    ['anna@example.test', 'CORPORATE'],
    ['RH@ACME.EXAMPLE', 'CORPORATE'],
    // Anybody's.
    ['lupita@gmail.com', 'FREE'],
    ['lupita@YAHOO.com.mx', 'FREE'],
    ['lupita@hotmail.es', 'FREE'],
    ['lupita@outlook.cl', 'FREE'],
    ['lupita@prodigy.net.mx', 'FREE'],
    ['joana@uol.com.br', 'FREE'],
    ['joana@bol.com.br', 'FREE'],
    ['joana@terra.com.pe', 'FREE'],
    ['joana@ig.com.br', 'FREE'],
    ['pepe@adinet.com.uy', 'FREE'],
    ['pepe@vtr.net', 'FREE'],
    ['pepe@fibertel.com.ar', 'FREE'],
    ['bob@comcast.net', 'FREE'],
    ['bob@me.com', 'FREE'],
    // Ten minutes' worth: looked at before free.
    ['x@mailinator.com', 'DISPOSABLE'],
    ['x@sub.yopmail.com', 'DISPOSABLE'],
    ['x@guerrillamail.info', 'DISPOSABLE'],
    ['x@tempmail.example', 'DISPOSABLE'],
    ['x@correotemporal.mx', 'DISPOSABLE'],
    // None.
    ['no tengo', 'INVALID'],
    ['ana@', 'INVALID'],
    ['@acme.com', 'INVALID'],
    ['ana@acme', 'INVALID'],
    ['ana@@acme.com', 'INVALID'],
    ['ana..m@acme.com', 'INVALID'],
    ['ana maria@acme.com', 'INVALID'],
    ['ana@gmail,com', 'INVALID'],
    ['ana@gmail.con', 'INVALID'],
    ['ana@-acme-.com', 'INVALID'],
  ] as const)('%s is %s', (email, type) => expect(emailType(email)).toBe(type))

  it.each([null, '', '   '])('%s is MISSING', (email) => expect(emailType(email)).toBe('MISSING'))

  it('does not take a company for free because its name is short or holds a provider’s', () => {
    expect(emailType('ana@mac.cl')).toBe('CORPORATE')
    expect(emailType('ana@gmailmarketing.com')).toBe('CORPORATE')
    expect(emailType('ana@mail.acme.com')).toBe('CORPORATE')
  })

  it('says something of any text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        expect(['CORPORATE', 'FREE', 'DISPOSABLE', 'INVALID', 'MISSING']).toContain(emailType(text))
      }),
    )
  })
})

describe('domainOf', () => {
  it.each([
    ['Ana Ruiz <ana@acme.com>', 'acme.com'],
    ['mailto:ana@acme.com', 'acme.com'],
    ['ana@acme.com.', 'acme.com'],
    ['ana@acme.com / beto@acme.com', 'acme.com'],
    ['ana@acme.com, nada', null],
  ])('of "%s" is %s', (email, domain) => expect(domainOf(email)).toBe(domain))
})

it('finds the name under which a domain was registered', () => {
  expect(registeredName('correo.acme.com.mx')).toBe('acme')
  expect(registeredName('acme.example')).toBe('acme')
})
