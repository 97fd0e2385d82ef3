import { describe, expect, it } from 'vitest'
import type { Labels } from '../../../../../src/domain/labels.ts'
import { emailType } from '../../../../../src/domain/rules/data/email.ts'
import { readQuality } from '../../../../../src/domain/rules/data/quality.ts'
import { readDocument } from '../../../../../src/domain/rules/text/document.ts'
import { leadOf } from '../../../../eval/gold.ts'

const WHOLE = {
  fullName: 'Ana Ruiz',
  email: 'ana@acerosibarra.example',
  phone: null as string | null,
  companyName: 'Aceros Ibarra' as string | null,
  description: 'Necesitamos renovar el respaldo de 20 servidores en dos plantas.' as string | null,
}

function qualityOf(
  changed: { [Field in keyof typeof WHOLE]?: string | null },
  serviceMatch: Labels['serviceMatch'] = 'STRONG',
  kind: Labels['kind'] = 'GENUINE',
) {
  const lead = leadOf('lead_1', '2026-03-02T16:00:00Z', { ...WHOLE, ...changed })
  if (!lead) throw new Error('refused')
  return readQuality(readDocument(lead), emailType(lead.email), serviceMatch, kind)
}

describe('dataQuality', () => {
  it('is GOOD when nothing is missing', () => expect(qualityOf({}).value).toBe('GOOD'))

  it.each([
    ['no way to reach the person', { email: null }, 'contact'],
    ['a throw-away address alone', { email: 'a@mailinator.com' }, 'contact'],
    ['no company', { companyName: 'particular', email: 'ana@gmail.com' }, 'company'],
    ['no description', { description: null }, 'description'],
    ['a description that says nothing', { description: 'Buenas tardes, quisiera información de sus servicios, gracias.' }, 'description'],
    ['a wish to be called', { description: 'Hi, interested. Please call me back when you can, thanks!' }, 'description'],
  ] as const)('is REVIEW with %s', (_, changed, missing) => {
    const { value, findings } = qualityOf(changed, 'description' in changed ? 'UNKNOWN' : 'STRONG')
    expect([value, findings.missing]).toEqual(['REVIEW', [missing]])
  }) // prettier-ignore

  it('is POOR when two are missing', () =>
    expect(
      qualityOf({ email: 'ana@gmail.com', companyName: null, description: 'info' }, 'UNKNOWN').value,
    ).toBe('POOR'))

  it('takes a corporate address for a company', () =>
    expect(qualityOf({ companyName: null }).value).toBe('GOOD'))

  it('takes a telephone, in its field or in the text, for a way to reach the person', () => {
    expect(qualityOf({ email: 'no tengo', phone: '844 555 0192' }).value).toBe('GOOD')
    expect(
      qualityOf({ email: null, description: `${WHOLE.description} Mi cel es 844 555 0192.` }).value,
    ).toBe('GOOD')
  })

  it.each([
    ['a name that is none', { fullName: 'Sistemas 22' }, 'name_not_a_name'],
    ['the address of another company', { email: 'ana@tacoseltunel.example' }, 'email_of_other_company'],
  ] as const)('is REVIEW with %s', (_, changed, issue) => {
    const { value, findings } = qualityOf(changed)
    expect([value, findings.issues]).toEqual(['REVIEW', [issue]])
  })

  it('asks nothing about an address whose owner the writer names himself', () =>
    expect(
      qualityOf({
        email: 'ana@gruponazas.example',
        description: `${WHOLE.description} Somos parte de Grupo Nazas.`,
      }).value,
    ).toBe('GOOD'))

  it('counts an incoherence once: POOR needs two gaps', () =>
    expect(qualityOf({ fullName: 'asdf', description: 'cotización' }, 'UNKNOWN').value).toBe('REVIEW'))

  it('reads a need of three words as one', () =>
    expect(qualityOf({ description: 'cotización de respaldo en nube' }).value).toBe('GOOD'))

  it('wants the facts of a paragraph where no need was read', () => {
    expect(qualityOf({ description: 'Me los recomendó el contador de la cámara.' }, 'UNKNOWN').value).toBe(
      'REVIEW',
    )
    expect(
      qualityOf(
        {
          description:
            'Nuestro grupo, con plantas en Colombia, Ecuador y Perú y cuatro mil colaboradores, inicia una etapa de transformación apoyada en alianzas de largo plazo con propósito social y ambiental.',
        },
        'UNKNOWN',
      ).value,
    ).toBe('GOOD')
  })

  it('asks of others only that they say what they want', () =>
    expect(
      qualityOf({ description: 'Ofrezco pinturas epóxicas para pisos industriales.' }, 'UNKNOWN', 'VENDOR')
        .value,
    ).toBe('GOOD'))
})
