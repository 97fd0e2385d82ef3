import type { Services } from '../src/domain/ports.ts'
import { createApp } from '../src/http.ts'

export const health = createApp()

/** Liveness: the Worker runs. Asks nobody. */
health.get('/health', (c) => c.json({ status: 'ok' }))

const STORE_TIMEOUT_MS = 2000

/**
 * Readiness: the state of each dependency, in words and never in secrets. 503 only when leads could not
 * be kept: without mail key or model Criba works on, on its embedded defaults. @see design.md §7
 */
health.get('/ready', async (c) => {
  const { config, services } = c.var
  const isStoreUp = await answers(services)
  const dependencies = {
    workspaceStore: isStoreUp ? 'ok' : 'failing',
    queue: c.env.JOBS ? 'bound' : 'absent',
    mail: config.resendApiKey ? 'resend' : 'outbox',
    model: services.perceiver.name,
  }
  if (!isStoreUp) c.header('retry-after', '5')
  return c.json({ status: isStoreUp ? 'ready' : 'unready', dependencies }, isStoreUp ? 200 : 503)
})

async function answers(services: Services): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>()
  const timer = setTimeout(() => resolve(false), STORE_TIMEOUT_MS)
  const asked = services.directory.workspaces({ limit: 1, cursor: null }).then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
