import { DurableObject } from 'cloudflare:workers'
import type { DirectoryPort, PageRequest } from '../domain/ports.ts'

/** Which workspaces exist, and which of them an address (as a hash) may sign in to. One object in all. */
export class DirectoryObject extends DurableObject<Env> implements DirectoryPort {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS workspaces (id TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS addresses (hash TEXT, workspace_id TEXT, PRIMARY KEY (hash, workspace_id)) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS addresses_workspace ON addresses (workspace_id);
    `)
  }

  async register(workspaceId: string) {
    this.ctx.storage.sql.exec('INSERT OR IGNORE INTO workspaces (id) VALUES (?)', workspaceId)
  }

  async workspaces({ limit, cursor }: PageRequest) {
    const items = this.ctx.storage.sql
      .exec<{ id: string }>(
        'SELECT id FROM workspaces WHERE id > ? ORDER BY id LIMIT ?',
        cursor ?? '',
        limit + 1,
      )
      .toArray()
      .map(({ id }) => id)
    const page = items.slice(0, limit)
    return { items: page, nextCursor: items.length > limit ? (page.at(-1) ?? null) : null }
  }

  async setSignInAddresses(workspaceId: string, addressHashes: readonly string[]) {
    const { sql } = this.ctx.storage
    this.ctx.storage.transactionSync(() => {
      sql.exec('DELETE FROM addresses WHERE workspace_id = ?', workspaceId)
      for (const hash of addressHashes) {
        sql.exec('INSERT OR IGNORE INTO addresses (hash, workspace_id) VALUES (?, ?)', hash, workspaceId)
      }
    })
  }

  async workspacesFor(addressHash: string) {
    return this.ctx.storage.sql
      .exec<{ workspace_id: string }>('SELECT workspace_id FROM addresses WHERE hash = ?', addressHash)
      .toArray()
      .map((row) => row.workspace_id)
  }
}
