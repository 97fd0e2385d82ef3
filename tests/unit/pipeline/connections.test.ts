import { expect, test } from 'vitest'
import { createConnection, NewConnection, rotateConnectionSecret } from '../../../src/pipeline/connections.ts'
import { activeSecrets } from '../../../src/pipeline/secrets.ts'
import { openHouse } from '../routes/api/house.ts'

const INPUT = NewConnection.parse({ integration: 'standard-webhooks', name: 'Sitio' })

async function connected(input = INPUT) {
  const house = openHouse()
  const { id: workspaceId } = await house.workspace()
  const made = await createConnection(house.services, workspaceId, input, 'https://criba.example')
  return { ...house, workspaceId, ...made }
}

test('the secret is kept sealed to its workspace and connection, and opens to what was answered', async () => {
  const { services, workspaceId, connection, secret } = await connected()
  expect(JSON.stringify(connection)).not.toContain(secret)
  const context = `connection:${workspaceId}:${connection.id}`
  expect(await activeSecrets(services, context, connection.secrets)).toEqual([secret])
  await expect(activeSecrets(services, `${context}x`, connection.secrets)).rejects.toThrow()
})

test('a public URL stands before the origin of the request', async () => {
  const house = openHouse()
  const { id } = await house.workspace()
  const services = { ...house.services, publicUrl: 'https://leads.example' }
  const { connection } = await createConnection(services, id, INPUT, 'http://inside:8787')
  expect(connection.url).toBe(`https://leads.example/hooks/${id}/${connection.id}`)
})

test('after a rotation both secrets prove, after a second one only the last two', async () => {
  const { services, workspaceId, connection, secret } = await connected()
  const context = `connection:${workspaceId}:${connection.id}`
  const first = await rotateConnectionSecret(services, workspaceId, connection.id, undefined)
  expect(await activeSecrets(services, context, first.connection.secrets)).toEqual([first.secret, secret])
  const second = await rotateConnectionSecret(services, workspaceId, connection.id, undefined)
  expect(await activeSecrets(services, context, second.connection.secrets)).toEqual([
    second.secret,
    first.secret,
  ])
})

test('a change is not missed by this isolate: what it remembered of the connection goes', async () => {
  const { services, workspaceId, connection } = await connected()
  services.seenConnections.set(connection.id, connection)
  await rotateConnectionSecret(services, workspaceId, connection.id, undefined)
  expect(services.seenConnections.has(connection.id)).toBe(false)
})

test('a credential is sealed apart from the secrets and never kept in the open', async () => {
  const input = { ...INPUT, credential: 'pat-na1-private' }
  const { services, workspaceId, connection } = await connected(input)
  expect(JSON.stringify(connection)).not.toContain(input.credential)
  const context = `credential:${workspaceId}:${connection.id}`
  expect(await services.sealer.open(connection.sealedCredential ?? '', context)).toBe(input.credential)
})

test('422: the hundred and first connection', async () => {
  const { services, workspaceId } = await connected()
  for (let count = 1; count < 100; count += 1)
    await createConnection(services, workspaceId, INPUT, 'https://x.mx')
  const one = createConnection(services, workspaceId, INPUT, 'https://x.mx')
  await expect(one).rejects.toMatchObject({ code: 'invalid_request' })
})
