import { Webhook } from 'svix'
import { expect, test } from 'vitest'
import {
  createEndpoint,
  EndpointPatch,
  amendEndpoint,
  NewEndpoint,
  removeEndpoint,
  rotateEndpointSecret,
  testEndpoint,
} from '../../../src/pipeline/endpoints.ts'
import { activeSecrets } from '../../../src/pipeline/secrets.ts'
import { openHouse } from '../routes/api/house.ts'

const INPUT = NewEndpoint.parse({ url: 'https://crm.example.com/criba', events: ['lead.classified'] })

async function wanted() {
  const house = openHouse()
  const { id: workspaceId } = await house.workspace()
  const { endpoint, secret } = await createEndpoint(house.services, workspaceId, INPUT)
  // The receiver's library reads the wall clock, as it must.
  const services = { ...house.services, now: () => new Date() }
  const sendTest = async () => {
    const pending: Promise<unknown>[] = []
    await testEndpoint(services, workspaceId, endpoint.id, (work) => void pending.push(work))
    for (let work = pending.shift(); work; work = pending.shift()) await work
    const call = house.calls.at(-1)
    if (!call) throw new Error('nothing was sent')
    return call
  }
  return { ...house, services, workspaceId, endpoint, secret, sendTest }
}

test('what is sent verifies with the secret that creating the endpoint answered, by svix', async () => {
  const { secret, sendTest } = await wanted()
  const { body, headers } = await sendTest()
  expect(() => new Webhook(secret).verify(body, headers)).not.toThrow()
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
})

test('after a rotation a message verifies with the new secret and with the old one', async () => {
  const { services, workspaceId, endpoint, secret, sendTest } = await wanted()
  const rotated = await rotateEndpointSecret(services, workspaceId, endpoint.id)
  expect(rotated.secret).not.toBe(secret)
  expect(rotated.endpoint.publicKey).toBe(endpoint.publicKey)
  const { body, headers } = await sendTest()
  for (const either of [rotated.secret, secret])
    expect(() => new Webhook(either).verify(body, headers)).not.toThrow()
})

test('four secrets sign at most, the newest first', async () => {
  const { services, workspaceId, endpoint, secret } = await wanted()
  const secrets = [secret]
  for (let count = 0; count < 5; count += 1)
    secrets.unshift((await rotateEndpointSecret(services, workspaceId, endpoint.id)).secret)
  const kept = await services.workspace(workspaceId).endpoint(endpoint.id)
  const context = `endpoint:${workspaceId}:${endpoint.id}`
  expect(await activeSecrets(services, context, kept?.secrets ?? [])).toEqual(secrets.slice(0, 4))
})

test('a patch keeps what it does not name', async () => {
  const { services, workspaceId, endpoint } = await wanted()
  const patch = EndpointPatch.parse({ events: ['lead.erased', 'lead.erased'], headers: { 'x-key': 'v' } })
  const changed = await amendEndpoint(services, workspaceId, endpoint.id, patch)
  expect(changed).toEqual({ ...endpoint, events: ['lead.erased'], headers: { 'x-key': 'v' } })
})

test('unsafe_url: a patch cannot move an endpoint inside, and it stays where it was', async () => {
  const { services, workspaceId, endpoint } = await wanted()
  const moving = amendEndpoint(services, workspaceId, endpoint.id, { url: 'https://10.0.0.1/' })
  await expect(moving).rejects.toMatchObject({ code: 'unsafe_url' })
  expect(await services.workspace(workspaceId).endpoint(endpoint.id)).toEqual(endpoint)
})

test('not_found: what was removed is gone for every verb', async () => {
  const { services, workspaceId, endpoint } = await wanted()
  await removeEndpoint(services, workspaceId, endpoint.id)
  const gone = { code: 'not_found' }
  await expect(removeEndpoint(services, workspaceId, endpoint.id)).rejects.toMatchObject(gone)
  await expect(rotateEndpointSecret(services, workspaceId, endpoint.id)).rejects.toMatchObject(gone)
  await expect(testEndpoint(services, workspaceId, endpoint.id, () => undefined)).rejects.toMatchObject(gone)
})
