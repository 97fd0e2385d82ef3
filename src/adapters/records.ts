import type { Page, PageRequest, Records } from '../domain/ports.ts'
import { AppError } from '../errors.ts'

/** The object that runs the records' verbs: the Workspace object, or a gateway to MongoDB. */
interface RecordsObject {
  records(verb: string, args: readonly unknown[]): Promise<unknown>
}

/**
 * The records of one workspace, over RPC. Cursors are opaque outside, and checked here: an error that
 * crosses RPC loses its name. Throws `store_unavailable`, and `invalid_request` on a made-up cursor.
 */
export function recordsOf(objects: DurableObjectNamespace, workspaceId: string): Records {
  // The platform's RPC types cannot express a generic verb; the class declares this method.
  const object = () => objects.getByName(workspaceId) as unknown as RecordsObject
  // Cast: `records` runs the very method of that name, so its result has that method's type.
  const call = <Verb extends keyof Records>(verb: Verb, args: Parameters<Records[Verb]>) =>
    object()
      .records(verb, args)
      .catch((cause: unknown) => {
        throw new AppError('store_unavailable', 'Criba cannot reach its records right now.', { cause })
      }) as ReturnType<Records[Verb]>

  return {
    saveLead: (...args) => call('saveLead', args),
    saveAssessment: (...args) => call('saveAssessment', args),
    saveEvent: (...args) => call('saveEvent', args),
    markNeedsPerson: (...args) => call('markNeedsPerson', args),
    findLead: (...args) => call('findLead', args),
    findLeads: async (filter, page) => sealed(await call('findLeads', [filter, opened(page)])),
    findAssessments: (...args) => call('findAssessments', args),
    findEvents: (...args) => call('findEvents', args),
    findEvent: (...args) => call('findEvent', args),
    eraseLead: (...args) => call('eraseLead', args),
    startAttempt: (...args) => call('startAttempt', args),
    finishAttempt: (...args) => call('finishAttempt', args),
    findDelivery: (...args) => call('findDelivery', args),
    findDeliveries: async (filter, page) => sealed(await call('findDeliveries', [filter, opened(page)])),
  }
}

const CURSOR = /^\d{4}-\d\d-\d\dT[\d:.]+Z\|[a-z]+_[0-9a-z]+$/

function opened(page: PageRequest): PageRequest {
  if (page.cursor === null) return page
  try {
    const cursor = atob(page.cursor.replaceAll('-', '+').replaceAll('_', '/'))
    if (CURSOR.test(cursor)) return { ...page, cursor }
  } catch {
    // falls through to the one sentence for every wrong cursor
  }
  const message = 'This cursor was not given by Criba.'
  throw new AppError('invalid_request', message, { issues: [{ path: '/cursor', message }] })
}

const sealed = <Item>(page: Page<Item>): Page<Item> => ({
  items: page.items,
  nextCursor:
    page.nextCursor && btoa(page.nextCursor).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
})
