// A customer's own receiver: verifies each callback with the svix library, as a customer would.
import { createServer } from 'node:http'
import { Webhook } from 'svix'
import type { Assessment } from '../../src/domain/assessment.ts'

export interface Callback {
  readonly id: string
  readonly type: string
  readonly leadId: string
  readonly isVerified: boolean
  readonly receivedAt: number
  readonly event: { data: { assessment: Assessment | null } }
}

export interface Receiver {
  readonly url: string
  /** The secret that creating the endpoint answered. Callbacks before it is set count as not verified. */
  secret: string
  /** Resolves with the callback of a lead, or null after `timeoutMs`. */
  callbackOf(leadId: string, timeoutMs: number): Promise<Callback | null>
  close(): void
}

export async function startReceiver(): Promise<Receiver> {
  const callbacks = new Map<string, Callback>()
  const waiting = new Map<string, (callback: Callback) => void>()
  const receiver: Receiver = {
    url: '',
    secret: '',
    callbackOf: (leadId, timeoutMs) => {
      const known = callbacks.get(leadId)
      if (known) return Promise.resolve(known)
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), timeoutMs)
        waiting.set(leadId, (callback) => {
          clearTimeout(timer)
          resolve(callback)
        })
      })
    },
    close: () => server.close(),
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      let isVerified = true
      try {
        new Webhook(receiver.secret).verify(body, {
          'webhook-id': String(request.headers['webhook-id']),
          'webhook-timestamp': String(request.headers['webhook-timestamp']),
          'webhook-signature': String(request.headers['webhook-signature']),
        })
      } catch {
        isVerified = false
      }
      const event = JSON.parse(body)
      const leadId: string = event.data.lead.id
      const callback = { id: event.id, type: event.type, leadId, isVerified, receivedAt: Date.now(), event }
      callbacks.set(leadId, callback)
      waiting.get(leadId)?.(callback)
      response.writeHead(isVerified ? 204 : 401).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The receiver has no port.')
  return Object.assign(receiver, { url: `http://127.0.0.1:${address.port}/criba` })
}
