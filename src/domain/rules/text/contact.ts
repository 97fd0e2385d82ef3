import type { Span } from './cut.ts'

/** Where the tag of an address stands ("ana+feria@…"): it may say anything, and it is no part of the mailbox. */
export function mailbox(email: string): Span[] {
  const at = email.lastIndexOf('@')
  const plus = email.indexOf('+')
  return plus > 0 && plus < at ? [{ start: plus, end: at }] : []
}

const NUMBER = /^[^\p{L}\d]*(?:\p{Lu}{0,4}[.:]?\s*)?[+(]?\d(?:[\s().+/-]*\d){6,14}/u
const AFTER_NUMBER = /[\s().-]*(?:[\p{L}#;,|*<>{}[\]=:!?"'`~^]|x\d)/u

/** Where an extension, or any other text behind a telephone number, stands. */
export function subscriberNumber(phone: string): Span[] {
  const number = NUMBER.exec(phone)?.[0].length ?? 0
  if (number === 0) return []
  const rest = AFTER_NUMBER.exec(phone.slice(number))
  return rest?.index === 0 ? [{ start: number, end: phone.length }] : []
}
