import { ATTACK_WORDS } from '../../lexicon/attack-words.ts'

export type WordClass = keyof typeof ATTACK_WORDS

/** A word of a text with what it may do in an attack. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As it is meant: "pr10r1ty" and "prioirty" are "priority". */
  readonly text: string
  /** One bit for each class that it belongs to. */
  readonly classes: number
}

const NAMES = Object.keys(ATTACK_WORDS) as WordClass[]
const bitOf = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Record<WordClass, number>

export const bits = (...names: readonly WordClass[]): number =>
  names.reduce((all, name) => all | bitOf[name], 0)

const whole = new Map<string, number>()
// Stems by their first letters.
const STEM_KEY = 5
const stems = new Map<string, { readonly stem: string; readonly classes: number }[]>()
for (const name of NAMES) {
  for (const entry of ATTACK_WORDS[name].split(' ')) {
    if (entry.endsWith('*')) {
      const stem = entry.slice(0, -1)
      const key = stem.slice(0, STEM_KEY)
      stems.set(key, [...(stems.get(key) ?? []), { stem, classes: bitOf[name] }])
    } else whole.set(entry, (whole.get(entry) ?? 0) | bitOf[name])
  }
}

/** The classes of a folded word. */
export function classesOf(word: string): number {
  let classes = whole.get(word) ?? 0
  if (word.length < STEM_KEY) return classes
  for (const stem of stems.get(word.slice(0, STEM_KEY)) ?? []) {
    if (word.startsWith(stem.stem)) classes |= stem.classes
  }
  return classes
}

const DIGITS: Readonly<Record<string, string>> = {
  0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't',
} // prettier-ignore
const letters = (word: string, one: string) =>
  word.replace(/[0-9@$!|+]/g, (sign) => (sign === '1' ? one : (DIGITS[sign] ?? sign)))

const MEANT = bits(
  'DROP',
  'RULES',
  'JUDGE',
  'MACHINE',
  'ORDER',
  'LABEL',
  'CODE_LABEL',
  'VALUE',
  'PRIOR',
  'LEAD',
)

/** The word that digits and signs for letters stand for, when it is one that attacks use. */
export const withoutLeet = (word: string, classes = MEANT): string | null =>
  ['i', 'l'].map((one) => letters(word, one)).find((meant) => (classesOf(meant) & classes) !== 0) ?? null

const SCRAMBLED = bits('DROP', 'RULES', 'JUDGE', 'LABEL', 'VERDICT', 'PRIOR')
const keyOf = (word: string) => `${word[0] ?? ''}${word.length}${word.at(-1) ?? ''}`
const byKey = new Map<string, Map<string, string>>()
const inner = (word: string) => word.slice(1, -1).split('').sort().join('')
for (const [word, classes] of [
  ...whole,
  ...['instructions', 'instrucciones', 'instrucoes', 'instruction'].map(
    (word) => [word, bitOf.RULES] as const,
  ),
]) {
  if (word.length < 6 || (classes & SCRAMBLED) === 0) continue
  const key = keyOf(word)
  byKey.set(key, (byKey.get(key) ?? new Map<string, string>()).set(inner(word), word))
}

/** The word whose first and last letter stand and whose others are mixed ("ignroe", "prevoius"). */
function unscrambled(word: string): string | null {
  const alike = word.length < 6 ? undefined : byKey.get(keyOf(word))
  const meant = alike?.get(inner(word)) ?? null
  return meant === word ? null : meant
}

const WORD = /[a-z0-9]+(?:[_'][a-z0-9]+)*/g

/** The words of a folded text with their classes. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const classes = classesOf(word)
    if (word.includes('_') && !whole.has(word)) {
      let start = index
      for (const part of word.split('_')) {
        words.push({ start, end: start + part.length, text: part, classes: classesOf(part) })
        start += part.length + 1
      }
      continue
    }
    const meant = classes === 0 ? unscrambled(word) : null
    words.push({
      start: index,
      end: index + word.length,
      text: meant ?? word,
      classes: meant === null ? classes : classesOf(meant),
    })
  }
  return words
}
