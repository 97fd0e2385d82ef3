import type { Sector } from '../lexicon/sector-tree.ts'
import { GOODS_WORDS } from '../lexicon/sector-words-goods.ts'
import { SERVICE_WORDS } from '../lexicon/sector-words-services.ts'

/** A place in a folded text whose words name a sector. */
export interface SectorHit {
  readonly sector: Sector
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly sector: Sector
  readonly words: readonly string[]
  /** Longer entries win: "clinica veterinaria" over "clinica". */
  readonly weight: number
}

// Entries by their first word: whole words, and stems (written with a star).
const whole = new Map<string, Entry[]>()
const stems = new Map<string, Entry[]>()
const STEM_MIN = 3

function register(sector: Sector, phrase: string): void {
  const words = phrase.split(/\s+/)
  const first = words[0]?.replace('*', '') ?? ''
  const entry = { sector, words, weight: words.length * 100 + phrase.replaceAll(/[* ]/g, '').length }
  const table = words[0]?.endsWith('*') ? stems : whole
  table.set(first, [...(table.get(first) ?? []), entry])
}

for (const table of [GOODS_WORDS, SERVICE_WORDS])
  for (const [sector, phrases] of Object.entries(table) as [Sector, string][])
    for (const phrase of phrases.split(',')) if (phrase.trim() !== '') register(sector, phrase.trim())

interface Token {
  readonly text: string
  readonly start: number
}

const tokensOf = (text: string, from: number, to: number): Token[] =>
  [...text.slice(from, to).matchAll(/[a-z0-9]+/g)].map((match) => ({
    text: match[0],
    start: from + match.index,
  }))

const fits = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern

function* candidates(word: string): Generator<Entry> {
  yield* whole.get(word) ?? []
  for (let length = STEM_MIN; length <= word.length; length++) yield* stems.get(word.slice(0, length)) ?? []
}

/**
 * Every sector that a stretch of folded text names, in order, the longest naming at each place. `shortest` is
 * the fewest letters a single word must have: in free text "it" and "bar" name nothing.
 */
export function sectorHits(text: string, from = 0, to = text.length, shortest = 1): SectorHit[] {
  const tokens = tokensOf(text, from, to)
  const hits: SectorHit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    let best: Entry | null = null
    for (const entry of candidates(token.text)) {
      if (entry.words.length === 1 && token.text.length < shortest) continue
      if (best && entry.weight <= best.weight) continue
      if (entry.words.every((word, index) => fits(word, tokens[at + index]?.text ?? ''))) best = entry
    }
    if (!best) continue
    const last = tokens[at + best.words.length - 1] ?? token
    hits.push({ sector: best.sector, start: token.start, end: last.start + last.text.length })
    at += best.words.length - 1
  }
  return hits
}
