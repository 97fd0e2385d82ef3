import { findingsIn, isDeniedAt, NEEDS } from './catalogue.ts'
import type { Match } from './phrase-book.ts'
import type { Words } from './words.ts'

/**
 * How a mention of a need stands in the message:
 * ASKED it is what is asked for; TOLD its trouble is told; NEAR the request comes after it in its sentence;
 * BARE nothing in the message is a request; ECHO the next sentence asks and names nothing itself ("the array is
 * full. Can you send one?"); PART it only completes another thing asked for ("laptops for the *backup* team"); CONTEXT it is
 * merely spoken of.
 */
export type Role = 'ASKED' | 'TOLD' | 'NEAR' | 'BARE' | 'ECHO' | 'PART' | 'CONTEXT'

/** A need that a message speaks of. */
export interface Mention {
  readonly needs: readonly string[]
  readonly role: Role
  readonly isDeed: boolean
  /** Only words of many meanings name it. */
  readonly isBroad: boolean
  /** Needs that share those words and are not sold here. */
  readonly rivals: readonly string[]
  readonly from: number
  readonly to: number
}

/** What a message asks for, as far as the lists know it. */
export interface Asking {
  readonly mentions: readonly Mention[]
  /** Words of requests that nothing denies. */
  readonly requests: readonly Match[]
  readonly isHome: boolean
  /** Words that only together tell a need. */
  readonly hints: readonly Match[]
}

// "¿no manejan X?" asks; "no quiero perder X" wishes.
const KEEPS = new Set(
  'perder perderlo quedarme quedarnos que to lose end risk volver correr arriesgar perdamos'.split(' '),
)

