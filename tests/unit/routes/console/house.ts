// The console over the house of fakes: real session tokens, a spend list, a mailbox that keeps.
import { consolePages } from '../../../../routes/console/index.tsx'
import { sessionTokens } from '../../../../src/adapters/session-tokens.ts'
import type { Mail } from '../../../../src/domain/delivery.ts'
import { newId } from '../../../../src/domain/ids.ts'
import type { LeadDraft } from '../../../../src/domain/lead.ts'
import type { Reading } from '../../../../src/domain/perception.ts'
import type { Services } from '../../../../src/domain/ports.ts'
import { createApp, problem } from '../../../../src/http.ts'
import { pagePolicy } from '../../../../src/page-policy.ts'
import { createLead } from '../../../../src/pipeline/leads.ts'
import { openHouse } from '../api/house.ts'
import { memoryObject } from '../api/memory-object.ts'
import { reading } from '../api/reading.ts'

export interface ConsoleHouse {
  readonly services: Services
  readonly workspaceId: string
  readonly apiKey: string
  readonly outbox: Mail[]
  get(path: string, cookie?: string): Promise<Response>
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** The cookie of a browser that signed in with the API key. */
  signIn(): Promise<string>
  /** Keeps a lead and waits until it is judged. */
  judged(draft: LeadDraft): Promise<string>
  /** Waits for all that goes on after answers. */
  settle(): Promise<void>
}

export const ORIGIN = 'http://localhost'

/** `addressHash` is the SHA-256 of the one address that may ask for a magic link. */
export async function openConsole(addressHash = ''): Promise<ConsoleHouse> {
  const house = openHouse()
  const { id: workspaceId, apiKey } = await house.workspace()
  const pending: Promise<unknown>[] = []
  const afterwards = (work: Promise<unknown>) => void pending.push(work)
  const outbox: Mail[] = []
  const spent = new Set<string>()
  house.objects.set(workspaceId, {
    ...(house.objects.get(workspaceId) ?? memoryObject()),
    spend: async (tokenId) => spent.size < spent.add(tokenId).size,
    keepMail: async (mail) => void outbox.push(mail),
    outbox: async () => ({ items: outbox, nextCursor: null }),
    mail: async (id) => outbox.find((mail) => mail.id === id) ?? null,
  })
  const services: Services = {
    ...house.services,
    sessions: sessionTokens(house.config.sessionKey),
    // Quotes and sums up the lead's own words: what it wrote reaches every place that shows a reading.
    perceiver: { ...house.services.perceiver, perceive: async (lead) => quoting(lead.description ?? '') },
    directory: {
      ...house.services.directory,
      workspacesFor: async (hash) => (hash === addressHash ? [workspaceId] : []),
    },
  }

  const app = createApp()
  app.use(async (c, next) => {
    c.set('requestId', newId('req'))
    c.set('config', house.config)
    c.set('services', services)
    c.set('afterwards', afterwards)
    await next()
  })
  app.use(pagePolicy)
  app.route('/console', consolePages)
  app.onError((thrown, c) => problem(c, thrown))

  const get = async (path: string, cookie = '') => app.request(path, { headers: { cookie } })
  const post: ConsoleHouse['post'] = async (path, fields, headers = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { origin: ORIGIN, ...headers },
      body: new URLSearchParams(fields),
    })
  return {
    services,
    workspaceId,
    apiKey,
    outbox,
    get,
    post,
    signIn: async () => cookieOf(await post('/console/sign-in', { apiKey })),
    judged: async (draft) => {
      const made = await createLead(
        services,
        { workspaceId, draft, idempotencyKey: null },
        { waitMs: 5000, afterwards },
      )
      return made.id
    },
    async settle() {
      for (let work = pending.shift(); work; work = pending.shift()) await work
    },
  }
}

function quoting(words: string): Reading {
  const read = reading()
  return {
    ...read,
    perceptions: [
      {
        label: 'urgency',
        value: 'HIGH',
        status: 'STATED',
        confidence: 0.9,
        by: 'rules',
        evidence: [{ field: 'description', start: 0, end: words.length, quote: words }],
      },
    ],
    overview: { ...read.overview, summary: words, detectedNeeds: [words] },
  }
}

export const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
