import type { Connection } from '../../domain/connection.ts'
import type { Endpoint } from '../../domain/endpoint.ts'
import { amendWorkspace, type Workspace, type WorkspacePatch } from '../../domain/workspace.ts'

/** Profile, keys and plugs. Read with every job, so kept in memory and written through. */
export class Settings {
  readonly #sql: SqlStorage
  #workspace: Workspace | null
  readonly #connections: Map<string, Connection>
  readonly #endpoints: Map<string, Endpoint>

  constructor(sql: SqlStorage) {
    this.#sql = sql
    const [kept] = sql.exec<{ json: string }>(`SELECT json FROM kept WHERE name = 'workspace'`).toArray()
    this.#workspace = kept ? JSON.parse(kept.json) : null
    this.#connections = this.#readAll('connections')
    this.#endpoints = this.#readAll('endpoints')
  }

  get workspace(): Workspace | null {
    return this.#workspace
  }

  found(workspace: Workspace, keyHash: string): boolean {
    if (this.#workspace) return false
    this.#keep(workspace)
    this.#sql.exec('INSERT INTO api_keys (hash) VALUES (?)', keyHash)
    return true
  }

  amend(patch: WorkspacePatch): Workspace | null {
    return this.#workspace && this.#keep(amendWorkspace(this.#workspace, patch))
  }

  /** Compares with every key, each in time that depends on nothing secret. */
  admits(keyHash: string): boolean {
    const given = new TextEncoder().encode(keyHash)
    return this.#sql
      .exec<{ hash: string }>('SELECT hash FROM api_keys')
      .toArray()
      .map(({ hash }) => new TextEncoder().encode(hash))
      .map((hash) => hash.length === given.length && crypto.subtle.timingSafeEqual(hash, given))
      .includes(true)
  }

  spend(tokenId: string, expiresAtMs: number): boolean {
    const insert = 'INSERT OR IGNORE INTO spent_tokens (id, expires_at) VALUES (?, ?)'
    return this.#sql.exec(insert, tokenId, expiresAtMs).rowsWritten > 0
  }

  connections(): Connection[] {
    return [...this.#connections.values()].toSorted((one, two) => one.createdAt.localeCompare(two.createdAt))
  }

  connection(id: string): Connection | null {
    return this.#connections.get(id) ?? null
  }

  saveConnection(connection: Connection): Connection {
    const next = { ...connection, revision: (this.#connections.get(connection.id)?.revision ?? 0) + 1 }
    this.#write('connections', next)
    this.#connections.set(next.id, next)
    return next
  }

  removeConnection(id: string): boolean {
    this.#sql.exec('DELETE FROM connections WHERE id = ?', id)
    return this.#connections.delete(id)
  }

  endpoints(): Endpoint[] {
    return [...this.#endpoints.values()].toSorted((one, two) => one.createdAt.localeCompare(two.createdAt))
  }

  endpoint(id: string): Endpoint | null {
    return this.#endpoints.get(id) ?? null
  }

  saveEndpoint(endpoint: Endpoint): void {
    this.#write('endpoints', endpoint)
    this.#endpoints.set(endpoint.id, endpoint)
  }

  removeEndpoint(id: string): boolean {
    this.#sql.exec('DELETE FROM endpoints WHERE id = ?', id)
    return this.#endpoints.delete(id)
  }

  #keep(workspace: Workspace): Workspace {
    this.#sql.exec(
      `INSERT OR REPLACE INTO kept (name, json) VALUES ('workspace', ?)`,
      JSON.stringify(workspace),
    )
    this.#workspace = workspace
    return workspace
  }

  #readAll<Plug extends { id: string }>(table: 'connections' | 'endpoints'): Map<string, Plug> {
    const rows = this.#sql.exec<{ json: string }>(`SELECT json FROM ${table}`).toArray()
    return new Map(rows.map(({ json }): [string, Plug] => [JSON.parse(json).id, JSON.parse(json)]))
  }

  #write(table: 'connections' | 'endpoints', plug: { id: string }): void {
    this.#sql.exec(`INSERT OR REPLACE INTO ${table} (id, json) VALUES (?, ?)`, plug.id, JSON.stringify(plug))
  }
}
