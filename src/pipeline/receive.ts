import { findIntegration } from '../../integrations/index.ts'
import type { Answer, SignedRequest } from '../../integrations/contract.ts'
import { refused } from '../../integrations/proof.ts'
import type { Connection } from '../domain/connection.ts'
import { isId, derivedId, sha256Hex } from '../domain/ids.ts'
import type { Acceptance, Claim } from '../domain/job.ts'
import type { Services } from '../domain/ports.ts'
import { AppError } from '../errors.ts'
import { activeSecrets } from './secrets.ts'

/** One call at the vendor's door, before anything is proved. */
export interface HookCall {
  readonly workspaceId: string
  readonly connectionId: string
  readonly request: Omit<SignedRequest, 'url'>
}

/**
 * Proves a webhook, reads what it says and keeps it. Resolves only after the commit: with the vendor's
 * answer and the claims on the jobs to go on with. Throws `unauthorized`, `malformed_body`,
 * `invalid_request`, `idempotency_conflict`, `store_unavailable`. @see design.md §3.2
 */
export async function receive(
  services: Services,
  call: HookCall,
): Promise<{ answer: Answer; claims: readonly Claim[] }> {
  // Unknown workspace, unknown connection and wrong proof sound alike: nobody can probe which exist.
  if (!isId('wsp', call.workspaceId) || !isId('con', call.connectionId)) throw refused()
  const remembered = services.seenConnections.get(call.connectionId)
  if (remembered) {
    const done = await tryWith(services, call, remembered)
    if (done) return done
  }
  const connection = await services.workspace(call.workspaceId).connection(call.connectionId)
  if (!connection?.isEnabled) throw refused()
  remember(services, connection)
  const done = await tryWith(services, call, connection)
  if (done) return done
  // It changed between the reading and the keeping. The vendor tries again and meets the new one.
  throw new AppError('store_unavailable', 'The connection was being changed. Send this again.', {
    retryAfterSeconds: 1,
  })
}

export async function challenge(services: Services, call: HookCall): Promise<Answer> {
  if (!isId('wsp', call.workspaceId) || !isId('con', call.connectionId)) throw refused()
  const connection = await services.workspace(call.workspaceId).connection(call.connectionId)
  const integration = connection?.isEnabled ? findIntegration(connection.integration) : undefined
  if (!connection || !integration?.challenge) throw refused()
  const secrets = await activeSecrets(
    services,
    `connection:${call.workspaceId}:${connection.id}`,
    connection.secrets,
  )
  return integration.challenge({ ...call.request, url: connection.url }, secrets)
}

/** Null when `connection` is not what the Workspace object holds now. */
async function tryWith(services: Services, call: HookCall, connection: Connection) {
  const integration = findIntegration(connection.integration)
  if (!integration || !connection.url.includes(call.workspaceId)) throw refused()
  const request: SignedRequest = { ...call.request, url: connection.url }
  const plug = { mapping: connection.mapping, options: connection.options }
  const secrets = await activeSecrets(
    services,
    `connection:${call.workspaceId}:${connection.id}`,
    connection.secrets,
  )
  const now = services.now()

  const isRemembered = services.seenConnections.get(connection.id) === connection
  try {
    await integration.verify(request, secrets, now, plug)
  } catch (error) {
    // A secret may have been rotated elsewhere since this isolate read the connection.
    if (isRemembered && (await hasChanged(services, call.workspaceId, connection))) return null
    throw error
  }

  const arrivals = await integration.arrivals(request, plug)
  if (arrivals.length === 0) return { answer: integration.answer({ leadIds: [] }), claims: [] }
  const bodyHash = await sha256Hex(request.body)
  const acceptance: Acceptance = {
    connection: { id: connection.id, revision: connection.revision },
    receivedAt: now.toISOString(),
    raw: { headers: withoutSecrets(request.headers), body: request.body },
    arrivals: await Promise.all(
      arrivals.map(async (arrival) => {
        const externalId = arrival.kind === 'draft' ? arrival.draft.externalId : arrival.externalId
        const leadId = await derivedId(
          'lead',
          call.workspaceId,
          connection.id,
          externalId ?? `key:${arrival.key}`,
        )
        return { arrival, leadId, bodyHash }
      }),
    ),
  }
  const result = await services.workspace(call.workspaceId).accept(acceptance)
  switch (result.kind) {
    case 'accepted':
      return {
        answer: integration.answer({ leadIds: result.receipts.map((receipt) => receipt.leadId) }),
        claims: result.claims,
      }
    case 'conflict':
      console.warn(
        JSON.stringify({ level: 'warn', code: 'idempotency_conflict', connectionId: connection.id }),
      )
      throw new AppError(
        'idempotency_conflict',
        'This delivery id came before with another body. Nothing was changed.',
      )
    case 'stale':
      services.seenConnections.delete(connection.id)
      return null
    case 'unknown':
      throw refused()
  }
}

async function hasChanged(services: Services, workspaceId: string, seen: Connection): Promise<boolean> {
  services.seenConnections.delete(seen.id)
  const current = await services.workspace(workspaceId).connection(seen.id)
  return current?.revision !== seen.revision
}

const SEEN_MAX = 1000

function remember(services: Services, connection: Connection) {
  const oldest = services.seenConnections.keys().next()
  if (services.seenConnections.size >= SEEN_MAX && !oldest.done) services.seenConnections.delete(oldest.value)
  services.seenConnections.set(connection.id, connection)
}

const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|x-api-key|cf-access-.*)$/

const withoutSecrets = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADERS.test(name)))
