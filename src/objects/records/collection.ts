/** A kept document. Every one belongs to a workspace. */
export interface Document {
  readonly _id: string
  readonly workspaceId: string
  readonly [field: string]: unknown
}

export type Filter = Readonly<Record<string, unknown>>
export type Update = Readonly<Record<`$${string}`, unknown>>

/** Newest first by this field, then by `_id`: the one order in which pages are read. */
export interface Order {
  readonly newestBy: 'receivedAt' | 'createdAt'
}

/**
 * The small part of a MongoDB collection that the records use; queries are MongoDB's. Two engines speak
 * it: the driver, and the embedded one.
 */
export interface Collection {
  findOne(filter: Filter): Promise<Document | null>
  find(filter: Filter, order: Order, limit: number): Promise<Document[]>
  /** False when a document of that `_id` is there already. */
  insertOne(document: Document): Promise<boolean>
  /** Whether a document matched. `arrayFilters` say which items of an array a `$[name]` in the update means. */
  updateOne(filter: Filter, update: Update, arrayFilters?: readonly Filter[]): Promise<boolean>
  replaceOne(filter: Filter, document: Document): Promise<boolean>
  /** How many went. */
  deleteMany(filter: Filter): Promise<number>
}

/** Adds the workspace to every query and document: there is no way round it. */
export function scoped(collection: Collection, workspaceId: string): Collection {
  const own = (filter: Filter): Filter => ({ $and: [{ workspaceId }, filter] })
  return {
    findOne: (filter) => collection.findOne(own(filter)),
    find: (filter, order, limit) => collection.find(own(filter), order, limit),
    insertOne: (document) => collection.insertOne({ ...document, workspaceId }),
    updateOne: (filter, update, arrayFilters) => collection.updateOne(own(filter), update, arrayFilters),
    replaceOne: (filter, document) => collection.replaceOne(own(filter), { ...document, workspaceId }),
    deleteMany: (filter) => collection.deleteMany(own(filter)),
  }
}
