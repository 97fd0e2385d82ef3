import { describe, expect, it } from 'vitest'
import { hasPhone, hasPhoneInText } from '../../../../../src/domain/rules/data/phone.ts'

describe('a person can be called at', () => {
  it.each([
    '+52 55 1234 9876', '8115550138', '(574) 555-0177', '507.555.0109', '+56 9 8765 1234', '01 800 555 0199',
    '555 0142', '712 555 0', '+1 305 555 0147 ext. 911', '600 123 4567 anexo 12', '55 1234 9876 / 55 9876 1111',
    'cel 33 5550 9812', '+51 (1) 555-0106', '9935550126 whatsapp',
  ])('%s', (phone) => expect(hasPhone(phone)).toBe(true))
}) // prettier-ignore

describe('nobody can be called at', () => {
  it.each([null, '', 'no tengo', '000000000', '5555555555', '1234567890', '0123456789', '9876543210', '911', '12-34', 'ext. 911', '+'])(
    '%s', (phone) => expect(hasPhone(phone)).toBe(false))
}) // prettier-ignore

describe('a number in a text', () => {
  it.each([
    ['Llámenme al 442 555 0118 por la tarde.', true],
    ['Mi whatsapp es 999-555-031', true],
    ['call me at (812) 555-0139', true],
    ['+56 9 5550 1629', true],
    ['Son 1 200 500 piezas al mes.', false],
    ['Pedido 4551190021, sin teléfono.', false],
    ['El modelo 6205 2024 2025', false],
  ])('%s → %s', (text, isPhone) => expect(hasPhoneInText(text)).toBe(isPhone))
})
