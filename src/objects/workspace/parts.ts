import type { Records } from '../../domain/ports.ts'
import { EmbeddedCollection } from '../records/embedded.ts'
import { RecordsStore } from '../records/records.ts'
import { Jobs } from './jobs.ts'
import { Journal } from './journal.ts'
import { Outbox } from './outbox.ts'
import { migrate } from './schema.ts'
import { Settings } from './settings.ts'

/** What a Workspace object is made of, each over the same SQLite. */
export interface Parts {
  readonly settings: Settings
  readonly jobs: Jobs
  readonly journal: Journal
  readonly outbox: Outbox
  readonly records: Records
}

/** Opens them, and makes or renews their tables first. */
export function openParts({ storage, id }: DurableObjectState): Parts {
  migrate(storage)
  const { sql } = storage
  return {
    settings: new Settings(sql),
    jobs: new Jobs(sql),
    journal: new Journal(sql),
    outbox: new Outbox(sql),
    records: new RecordsStore(id.name ?? '', (name) => new EmbeddedCollection(sql, name)),
  }
}
