import { z } from 'zod'
import type { Integration } from '../../integrations/contract.ts'
import { findIntegration } from '../../integrations/index.ts'
import { FieldMapping, type Connection, type SealedSecret } from '../domain/connection.ts'
import { newId } from '../domain/ids.ts'
import { issuesOf } from '../domain/input.ts'
import type { Services } from '../domain/ports.ts'
import { AppError } from '../errors.ts'
import { rotate } from './rotation.ts'

const Secret = z.string().min(8).max(1000)

/** What `POST /v1/connections` takes. `options` is the integration's own. @see design.md §5 */
export const NewConnection = z.strictObject({
  integration: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(120),
  secret: Secret.optional().describe('Generated when absent, for integrations that allow it'),
  credential: z.string().min(1).max(8192).optional().describe('For vendors that send ids to be fetched'),
  mapping: FieldMapping.default({}),
  options: z.record(z.string(), z.unknown()).default({}),
})
export type NewConnection = z.output<typeof NewConnection>

/** What `PATCH /v1/connections/{id}` takes: each member replaces the kept one whole. */
export const ConnectionPatch = z
  .strictObject({
    name: NewConnection.shape.name,
    credential: z.string().min(1).max(8192).nullable(),
    mapping: FieldMapping,
    options: z.record(z.string(), z.unknown()),
    isEnabled: z.boolean(),
  })
  .partial()
export type ConnectionPatch = z.output<typeof ConnectionPatch>

export const SecretRotation = z.strictObject({ secret: Secret.optional() })

/** A connection whose secret is shown this once; null when the caller gave it. */
export interface WithSecret {
  readonly connection: Connection
  readonly secret: string | null
}

const CONNECTIONS_MAX = 100
// One secret signs, and one that was just replaced: what vendors hold while they change over.
const OLD_SECRETS_MAX = 1

/**
 * Opens a door for one vendor. `origin` is that of the request, used where no public URL is set.
 * Throws `invalid_request`, `store_unavailable`.
 */
export async function createConnection(
  services: Services,
  workspaceId: string,
  input: NewConnection,
  origin: string,
): Promise<WithSecret> {
  const integration = findIntegration(input.integration)
  if (!integration) throw invalid('/integration', 'There is no such integration. See GET /v1/integrations.')
  const options = parseOptions(integration, input.options)
  const { secret, isOurs } = secretFor(integration, input.secret)
  const object = services.workspace(workspaceId)
  if ((await object.connections()).length >= CONNECTIONS_MAX)
    throw invalid('', `A workspace holds ${CONNECTIONS_MAX} connections at most.`)

  const id = newId('con')
  const connection = await object.saveConnection({
    id,
    integration: integration.id,
    name: input.name,
    url: `${services.publicUrl ?? origin}/hooks/${workspaceId}/${id}`,
    secrets: [await sealSecret(services, workspaceId, id, secret)],
    sealedCredential: await sealCredential(services, workspaceId, id, input.credential ?? null),
    mapping: input.mapping,
    options,
    isEnabled: true,
    revision: 1,
    createdAt: services.now().toISOString(),
  })
  return { connection, secret: isOurs ? secret : null }
}

/** Throws `not_found`. */
export async function findConnection(
  services: Services,
  workspaceId: string,
  id: string,
): Promise<Connection> {
  const connection = await services.workspace(workspaceId).connection(id)
  if (!connection) throw new AppError('not_found', 'There is no such connection.')
  return connection
}

/** Throws `not_found`, `invalid_request`. */
export async function amendConnection(
  services: Services,
  workspaceId: string,
  id: string,
  patch: ConnectionPatch,
): Promise<Connection> {
  const kept = await findConnection(services, workspaceId, id)
  const { credential, options, name, mapping, isEnabled } = patch
  return save(services, workspaceId, {
    ...kept,
    ...(name !== undefined && { name }),
    ...(mapping !== undefined && { mapping }),
    ...(isEnabled !== undefined && { isEnabled }),
    ...(options !== undefined && { options: parseOptions(integrationOf(kept), options) }),
    ...(credential !== undefined && {
      sealedCredential: await sealCredential(services, workspaceId, id, credential),
    }),
  })
}

/** A new secret goes first; the old one proves requests for 24 hours more. Throws `not_found`, `invalid_request`. */
export async function rotateConnectionSecret(
  services: Services,
  workspaceId: string,
  id: string,
  given: string | undefined,
): Promise<WithSecret> {
  const kept = await findConnection(services, workspaceId, id)
  const { secret, isOurs } = secretFor(integrationOf(kept), given)
  const { sealed } = await sealSecret(services, workspaceId, id, secret)
  const secrets = rotate(kept.secrets, sealed, services.now(), OLD_SECRETS_MAX)
  const connection = await save(services, workspaceId, { ...kept, secrets })
  return { connection, secret: isOurs ? secret : null }
}

/** Closes the door: its URL answers 401 from now on. Throws `not_found`. */
export async function removeConnection(services: Services, workspaceId: string, id: string): Promise<void> {
  const isRemoved = await services.workspace(workspaceId).removeConnection(id)
  services.seenConnections.delete(id)
  if (!isRemoved) throw new AppError('not_found', 'There is no such connection.')
}

async function save(services: Services, workspaceId: string, connection: Connection): Promise<Connection> {
  const saved = await services.workspace(workspaceId).saveConnection(connection)
  services.seenConnections.delete(connection.id)
  return saved
}

function integrationOf(connection: Connection): Integration {
  const integration = findIntegration(connection.integration)
  if (!integration) throw new AppError('not_found', 'This integration is not offered any more.')
  return integration
}

function secretFor(integration: Integration, given: string | undefined) {
  if (given !== undefined) {
    const parsed = integration.secretShape.safeParse(given)
    if (!parsed.success) throw nested('/secret', parsed.error)
    return { secret: parsed.data, isOurs: false }
  }
  if (integration.secret === 'given')
    throw invalid('/secret', `${integration.name} makes this secret: copy it from there.`)
  return { secret: integration.newSecret(), isOurs: true }
}

function parseOptions(integration: Integration, options: Record<string, unknown>) {
  const parsed = integration.options.safeParse(options)
  if (!parsed.success) throw nested('/options', parsed.error)
  return parsed.data
}

function nested(under: string, error: z.core.$ZodError): AppError {
  const issues = issuesOf(error).map(({ path, message }) => ({ path: `${under}${path}`, message }))
  return new AppError('invalid_request', issues[0]?.message ?? 'This does not fit.', { issues })
}

const invalid = (path: string, message: string) =>
  new AppError('invalid_request', message, { issues: [{ path, message }] })

const sealSecret = async (
  services: Services,
  workspaceId: string,
  id: string,
  secret: string,
): Promise<SealedSecret> => ({
  sealed: await services.sealer.seal(secret, `connection:${workspaceId}:${id}`),
  retiresAt: null,
})

const sealCredential = async (
  services: Services,
  workspaceId: string,
  id: string,
  credential: string | null,
): Promise<string | null> =>
  credential === null ? null : services.sealer.seal(credential, `credential:${workspaceId}:${id}`)
