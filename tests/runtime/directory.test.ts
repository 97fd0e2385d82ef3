import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import type { DirectoryPort } from '../../src/domain/ports.ts'

/** A directory of this test's own. The class implements the port, which says what its verbs give. */
const directory = () => env.DIRECTORY.getByName(newId('req')) as unknown as DirectoryPort

describe('the directory', () => {
  it('pages go through every workspace once, however often it was registered', async () => {
    const own = directory()
    const ids = Array.from({ length: 7 }, () => newId('wsp'))
    for (const id of [...ids, ...ids]) await own.register(id)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<DirectoryPort['workspaces']>> = await own.workspaces({
        limit: 3,
        cursor,
      })
      seen.push(...page.items)
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(ids.toSorted())
  })

  it('an address signs in to the workspaces that name it now, and to no other', async () => {
    const own = directory()
    await own.setSignInAddresses('wsp_a', ['ana', 'beto'])
    await own.setSignInAddresses('wsp_b', ['ana'])
    expect((await own.workspacesFor('ana')).toSorted()).toEqual(['wsp_a', 'wsp_b'])
    await own.setSignInAddresses('wsp_a', ['beto'])
    expect(await own.workspacesFor('ana')).toEqual(['wsp_b'])
    expect(await own.workspacesFor('carla')).toEqual([])
  })
})
