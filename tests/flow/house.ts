// The built bundle in workerd, reached over real sockets, with secrets of its own and data that ends with it.
import { createTestHarness, type TestHarness } from 'wrangler'
import { SEED_WORKSPACE } from '../../routes/api/examples.ts'

export const ADMIN_TOKEN = 'flow-tests-admin-token'

const SECRETS = {
  MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  SESSION_KEY: Buffer.alloc(32, 2).toString('base64'),
  ADMIN_TOKEN,
}

export interface Client {
  readonly workspaceId: string
  readonly apiKey: string
  /** Sends JSON (an object), text or bytes as they are, with the key of this workspace. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

export interface FlowHouse {
  readonly url: string
  readonly harness: TestHarness
  /** A new workspace, with `more` in place of the seed company's own, and a client that holds its key. */
  workspace(more?: object): Promise<Client>
  close(): Promise<void>
}

/** Starts a house of its own. Callbacks may reach this machine, as in development; `vars` are added. */
export async function openHouse(vars: Record<string, string> = {}): Promise<FlowHouse> {
  const harness = createTestHarness({
    root: new URL('../..', import.meta.url).pathname,
    workers: [
      { configPath: './wrangler.toml', secrets: SECRETS, vars: { ALLOW_PRIVATE_CALLBACKS: '1', ...vars } },
    ],
  })
  const { url } = await harness.listen()
  const origin = url.origin
  return {
    url: origin,
    harness,
    close: () => harness.close(),
    async workspace(more = {}) {
      const created = await fetch(`${origin}/v1/workspaces`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...SEED_WORKSPACE, ...more }),
      })
      if (created.status !== 201) throw new Error(`no workspace: ${created.status} ${await created.text()}`)
      const { id, apiKey } = await created.json<{ id: string; apiKey: string }>()
      return { workspaceId: id, apiKey, send: sender(origin, apiKey) }
    },
  }
}

const sender =
  (origin: string, apiKey: string): Client['send'] =>
  (method, path, body, headers = {}) =>
    fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: bytesOf(body) }),
    })

function bytesOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return Uint8Array.from(body)
  return typeof body === 'string' ? body : JSON.stringify(body)
}

/** Asks again until `found` says something, or throws after `timeoutMs` with what was asked last. */
export async function eventually<Found>(
  ask: () => Promise<Found | null | undefined | false>,
  what: string,
  timeoutMs = 15_000,
): Promise<Found> {
  const giveUpAt = Date.now() + timeoutMs
  for (;;) {
    const found = await ask()
    if (found) return found
    if (Date.now() > giveUpAt) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
