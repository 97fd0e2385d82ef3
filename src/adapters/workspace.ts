import type { DirectoryPort, WorkspaceObjectPort } from '../domain/ports.ts'
import { AppError } from '../errors.ts'

/**
 * A stub whose failures carry our name: an object that is overloaded, restarting or unreachable is
 * `store_unavailable` (503, try again), never a 500. @see design.md §6
 */
function named<Port extends object>(stub: Port): Port {
  return new Proxy(stub, {
    get(target, verb) {
      const method: unknown = Reflect.get(target, verb)
      if (typeof method !== 'function') return method
      return async (...args: unknown[]) => {
        try {
          // oxlint-disable-next-line typescript/no-unsafe-return -- the Port's own type says what it is
          return await Reflect.apply(method, target, args)
        } catch (cause) {
          throw new AppError('store_unavailable', 'Criba cannot keep this right now. Send it again.', {
            cause,
          })
        }
      }
    },
  })
}

// The platform's RPC types turn `unknown` and unions into `never` (workerd's Serializable); the class
// declares `implements WorkspaceObjectPort`, which is the guarantee behind these two casts.
export const workspaceStub = (objects: DurableObjectNamespace, id: string): WorkspaceObjectPort =>
  named(objects.getByName(id) as unknown as WorkspaceObjectPort)

export const directoryStub = (objects: DurableObjectNamespace): DirectoryPort =>
  named(objects.getByName('directory') as unknown as DirectoryPort)
