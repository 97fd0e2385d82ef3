import type { Connection } from '../../../../src/domain/connection.ts'
import type { Endpoint } from '../../../../src/domain/endpoint.ts'
import { randomToken } from '../../../../src/domain/ids.ts'
import type { Claim, NewJob, Receipt } from '../../../../src/domain/job.ts'
import type { WorkspaceObjectPort } from '../../../../src/domain/ports.ts'
import { amendWorkspace, type Workspace } from '../../../../src/domain/workspace.ts'

export const NOW = new Date('2026-03-02T16:00:00.000Z')

export type MemoryObject = WorkspaceObjectPort

/** The Workspace object's promises, in memory: once-ness by key, jobs by id. No clock and no leases. */
export function memoryObject(): MemoryObject {
  let workspace: Workspace | null = null
  let admitted = ''
  const connections = new Map<string, Connection>()
  const endpoints = new Map<string, Endpoint>()
  const receipts = new Map<string, { bodyHash: string; receipt: Receipt }>()
  const versions = new Map<string, number>()
  const jobs = new Set<string>()

  const claimsOn = (fresh: readonly NewJob[]): Claim[] =>
    fresh.flatMap(({ id, task }) => {
      if (jobs.has(id) || !workspace) return []
      jobs.add(id)
      const at = { leaseToken: randomToken(), attempt: 1, firstClaimedAt: NOW.toISOString() }
      return [{ jobId: id, task, ...at, workspace, endpoints: [...endpoints.values()] }]
    })

  return {
    found: async (founded, keyHash) => {
      if (workspace) return false
      workspace = founded
      admitted = keyHash
      return true
    },
    settings: async () => workspace,
    amend: async (patch) => (workspace = workspace && amendWorkspace(workspace, patch)),
    admits: async (keyHash) => keyHash === admitted,
    spend: async () => true,
    connections: async () => [...connections.values()],
    connection: async (id) => connections.get(id) ?? null,
    saveConnection: async (connection) => {
      const saved = { ...connection, revision: (connections.get(connection.id)?.revision ?? 0) + 1 }
      connections.set(saved.id, saved)
      return saved
    },
    removeConnection: async (id) => connections.delete(id),
    endpoints: async () => [...endpoints.values()],
    endpoint: async (id) => endpoints.get(id) ?? null,
    saveEndpoint: async (endpoint) => void endpoints.set(endpoint.id, endpoint),
    removeEndpoint: async (id) => endpoints.delete(id),
    accept: async ({ arrivals, receivedAt }) => {
      const conflict = arrivals.find(({ arrival, bodyHash }) => {
        const kept = receipts.get(arrival.key)
        return kept && kept.bodyHash !== bodyHash
      })
      if (conflict) return { kind: 'conflict', key: conflict.arrival.key }
      const fresh: NewJob[] = []
      const answered = arrivals.map(({ arrival, leadId, bodyHash }) => {
        const kept = receipts.get(arrival.key)
        if (kept) return { ...kept.receipt, isRepeat: true }
        const version = (versions.get(leadId) ?? 0) + 1
        versions.set(leadId, version)
        const receipt = { key: arrival.key, leadId, version, isRepeat: false }
        receipts.set(arrival.key, { bodyHash, receipt })
        const task = { kind: 'assess' as const, leadId, version, connectionId: null, receivedAt, arrival }
        fresh.push({ id: `${leadId}:${version}`, task })
        return receipt
      })
      return { kind: 'accepted', receipts: answered, claims: claimsOn(fresh) }
    },
    requestAssessment: async (leadId, receivedAt) => {
      const version = (versions.get(leadId) ?? 0) + 1
      versions.set(leadId, version)
      const task = { kind: 'assess' as const, leadId, version, connectionId: null, receivedAt, arrival: null }
      return { version, claim: claimsOn([{ id: `${leadId}:${version}`, task }])[0] ?? null }
    },
    schedule: async (fresh) => claimsOn(fresh),
    claim: async () => null,
    complete: async (_claim, followers) => claimsOn(followers),
    release: async () => true,
    assignOwner: async (_leadId, candidates) => candidates[0]?.email ?? null,
    eraseLead: async () => ({ requests: 1, jobs: 1, mails: 0 }),
    keepMail: async () => undefined,
    outbox: async () => ({ items: [], nextCursor: null }),
    mail: async () => null,
    backlog: async () => ({ due: 0, oldestDueAt: null, failed: 0 }),
    sweep: async () => undefined,
  }
}
