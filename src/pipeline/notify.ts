import { signWebhook } from '../../integrations/signing.ts'
import type { Attempt, Delivery, DeliveryStatus } from '../domain/delivery.ts'
import type { Endpoint } from '../domain/endpoint.ts'
import type { Event } from '../domain/event.ts'
import { derivedId } from '../domain/ids.ts'
import type { Claim, JobTask, NewJob } from '../domain/job.ts'
import type { CallResult, Services } from '../domain/ports.ts'
import { nextAttemptAt } from '../domain/retry.ts'
import { renderLeadMail } from '../ui/mail.tsx'
import { activeSecrets } from './secrets.ts'
import type { Outcome } from './work.ts'

type DeliverTask = Extract<JobTask, { kind: 'deliver' }>
type MailTask = Extract<JobTask, { kind: 'mail' }>

/** The jobs that telling an event takes: one for each endpoint and each mailbox that wants it. */
export async function followersOf(
  event: Event,
  claim: Pick<Claim, 'workspace' | 'endpoints'>,
): Promise<NewJob[]> {
  const leadId = event.data.lead?.id ?? null
  const about = { leadId, eventId: event.id, eventType: event.type }
  const callbacks = claim.endpoints
    .filter((endpoint) => endpoint.isEnabled && endpoint.events.includes(event.type))
    .map(async (endpoint): Promise<NewJob> => {
      const deliveryId = await derivedId('dlv', event.id, endpoint.id)
      return { id: deliveryId, task: { kind: 'deliver', ...about, deliveryId, endpointId: endpoint.id } }
    })
  const mails = mailboxes(event, claim).map(async (to): Promise<NewJob> => {
    const deliveryId = await derivedId('dlv', event.id, to)
    return { id: deliveryId, task: { kind: 'mail', ...about, deliveryId, to } }
  })
  return Promise.all([...callbacks, ...mails])
}

const MAILED_EVENTS = new Set<Event['type']>(['lead.classified', 'lead.reclassified', 'lead.needs_person'])

/** Who asked for this lead hears of it always; the team is spared what is disqualified. */
function mailboxes(event: Event, claim: Pick<Claim, 'workspace'>): string[] {
  if (!MAILED_EVENTS.has(event.type)) return []
  const { lead, assessment } = event.data
  const asked = lead && 'notifyEmail' in lead && lead.notifyEmail ? [lead.notifyEmail] : []
  const team = assessment?.classification.stage === 'DISQUALIFIED' ? [] : claim.workspace.notifyEmails
  return [...new Set([...asked, ...team].map((address) => address.toLowerCase()))]
}

/** Signs and sends one callback. The id is stable over retries, the timestamp is per attempt. */
export async function deliver(services: Services, claim: Claim, task: DeliverTask): Promise<Outcome> {
  const workspaceId = claim.workspace.id
  const endpoint = claim.endpoints.find(({ id }) => id === task.endpointId)
  const event = await services.records(workspaceId).findEvent(task.eventId)
  if (!event) return { kind: 'done', followers: [] }
  if (!endpoint?.isEnabled) return recordAttempt(services, claim, task, cancelled)
  const body = JSON.stringify(event)
  return recordAttempt(services, claim, task, async (startedAt) => {
    const context = `endpoint:${workspaceId}:${endpoint.id}`
    const signature = await signWebhook({
      id: event.id,
      timestamp: Math.floor(startedAt.getTime() / 1000),
      body,
      secrets: await activeSecrets(services, context, endpoint.secrets),
      privateKey: await services.sealer.open(endpoint.sealedPrivateKey, context),
    })
    const headers = { ...endpoint.headers, 'content-type': 'application/json', ...signature }
    const result = await services.caller.call(endpoint.url, headers, body)
    if (result.status === 410) await disable(services, workspaceId, endpoint)
    return result
  })
}

