// The Workspace object's tables, as a list of steps: a step that has run anywhere is never edited.
const STEPS = [
  `
  CREATE TABLE kept (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE api_keys (hash TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE spent_tokens (id TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE connections (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE endpoints (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE requests (id INTEGER PRIMARY KEY, headers TEXT NOT NULL, body BLOB NOT NULL, received_at INTEGER NOT NULL);
  CREATE INDEX requests_received ON requests (received_at);
  CREATE TABLE arrivals (
    source TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, lead_id TEXT NOT NULL,
    version INTEGER NOT NULL, request_id INTEGER, received_at INTEGER NOT NULL, PRIMARY KEY (source, key)
  ) WITHOUT ROWID;
  CREATE INDEX arrivals_lead ON arrivals (lead_id);
  CREATE INDEX arrivals_received ON arrivals (received_at);
  CREATE TABLE leads (lead_id TEXT PRIMARY KEY, version INTEGER NOT NULL, owner TEXT, owned_at INTEGER) WITHOUT ROWID;
  CREATE INDEX leads_owned ON leads (owner, owned_at);

  -- OPEN: somebody may take it at due_at, which a lease pushes ahead. alarm_at: when to look after it.
  CREATE TABLE jobs (
    id TEXT PRIMARY KEY, lead_id TEXT, task TEXT, state TEXT NOT NULL, due_at INTEGER NOT NULL,
    alarm_at INTEGER NOT NULL, attempt INTEGER NOT NULL, lease_token TEXT, first_claimed_at INTEGER,
    hints INTEGER NOT NULL, reason TEXT
  ) WITHOUT ROWID;
  CREATE INDEX jobs_open ON jobs (alarm_at) WHERE state = 'OPEN';
  CREATE INDEX jobs_ended ON jobs (due_at) WHERE state <> 'OPEN';
  CREATE INDEX jobs_lead ON jobs (lead_id);

  CREATE TABLE outbox (id TEXT PRIMARY KEY, lead_id TEXT, created_at TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX outbox_created ON outbox (created_at, id);
  CREATE INDEX outbox_lead ON outbox (lead_id);

  CREATE TABLE documents (
    collection TEXT NOT NULL, id TEXT NOT NULL, lead_id TEXT, at TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE INDEX documents_at ON documents (collection, at, id);
  CREATE INDEX documents_lead ON documents (collection, lead_id);
  `,
  `
  -- Claims in a row that never came back, orderly or done. An orderly release sets it to 0.
  ALTER TABLE jobs ADD COLUMN unreturned INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX jobs_failed ON jobs (due_at) WHERE state = 'FAILED';
  ALTER TABLE leads ADD COLUMN is_erased INTEGER NOT NULL DEFAULT 0;

  -- What lists are filtered by: without an index one filter would read every document there is.
  ALTER TABLE documents ADD COLUMN status TEXT AS (json_extract(json, '$.status')) VIRTUAL;
  ALTER TABLE documents ADD COLUMN stage TEXT AS (json_extract(json, '$.stage')) VIRTUAL;
  ALTER TABLE documents ADD COLUMN priority TEXT AS (json_extract(json, '$.priority')) VIRTUAL;
  ALTER TABLE documents ADD COLUMN endpoint_id TEXT AS (json_extract(json, '$.endpointId')) VIRTUAL;
  -- Each with (at, id): without them SQLite reads the whole collection in order rather than sort a few rows.
  DROP INDEX documents_lead;
  CREATE INDEX documents_lead ON documents (collection, lead_id, at, id) WHERE lead_id IS NOT NULL;
  CREATE INDEX documents_status ON documents (collection, status, at, id) WHERE status IS NOT NULL;
  CREATE INDEX documents_stage ON documents (collection, stage, at, id) WHERE stage IS NOT NULL;
  CREATE INDEX documents_priority ON documents (collection, priority, at, id) WHERE priority IS NOT NULL;
  CREATE INDEX documents_endpoint ON documents (collection, endpoint_id, at, id) WHERE endpoint_id IS NOT NULL;
  `,
]

/** Brings the tables to the newest step. Runs in the constructor, before anything else can. */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage
  storage.transactionSync(() => {
    sql.exec('CREATE TABLE IF NOT EXISTS steps (number INTEGER PRIMARY KEY)')
    const done = sql.exec<{ count: number }>('SELECT COUNT(*) AS count FROM steps').one().count
    STEPS.slice(done).forEach((step, at) => {
      sql.exec(step)
      sql.exec('INSERT INTO steps (number) VALUES (?)', done + at + 1)
    })
  })
}

/** Whether this object's tables were ever made. */
export const isMigrated = ({ sql }: DurableObjectStorage): boolean =>
  sql.exec(`SELECT name FROM sqlite_master WHERE name = 'steps'`).toArray().length > 0
