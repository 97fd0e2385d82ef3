import { EMPTY_WORDS, GENERIC_WORDS } from '../lexicon/company-words.ts'
import { fold } from '../text/fold.ts'
import { registeredName } from './email.ts'

const EMPTY = new Set<string>(EMPTY_WORDS)
const GENERIC = new Set<string>(GENERIC_WORDS)
// Names of hosts, not of houses.
const HOST = /^(?:www|mail|correo|email|smtp|mx|mta|webmail|intranet|portal|office)\d*$/
const SAME_LETTERS = 0.5
const ALIKE = 0.7
const RUN_MIN = 5

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== '')

/**
 * Whether an e-mail domain can belong to a company of that name (folded). Doubt speaks for the writer: names
 * are shortened, joined and abbreviated in every way, and a false alarm costs him a good mark.
 */
export function isSameOrganisation(domain: string, company: string): boolean {
  const words = wordsOf(company).filter((word) => !EMPTY.has(word))
  const names = [...domainWords(domain)]
  if (words.length === 0 || names.length === 0) return true
  return names.some((name) => isNameOf(name, words, wordsOf(company)))
}

/** The parts of a domain that may name the house: the registered name, and what stands before it. */
function* domainWords(domain: string): Generator<string> {
  const registered = fold(registeredName(domain)).text
  const host = fold(domain).text.split('.')
  for (const part of new Set([registered, ...host.slice(0, -1)])) {
    const name = part.replace(/[^\p{L}\p{M}\d]/gu, '')
    if (name.length > 1 && !HOST.test(name) && (part === registered || name.length > 2)) yield name
  }
}

function isNameOf(name: string, words: readonly string[], all: readonly string[]): boolean {
  const distinctive = words.filter((word) => !GENERIC.has(word))
  const telling = distinctive.length > 0 ? distinctive : words
  if (telling.some((word) => isIn(word, name))) return true
  if (all.join('').includes(name) && name.length > 3 && !GENERIC.has(name)) return true
  if (isInitials(name, words) || isInitials(name, all)) return true
  if ([name, withoutTail(name)].some((part) => isJoinedPrefixes(part, words, distinctive))) return true
  const joined = telling.join('')
  return (
    likeness(name, words.join('')) >= ALIKE ||
    likeness(withoutGeneric(name), joined) >= SAME_LETTERS ||
    sharesRun(withoutGeneric(name), joined)
  )
}

/** A word of the company, whole or cut short, within the name. */
function isIn(word: string, name: string): boolean {
  if (word.length >= 4) return name.includes(word.slice(0, Math.max(5, Math.ceil(word.length * 0.6))))
  return name === word || (word.length >= 2 && (name.startsWith(word) || name.endsWith(word)))
}

/** "gnp" of "Grupo Nacional Provincial", also with a country behind. */
function isInitials(name: string, words: readonly string[]): boolean {
  const initials = words.map((word) => word[0] ?? '').join('')
  if (initials.length < 2) return false
  return (
    name === initials ||
    (name.length <= initials.length + 8 && name.startsWith(initials) && initials.length > 2)
  )
}

const TAIL =
  /(?:mx|mexico|cl|chile|pe|peru|co|colombia|br|brasil|ar|usa|us|uy|online|web|corp|inc|group|grupo|\d+)$/
const withoutTail = (name: string) => name.replace(TAIL, '') || name

function withoutGeneric(name: string): string {
  for (const word of GENERIC) {
    if (word.length > 3 && name.length - word.length > 3) {
      if (name.startsWith(word)) return name.slice(word.length)
      if (name.endsWith(word)) return name.slice(0, -word.length)
    }
  }
  return name
}

/**
 * Whether a name is made of beginnings of the company's words, in their order: "grupofinalamo" of "Grupo
 * Financiero Álamo". At least one beginning must be of a word that tells this house from others.
 */
function isJoinedPrefixes(name: string, words: readonly string[], distinctive: readonly string[]): boolean {
  const tells = new Set(distinctive.length > 0 ? distinctive : words)
  const reads = (at: number, from: number, told: boolean): boolean => {
    if (at === name.length) return told
    return words.some((word, index) => {
      if (index < from) return false
      let same = 0
      while (same < word.length && name[at + same] === word[same]) same++
      for (let length = same; length >= 1; length--) {
        if (reads(at + length, index + 1, told || (tells.has(word) && length >= 2))) return true
      }
      return false
    })
  }
  return name.length >= 3 && words.length <= 8 && reads(0, 0, false)
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/** Dice's coefficient of the letter pairs: 1 for the same, 0 for nothing in common. */
function likeness(one: string, two: string): number {
  const pairs = pairsOf(one)
  const rest = pairsOf(two)
  if (pairs.length === 0 || rest.length === 0) return 0
  const total = pairs.length + rest.length
  let shared = 0
  for (const pair of pairs) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return (2 * shared) / total
}

/** A run of letters that hardly two names share by chance. */
function sharesRun(one: string, two: string): boolean {
  for (let at = 0; at + RUN_MIN <= one.length; at++)
    if (two.includes(one.slice(at, at + RUN_MIN))) return true
  return false
}
