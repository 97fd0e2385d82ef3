import type { DirectoryPort, WorkspaceObjectPort } from '../domain/ports.ts'
import { AppError } from '../errors.ts'

/**
 * An object whose failures carry our name: one that is overloaded, restarting or unreachable is
 * `store_unavailable` (503, try again), never a 500. A stub belongs to the request that made it, and Services
 * outlive requests: so each call makes its own. @see design.md §6
 */
const named = <Port extends object>(stub: () => Port): Port =>
  // A Proxy has no shape of its own; it answers each verb with that of a fresh stub, which has Port's.
  new Proxy({} as Port, {
    get(_, verb) {
      return async (...args: unknown[]) => {
        const target = stub()
        const method: unknown = Reflect.get(target, verb)
        if (typeof method !== 'function') throw new TypeError(`no verb ${String(verb)}`)
        try {
          return await Reflect.apply(method, target, args)
        } catch (cause) {
          throw new AppError('store_unavailable', 'Criba cannot keep this right now. Send it again.', {
            cause,
          })
        }
      }
    },
  })

// The platform's RPC types turn `unknown` and unions into `never` (workerd's Serializable); the class
// declares `implements WorkspaceObjectPort`, which is the guarantee behind these two casts.
export const workspaceStub = (objects: DurableObjectNamespace, id: string): WorkspaceObjectPort =>
  named(() => objects.getByName(id) as unknown as WorkspaceObjectPort)

export const directoryStub = (objects: DurableObjectNamespace): DirectoryPort =>
  named(() => objects.getByName('directory') as unknown as DirectoryPort)
