import { isDeed } from './catalogue.ts'
import { chosen, rivalsOf } from './choice.ts'
import { findingsIn } from './findings.ts'
import type { Mention, Role } from './mention.ts'
import type { Match } from './phrase-book.ts'
import { putAsideIn } from './put-aside.ts'
import { requestsIn } from './requests.ts'
import { roleOf } from './roles.ts'
import type { Words } from './words.ts'

/** What a message asks for, as far as the lists know it. */
export interface Asking {
  readonly mentions: readonly Mention[]
  /** Words of requests that nothing denies. */
  readonly requests: readonly Match[]
  readonly isHome: boolean
  /** Words that only together tell a need. */
  readonly hints: readonly Match[]
}

/** Reads the mentions of needs in a message and how each stands. `isServed` says whether a need is sold here. */
export function askingIn(words: Words, isServed: (need: string) => boolean, own: readonly Match[]): Asking {
  const { needs, cues, hints } = findingsIn(words)
  const asked = requestsIn(words, cues)
  const { requests } = asked
  const isPutAside = putAsideIn(words, cues, asked)
  const mentions: Mention[] = []
  let previous: Mention | undefined
  for (const group of chosen([...needs, ...own], isServed)) {
    const [first] = group
    if (first === undefined) continue
    const parts = first.parts ?? [first]
    if (parts.some(({ from }) => isPutAside(from))) continue
    const role: Role = first.meaning.kind === 'told' ? 'TOLD' : roleOf(first, words, requests, previous)
    const mention: Mention = {
      needs: group.map(({ meaning }) => meaning.name),
      role,
      isDeed: group.every(({ meaning }) => isDeed(meaning.name)),
      isBroad: group.every(({ meaning }) => meaning.sense !== 'clear'),
      rivals: rivalsOf(first, needs, isServed),
      from: first.from,
      to: first.to,
      parts,
    }
    mentions.push(mention)
    if (role !== 'TOLD') previous = mention
  }
  return {
    mentions: echoed(mentions, requests, words),
    requests,
    isHome: isHome(cues),
    hints: hints.filter(({ from }) => !isPutAside(from)),
  }
}

/** A request that names nothing asks for what the sentence before it spoke of. */
function echoed(mentions: readonly Mention[], requests: readonly Match[], words: Words): Mention[] {
  const named = new Set(mentions.filter(({ isDeed }) => !isDeed).map(({ from }) => words.sentences[from]))
  const empty = new Set(
    requests.map(({ from }) => words.sentences[from] ?? -1).filter((sentence) => !named.has(sentence)),
  )
  return mentions.map((mention) => {
    const sentence = words.sentences[mention.from] ?? -1
    return mention.role === 'CONTEXT' && empty.has(sentence + 1) ? { ...mention, role: 'ECHO' } : mention
  })
}

/** Whether a person asks for himself: things of a home, or a home without a business. */
function isHome(cues: readonly Match[]): boolean {
  const has = (name: string) => cues.some(({ meaning }) => meaning.name === name)
  return has('home') || (has('house') && !has('business'))
}