/** Reads the mentions of needs in a message and how each stands. `isServed` says whether a need is sold here. */
export function askingIn(words: Words, isServed: (need: string) => boolean, own: readonly Match[]): Asking {
  const { needs, cues, hints } = findingsIn(words)
  const { requests, refusals } = requestsOf(words, cues)
  const asides = cues.filter(({ meaning }) => meaning.name === 'aside' || meaning.name === 'instead')
  const settled = cues.filter(({ meaning }) => meaning.name === 'settled' || meaning.name === 'had')
  const isOut = (from: number) =>
    isRefused(from, words, refusals, requests) ||
    isAside(from, words, asides) ||
    isSettled(from, words, settled, requests)
  const mentions: Mention[] = []
  let previous: Mention | undefined
  for (const group of chosen([...needs, ...own], isServed)) {
    const [first] = group
    if (first === undefined) continue
    if ((first.points ?? [first.from]).some(isOut)) continue
    const role: Role = first.meaning.kind === 'told' ? 'TOLD' : roleOf(first, words, requests, previous)
    const mention: Mention = {
      needs: group.map(({ meaning }) => meaning.name),
      role,
      isDeed: group.every(isDeed),
      isBroad: group.every(({ meaning }) => meaning.sense !== 'clear'),
      rivals: rivalsOf(first, needs, isServed),
      from: first.from,
      to: first.to,
    }
    mentions.push(mention)
    if (role !== 'TOLD') previous = mention
  }
  return {
    mentions: echoed(mentions, requests, words),
    requests,
    isHome: cues.some(({ meaning }) => meaning.name === 'home'),
    hints: hints.filter(({ from }) => !isOut(from)),
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

// "can't buy parts any more", "no puedo conseguir": the wish stands.
const UNABLE = new Set(
  'can couldn couldnt cannot puedo podemos pude pudimos logro logramos consigo podido consegui conseguimos posso'.split(
    ' ',
  ),
)

const isUnable = ({ from }: Match, { texts }: Words): boolean =>
  [texts[from - 1], texts[from - 2]].some((word) => UNABLE.has(word ?? ''))

const REQUESTS = new Set(['wish', 'ask', 'offered', 'change', 'loss'])

/** Requests that stand, and those that are denied. */
function requestsOf(words: Words, cues: readonly Match[]): { requests: Match[]; refusals: Match[] } {
  const requests: Match[] = []
  const refusals: Match[] = []
  for (const cue of cues) {
    const { name } = cue.meaning
    if (!REQUESTS.has(name)) continue
    const isQuestion = words.questions.has(words.sentences[cue.from] ?? -1)
    if (name === 'offered' && !isQuestion && !isAddressed(cue, words)) continue
    const isDenied =
      isDeniedAt(words, cue.from) ||
      (words.clauses[cue.from - 2] === words.clauses[cue.from] && isDeniedAt(words, cue.from - 1))
    if (!isDenied || isQuestion || KEEPS.has(words.texts[cue.to] ?? '')) requests.push(cue)
    else if (name === 'wish' && !isUnable(cue, words)) refusals.push(cue)
  }
  return { requests, refusals }
}

// "ustedes reparten", "saber si reparten", or a question that lacks its mark: it begins its clause.
const ADDRESSED = new Set('ustedes uds you voces vcs si if whether que'.split(' '))

const isAddressed = ({ from }: Match, { texts, clauses }: Words): boolean =>
  clauses[from - 1] !== clauses[from] ||
  clauses[from - 2] !== clauses[from] ||
  ADDRESSED.has(texts[from - 1] ?? '')

/** Longest phrases first; where several needs share the words, those sold here. In the order of the text. */
function chosen(found: readonly Match[], isServed: (need: string) => boolean): Match[][] {
  const usable = found.filter(({ meaning }) => meaning.sense === 'clear' || isServed(meaning.name))
  const named = usable
    .filter(({ meaning }) => meaning.kind !== 'told')
    .toSorted((one, two) => two.rank - one.rank)
  const groups: Match[][] = []
  for (const match of named) {
    const rival = groups.find(
      ([first]) =>
        first !== undefined &&
        first.from < match.to &&
        match.from < first.to &&
        isDeed(first) === isDeed(match),
    )
    if (rival === undefined) groups.push([match])
    else if (rival[0]?.rank === match.rank && rival[0].from === match.from) rival.push(match)
  }
  const told = usable.filter(({ meaning }) => meaning.kind === 'told').map((match) => [match])
  return [...groups, ...told]
    .filter(([first]) => first?.meaning.kind !== 'friend')
    .map((group) => {
      const served = group.filter(({ meaning }) => isServed(meaning.name))
      return served.length > 0 ? served : group
    })
    .toSorted((one, two) => (one[0]?.from ?? 0) - (two[0]?.from ?? 0))
}

/** Needs not sold here that the same words may mean. */
const rivalsOf = (match: Match, needs: readonly Match[], isServed: (need: string) => boolean): string[] =>
  match.meaning.sense === 'clear'
    ? []
    : needs
        .filter(({ meaning, from, to }) => from === match.from && to === match.to && !isServed(meaning.name))
        .map(({ meaning }) => meaning.name)

const isDeed = ({ meaning }: Match): boolean => NEEDS.get(meaning.name)?.isDeed === true

const sameSentence = (words: Words, one: number, two: number) => words.sentences[one] === words.sentences[two]

/** A denied wish reaches to the end of its sentence, or to the next wish, or to "but". */
function isRefused(
  place: number,
  words: Words,
  refusals: readonly Match[],
  requests: readonly Match[],
): boolean {
  return refusals.some(
    (refusal) =>
      refusal.to <= place &&
      sameSentence(words, refusal.from, place) &&
      (words.clauses[place] ?? 0) - (words.clauses[refusal.from] ?? 0) <= 1 &&
      !requests.some(({ from }) => from > refusal.from && from < place),
  )
}

const INSTEAD_WORDS = 6

/** "De eso, nada que ver": the sentence up to there. "En vez de X": the words that follow. */
function isAside(place: number, words: Words, asides: readonly Match[]): boolean {
  return asides.some((aside) => {
    if (!sameSentence(words, aside.from, place)) return false
    if (aside.meaning.name === 'aside')
      return place < aside.from || words.clauses[aside.from] === words.clauses[place]
    return (
      aside.to <= place &&
      place - aside.to <= INSTEAD_WORDS &&
      words.clauses[aside.from] === words.clauses[place]
    )
  })
}

const SETTLED_CLAUSES = 3

/**
 * "Ya lo tenemos resuelto" settles what stands before it in its sentence, and what follows till the next
 * request; "ya contamos con" only what follows.
 */
function isSettled(
  place: number,
  words: Words,
  settled: readonly Match[],
  requests: readonly Match[],
): boolean {
  return settled.some((mark) => {
    if (!sameSentence(words, mark.from, place)) return false
    if (mark.from >= place)
      return (
        mark.meaning.name === 'settled' &&
        (words.clauses[mark.from] ?? 0) - (words.clauses[place] ?? 0) <= SETTLED_CLAUSES
      )
    return !requests.some(
      ({ from, meaning }) =>
        (meaning.name === 'wish' || meaning.name === 'ask') && from > mark.from && from < place,
    )
  })
}

// A thing that follows one of these completes what stands before it; after "and" it stands beside it.
const COMPLETES = new Set(
  'para for que de del of donde where which that who with en in on from a to between entre sobre about used usado by por como as when cuando onde pra no na do da'.split(
    ' ',
  ),
)
const JOINS = new Set(
  'y e and o or mas plus tambien also ademas asi junto ni u ou & as well con with com incluyendo including'.split(
    ' ',
  ),
)

// "Nos quedamos sin almacenamiento": what is lost stands right behind.
const LOST_WORDS = 4

function roleOf(match: Match, words: Words, requests: readonly Match[], previous: Mention | undefined): Role {
  const before = requests.filter(
    ({ from, to }) => to <= match.from + 1 && from <= match.from && sameSentence(words, from, match.from),
  )
  const last = before.at(-1)
  if (last === undefined) {
    const after = requests.find(
      ({ from }) =>
        from >= match.to &&
        sameSentence(words, from, match.from) &&
        (words.clauses[from] ?? 0) - (words.clauses[match.from] ?? 0) <= 1,
    )
    // "Nuestro transportista se retira": a trouble told.
    if (after) return after.meaning.name === 'loss' ? 'TOLD' : 'NEAR'
    if (previous && previous.role !== 'CONTEXT' && sameSentence(words, previous.from, match.from))
      return previous.role
    return requests.length === 0 ? 'BARE' : 'CONTEXT'
  }
  if (previous && previous.from >= last.from && sameSentence(words, previous.from, match.from)) {
    const between = words.texts.slice(previous.to, match.from)
    const isNewClause = words.clauses[previous.from] !== words.clauses[match.from]
    const link = between.findLast((word) => JOINS.has(word) || COMPLETES.has(word))
    if (isNewClause && (link === undefined || JOINS.has(link))) return previous.role
    if (link !== undefined && JOINS.has(link)) return previous.role
    if (link === undefined) return previous.role
    if (previous.isDeed) return previous.role
    return previous.role === 'ASKED' || previous.role === 'PART' ? 'PART' : previous.role
  }
  if (last.meaning.name === 'loss') return match.from - last.to <= LOST_WORDS ? 'NEAR' : 'CONTEXT'
  return isSubordinate(match, last, words) ? 'PART' : 'ASKED'
}

// "Quiero lo mismo para julio, que es cuando mudamos la bodega": what follows tells when or why, not what.
const SUBORDINATES = new Set(
  'que which cuando when porque because since como donde where si aunque although while mientras pues as quando onde who'.split(
    ' ',
  ),
)

function isSubordinate(match: Match, request: Match, { texts, clauses }: Words): boolean {
  if (clauses[match.from] === clauses[request.from]) return false
  let begin = match.from
  while (begin > request.to && clauses[begin - 1] === clauses[match.from]) begin--
  return SUBORDINATES.has(texts[begin] ?? '')
}
