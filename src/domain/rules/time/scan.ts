import { phrases } from '../text/pattern.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'

/** A place that names a row of a table. */
export interface Named<Meaning> {
  readonly hit: Hit
  readonly meaning: Meaning
}

/**
 * One pass for a whole table: each row a pattern of folded text (a space is any white space) with what it
 * means. Of rows that begin at the same place the first in the table stands.
 */
export function scanner<Meaning>(
  rows: readonly (readonly [string, Meaning])[],
): (source: Source) => Named<Meaning>[] {
  const patterns = rows.map(([pattern]) =>
    pattern
      .replaceAll(/\((?!\?)/g, '(?:')
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+'),
  )
  const all = phrases(patterns)
  const each = patterns.map((pattern) => new RegExp(`^(?:${pattern})(?![a-z0-9])`))
  return (source) =>
    findAll(source, all).flatMap((hit) => {
      const rest = source.text.slice(hit.start, hit.end + 2)
      const row = rows[each.findIndex((pattern) => pattern.test(rest))]
      return row ? [{ hit, meaning: row[1] }] : []
    })
}
