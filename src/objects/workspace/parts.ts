import type { Records } from '../../domain/ports.ts'
import { EmbeddedCollection } from '../records/embedded.ts'
import { RecordsStore } from '../records/records.ts'
import { Alarm } from './alarm.ts'
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
  readonly alarm: Alarm
  /** Of the workspace that was founded here. Throws before that. */
  readonly records: () => Records
}

/** Opens them, and makes or renews their tables first. */
export function openParts({ storage }: DurableObjectState): Parts {
  migrate(storage)
  const { sql } = storage
  const settings = new Settings(sql)
  let records: Records | undefined
  return {
    settings,
    jobs: new Jobs(sql),
    journal: new Journal(sql),
    outbox: new Outbox(sql),
    alarm: new Alarm(storage),
    // The tenant is the workspace that is kept here, never a name that the platform may or may not tell.
    records: () =>
      (records ??= new RecordsStore(idOf(settings), (name) => new EmbeddedCollection(sql, name))),
  }
}

function idOf(settings: Settings): string {
  if (!settings.workspace) throw new Error('no workspace was founded in this object')
  return settings.workspace.id
}
