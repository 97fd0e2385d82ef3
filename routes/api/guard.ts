import { isId, sha256Hex } from '../../src/domain/ids.ts'
import { AppError } from '../../src/errors.ts'
import { createMiddleware } from '../../src/http.ts'

// The key carries its workspace, so that one object call proves it: no table of all keys is needed.
const API_KEY = /^Bearer (crb_([0-9a-z]{26})_[0-9a-z]{32})$/i

// Unknown workspace, unknown key and no key sound alike: nobody can probe which exist.
const refused = () => new AppError('unauthorized', 'Send "Authorization: Bearer" with a valid API key.')

/** Lets in who holds an API key of a workspace, and sets `workspaceId`. Throws `unauthorized`. */
export const workspaceGuard = createMiddleware(async function workspaceGuard(c, next) {
  const [, key, tail] = API_KEY.exec(c.req.header('authorization') ?? '') ?? []
  const workspaceId = `wsp_${tail}`
  if (!key || !isId('wsp', workspaceId)) throw refused()
  if (!(await c.var.services.workspace(workspaceId).admits(await sha256Hex(key)))) throw refused()
  c.set('workspaceId', workspaceId)
  await next()
})

/** Lets in who holds ADMIN_TOKEN. Throws `unauthorized`. */
export const adminGuard = createMiddleware(async function adminGuard(c, next) {
  const [, token = ''] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? []
  // Digests have one length and no order that a guess could follow, so their comparison tells nothing.
  const [given, kept] = await Promise.all([sha256Hex(token), sha256Hex(c.var.config.adminToken)])
  if (!isEqualInConstantTime(given, kept))
    throw new AppError('unauthorized', 'Send "Authorization: Bearer" with the ADMIN_TOKEN of this house.')
  await next()
})

function isEqualInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let index = 0; index < right.length; index += 1)
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index)
  return difference === 0
}
