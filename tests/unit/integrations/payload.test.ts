import { expect, test } from 'vitest'
import { atPath, atPointer, readJson, readObject } from '../../../integrations/payload.ts'
import { textBytes } from '../../fixtures/integrations/fixture.ts'

test('a byte order mark before the JSON is no part of it', () => {
  expect(readObject(textBytes('\ufeff{"a":1}'))).toEqual({ a: 1 })
})

test('brackets and quotes inside of texts are not nesting', () => {
  const text = `${'[{'.repeat(200)}\\"${'{"'.repeat(100)}`
  expect(readJson(textBytes(JSON.stringify({ text })))).toEqual({ text })
})

test('a path finds own members only: through objects, lists and keys with dots', () => {
  const value = { a: { b: [{ c: 1 }], 'd.e': 2 }, 'f.g': { h: 3 }, 'x.y': 4 }
  expect(atPath(value, 'a.b.0.c')).toBe(1)
  expect(atPath(value, 'a.d.e')).toBe(2)
  expect(atPath(value, 'x.y')).toBe(4)
  for (const path of ['a.z', 'a.b.1', 'constructor', '__proto__', 'a.toString', '', '.', 'a..b']) {
    expect(atPath(value, path)).toBeUndefined()
  }
})

test('a JSON pointer is read as RFC 6901 §5 lists it', () => {
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, ' ': 7 }
  expect(atPointer(document, '')).toBe(document)
  expect(atPointer(document, '/foo/0')).toBe('bar')
  expect(atPointer(document, '/')).toBe(0)
  expect(atPointer(document, '/a~1b')).toBe(1)
  expect(atPointer(document, '/m~0n')).toBe(8)
  expect(atPointer(document, '/ ')).toBe(7)
  expect(atPointer(document, '/constructor')).toBeUndefined()
})
