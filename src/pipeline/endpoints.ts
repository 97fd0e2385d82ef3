import { z } from 'zod'
import { newSigningKeys } from '../../integrations/signing.ts'
import type { Endpoint } from '../domain/endpoint.ts'
import { EventType, type Event } from '../domain/event.ts'
import { newId } from '../domain/ids.ts'
import type { Services } from '../domain/ports.ts'
import { AppError } from '../errors.ts'
import { sendTo } from './deliveries.ts'
import { rotate } from './rotation.ts'
import type { Afterwards } from './work.ts'

// What Criba itself says with each callback, and what belongs to the connection rather than the message.
const RESERVED_HEADERS =
  /^(webhook-.*|content-type|content-length|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect)$/i

const Headers = z
  .record(
    z
      .string()
      .max(100)
      .regex(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/, 'This is not a header name (RFC 9110 §5.6.2).')
      .refine((name) => !RESERVED_HEADERS.test(name), 'Criba sets this header itself.'),
    z
      .string()
      .max(2000)
      .regex(/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/, 'Use printable ASCII.'),
  )
  .superRefine((headers, context) => {
    const names = Object.keys(headers)
    if (names.length > 20) context.addIssue({ code: 'custom', message: 'Use 20 headers at most.' })
    const seen = new Set<string>()
    for (const name of names) {
      if (seen.has(name.toLowerCase()))
        context.addIssue({ code: 'custom', path: [name], message: 'This header is given twice.' })
      seen.add(name.toLowerCase())
    }
  })

/** What `POST /v1/endpoints` takes. @see design.md §5 */
export const NewEndpoint = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  events: z
    .array(EventType)
    .min(1)
    .max(EventType.options.length)
    .transform((events) => [...new Set(events)]),
  headers: Headers.default({}),
  rateLimit: z.number().int().min(1).max(1000).nullable().default(null).describe('Deliveries per second'),
  ordered: z.boolean().default(false),
})
export type NewEndpoint = z.output<typeof NewEndpoint>

/** What `PATCH /v1/endpoints/{id}` takes: each member replaces the kept one whole. */
export const EndpointPatch = z
  .strictObject({
    url: NewEndpoint.shape.url,
    events: NewEndpoint.shape.events,
    headers: Headers,
    rateLimit: z.number().int().min(1).max(1000).nullable(),
    ordered: z.boolean(),
    isEnabled: z.boolean(),
  })
  .partial()
export type EndpointPatch = z.output<typeof EndpointPatch>

const ENDPOINTS_MAX = 50
const OLD_SECRETS_MAX = 3

const contextOf = (workspaceId: string, id: string) => `endpoint:${workspaceId}:${id}`

/** Registers a customer URL. Its secret is shown this once. Throws `unsafe_url`, `invalid_request`. */
export async function createEndpoint(
  services: Services,
  workspaceId: string,
  input: NewEndpoint,
): Promise<{ endpoint: Endpoint; secret: string }> {
  await services.caller.vet(input.url)
  const object = services.workspace(workspaceId)
  if ((await object.endpoints()).length >= ENDPOINTS_MAX)
    throw new AppError('invalid_request', `A workspace holds ${ENDPOINTS_MAX} endpoints at most.`)
  const id = newId('end')
  const context = contextOf(workspaceId, id)
  const { secret, privateKey, publicKey } = await newSigningKeys()
  const endpoint: Endpoint = {
    ...input,
    id,
    isEnabled: true,
    disabledReason: null,
    secrets: [{ sealed: await services.sealer.seal(secret, context), retiresAt: null }],
    sealedPrivateKey: await services.sealer.seal(privateKey, context),
    publicKey,
    createdAt: services.now().toISOString(),
  }
  await object.saveEndpoint(endpoint)
  return { endpoint, secret }
}

/** Throws `not_found`. */
export async function findEndpoint(services: Services, workspaceId: string, id: string): Promise<Endpoint> {
  const endpoint = await services.workspace(workspaceId).endpoint(id)
  if (!endpoint) throw new AppError('not_found', 'There is no such endpoint.')
  return endpoint
}

/** Throws `not_found`, `unsafe_url`. */
export async function amendEndpoint(
  services: Services,
  workspaceId: string,
  id: string,
  patch: EndpointPatch,
): Promise<Endpoint> {
  const kept = await findEndpoint(services, workspaceId, id)
  if (patch.url !== undefined) await services.caller.vet(patch.url)
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const endpoint: Endpoint = { ...kept, ...given }
  const disabledReason = endpoint.isEnabled ? null : (kept.disabledReason ?? 'Disabled by its owner.')
  return save(services, workspaceId, { ...endpoint, disabledReason })
}

/** Sends again to an endpoint that was disabled. Throws `not_found`. */
export const enableEndpoint = (services: Services, workspaceId: string, id: string): Promise<Endpoint> =>
  amendEndpoint(services, workspaceId, id, { isEnabled: true })

/**
 * A new secret signs first; the old ones sign beside it for 24 hours. The Ed25519 key stays: whoever
 * verifies with it holds nothing secret. Throws `not_found`.
 */
export async function rotateEndpointSecret(
  services: Services,
  workspaceId: string,
  id: string,
): Promise<{ endpoint: Endpoint; secret: string }> {
  const kept = await findEndpoint(services, workspaceId, id)
  const { secret } = await newSigningKeys()
  const sealed = await services.sealer.seal(secret, contextOf(workspaceId, id))
  const secrets = rotate(kept.secrets, sealed, services.now(), OLD_SECRETS_MAX)
  return { endpoint: await save(services, workspaceId, { ...kept, secrets }), secret }
}

/** Sends a signed `lead.classified` without a lead, so that a receiver can be tried. Throws `not_found`, `invalid_request`. */
export async function testEndpoint(
  services: Services,
  workspaceId: string,
  id: string,
  afterwards: Afterwards,
): Promise<{ deliveryId: string }> {
  const event: Event = {
    id: newId('evt'),
    type: 'lead.classified',
    createdAt: services.now().toISOString(),
    workspaceId,
    data: { lead: null, assessment: null },
  }
  await findEndpoint(services, workspaceId, id)
  await services.records(workspaceId).saveEvent(event)
  return sendTo(services, workspaceId, id, event, afterwards)
}

/** Deliveries that wait for it are cancelled. Throws `not_found`. */
export async function removeEndpoint(services: Services, workspaceId: string, id: string): Promise<void> {
  if (!(await services.workspace(workspaceId).removeEndpoint(id)))
    throw new AppError('not_found', 'There is no such endpoint.')
}

async function save(services: Services, workspaceId: string, endpoint: Endpoint): Promise<Endpoint> {
  await services.workspace(workspaceId).saveEndpoint(endpoint)
  return endpoint
}
