import type { Source } from '../text/source.ts'

/**
 * What of a field may be shown in a sentence of ours: its own text, with a line break for every character
 * that the rules did not read (attacks, quoted mail). Places are those of the field; what lies beyond the part
 * that was read is cut off.
 */
export function visibleText({ raw, text, folded: { text: all, starts, ends } }: Source): string {
  let visible = ''
  let shown = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== all[at]) continue
    const from = Math.max(starts[at] ?? 0, shown)
    const to = ends[at] ?? raw.length
    if (to <= from) continue
    if (from > shown) visible += '\n'.repeat(from - shown)
    visible += raw.slice(from, to)
    shown = to
  }
  return visible
}

// A name has none of these; what stands behind one is something else.
const NAME_END = /[\n!?{}<>[\]"«»“”=|;]/
const ADDRESS = /https?:|hxxps?:|www\.|@/i

/**
 * A one-line field (name, title, company, sector) as it may stand inside a sentence of ours, or null. Takes it
 * without its attacks; an address, of which a mail program would make a link, is no name.
 */
export function nameIn(field: string | null): string | null {
  if (field === null || ADDRESS.test(field)) return null
  const line = (field.split(NAME_END)[0] ?? '').replace(/\s+/g, ' ').trim()
  // What an attack that was cut out leaves behind.
  const name = withoutStop(line.replace(/\. ?\.$/, '.').replace(/[ ,;:–-]+$/, ''))
  return /\p{L}/u.test(name) ? name : null
}

// "Inc.", "Cía.", "S.A. de C.V.", "Depto. de TI", "Juan P.": their full stops are part of the name.
const ABBREVIATED =
  /(?<!\p{L})(?:\p{L}|\p{L}{1,3}\.\p{L}{1,3}|inc|ltda?|co|corp|c[ií]a|comp|mfg|bros|jr|sr|hnos|hijos|ing|lic|dra?|esq|ph\.?d|gmbh|ent|intl|dept|depto|dir|gte|mgr|admin|no|mex|m[eé]x)\.$/iu

/** A name without the full stop of the sentence it was written as. */
const withoutStop = (name: string): string => (ABBREVIATED.test(name) ? name : name.replace(/\.$/, ''))
