import { expect, test } from 'vitest'
import { SEED_WORKSPACE } from '../../../routes/api/examples.ts'
import { newId, sha256Hex } from '../../../src/domain/ids.ts'
import { NewWorkspace } from '../../../src/domain/workspace.ts'
import { amendSettings, createWorkspace, findWorkspace } from '../../../src/pipeline/workspaces.ts'
import { openHouse } from '../routes/api/house.ts'

const INPUT = NewWorkspace.parse(SEED_WORKSPACE)

test('the key names its workspace, is admitted by its hash, and is nowhere kept', async () => {
  const { services } = openHouse()
  const { id, apiKey } = await createWorkspace(services, INPUT)
  expect(apiKey.split('_')[1]).toBe(id.split('_')[1])
  expect(await services.workspace(id).admits(await sha256Hex(apiKey))).toBe(true)
  expect(await services.workspace(id).admits(apiKey)).toBe(false)
  expect(JSON.stringify(await findWorkspace(services, id))).not.toContain(apiKey)
})

test('the directory knows a workspace before it exists: no crash in between leaves one unswept', async () => {
  const { services } = openHouse()
  const order: string[] = []
  const directory = {
    ...services.directory,
    register: async (id: string) => void order.push(`register ${id}`),
  }
  const workspace = (id: string) => ({
    ...services.workspace(id),
    found: async () => {
      order.push(`found ${id}`)
      return true
    },
  })
  const { id } = await createWorkspace({ ...services, directory, workspace }, INPUT)
  expect(order).toEqual([`register ${id}`, `found ${id}`])
})

test('not_found: a workspace that was never founded has no settings to read or change', async () => {
  const { services } = openHouse()
  await expect(findWorkspace(services, newId('wsp'))).rejects.toMatchObject({ code: 'not_found' })
  await expect(amendSettings(services, newId('wsp'), {})).rejects.toMatchObject({ code: 'not_found' })
})

test('an address in two lists, in two cases, may sign in once', async () => {
  const { services, signInAddresses } = openHouse()
  const { id } = await createWorkspace(services, INPUT)
  const ana = { name: 'Ana', services: [], sectors: [], regions: [], isActive: true, dailyLeadsMax: null }
  await amendSettings(services, id, {
    notifyEmails: ['Ana@sas.example'],
    sellers: [{ ...ana, email: 'ana@SAS.example' }],
  })
  expect(signInAddresses.get(id)).toEqual([await sha256Hex('ana@sas.example')])
})
