import { MONTHS } from '../lexicon/time-words.ts'
import { clauseBefore, isDenied } from '../text/negation.ts'
import { type Hit, sentenceAt, type Source } from '../text/source.ts'
import type { Clock } from '../time/clock.ts'
import { passedDates } from '../time/dates.ts'
import { monthOf } from '../time/months.ts'
import { isSaid, URGENCY_WORDS } from './patterns.ts'

// How far behind a trouble the word that it is over may stand: two sentences of a short message.
const OVER_REACH = 240
const DAYS_AGO = 4
// "no enciende", "nadie puede", "won't start" are denials themselves: what denies them is rare and is not read.
const IS_DENIAL =
  /^(?:no|nao|nadie|ningun\w*|ninguem|sin|none|no ?body|no ?one|can'?t|won'?t|\S+ (?:can'?t|cannot|not|won'?t|doesn'?t|isn'?t|aren'?t|unable))(?![a-z])/
const STILL =
  /(?<![a-z])(?:desde|since|sigue|siguen|seguimos|todavia|aun|still|llev(?:a|an|o|amos)|continua\w*|ainda|hace \S+ (?:\S+ )?que (?:no|esta|estamos|seguimos)|otra vez|again|de nuevo|hoy|anoche|ayer|esta (?:manana|madrugada)|today|last night|this morning|yesterday|right now|ahora|ahorita)(?![a-z])/
// "Si el chiller truena, estamos parados"; "si me pueden ayudar, …" is courtesy.
const OPENS_WITH_IF =
  /^\s*(?:y |pero |but |and |mas |e )?(?:si|if|se)\s(?!(?:me |nos |les |ustedes |es |you |y'?all |possible |posible |alguien |someone |pueden|puede|podrian|puedes|tienen|gustan|quieren))/

/**
 * Whether what is told happens in the writer's own present: his own, not only possible, not long ago, not now
 * and then, not by plan.
 */
export function isPresent(hit: Hit, clock: Clock): boolean {
  const { text } = hit.source
  const [from, to] = sentenceAt(text, hit.start)
  const sentence = text.slice(from, to)
  const { nowAndThen, planned } = URGENCY_WORDS
  if (mightOnlyBe(hit) || OPENS_WITH_IF.test(text.slice(from, hit.start))) return false
  if (isSaid(nowAndThen, sentence) || isSaid(planned, sentence)) return false
  return isOwn(hit, clock)
}

/** Whether what is told is the writer's own: not denied, not long ago, not others', not another matter, not over. */
export function isOwn(hit: Hit, clock: Clock): boolean {
  const { source } = hit
  const [from, to] = sentenceAt(source.text, hit.start)
  const sentence = source.text.slice(from, to)
  if (!IS_DENIAL.test(hit.text) && isDenied(hit)) return false
  const isPast = isSaid(URGENCY_WORDS.longAgo, sentence) || hasPassed(source, from, to, clock)
  if (isPast && !STILL.test(sentence)) return false
  if (isSaid(URGENCY_WORDS.others, source.text.slice(from, hit.start))) return false
  return !isElsewhere(hit) && !isOver(hit)
}

/** Whether a word of doubt stands before it in its clause; "sí" is no "si". */
function mightOnlyBe({ source: { text, raw, folded }, start }: Hit): boolean {
  const clause = clauseBefore(text, start)
  return [...clause.matchAll(URGENCY_WORDS.mightBe)].some((match) => {
    if (match[0] !== 'si') return true
    const at = start - clause.length + match.index
    return !/sí/iu.test(raw.slice(folded.starts[at], folded.starts[at + 2]))
  })
}

const IN_A_MONTH = new RegExp(`(?<![a-z])(?:en|in|em|desde|since) (${MONTHS.join('|')})(?![a-z])`)
const MONTHS_BEHIND = 6

// "La madrugada del 19 de febrero se nos cifraron", "nos falló en diciembre": not now. A month that is nearer
// ahead than behind is one to come.
function hasPassed(source: Source, from: number, to: number, clock: Clock): boolean {
  const month = monthOf(IN_A_MONTH.exec(source.text.slice(from, to))?.[1] ?? '')
  const behind = (clock.month - month + 12) % 12
  if (month > 0 && behind > 0 && behind <= MONTHS_BEHIND) return true
  return passedDates(source, clock).some(
    ({ hit, days }) => days < -DAYS_AGO && hit.start >= from && hit.end <= to,
  )
}

/** Whether the writer says that it is another matter: in the same sentence, or at the head of the next. */
export function isElsewhere({ source: { text }, start }: Hit): boolean {
  const [from, to] = sentenceAt(text, start)
  return isSaid(URGENCY_WORDS.anotherMatter, text.slice(from, to + 40))
}

/** Whether the writer says, after it, that it is over. */
function isOver({ source, end }: Hit): boolean {
  const after = source.text.slice(end, end + OVER_REACH)
  const pattern = URGENCY_WORDS.over
  pattern.lastIndex = 0
  for (let match = pattern.exec(after); match; match = pattern.exec(after)) {
    const start = end + match.index
    if (!isDenied({ source, start, end: start + match[0].length, text: match[0] })) return true
  }
  return false
}
