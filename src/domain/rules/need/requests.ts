import { isDeniedAt } from './findings.ts'
import type { Match } from './phrase-book.ts'
import type { Words } from './words.ts'

// "¿no manejan X?" asks; "no quiero perder X" wishes.
const KEEPS = new Set(
  'perder perderlo quedarme quedarnos que to lose end risk volver correr arriesgar perdamos'.split(' '),
)

// "can't buy parts any more", "no puedo conseguir": the wish stands.
const UNABLE = new Set(
  'can couldn couldnt cannot puedo podemos pude pudimos logro logramos consigo podido consegui conseguimos posso'.split(
    ' ',
  ),
)

const isUnable = ({ from }: Match, { texts }: Words): boolean =>
  [texts[from - 1], texts[from - 2]].some((word) => UNABLE.has(word ?? ''))

const CUES_MAX = 300

const REQUESTS = new Set(['wish', 'ask', 'offered', 'change', 'loss'])

/** What is asked with which words, and what is refused. */
export interface Requests {
  /** Words of requests that nothing denies. */
  readonly requests: readonly Match[]
  readonly refusals: readonly Match[]
}

/** Requests that stand, and those that are denied. */
export function requestsIn(words: Words, cues: readonly Match[]): Requests {
  const requests: Match[] = []
  const refusals: Match[] = []
  for (const cue of cues.slice(0, CUES_MAX)) {
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
