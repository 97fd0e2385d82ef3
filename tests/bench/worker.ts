// The yardsticks of the bench, on the same runtime: an empty handler, and one call to an object.
import { DurableObject } from 'cloudflare:workers'
import { Hono } from 'hono'
import { findIntegration } from '../../integrations/index.ts'
import { readBytes } from '../../src/body.ts'

export class Yardstick extends DurableObject {
  async ping(): Promise<string> {
    return 'pong'
  }
}

interface BenchEnv {
  Bindings: { YARDSTICK: DurableObjectNamespace<Yardstick>; SECRET: string }
}

const app = new Hono<BenchEnv>()

app.post('/empty', (c) => c.body(null, 202))

app.post('/object', async (c) => c.text(await c.env.YARDSTICK.getByName('one').ping(), 202))

app.post('/verify', async (c) => {
  const body = await readBytes(c.req.raw, 256 * 1024)
  const integration = findIntegration('standard-webhooks')
  const request = {
    method: 'POST',
    url: c.req.url,
    query: new URLSearchParams(),
    headers: c.req.header(),
    body,
  }
  const plug = { mapping: {}, options: {} }
  await integration?.verify(request, [c.env.SECRET], new Date(), plug)
  return c.body(null, 202)
})

export default app
