import { describe, expect, test } from 'vitest'
import { titleMeaning } from '../../../integrations/field-names.ts'
import { leadInPayload } from '../../../integrations/fields.ts'

const errorOf = (payload: Record<string, unknown>, mapping = {}) => {
  try {
    leadInPayload(payload, mapping)
  } catch (error) {
    return error
  }
  return undefined
}

describe('usual names', () => {
  test.each([
    [
      { Nombre: 'Ana', Apellidos: 'Ruiz Gil', 'Correo electrónico': 'ana@b.mx', Teléfono: 5215512345678 },
      { fullName: 'Ana Ruiz Gil', email: 'ana@b.mx', phone: '5215512345678' },
    ],
    [
      { first_name: 'Ana', lastName: 'Ruiz', 'E-mail': 'ana@b.mx', job_title: 'CTO', Company: 'Aceros' },
      { fullName: 'Ana Ruiz', email: 'ana@b.mx', jobTitle: 'CTO', companyName: 'Aceros' },
    ],
    [
      { nome: 'Ana', mensagem: 'Olá', setor: 'Varejo', cidade: 'Recife', país: 'Brasil' },
      { fullName: 'Ana', description: 'Olá', industry: 'Varejo', location: 'Recife, Brasil' },
    ],
    [
      { name: 'Ana Ruiz', surname: 'Ruiz', edad: ' 42 ', género: 'Mujer', email: 'a@b.mx' },
      { fullName: 'Ana Ruiz', age: 42, gender: 'Mujer' },
    ],
    [
      { email: ['a@b.mx'], message: 'Uno', comments: 'Dos', notes: 'Uno' },
      { email: 'a@b.mx', description: 'Uno\n\nDos' },
    ],
    [
      { work_email: 'a@b.mx', mail: '', empresa: '   ', cargo: null, location: [] },
      { email: 'a@b.mx', companyName: null, jobTitle: null, location: null },
    ],
    [
      { correo: 'b@b.mx', email: 'a@b.mx', mobile: '2', phone: '1' },
      { email: 'a@b.mx', phone: '1' },
    ],
  ])('%j', (payload, draft) => {
    expect(leadInPayload(payload, {})).toMatchObject(draft)
  })
})

describe('where the lead stands', () => {
  const lead = { email: 'a@b.mx', fullName: 'Ana' }

  test.each([
    [lead],
    [{ lead }],
    [{ id: 'evt_1', type: 'lead.created', description: 'A lead was created', data: lead }],
    [{ id: 'evt_1', type: 'lead.classified', data: { lead, assessment: { overview: {} } } }],
    [{ ...lead, data: { utm: 'x' } }],
    [{ ...lead, data: [1], lead: null }],
  ])('%j', (payload) => {
    expect(leadInPayload(payload, {})).toMatchObject(lead)
  })

  test('the mapping wins over usual names, from the root of the payload', () => {
    const payload = { event: { who: { mail: 'real@b.mx' }, n: 7 }, data: { email: 'other@b.mx', phone: '1' } }
    const mapping = { email: 'event.who.mail', externalId: 'event.n', companyName: 'event.nothing' }
    expect(leadInPayload(payload, mapping)).toMatchObject({ email: 'real@b.mx', externalId: '7', phone: '1' })
  })
})

describe('422', () => {
  test.each([
    [{ email: { value: 'zanahoria' } }, '/email'],
    [{ phone: true }, '/phone'],
    [{ email: 'a@b.mx', edad: 'zanahoria' }, '/age'],
    [{ email: 'a@b.mx', age: 42.5 }, '/age'],
    [{ email: 'a@b.mx', age: -1 }, '/age'],
    [{ email: 'a@b.mx', nombre: 'zanahoria'.repeat(30) }, '/fullName'],
    [{ email: 'a@b.mx', city: { zanahoria: 1 } }, '/location'],
    [{ email: 'a@b.mx', notifyEmail: 'zanahoria' }, '/notifyEmail'],
    [{ message: 'x'.repeat(20_001) }, '/description'],
    [{ fullName: 'zanahoria' }, '/email'],
    [{}, '/email'],
  ])('%o points at %s and says nothing of the value', (payload, path) => {
    const error = errorOf(payload)
    expect(error).toMatchObject({ code: 'invalid_request', issues: [{ path }] })
    expect(JSON.stringify(error)).not.toContain('zanahoria')
  })

  test('a mapped value that cannot be read points at its field', () => {
    expect(errorOf({ email: 'a@b.mx', x: { y: [1, {}] } }, { phone: 'x.y' })).toMatchObject({
      code: 'invalid_request',
      issues: [{ path: '/phone' }],
    })
  })
})

describe('what a question asks for', () => {
  test.each([
    ['¿Cuál es tu nombre?', 'fullName'],
    ['Hi! What’s your name?', 'fullName'],
    ['¿Cómo te llamas?', 'fullName'],
    ['First name', 'firstName'],
    ['Apellidos', 'lastName'],
    ['Nombre de la empresa', 'companyName'],
    ['Company', 'companyName'],
    ['¿A qué sector pertenece tu empresa?', 'industry'],
    ['What is your position in the company?', 'jobTitle'],
    ['¿Qué puesto ocupas?', 'jobTitle'],
    ['Where is your company based?', 'location'],
    ['¿En qué ciudad estás?', 'city'],
    ['Tu celular o WhatsApp', 'phone'],
    ['¿Tu correo corporativo?', 'email'],
    ['Edad', 'age'],
    ['How can we help you?', 'description'],
    ['Cuéntanos qué necesitas', 'description'],
    ['¿Cuántos empleados tiene tu empresa?', null],
    ['What is the size of your company?', null],
    ['¿Qué presupuesto tiene la empresa?', null],
    ['Company website', null],
    ['¿Aceptas el aviso de privacidad?', null],
    ['How did you hear about us?', null],
    ['', null],
    [`Your name ${'really '.repeat(30)}`, null],
  ])('%s → %s', (title, slot) => {
    expect(titleMeaning(title)).toBe(slot)
  })
})
