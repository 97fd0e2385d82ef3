import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isName } from '../../../../../src/domain/rules/data/name.ts'

describe('a name', () => {
  it.each([
    'Víctor Sales', 'Prince', 'Ruth Page', 'Socorro Guerra', 'Sol', 'Dolores', 'Ng', 'Bo Li', 'Suharto', 'A. Rivera', 'Dr. Anil Rao',
    'C.P. Ildefonso Trejo', 'Gerente Juan Pérez', 'José María de la Cruz y Sánchez', "O'Brien", 'Ana-Sofía Müller', '李', '李伟', '田中 さくら',
    'Олена Коваленко', 'محمد علي', 'Χρήστος', 'Nguyễn Thị Ánh', 'Lulu', 'Kaká', 'Sales Fernández', 'Rosa Marina Blanco', 'Werner Herzog', 'Hirsch Schwartz',
  ])('%s is one', (name) => expect(isName(name)).toBe(true))
}) // prettier-ignore

describe('no name', () => {
  it.each([
    'Sistemas 22', 'COMPRAS BODEGA SUR', 'Ferretería', 'Gerencia Gerencia', 'Visitor 20419', 'Test User', 'asdf', 'qwerty', 'aaa', 'aaa bbb', 'jskdfh', 'jajaja',
    'x', '---', '12345', '<b>', 'n/a', 'N.A.', 'ana@x.com', 'www.x.com', '🙂', 'Lucky Winner', 'Equipo de TI', 'Grupo Vértiz', 'Recursos Humanos',
    'Admin', 'cliente', 'Anónimo', 'Frutas del Sur S.A. de C.V.', 'Departamento de compras', '',
  ])('is in "%s"', (name) => expect(isName(name)).toBe(false))
}) // prettier-ignore

it('is found in letters that only look like an office of ours', () => expect(isName('гнза')).toBe(true))

it('is found in any two words of one script that are no words of an office', () => {
  const word = (alphabet: string) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 3, maxLength: 8 })
  fc.assert(
    fc.property(fc.oneof(word('абвгдежзиклмнорст'), word('אבגדהוזחט'), word('王李张刘陈杨黄')), (name) => {
      fc.pre(!/^(.)\1+$/u.test(name))
      expect(isName(name)).toBe(true)
    }),
  )
})
