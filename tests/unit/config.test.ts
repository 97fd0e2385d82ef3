import { expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'

const valid = {
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  SESSION_KEY: Buffer.alloc(32, 2).toString('base64'),
  ADMIN_TOKEN: 'an-admin-token-of-length',
}

it('starts on embedded defaults with the three secrets alone', () => {
  expect(readConfig(valid)).toMatchObject({
    resendApiKey: null,
    publicUrl: null,
    allowPrivateCallbacks: false,
  })
})

it.each(Object.keys(valid))('does not start without %s, names it, and shows no value', (name) => {
  const { [name as keyof typeof valid]: _, ...rest } = valid
  expect(() => readConfig(rest)).toThrow(name)
})

it('does not start with a key of another length, and does not print it', () => {
  const short = Buffer.alloc(31, 9).toString('base64')
  expect(() => readConfig({ ...valid, MASTER_KEY: short })).toThrow(/MASTER_KEY: Use 32 random bytes/)
  expect(() => readConfig({ ...valid, MASTER_KEY: short })).not.toThrow(short)
})

it('takes the slash off PUBLIC_URL, since vendors sign the exact string', () => {
  expect(readConfig({ ...valid, PUBLIC_URL: 'https://criba.example.com/' }).publicUrl).toBe(
    'https://criba.example.com',
  )
})
