import { Query, update as apply } from 'mingo'
import type { Collection, Document, Filter, Order, Update } from './collection.ts'

interface Row extends Record<string, SqlStorageValue> {
  json: string
}

/**
 * MongoDB's queries on documents in the object's SQLite. SQL narrows by what it has an index for (INDEXED,
 * and time), in the order asked; `mingo` decides on each document; reading stops when the page is full.
 */
export class EmbeddedCollection implements Collection {
  readonly #sql: SqlStorage
  readonly #name: string

  constructor(sql: SqlStorage, name: string) {
    this.#sql = sql
    this.#name = name
  }

  async findOne(filter: Filter) {
    return this.#read(filter, 1)[0] ?? null
  }

  async find(filter: Filter, _order: Order, limit: number) {
    return this.#read(filter, limit)
  }

  async insertOne(document: Document) {
    return this.#write('INSERT OR IGNORE', document) > 0
  }

  async updateOne(filter: Filter, update: Update, arrayFilters: readonly Filter[] = []) {
    const [document] = this.#read(filter, 1)
    if (!document) return false
    apply(document, update, [...arrayFilters], {}, { cloneMode: 'deep' })
    this.#write('INSERT OR REPLACE', document)
    return true
  }

  async replaceOne(filter: Filter, document: Document) {
    if (this.#read(filter, 1).length === 0) return false
    this.#write('INSERT OR REPLACE', document)
    return true
  }

  async deleteMany(filter: Filter) {
    const found = this.#read(filter, Infinity)
    for (const { _id } of found) {
      this.#sql.exec('DELETE FROM documents WHERE collection = ? AND id = ?', this.#name, _id)
    }
    return found.length
  }

  #read(filter: Filter, limit: number): Document[] {
    const { where, values } = narrow(filter)
    const rows = this.#sql.exec<Row>(
      `SELECT json FROM documents WHERE collection = ?${where} ORDER BY at DESC, id DESC`,
      this.#name,
      ...values,
    )
    const query = new Query(filter)
    const found: Document[] = []
    for (const { json } of rows) {
      const document: Document = JSON.parse(json)
      if (query.test(document)) found.push(document)
      if (found.length >= limit) break
    }
    return found
  }

  #write(verb: 'INSERT OR IGNORE' | 'INSERT OR REPLACE', document: Document): number {
    const leadId = document['leadId']
    return this.#sql.exec(
      `${verb} INTO documents (collection, id, lead_id, at, json) VALUES (?, ?, ?, ?, ?)`,
      this.#name,
      document._id,
      typeof leadId === 'string' ? leadId : null,
      String(document['receivedAt'] ?? document['createdAt'] ?? ''),
      JSON.stringify(document),
    ).rowsWritten
  }
}

/** The columns, real or generated, that stand for a field of the documents. */
const INDEXED: Readonly<Record<string, string>> = {
  _id: 'id',
  leadId: 'lead_id',
  status: 'status',
  stage: 'stage',
  priority: 'priority',
  endpointId: 'endpoint_id',
}

/** The conditions of a filter that an index can serve. The rest is mingo's; so is the last word on these. */
function narrow(filter: Filter): { where: string; values: string[] } {
  const parts: { where: string; values: string[] }[] = Object.entries(filter).map(([field, condition]) => {
    if (field === '$and' && Array.isArray(condition)) {
      const nested = condition.map(narrow)
      return {
        where: nested.map(({ where }) => where).join(''),
        values: nested.flatMap(({ values }) => values),
      }
    }
    const column = INDEXED[field]
    if (column && typeof condition === 'string') return { where: ` AND ${column} = ?`, values: [condition] }
    const latest = field === 'receivedAt' || field === 'createdAt' ? latestOf(condition) : null
    return latest === null ? { where: '', values: [] } : { where: ' AND at <= ?', values: [latest] }
  })
  return { where: parts.map(({ where }) => where).join(''), values: parts.flatMap(({ values }) => values) }
}

const latestOf = (condition: unknown): string | null =>
  typeof condition === 'object' &&
  condition !== null &&
  '$lte' in condition &&
  typeof condition.$lte === 'string'
    ? condition.$lte
    : null
