/**
 * A match of a pattern begins with one of these: of `LENGTH` characters, or shorter when that is the whole
 * match. Rather too many than too few. Not every character stands for itself: `CLASS` says what else.
 */
export type Beginnings = ReadonlySet<string>

/** Beginnings are told apart by so many characters. */
export const LENGTH = 3

/** One character that stands for many, so that `\w+` is one beginning and not fifty thousand. */
export const CLASS = { any: '\u0000', word: '\u0001', letter: '\u0002', digit: '\u0003' } as const

export const isClass = (character: string | undefined): boolean =>
  character !== undefined && character <= CLASS.digit

const known = new Map<string, Beginnings>()

/** Lexicons share their parts: what was taken apart once is remembered. */
export function beginningsOf(pattern: string): Beginnings {
  const before = known.get(pattern)
  if (before) return before
  const all = new Set<string>()
  for (const alternative of alternativesOf(pattern))
    for (const beginning of sequenceBeginnings(alternative)) all.add(beginning)
  known.set(pattern, all)
  return all
}

/** A pattern's parts between bars that stand outside groups and classes. */
export function alternativesOf(pattern: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < pattern.length; at = afterAtom(pattern, at)) {
    if (pattern[at] !== '|') continue
    parts.push(pattern.slice(from, at))
    from = at + 1
  }
  return [...parts, pattern.slice(from)]
}

/** Where the atom that begins at a place ends: an escape, a class, a group or one character. */
function afterAtom(pattern: string, start: number): number {
  const head = pattern[start]
  if (head === '\\') return pattern[start + 1] === 'p' ? pattern.indexOf('}', start) + 1 : start + 2
  if (head !== '[' && head !== '(') return start + 1
  const close = head === '[' ? ']' : ')'
  let at = start + 1
  while (at < pattern.length && pattern[at] !== close) {
    at = head === '(' || pattern[at] === '\\' ? afterAtom(pattern, at) : at + 1
  }
  return at + 1
}

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
const ZERO_WIDTH = /^(?:\(\?(?:[=!]|<[=!])|\\[bB]$|[\^$]$)/

function sequenceBeginnings(sequence: string): Beginnings {
  let found: ReadonlySet<string> = new Set([''])
  for (let at = 0; at < sequence.length;) {
    const end = afterAtom(sequence, at)
    const atom = sequence.slice(at, end)
    QUANTIFIER.lastIndex = end
    const quantifier = QUANTIFIER.exec(sequence)?.[0] ?? ''
    at = end + quantifier.length
    if (ZERO_WIDTH.test(atom)) continue
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier)
    const isRepeated = /^[*+{]/.test(quantifier)
    const first = atomBeginnings(atom)
    let next: Beginnings = joined(found, first)
    if (isRepeated) for (let more = 1; more < LENGTH; more++) next = both(next, joined(next, first))
    found = isOptional ? both(found, next) : next
    if ([...found].every((each) => each.length >= LENGTH)) break
  }
  return found
}

const both = (one: Beginnings, other: Beginnings): Beginnings => new Set([...one, ...other])

function joined(heads: ReadonlySet<string>, tails: ReadonlySet<string>): Set<string> {
  const all = new Set<string>()
  for (const head of heads) {
    if (head.length >= LENGTH) all.add(head)
    else for (const tail of tails) all.add((head + tail).slice(0, LENGTH))
  }
  return all
}

function atomBeginnings(atom: string): Beginnings {
  if (atom.startsWith('(')) return beginningsOf(atom.replace(/^\((?:\?:)?/, '').slice(0, -1))
  if (atom.startsWith('[')) return new Set(membersOf(atom.slice(1, -1)))
  if (atom === '.') return new Set([CLASS.any])
  return new Set(atom.startsWith('\\') ? [escaped(atom.slice(1))] : [atom])
}

function escaped(name: string): string {
  if (name === 'w') return CLASS.word
  if (name === 'd') return CLASS.digit
  if (name === 's') return ' '
  return /^[a-z0-9]/i.test(name) ? CLASS.any : name
}

function membersOf(body: string): string[] {
  if (body.startsWith('^')) return [CLASS.any]
  const ranges: string[] = []
  const rest = body.replace(/a-z|0-9/g, (range) => {
    ranges.push(range === 'a-z' ? CLASS.letter : CLASS.digit)
    return ''
  })
  // What other ranges hold ("a-f") is not told apart.
  if (/(?<=.)-(?=.)/.test(rest)) return [CLASS.any]
  return [
    ...ranges,
    ...[...rest.matchAll(/\\(.)|[^\\]/g)].map(({ 0: one, 1: name }) => (name ? escaped(name) : one)),
  ]
}
