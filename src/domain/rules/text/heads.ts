import { type Beginnings, CLASS, isClass, LENGTH } from './beginnings.ts'
import { kindOf, KINDS, OTHER } from './word-starts.ts'

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const EVERY = range(0, KINDS - 1)
const LETTERS = range(1, 26)
const DIGITS = range(27, KINDS - 1)
const OF_CLASS: Readonly<Record<string, readonly number[]>> = {
  [CLASS.any]: EVERY,
  [CLASS.word]: EVERY,
  [CLASS.letter]: LETTERS,
  [CLASS.digit]: DIGITS,
}

/**
 * The heads (`WordStarts.heads`) at which something that begins so may stand, each once; null when it may
 * begin with nearly any word, which is not worth a list.
 */
export function headsOf(beginnings: Beginnings): ReadonlySet<number> | null {
  if ([...beginnings].some((beginning) => beginning === '' || isClass(beginning[0]))) return null
  const all = new Set<number>()
  for (const beginning of beginnings) {
    let heads = [0]
    for (let at = 0; at < LENGTH; at++) {
      const kinds = kindsAt(beginning, at)
      const [only] = kinds
      heads =
        kinds.length === 1
          ? heads.map((head) => head * KINDS + (only ?? OTHER))
          : heads.flatMap((head) => kinds.map((kind) => head * KINDS + kind))
    }
    for (const head of heads) all.add(head)
  }
  return all
}

function kindsAt(beginning: string, at: number): readonly number[] {
  const character = beginning[at]
  if (character !== undefined) return OF_CLASS[character] ?? [kindOf(character.charCodeAt(0))]
  // After a whole phrase stands no letter; what stands after that may be anything.
  return at === beginning.length ? [OTHER] : EVERY
}
