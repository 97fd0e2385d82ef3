// A Workspace object of its own for each test, and a valid arrival to break one part of.
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { newId, sha256Hex } from '../../src/domain/ids.ts'
import type { Acceptance } from '../../src/domain/job.ts'
import { LeadDraft } from '../../src/domain/lead.ts'
import type { WorkspaceObjectPort } from '../../src/domain/ports.ts'
import { foundWorkspace, NewWorkspace } from '../../src/domain/workspace.ts'
import type { WorkspaceObject } from '../../src/objects/workspace.ts'

export const company = {
  name: 'SAS',
  shortDescription: 'Almacenamiento y disponibilidad de datos',
  mainServices: ['Respaldo de datos', 'Almacenamiento'],
  targetAudience: 'Empresas medianas y grandes de manufactura y finanzas',
}

export type Stub = WorkspaceObjectPort & DurableObjectStub

/** Runs inside the object, where its clock and storage are. */
export const inside = <Result>(
  stub: Stub,
  run: (instance: WorkspaceObject, state: DurableObjectState) => Result | Promise<Result>,
): Promise<Result> =>
  // The same stub, typed by its class again.
  runInDurableObject(stub as unknown as DurableObjectStub<WorkspaceObject>, run)

/** An object that nobody founded a workspace in. */
export function stranger() {
  const id = newId('wsp')
  // The generated binding names the class in a comment only; this is that class.
  const objects = env.WORKSPACES as unknown as DurableObjectNamespace<WorkspaceObject>
  // Its RPC types turn unions into `never`; the class implements the port, which says what its verbs give.
  const stub = objects.getByName(id) as unknown as Stub
  return { id, stub }
}

export async function newWorkspace() {
  const { id, stub } = stranger()
  const input = NewWorkspace.parse({ name: 'SAS', company })
  await stub.found(foundWorkspace(id, input, '2026-03-02T16:00:00.000Z'), await sha256Hex('key'))
  return { id, stub }
}

export const draft = (more: Partial<LeadDraft> = {}): LeadDraft => ({
  ...LeadDraft.parse({
    fullName: 'Josh Biden',
    jobTitle: 'CTO',
    email: 'josh@openenergy.com',
    companyName: 'Open Energy LLC',
    industry: 'Manufacturing',
    description: 'Necesitamos urgentemente mejorar nuestro respaldo de datos',
  }),
  ...more,
})

export const acceptance = (key: string, leadId: string, more: { bodyHash?: string } = {}): Acceptance => ({
  connection: null,
  receivedAt: new Date().toISOString(),
  raw: { headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode('{"a":1}') },
  arrivals: [
    { arrival: { kind: 'draft', key, draft: draft() }, leadId, bodyHash: more.bodyHash ?? 'hash-of-body' },
  ],
})
