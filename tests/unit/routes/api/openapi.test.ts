import { expect, test } from 'vitest'
import { openApiDocument } from '../../../../routes/api/openapi.ts'
import { CALLS_ES } from '../../../../routes/docs/calls-es.ts'
import { createApp, problem } from '../../../../src/http.ts'
import { docs } from '../../../../routes/docs.tsx'
import { ERRORS } from '../../../../src/errors.ts'
import { openHouse } from './house.ts'

const document = openApiDocument()
const calls = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({
    method: method.toUpperCase(),
    path,
    name: `${method.toUpperCase()} ${path}`,
  })),
)

/** Serves the documentation as app.ts mounts it. */
function reader() {
  const { services } = openHouse()
  const app = createApp()
  app.use(async (c, next) => {
    c.set('services', services)
    await next()
  })
  app.route('/', docs)
  app.onError((thrown, c) => problem(c, thrown))
  return async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
}

test('the document is OpenAPI 3.1 and names each call of design §5 that this house has', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(calls.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'POST /v1/workspaces',
      'PATCH /v1/workspace',
      'POST /v1/leads',
      'GET /v1/leads/{id}',
      'DELETE /v1/leads/{id}',
      'POST /v1/assessments',
      'POST /v1/connections/{id}/rotate-secret',
      'POST /v1/endpoints/{id}/enable',
      'POST /v1/deliveries/{id}/resend',
      'GET /health',
      'GET /ready',
    ]),
  )
})

test('every documented call exists: with a key, no path under /v1 is unknown to the router', async () => {
  const house = openHouse()
  const client = await house.workspace()
  for (const { method, path } of calls.filter((call) => call.path.startsWith('/v1/'))) {
    const response = await client.send(method, path.replace('{id}', 'lead_x'))
    const { detail } = response.status === 404 ? await response.json<{ detail: string }>() : { detail: '' }
    expect(detail, `${method} ${path}`).not.toContain('at this address')
    expect(response.status, `${method} ${path}`).not.toBe(405)
  }
})

test('every call under /v1 declares how it refuses, as problem+json', () => {
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    if (!path.startsWith('/v1/')) continue
    for (const call of Object.values(methods)) {
      const { responses } = call as { responses: Record<string, { content?: object }> }
      expect(responses['401']?.content, path).toHaveProperty(['application/problem+json'])
    }
  }
})

test('no $ref points at nothing', () => {
  const refs = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name,
  )
  expect(refs.length).toBeGreaterThan(10)
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(expect.arrayContaining([...new Set(refs)]))
})

test('the example of a new lead is one that the API takes', async () => {
  const client = await openHouse().workspace()
  const call = document.paths?.['/v1/leads']?.post as {
    requestBody: { content: Record<string, { example: unknown }> }
  }
  const { example } = call.requestBody.content['application/json'] ?? {}
  expect((await client.send('POST', '/v1/leads', example)).status).toBe(202)
})

test('each call has its sentence in Spanish, and no sentence is about a call that is not there', () => {
  expect(Object.keys(CALLS_ES).toSorted()).toEqual(calls.map(({ name }) => name).toSorted())
})

test('GET /openapi.json answers the document', async () => {
  const response = await reader()('/openapi.json')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ openapi: '3.1.0' })
})

test('GET /docs speaks the language asked for: ?lang first, then Accept-Language', async () => {
  const read = reader()
  const languageOf = async (path: string, accept?: string) =>
    /<html lang="(..)"/.exec(
      await (await read(path, accept ? { 'accept-language': accept } : {})).text(),
    )?.[1]
  expect(await languageOf('/docs')).toBe('en')
  expect(await languageOf('/docs', 'es-MX,en;q=0.8')).toBe('es')
  expect(await languageOf('/docs', 'fr, en;q=0.5, es;q=0.9')).toBe('es')
  expect(await languageOf('/docs?lang=en', 'es-MX')).toBe('en')
  expect(await languageOf('/docs?lang=xx', 'es-MX')).toBe('es')
})

test('every error code has its anchor, where the type of a problem points', async () => {
  const read = reader()
  for (const path of ['/docs/errors', '/docs']) {
    const page = await (await read(path)).text()
    for (const code of Object.keys(ERRORS)) expect(page).toContain(`id="${code}"`)
  }
})
