// Characters that change how text is shown or stored without being text: controls (but tab and line
// break), bidirectional marks, overrides and isolates (Unicode TR36 §3.2), zero-width space, BOM.
// ZWJ and ZWNJ stay: emoji and several scripts need them.
const INVISIBLE = /[[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]--[\t\n]]/gv

/** Free text as it is kept: NFC, well-formed, no invisible controls, `\n` line ends, trimmed. */
export const cleanText = (raw: string): string =>
  raw.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC').trim()

/** The same for a one-line field: line breaks and tabs become spaces. */
export const cleanLine = (raw: string): string => cleanText(raw).replace(/\s+/g, ' ')
