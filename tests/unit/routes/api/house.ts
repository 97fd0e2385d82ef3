// A house of fakes in memory: every port of Services, so that a route is tested with its verbs and no mocks.
import type { Config } from '../../../../src/config.ts'
import { vetCallbackUrl } from '../../../../src/domain/callback-url.ts'
import { newId } from '../../../../src/domain/ids.ts'
import type { Services } from '../../../../src/domain/ports.ts'
import { api } from '../../../../routes/api/index.ts'
import { sealer } from '../../../../src/adapters/sealer.ts'
import { createApp, problem } from '../../../../src/http.ts'
import { createWorkspace } from '../../../../src/pipeline/workspaces.ts'
import { NewWorkspace } from '../../../../src/domain/workspace.ts'
import { AppError } from '../../../../src/errors.ts'
import { SEED_WORKSPACE } from '../../../../routes/api/examples.ts'
import { memoryObject, NOW, type MemoryObject } from './memory-object.ts'
import { memoryRecords, type MemoryRecords } from './memory-records.ts'
import { reading } from './reading.ts'

export const ADMIN_TOKEN = 'unit-tests-admin-token'

const config: Config = {
  masterKey: btoa('m'.repeat(32)),
  sessionKey: btoa('s'.repeat(32)),
  adminToken: ADMIN_TOKEN,
  publicUrl: null,
  resendApiKey: null,
  mailFrom: 'Criba <criba@example.com>',
  allowPrivateCallbacks: false,
}

export interface House {
  readonly config: Config
  readonly services: Services
  readonly objects: Map<string, MemoryObject>
  readonly records: Map<string, MemoryRecords>
  readonly signInAddresses: Map<string, readonly string[]>
  readonly calls: { url: string; headers: Record<string, string>; body: string }[]
  request(path: string, init?: RequestInit): Promise<Response>
  /** A new workspace, and a client that holds its key. */
  workspace(): Promise<Client>
  /** Waits for all that goes on after answers. */
  settle(): Promise<void>
}

export interface Client {
  readonly id: string
  readonly apiKey: string
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

export function openHouse(): House {
  const objects = new Map<string, MemoryObject>()
  const records = new Map<string, MemoryRecords>()
  const signInAddresses = new Map<string, readonly string[]>()
  const calls: House['calls'] = []
  const pending: Promise<unknown>[] = []
  const entryOf = <Value>(map: Map<string, Value>, id: string, make: () => Value): Value => {
    const entry = map.get(id) ?? make()
    map.set(id, entry)
    return entry
  }

  const services = {
    now: () => NOW,
    workspace: (id) => entryOf(objects, id, memoryObject),
    directory: {
      register: () => Promise.resolve(),
      workspaces: () => Promise.resolve({ items: [...objects.keys()], nextCursor: null }),
      setSignInAddresses: (id, hashes) => Promise.resolve(void signInAddresses.set(id, hashes)),
      workspacesFor: () => Promise.resolve([]),
    },
    records: (id) => entryOf(records, id, memoryRecords),
    perceiver: {
      name: 'rules',
      model: null,
      promptVersion: null,
      perceive: () => Promise.resolve(reading()),
    },
    caller: {
      call: (url, headers, body) => {
        calls.push({ url, headers, body })
        const answer = { status: 204, durationMs: 1, errorClass: null, response: '', retryAfterMs: null }
        return Promise.resolve(answer)
      },
      vet: async (url) => void vetCallbackUrl(url, false),
    },
    mailer: {
      send: () =>
        Promise.resolve({ status: 200, durationMs: 1, errorClass: null, response: '', retryAfterMs: null }),
    },
    sealer: sealer(config.masterKey),
    sessions: {
      issue: () => Promise.reject(new Error('the API issues no sessions')),
      read: () => Promise.resolve(null),
    },
    publicUrl: null,
    seenConnections: new Map(),
  } satisfies Services

  const app = createApp()
  app.use(async (c, next) => {
    c.set('requestId', newId('req'))
    c.set('config', config)
    c.set('services', services)
    c.set('afterwards', (work) => void pending.push(work))
    await next()
  })
  app.route('/v1', api)
  app.notFound((c) => problem(c, new AppError('not_found', 'There is nothing at this address.')))
  app.onError((thrown, c) => problem(c, thrown))

  const request = async (path: string, init?: RequestInit) => app.request(path, init)
  return {
    config,
    services,
    objects,
    records,
    signInAddresses,
    calls,
    request,
    async workspace() {
      const { id, apiKey } = await createWorkspace(services, NewWorkspace.parse(SEED_WORKSPACE))
      const send: Client['send'] = (method, path, body, headers = {}) =>
        request(path, {
          method,
          headers: {
            authorization: `Bearer ${apiKey}`,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        })
      return { id, apiKey, send }
    },
    async settle() {
      for (let work = pending.shift(); work; work = pending.shift()) await work
    },
  }
}
