import type { Page, PageRequest } from '../../domain/ports.ts'
import type { Collection, Document, Filter, Order } from './collection.ts'

/** A keyset page: what comes after (time, id). Stable while new ones arrive. */
export async function pageOf<Item>(
  collection: Collection,
  filter: Filter,
  { newestBy }: Order,
  { limit, cursor }: PageRequest,
  read: (document: Document) => Item,
): Promise<Page<Item>> {
  const [at = '', id = ''] = cursor?.split('|') ?? []
  const after = { [newestBy]: { $lte: at }, $or: [{ [newestBy]: { $lt: at } }, { _id: { $lt: id } }] }
  const query = cursor === null ? filter : { $and: [filter, after] }
  const found = await collection.find(query, { newestBy }, limit + 1)
  const last = found.at(limit - 1)
  const nextCursor = found.length > limit && last ? `${String(last[newestBy])}|${last._id}` : null
  return { items: found.slice(0, limit).map(read), nextCursor }
}
