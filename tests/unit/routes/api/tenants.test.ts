import { describe, expect, test } from 'vitest'
import { SEED_LEAD } from '../../../../routes/api/examples.ts'
import { openHouse } from './house.ts'

const CONNECTION = { integration: 'standard-webhooks', name: 'Sitio' }
const ENDPOINT = { url: 'https://crm.example.com/criba', events: ['lead.classified'] }

/** Two workspaces; the first holds one of everything. */
async function twoWorkspaces() {
  const house = openHouse()
  const [owner, stranger] = [await house.workspace(), await house.workspace()]
  const idOf = async (response: Response) => (await response.json<{ id: string }>()).id
  const endpoint = await idOf(await owner.send('POST', '/v1/endpoints', ENDPOINT))
  const connection = await idOf(await owner.send('POST', '/v1/connections', CONNECTION))
  const lead = await idOf(await owner.send('POST', '/v1/leads?wait=5000', SEED_LEAD))
  await house.settle()
  const page = await (await owner.send('GET', '/v1/deliveries')).json<{ items: { id: string }[] }>()
  return { house, owner, stranger, endpoint, connection, lead, delivery: page.items[0]?.id ?? '' }
}

describe('the key of one workspace and the things of another', () => {
  test('404 for every verb on every id, exactly as for an id that does not exist', async () => {
    const { stranger, endpoint, connection, lead, delivery } = await twoWorkspaces()
    const calls: [string, string, unknown?][] = [
      ['GET', `/v1/leads/${lead}`],
      ['POST', `/v1/leads/${lead}/assessments`],
      ['DELETE', `/v1/leads/${lead}`],
      ['GET', `/v1/connections/${connection}`],
      ['PATCH', `/v1/connections/${connection}`, { name: 'mine' }],
      ['POST', `/v1/connections/${connection}/rotate-secret`],
      ['DELETE', `/v1/connections/${connection}`],
      ['GET', `/v1/endpoints/${endpoint}`],
      ['PATCH', `/v1/endpoints/${endpoint}`, { ordered: true }],
      ['POST', `/v1/endpoints/${endpoint}/rotate-secret`],
      ['POST', `/v1/endpoints/${endpoint}/test`],
      ['POST', `/v1/endpoints/${endpoint}/enable`],
      ['DELETE', `/v1/endpoints/${endpoint}`],
      ['GET', `/v1/deliveries/${delivery}`],
      ['POST', `/v1/deliveries/${delivery}/resend`],
    ]
    for (const [method, path, body] of calls) {
      const response = await stranger.send(method, path, body)
      expect(response.status, `${method} ${path}`).toBe(404)
      const nobodys = path.replace(/_[0-9a-z]{26}/, `_${'0'.repeat(26)}`)
      const same = await stranger.send(method, nobodys, body)
      const [one, other] = await Promise.all(
        [response, same].map((answer) => answer.json<{ detail: string }>()),
      )
      expect(one?.detail).toBe(other?.detail)
    }
  })

  test('lists hold only what is its own', async () => {
    const { owner, stranger, endpoint } = await twoWorkspaces()
    const paths = [
      '/v1/leads',
      '/v1/connections',
      '/v1/endpoints',
      '/v1/deliveries',
      `/v1/deliveries?endpointId=${endpoint}`,
    ]
    for (const path of paths) {
      const theirs = await (await stranger.send('GET', path)).json<{ items: unknown[] }>()
      expect(theirs.items, path).toEqual([])
      const own = await (await owner.send('GET', path)).json<{ items: unknown[] }>()
      expect(own.items.length, path).toBeGreaterThan(0)
    }
  })

  test('and everything of the owner still stands afterwards', async () => {
    const { owner, stranger, endpoint, connection, lead } = await twoWorkspaces()
    await stranger.send('DELETE', `/v1/leads/${lead}`)
    await stranger.send('DELETE', `/v1/connections/${connection}`)
    await stranger.send('DELETE', `/v1/endpoints/${endpoint}`)
    for (const path of [`/v1/leads/${lead}`, `/v1/connections/${connection}`, `/v1/endpoints/${endpoint}`])
      expect((await owner.send('GET', path)).status).toBe(200)
  })
})
