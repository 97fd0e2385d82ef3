import { describe, expect, it } from 'vitest'
import { patiently } from '../../../src/objects/workspace/alarm.ts'

describe('patiently', () => {
  it('ends though the work never does', async () => {
    await expect(patiently(1, new Promise(() => undefined))).resolves.toBeUndefined()
  })

  it('ends with the work when that is sooner', async () => {
    await expect(patiently(60_000, Promise.resolve())).resolves.toBeUndefined()
  })

  it('tells of work that failed', async () => {
    await expect(patiently(60_000, Promise.reject(new Error('away')))).rejects.toThrow('away')
  })
})
