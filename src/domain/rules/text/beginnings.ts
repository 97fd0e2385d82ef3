/** Stands for any character in a beginning. */
export const ANY = '\0'
/** Beginnings are told apart by so many characters. */
export const LENGTH = 3

/**
 * The strings that a match of a pattern may begin with: of `LENGTH` characters, or shorter when the whole
 * match is. Rather too many than too few: what it cannot tell is `ANY`.
 */
export function beginningsOf(pattern: string): ReadonlySet<string> {
  const all = new Set<string>()
  for (const alternative of alternativesOf(pattern))
    for (const beginning of sequenceBeginnings(alternative)) all.add(beginning)
  return all
}

/** A pattern's parts between bars that stand outside groups and classes. */
function alternativesOf(pattern: string): string[] {
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

function sequenceBeginnings(sequence: string): Set<string> {
  let found = new Set([''])
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
    let next = joined(found, first)
    if (isRepeated)
      for (let more = 1; more < LENGTH; more++) next = new Set([...next, ...joined(next, first)])
    found = isOptional ? new Set([...found, ...next]) : next
    if ([...found].every((each) => each.length >= LENGTH)) break
  }
  return found
}

function joined(heads: ReadonlySet<string>, tails: ReadonlySet<string>): Set<string> {
  const all = new Set<string>()
  for (const head of heads) {
    if (head.length >= LENGTH) all.add(head)
    else for (const tail of tails) all.add((head + tail).slice(0, LENGTH))
  }
  return all
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const DIGITS = [...'0123456789']
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  w: [...LETTERS, ...DIGITS, '_'],
  d: DIGITS,
  s: [' '],
}

function atomBeginnings(atom: string): ReadonlySet<string> {
  if (atom.startsWith('(')) return beginningsOf(atom.replace(/^\((?:\?:)?/, '').slice(0, -1))
  if (atom.startsWith('[')) return new Set(membersOf(atom.slice(1, -1)))
  if (atom === '.') return new Set([ANY])
  return new Set(atom.startsWith('\\') ? escaped(atom.slice(1)) : [atom])
}

const escaped = (name: string): readonly string[] => CLASSES[name] ?? [/^[a-z0-9]/i.test(name) ? ANY : name]

function membersOf(body: string): string[] {
  if (body.startsWith('^')) return [ANY]
  const members: string[] = []
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? ''
    if (letter === '\\') {
      at++
      members.push(...escaped(body[at] ?? ''))
    } else if (body[at + 1] === '-' && at + 2 < body.length) {
      for (let code = letter.charCodeAt(0); code <= body.charCodeAt(at + 2); code++)
        members.push(String.fromCharCode(code))
      at += 2
    } else members.push(letter)
  }
  return members
}