/** Sends one e-mail. What was rendered first is what every retry sends: Resend refuses a key with another body. */
export async function mail(services: Services, claim: Claim, task: MailTask): Promise<Outcome> {
  const { workspace } = claim
  const object = services.workspace(workspace.id)
  const event = await services.records(workspace.id).findEvent(task.eventId)
  const lead = event?.data.lead
  if (!event || !lead || !('receivedAt' in lead)) return { kind: 'done', followers: [] }
  const id = task.deliveryId.replace(/^dlv_/, 'mail_')
  const kept = await object.mail(id)
  const consoleUrl = services.publicUrl && `${services.publicUrl}/console/leads/${lead.id}`
  const message = kept ?? {
    ...renderLeadMail({ workspace, lead, assessment: event.data.assessment, event, consoleUrl }),
    id,
    to: task.to,
    createdAt: services.now().toISOString(),
    leadId: lead.id,
  }
  if (!kept) await object.keepMail(message)
  return recordAttempt(services, claim, task, () =>
    services.mailer.send(workspace.id, message, task.deliveryId),
  )
}

const cancelled = (): Promise<CallResult> =>
  Promise.resolve({
    status: null,
    durationMs: 0,
    errorClass: 'endpoint_disabled',
    response: null,
    retryAfterMs: null,
  })

// The standard says: the receiver does not want this any more (Standard Webhooks, "410 Gone").
async function disable(services: Services, workspaceId: string, endpoint: Endpoint) {
  const object = services.workspace(workspaceId)
  const current = await object.endpoint(endpoint.id)
  if (current)
    await object.saveEndpoint({
      ...current,
      isEnabled: false,
      disabledReason: 'The receiver answered 410 Gone.',
    })
}

/** Writes the attempt down before the request leaves and completes it afterwards. */
async function recordAttempt(
  services: Services,
  claim: Claim,
  task: DeliverTask | MailTask,
  send: (startedAt: Date) => Promise<CallResult>,
): Promise<Outcome> {
  const records = services.records(claim.workspace.id)
  const startedAt = services.now()
  const started: Attempt = {
    number: claim.attempt,
    startedAt: startedAt.toISOString(),
    durationMs: null,
    status: null,
    errorClass: null,
    response: null,
    nextAttemptAt: null,
  }
  const delivery = await records.startAttempt(newDelivery(task, claim.firstClaimedAt), started)
  // Erased meanwhile: nothing of the lead may leave any more.
  if (delivery.status === 'CANCELLED') return { kind: 'done', followers: [] }
  const result = await send(startedAt)

  const { status, durationMs, errorClass, response } = result
  const isFinal = errorClass === null || errorClass === 'endpoint_disabled' || status === 410
  const retry = { kind: kindOf(task), attempt: claim.attempt, retryAfterMs: result.retryAfterMs ?? undefined }
  const at = isFinal
    ? null
    : nextAttemptAt(retry.kind, retry.attempt, services.now(), Math.random, retry.retryAfterMs)
  const finished = {
    ...started,
    durationMs,
    status,
    errorClass,
    response,
    nextAttemptAt: at?.toISOString() ?? null,
  }
  const ended: DeliveryStatus =
    errorClass === null
      ? 'DELIVERED'
      : errorClass === 'endpoint_disabled'
        ? 'CANCELLED'
        : at
          ? 'PENDING'
          : 'EXHAUSTED'
  await records.finishAttempt(task.deliveryId, finished, ended)
  return at ? { kind: 'retry', at, reason: errorClass ?? 'http' } : { kind: 'done', followers: [] }
}

const kindOf = (task: DeliverTask | MailTask): Delivery['kind'] =>
  task.kind === 'deliver' ? 'callback' : 'mail'

const newDelivery = (task: DeliverTask | MailTask, createdAt: string): Delivery => ({
  id: task.deliveryId,
  kind: kindOf(task),
  eventId: task.eventId,
  eventType: task.eventType,
  leadId: task.leadId,
  endpointId: task.kind === 'deliver' ? task.endpointId : null,
  recipient: task.kind === 'mail' ? task.to : null,
  status: 'PENDING',
  attempts: [],
  createdAt,
})
