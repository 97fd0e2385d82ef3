import { challenge, receive, type HookCall } from '../src/pipeline/receive.ts'
import { workAll } from '../src/pipeline/work.ts'
import type { Answer } from '../integrations/contract.ts'
import { readBytes } from '../src/body.ts'
import { createApp } from '../src/http.ts'

const BODY_BYTES_MAX = 256 * 1024

/** The vendors' door: at exactly the URL that creating a connection answered. @see design.md §3 */
export const hooks = createApp()

hooks.post('/:workspaceId/:connectionId', async (c) => {
  const { services, afterwards } = c.var
  const body = await readBytes(c.req.raw, BODY_BYTES_MAX)
  const { answer, claims } = await receive(services, callOf(c.req, body))
  afterwards(workAll(services, claims, afterwards))
  return respond(answer)
})

hooks.get('/:workspaceId/:connectionId', async (c) =>
  respond(await challenge(c.var.services, callOf(c.req, new Uint8Array()))),
)

const callOf = (
  req: { method: string; url: string; header(): Record<string, string>; param(name: string): string },
  body: Uint8Array<ArrayBuffer>,
): HookCall => ({
  workspaceId: req.param('workspaceId'),
  connectionId: req.param('connectionId'),
  request: { method: req.method, query: new URL(req.url).searchParams, headers: req.header(), body },
})

const respond = ({ status, contentType, body }: Answer) =>
  new Response(body, { status, headers: { 'content-type': contentType } })
