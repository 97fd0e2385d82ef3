import { expect, it } from 'vitest'
import { sealer } from '../../../src/adapters/sealer.ts'

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const box = sealer(key(7))

it('opens what it sealed, accents included', async () => {
  expect(await box.open(await box.seal('whsec_ñandú', 'connection:a:b'), 'connection:a:b')).toBe(
    'whsec_ñandú',
  )
})

it('seals the same secret differently each time, and never shows it', async () => {
  const [one, two] = [await box.seal('secreto', 'x'), await box.seal('secreto', 'x')]
  expect(one).not.toBe(two)
  expect(one + two).not.toContain('secreto')
})

it('does not open a secret that was moved to another owner', async () => {
  await expect(box.open(await box.seal('secreto', 'endpoint:a:1'), 'endpoint:a:2')).rejects.toThrow()
})

it('does not open under another key, nor with one character changed', async () => {
  const sealed = await box.seal('secreto', 'x')
  await expect(sealer(key(8)).open(sealed, 'x')).rejects.toThrow()
  const flipped = sealed.slice(0, -6) + (sealed.at(-6) === 'A' ? 'B' : 'A') + sealed.slice(-5)
  await expect(box.open(flipped, 'x')).rejects.toThrow()
})
