import { describe, expect, it } from 'vitest'
import { isEveryday, stemOf, tellingKeys } from '../../../../../src/domain/rules/need/stem.ts'

describe('word families', () => {
  it.each([
    ['instalacion', 'installation', 'instalacao', 'instalar'],
    ['fotografia', 'photography', 'fotografias'],
    ['elevador', 'elevator', 'elevadores'],
    ['organizacion', 'organization', 'organizacao'],
    ['escaner', 'scanner'],
    ['uniformes', 'uniforms', 'uniforme'],
    ['refrigeracion', 'refrigeration', 'refrigerado'],
  ])('%s is written like its kin in the other languages', (word, ...kin) => {
    const keys = (each: string) => new Set(tellingKeys(each).length > 0 ? tellingKeys(each) : [stemOf(each)])
    for (const other of kin)
      expect(
        [...keys(word)].some((key) => keys(other).has(key)),
        other,
      ).toBe(true)
  })

  it.each([
    ['contrato', 'control'],
    ['plomero', 'plomo'],
    ['carton', 'carta'],
  ])('%s and %s are no kin', (one, two) => expect(stemOf(one)).not.toBe(stemOf(two)))

  it.each(['servicios', 'solutions', 'empresa', 'need'])('%s tells no trade', (word) => {
    expect(isEveryday(word)).toBe(true)
    expect(tellingKeys(word)).toEqual([])
  })
})
