import type { Attempt, Delivery, DeliveryStatus } from '../../domain/delivery.ts'
import type { Collection } from './collection.ts'

/**
 * Puts an attempt down as begun, once, whoever begins it. `fresh` is the delivery as a document; it is used
 * when there is none yet.
 */
export async function beginAttempt(
  deliveries: Collection,
  fresh: Parameters<Collection['insertOne']>[0] & { readonly delivery: Delivery },
  attempt: Attempt,
): Promise<void> {
  await deliveries.insertOne(fresh)
  const isNew = { _id: fresh._id, 'delivery.attempts.number': { $ne: attempt.number } }
  await deliveries.updateOne(isNew, { $push: { 'delivery.attempts': attempt } })
}

/**
 * Completes an attempt and says how the delivery stands. A hand that lost its lease may end its attempt
 * after the next one did: it completes its own line, and takes back neither DELIVERED nor a later verdict.
 */
export async function endAttempt(
  deliveries: Collection,
  id: string,
  attempt: Attempt,
  status: DeliveryStatus,
): Promise<void> {
  const line = { $set: { 'delivery.attempts.$[own]': attempt } }
  await deliveries.updateOne({ _id: id }, line, [{ 'own.number': attempt.number }])
  const isLatest = {
    status: { $ne: 'DELIVERED' },
    'delivery.attempts.number': { $not: { $gt: attempt.number } },
  }
  const verdict = { $set: { status, 'delivery.status': status } }
  await deliveries.updateOne({ _id: id, ...(status !== 'DELIVERED' && isLatest) }, verdict)
}
