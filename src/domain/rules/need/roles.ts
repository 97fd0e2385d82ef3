import type { Mention, Role } from './mention.ts'
import type { Match } from './phrase-book.ts'
import { sameSentence, type Words } from './words.ts'

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

/** How a named need stands, by the requests around it and by the mention before it. */
export function roleOf(
  match: Match,
  words: Words,
  requests: readonly Match[],
  previous: Mention | undefined,
): Role {
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
    if (after?.meaning.name === 'loss') return 'TOLD'
    if (after) return isHad(match, words) ? 'HAD' : 'NEAR'
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

// "Tenemos 22 invernaderos y queremos …": what is had is not what is asked for, though it may be its object.
const HAVING = new Set(
  'tenemos tengo contamos operamos somos soy manejamos have run own operate temos tenho trabajamos hacemos'.split(
    ' ',
  ),
)
const HAVING_WORDS = 4

function isHad({ from }: Match, { texts, clauses }: Words): boolean {
  for (let at = from - 1; at >= from - HAVING_WORDS && clauses[at] === clauses[from]; at--)
    if (HAVING.has(texts[at] ?? '')) return true
  return false
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
