import { describe, expect, test } from 'vitest'
import type { FieldMapping } from '../../../src/domain/connection.ts'
import { jsonBytes } from '../../fixtures/integrations/fixture.ts'
import { draftFrom, plugged, requestOf } from './calls.ts'

interface Asked {
  readonly title: string
  readonly type: string
  readonly value: unknown
  readonly ref?: string
  readonly fieldType?: string
}

const EMAIL: Asked = { title: 'Correo', type: 'email', value: 'a@b.mx' }

function response(asked: readonly Asked[], hidden: Record<string, unknown> = {}) {
  const numbered = asked.map((one, index) => ({ ref: `ref${index}`, ...one, id: `f${index}` }))
  return {
    event_id: 'e1',
    event_type: 'form_response',
    form_response: {
      form_id: 'form1',
      token: 'tok1',
      hidden,
      definition: { fields: numbered.map(({ id, ref, title, type }) => ({ id, ref, title, type })) },
      answers: numbered.map(({ id, ref, type, value, fieldType }) => ({
        type,
        [type]: value,
        field: { id, ref, type: fieldType ?? 'short_text' },
      })),
    },
  }
}

const draftOf = (asked: readonly Asked[], mapping: FieldMapping = {}, hidden = {}) =>
  draftFrom('typeform', response(asked, hidden), mapping)

test('the example of Typeform’s own page is read', async () => {
  const payload = {
    event_id: 'LtWXD3crgy',
    event_type: 'form_response',
    form_response: {
      form_id: 'lT4Z3j',
      token: 'a3a12ec67a1365927098a606107fac15',
      hidden: { user_id: 'abc123456' },
      definition: {
        id: 'lT4Z3j',
        title: 'Webhooks example',
        fields: [{ id: 'SMEUb7VJz92Q', title: '…', type: 'email', ref: 'readable_ref_email' }],
      },
      answers: [{ type: 'email', email: 'laura@example.com', field: { id: 'SMEUb7VJz92Q', type: 'email' } }],
    },
  }
  expect(await draftFrom('typeform', payload)).toMatchObject({
    email: 'laura@example.com',
    externalId: 'a3a12ec67a1365927098a606107fac15',
    description: null,
  })
})

describe('events', () => {
  const arrivals = (payload: unknown) => {
    const { integration, plug } = plugged('typeform')
    return integration.arrivals(requestOf({ body: jsonBytes(payload) }), plug)
  }

  test('half a form is acknowledged and brings no lead', async () => {
    const { integration } = plugged('typeform')
    expect(await arrivals({ ...response([EMAIL]), event_type: 'form_response_partial' })).toEqual([])
    expect(integration.answer({ leadIds: [] })).toMatchObject({ status: 200, body: '{"leadIds":[]}' })
  })

  test('422: an event of another kind is refused, and a response without its token', async () => {
    await expect(arrivals({ ...response([EMAIL]), event_type: 'form_deleted' })).rejects.toMatchObject({
      issues: [{ path: '/event_type' }],
    })
    const { form_response: form, ...event } = response([EMAIL])
    for (const token of [undefined, '', 7, 'x'.repeat(201)]) {
      await expect(arrivals({ ...event, form_response: { ...form, token } })).rejects.toMatchObject({
        issues: [{ path: '/form_response/token' }],
      })
    }
  })
})

