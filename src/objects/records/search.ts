/** "Cotización" is found by "cotizacion" and by "COTIZACIÓN": both sides are folded alike. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The condition that every word of `q` stands in the folded text. Words are words, never patterns. */
export const hasWords = (field: string, q: string): Record<string, unknown>[] =>
  folded(q)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => ({ [field]: { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } }))
