import type { Delivery } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import { newId } from '../domain/ids.ts'
import type { NewJob } from '../domain/job.ts'
import type { Services } from '../domain/ports.ts'
import { AppError } from '../errors.ts'
import { workAll, type Afterwards } from './work.ts'

/** Throws `not_found`. */
export async function findDelivery(services: Services, workspaceId: string, id: string): Promise<Delivery> {
  const delivery = await services.records(workspaceId).findDelivery(id)
  if (!delivery) throw new AppError('not_found', 'There is no such delivery.')
  return delivery
}

/**
 * Sends the event of a delivery once more, as a delivery of its own: the first one's attempts stay as they
 * were. The receiver knows it by the event id. Throws `not_found`, `invalid_request`.
 */
export async function resend(
  services: Services,
  workspaceId: string,
  id: string,
  afterwards: Afterwards,
): Promise<{ deliveryId: string }> {
  const delivery = await findDelivery(services, workspaceId, id)
  const event = await services.records(workspaceId).findEvent(delivery.eventId)
  if (!event) throw new AppError('not_found', 'The event of this delivery is kept no more.')
  if (delivery.endpointId !== null)
    return sendTo(services, workspaceId, delivery.endpointId, event, afterwards)
  if (delivery.recipient === null) throw new AppError('not_found', 'This delivery had no recipient.')
  const deliveryId = newId('dlv')
  const about = { leadId: delivery.leadId, deliveryId, eventId: event.id, eventType: event.type }
  const job: NewJob = { id: deliveryId, task: { kind: 'mail', ...about, to: delivery.recipient } }
  await start(services, workspaceId, job, afterwards)
  return { deliveryId }
}

/** Sends an event to one endpoint, whether it wants that type or not. Throws `not_found`, `invalid_request`. */
export async function sendTo(
  services: Services,
  workspaceId: string,
  endpointId: string,
  event: Event,
  afterwards: Afterwards,
): Promise<{ deliveryId: string }> {
  const endpoint = await services.workspace(workspaceId).endpoint(endpointId)
  if (!endpoint) throw new AppError('not_found', 'There is no such endpoint.')
  if (!endpoint.isEnabled)
    throw new AppError('invalid_request', 'This endpoint is disabled. Enable it first.')
  const deliveryId = newId('dlv')
  const leadId = event.data.lead?.id ?? null
  const about = { leadId, deliveryId, eventId: event.id, eventType: event.type }
  await start(
    services,
    workspaceId,
    { id: deliveryId, task: { kind: 'deliver', ...about, endpointId } },
    afterwards,
  )
  return { deliveryId }
}

async function start(services: Services, workspaceId: string, job: NewJob, afterwards: Afterwards) {
  const claims = await services.workspace(workspaceId).schedule([job])
  afterwards(workAll(services, claims, afterwards))
}
