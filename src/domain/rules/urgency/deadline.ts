import { clauseBefore, isDenied } from '../text/negation.ts'
import { onlyQuoted } from '../text/quotes.ts'
import { type Hit, type Source, withText } from '../text/source.ts'
import type { Clock } from '../time/clock.ts'
import { type Mention, timesAhead } from '../time/mentions.ts'
import { isSaid, URGENCY_WORDS } from './patterns.ts'
import { sentenceAround } from './sentence.ts'
import { isElsewhere } from './scope.ts'

const NO_SOONER = /(?<![a-z])(?:antes|before|until|till|hasta|ate|recien|so)(?![a-z])/
// "este año no se toca nada"; a denial after a day ("el lunes no tengo quién") tells what happens on it.
const DENIED_AFTER = /^\s+(?:ya )?(?:no(?! pasa)|nao|not|ni|isn'?t|is out)(?![a-z])/
const IS_A_SPAN = /^(?!en |in |within |dentro ).*(?:ano|year|semestre|trimestre|quarter|mes|month|20\d\d)$/
const A_LONG_SPAN = 20

/** The times ahead that bind the writer, nearest first. */
export const bindingTimes = (source: Source, clock: Clock): Mention[] =>
  timesAhead(source, clock).filter(({ hit, days, isLimit }) => {
    const before = clauseBefore(source.text, hit.start)
    if (isDenied(hit) && !NO_SOONER.test(before)) return false
    if (
      days > A_LONG_SPAN &&
      IS_A_SPAN.test(hit.text) &&
      DENIED_AFTER.test(source.text.slice(hit.end, hit.end + 10))
    )
      return false
    if (isSaid(URGENCY_WORDS.gone, before) && !isSaid(URGENCY_WORDS.moved, before)) return false
    if (isElsewhere(hit)) return false
    return isLimit || !isSaid(URGENCY_WORDS.slot, clauseOf(hit))
  })

/**
 * Limits in words that the writer passes on ("> … a más tardar el 17"): they bind him, unless he says that
 * they were about another matter or are over.
 */
export function quotedLimits(description: Source, statement: Source, clock: Clock): Mention[] {
  const quoted = onlyQuoted(description.folded.text)
  if (quoted.trim() === '') return []
  const { anotherMatter, over } = URGENCY_WORDS
  if (isSaid(anotherMatter, statement.text) || isSaid(over, statement.text)) return []
  return bindingTimes(withText(description, quoted), clock).filter(({ isLimit }) => isLimit)
}

/**
 * Whether a wall stands on that day, which comes whether the seller is ready or not: a plain one in the date's
 * own clause, one of those that wait for nobody (a flight, an auditor) anywhere near it.
 */
export function isWall(hit: Hit): boolean {
  const { text } = hit.source
  const [from, to] = sentenceAround(hit)
  const near = text.slice(Math.max(0, from - 120), to + 120)
  return isSaid(URGENCY_WORDS.wall, clauseOf(hit)) || isSaid(URGENCY_WORDS.hardWall, near)
}

const MARKS = /[.;:!?\n,]|\b(?:porque|because|ya que|since|pero|but|asi que|so)\b/

/** The clause of a place: between marks and the words that give a reason. */
function clauseOf({ source: { text }, start, end }: Hit): string {
  const head =
    text
      .slice(Math.max(0, start - 120), start)
      .split(MARKS)
      .at(-1) ?? ''
  const tail = text.slice(end, end + 120).split(MARKS)[0] ?? ''
  return `${head}${text.slice(start, end)}${tail}`
}
