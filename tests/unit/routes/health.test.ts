import { expect, test } from 'vitest'
import { health } from '../../../routes/health.ts'
import { createApp } from '../../../src/http.ts'
import { openHouse } from './api/house.ts'

function ask(breakStore = false) {
  const { services, config } = openHouse()
  const workspaces = () => Promise.reject(new Error('the store is away: mongodb://user:password@host'))
  const directory = breakStore ? { ...services.directory, workspaces } : services.directory
  const app = createApp()
  app.use(async (c, next) => {
    c.set('config', config)
    c.set('services', { ...services, directory })
    await next()
  })
  app.route('/', health)
  return async (path: string) => app.request(path, {}, {})
}

test('200: alive, even when the store is away', async () => {
  const response = await ask(true)('/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('200: ready, and which embedded defaults are in use', async () => {
  const response = await ask()('/ready')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ready',
    dependencies: { workspaceStore: 'ok', queue: 'absent', mail: 'outbox', model: 'rules' },
  })
})

test('503: unready when leads could not be kept, without a word of why', async () => {
  const response = await ask(true)('/ready')
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({ status: 'unready', dependencies: { workspaceStore: 'failing' } })
  expect(text).not.toContain('mongodb')
})
