import { EVERYDAY_WORDS } from '../lexicon/everyday-words.ts'

// Endings of one word family in es, en and pt, longest first; without them "instalación", "installation",
// "instalação" and "instalar" begin alike.
const ENDING =
  /(?:icaciones|ications?|icacion|icacao|aciones|iciones|amientos?|imientos?|amento|imento|adores|adoras|idores|atorio|ations?|ators?|acoes|icoes|acion|icion|idades|idade|acao|icao|mente|ables|ibles|antes|entes|encia|ancia|ences?|ances?|ados|adas|idos|idas|ador|adora|idor|ciones|cion|siones|sion|tions?|sions?|coes|cao|soes|sao|ings?|ments?|idad|dades|dad|ties|ti|ables?|ibles?|antes?|entes?|ismos?|istas?|ias?|icos|icas|icals?|ics?|ales|ado|ada|ido|ida|ica|ico|ers?|ies|oes|ais|ns|ar|er|ir|or|es|as|os|al|ed|em|en|an|am|e|a|o|s|i)$/

const LEAST = 4

/** A word as its family is written alike in the three languages: "photography" and "fotografía" are "fotograf". */
export function stemOf(word: string): string {
  const plain = word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/ck?|k|qu(?=[ei])/g, 'c')
    .replace(/z/g, 'c')
    .replace(/^(?:h|es(?=[cptm]))/, (start) => (start === 'h' ? '' : 's'))
    .replace(/[nl]h/g, (pair) => pair.charAt(0))
    .replace(/([a-z])\1/g, '$1')
  const stem = plain.replace(ENDING, (ending) => (ending === 'al' && plain.length < 8 ? ending : ''))
  if (stem.length >= LEAST) return stem
  const singular = plain.replace(/s$/, '')
  return singular.length >= LEAST
    ? singular.replace(/[aeo]$/, (vowel) => (singular.length > LEAST ? '' : vowel))
    : singular
}

const AKIN_LEAST = 6

/**
 * How a stem may be looked up: by itself, and, when it is long enough, without its last letter, so that stems
 * that end unlike meet.
 */
export const keysOf = (stem: string): readonly string[] =>
  stem.length >= AKIN_LEAST ? [stem, stem.slice(0, -1)] : [stem]

let everyday: ReadonlySet<string> | undefined

/** Whether a word tells no trade. */
export function isEveryday(word: string): boolean {
  everyday ??= new Set(EVERYDAY_WORDS.split(/\s+/).filter((each) => each !== ''))
  return everyday.has(word) || (word.endsWith('s') && everyday.has(word.slice(0, -1)))
}

const KNOWN_WORDS = 20_000
const known = new Map<string, readonly string[]>()
const NONE: readonly string[] = []

/** The keys of a word that may tell a trade; none of everybody's words. People use the same words over and over. */
export function tellingKeys(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const keys = word.length < 3 || isEveryday(word) ? NONE : keysOf(stemOf(word))
  if (known.size < KNOWN_WORDS) known.set(word, keys)
  return keys
}
