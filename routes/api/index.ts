import { AppError } from '../../src/errors.ts'
import { assessments } from './assessments.ts'
import { connections } from './connections.ts'
import { deliveries } from './deliveries.ts'
import { endpointActions } from './endpoint-actions.ts'
import { endpoints } from './endpoints.ts'
import { workspaceGuard } from './guard.ts'
import { integrations } from './integrations.ts'
import { leads } from './leads.ts'
import { methodsOf } from './methods.ts'
import { createApiApp } from './openapi-app.ts'
import { workspace } from './workspace.ts'
import { workspaces } from './workspaces.ts'

/** The API under `/v1`. Everything below the guard belongs to the workspace whose key came. @see design.md §5 */
export const api = createApiApp()

// Above the guard: it takes ADMIN_TOKEN, which is its own guard.
api.route('/', workspaces)
api.use(workspaceGuard)
api.route('/', workspace)
api.route('/', leads)
api.route('/', assessments)
api.route('/', integrations)
api.route('/', connections)
api.route('/', endpoints)
api.route('/', endpointActions)
api.route('/', deliveries)

api.all('*', (c) => {
  const allowed = methodsOf(api, c.req.path.replace(/^\/v1/, ''))
  if (allowed.length === 0) throw new AppError('not_found', 'The API has nothing at this address.')
  // RFC 9110 §15.5.6: a 405 names what the address does take.
  c.header('allow', allowed.join(', '))
  throw new AppError('method_not_allowed', `This address takes ${allowed.join(', ')}.`)
})
