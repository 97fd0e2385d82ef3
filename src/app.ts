import type { Context } from 'hono'
import { api } from '../routes/api/index.ts'
import { consolePages } from '../routes/console/index.tsx'
import { docs } from '../routes/docs.tsx'
import { health } from '../routes/health.ts'
import { hooks } from '../routes/hooks.ts'
import { landing } from '../routes/landing.tsx'
import { newId } from './domain/ids.ts'
import { AppError } from './errors.ts'
import { asAppError, createApp, problem, type AppEnv } from './http.ts'
import { pagePolicy } from './page-policy.ts'
import { houseOf } from './services.ts'
import { errorPage, wantsPage } from './ui/error-page.tsx'

/** The site map. */
export const app = createApp()

app.use(async (c, next) => {
  c.set('requestId', newId('req'))
  const { config, services } = houseOf(c.env)
  c.set('config', config)
  c.set('services', services)
  c.set('afterwards', (work) => c.executionCtx.waitUntil(work))
  await next()
  c.header('x-request-id', c.var.requestId)
})
app.use(pagePolicy)

app.route('/hooks', hooks)
app.route('/v1', api)
app.route('/console', consolePages)
app.route('/', health)
app.route('/', docs)
app.route('/', landing)

app.notFound((c) => fail(c, new AppError('not_found', 'There is nothing at this address.')))
app.onError((thrown, c) => fail(c, thrown))

/** Programs read problem+json; a person with a browser gets a page. */
function fail(c: Context<AppEnv>, thrown: unknown): Response | Promise<Response> {
  const answer = problem(c, thrown)
  return wantsPage(c.req) ? c.html(errorPage(c, asAppError(thrown)), asAppError(thrown).status) : answer
}
