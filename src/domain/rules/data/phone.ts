const DIGITS_MIN = 7 // a local number, without its area
const DIGITS_MAX = 15 // E.164
// "ext. 911", "anexo 4", "interno 12": a way on inside the house, no part of the number.
const EXTENSION = /(?:ext(?:ensi[oó]n)?|anexo|int(?:erno)?|ramal|x|#)\s*[.:]?\s*\d{1,6}\b/gi
const NUMBER = /\+?\(?\d(?:[\s().-]{0,3}\d){6,14}/g
// In running text a number is a telephone's only beside a word that says so, or in international form.
const CALL =
  /(?:tel(?:[eé]fono|f|s)?|cel(?:ular)?|m[oó]vil|mobile|cell|phone|fono|whats?app?|wsp|wapp|wa|n[uú]mero|call|ring|reach|text|ll[aá]m\w*|m[aá]rc\w*|com[uú]n\w*|contato|ligu?\w*)\b[^.\n]{0,40}$/i
// Typed to get past a form: 0000000, 1234567890, 9876543210.
const FILLER = /^(\d)\1+$|^0?1?2345678|^9?8765432/

const isDiallable = (digits: string): boolean =>
  digits.length >= DIGITS_MIN && digits.length <= DIGITS_MAX && !FILLER.test(digits)

/**
 * Whether a person can be called at what the form says. Lenient on purpose: how long a number is in its
 * country, people often get wrong by a digit in a form, and a short number is asked for again, not thrown
 * away. (Tried: libphonenumber. Of numbers that this takes, it refuses only honest ones.)
 */
export function hasPhone(phone: string | null): boolean {
  const written = (phone ?? '').replace(EXTENSION, ' ')
  const numbers = [...written.matchAll(NUMBER)].map((match) => match[0].replace(/\D/g, ''))
  return numbers.some(isDiallable) || isDiallable(written.replace(/\D/g, ''))
}

/** Whether a running text gives a number at which to call. */
export const hasPhoneInText = (text: string): boolean =>
  [...text.matchAll(NUMBER)].some(
    ({ 0: number, index }) =>
      isDiallable(number.replace(/\D/g, '')) &&
      (number.startsWith('+') || CALL.test(text.slice(Math.max(0, index - 60), index))),
  )