describe('where an answer goes', () => {
  test('first where the mapping says: by ref, by question id, by path', async () => {
    const asked = [
      { title: 'Correo', type: 'email', value: 'personal@b.mx' },
      { title: 'Otro correo', type: 'email', value: 'work@b.mx', ref: 'work' },
      { title: '¿Algo más?', type: 'text', value: 'Aceros' },
    ]
    const mapping = { email: 'work', companyName: 'f2', source: 'hidden.campaign', gender: 'no-such-ref' }
    expect(await draftOf(asked, mapping, { campaign: 'spring' })).toMatchObject({
      email: 'work@b.mx',
      companyName: 'Aceros',
      source: 'spring',
      gender: null,
      description: 'Correo: personal@b.mx',
    })
  })

  test('then by type, then by the question’s words', async () => {
    const asked = [
      { title: 'Where do we write?', type: 'email', value: 'a@b.mx' },
      { title: 'And call?', type: 'phone_number', value: '+5215512345678' },
      { title: 'First name', type: 'text', value: 'Ana' },
      { title: 'Last name', type: 'text', value: 'Ruiz' },
      { title: 'Ciudad', type: 'text', value: 'Mérida' },
      { title: 'País', type: 'choice', value: { label: 'México' } },
    ]
    expect(await draftOf(asked)).toMatchObject({
      email: 'a@b.mx',
      phone: '+5215512345678',
      fullName: 'Ana Ruiz',
      location: 'Mérida, México',
      description: null,
    })
  })

  test('what fits no field stands in the description with its question, in every type of answer', async () => {
    const asked = [
      EMAIL,
      { title: 'How can we help?', type: 'text', value: 'Backups\nfail', fieldType: 'long_text' },
      { title: '¿Cuántos empleados tiene tu empresa?', type: 'number', value: 250 },
      {
        title: 'Services:',
        type: 'choices',
        value: { ids: ['x1'], labels: ['Backup', 'Cloud'], other: 'IoT' },
      },
      { title: 'Interest', type: 'choice', value: { id: 'x2', other: 'Ransomware' } },
      { title: '¿Es urgente?', type: 'boolean', value: true },
      { title: 'Have you a *budget*?', type: 'boolean', value: false },
      { title: 'When, {{field:f1}}?', type: 'date', value: '2026-04-01' },
      { title: 'Deposit', type: 'payment', value: { amount: '$50', last4: '4242', success: true } },
      { title: 'Ranking', type: 'ranking', value: [{ label: 'First' }, { label: 'Second' }] },
      { title: 'New', type: 'hologram', value: { said: 'Hello', length: 3 } },
      { title: '', type: 'text', value: 'no title' },
      { title: 'Empty', type: 'text', value: '   ' },
    ]
    const { description } = await draftOf(asked)
    expect(description?.split('\n')).toEqual([
      'Backups',
      'fail',
      '¿Cuántos empleados tiene tu empresa?: 250',
      'Services: Backup, Cloud, IoT',
      'Interest: Ransomware',
      '¿Es urgente?: Sí',
      'Have you a budget?: No',
      'When, ?: 2026-04-01',
      'Deposit: $50',
      'Ranking: First, Second',
      'New: Hello, 3',
      'no title',
    ])
  })

  test('a guess never makes a lead unreadable: what cannot be such a thing goes to the description', async () => {
    const asked = [
      EMAIL,
      { title: 'Edad', type: 'text', value: 'cuarenta' },
      { title: 'Industry', type: 'text', value: 'x'.repeat(91) },
      { title: 'Your position', type: 'text', value: 'a\nb' },
      { title: 'Company', type: 'text', value: 'A long story', fieldType: 'long_text' },
      { title: 'Teléfono', type: 'text', value: 'no tengo' },
      { title: '¿Tienes empresa?', type: 'boolean', value: true },
    ]
    const draft = await draftOf(asked, { age: 'ref1' })
    expect(draft).toMatchObject({ age: null, industry: null, jobTitle: null, companyName: null, phone: null })
    for (const words of ['cuarenta', 'x'.repeat(91), 'A long story', 'no tengo', '¿Tienes empresa?: Sí']) {
      expect(draft.description).toContain(words)
    }
  })

  test('parts at their longest still make a lead when they are joined', async () => {
    const titles = ['Full name', 'Last name', 'Ciudad', 'Estado', 'País']
    const asked = titles.map((title) => ({ title, type: 'text', value: title.padEnd(90, 'x') }))
    const draft = await draftOf([EMAIL, ...asked])
    expect(draft.fullName).toHaveLength(181)
    expect(draft.location).toHaveLength(274)
  })

  test('a mapped description stands first and keeps the rest behind it', async () => {
    const asked = [
      EMAIL,
      { title: 'Extra', type: 'text', value: 'more' },
      { title: 'Q', type: 'text', value: 'main', ref: 'main' },
    ]
    expect(await draftOf(asked, { description: 'main' })).toMatchObject({ description: 'main\nExtra: more' })
  })
})

describe('hidden fields', () => {
  test('fill what no answer filled', async () => {
    const hidden = { utm_source: 'ads', email: 'hidden@b.mx', company: 'Aceros', edad: '42', unknown: 'x' }
    expect(await draftOf([EMAIL], {}, hidden)).toMatchObject({
      source: 'ads',
      email: 'a@b.mx',
      companyName: 'Aceros',
      age: 42,
      description: null,
    })
  })

  test('a message in the link stands where the form asked for none', async () => {
    expect(await draftOf([EMAIL], {}, { message: 'From the link' })).toMatchObject({
      description: 'From the link',
    })
  })

  test('never say whom to mail, and never spoil a lead: anybody may write them into the link', async () => {
    const hidden = {
      notifyEmail: 'attacker@evil.example',
      external_id: 'other',
      edad: 'x',
      company: { a: 1 },
    }
    expect(await draftOf([EMAIL], {}, hidden)).toMatchObject({
      notifyEmail: null,
      externalId: 'tok1',
      age: null,
      companyName: null,
      phone: null,
    })
  })
})
