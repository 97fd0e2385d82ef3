import { MONTHS } from '../lexicon/time-words.ts'
import { clauseBefore, isDenied } from '../text/negation.ts'
import type { Hit, Source } from '../text/source.ts'
import type { Clock } from '../time/clock.ts'
import { passedDates } from '../time/dates.ts'
import { monthOf } from '../time/months.ts'
import { isSaid, matchesOf, URGENCY_WORDS } from './patterns.ts'
import { sentenceAround } from './sentence.ts'

// How far behind a trouble the word that it is over may stand: two sentences of a short message.
const OVER_REACH = 240
const DAYS_AGO = 4
// "Ya quedó lo del correo pero ahora se cayó la red."
const BUT = /(?<![a-z])(?:pero|but|mas|ahora|now|hoy|agora|y luego|and then|otra vez|again)(?![a-z])/
// "no enciende", "nadie puede", "won't start" are denials themselves: what denies them is rare and is not read.
const IS_DENIAL =
  /^(?:no|nao|nadie|ningun\w*|ninguem|sin|none|no ?body|no ?one|can'?t|won'?t|\S+ (?:can'?t|cannot|not|won'?t|doesn'?t|isn'?t|aren'?t|unable))(?![a-z])/
const STILL =
  /(?<![a-z])(?:desde|since|sigue|siguen|seguimos|todavia|aun|still|llev(?:a|an|o|amos)|continua\w*|ainda|hace \S+ (?:\S+ )?que (?:no|esta|estamos|seguimos)|otra vez|again|de nuevo|hoy|anoche|ayer|esta (?:manana|madrugada)|today|last night|this morning|yesterday|right now)(?![a-z])/
// "Si el chiller truena, estamos parados"; "si me pueden ayudar, …" is courtesy.
const OPENS_WITH_IF =
  /^\s*(?:y |pero |but |and |mas |e )?(?:(?:si|if)\s|se (?=(?:o|a|os|as|algo|houver|der|cair|parar)\s))(?!(?:me |nos |les |ustedes |es |you |y'?all |possible |posible |alguien |someone |pueden|puede|podrian|puedes|tienen|gustan|quieren))/

// "¿Cuánto aguanta un contenedor sin luz?" asks how things are in general.
const ASKS_HOW =
  /^[\s"]*(?:y |pero |oigan |hola,? |and )?(?:cuant[oa]s?|como|que (?:pasa|hacen|tan|tanto)|how|what|does|do your|es posible|is it possible|sirve|se puede)(?![a-z])/

/**
 * Whether what is told happens in the writer's own present: his own, not only possible, not long ago, not now
 * and then, not by plan.
 */
export function isPresent(hit: Hit, clock: Clock): boolean {
  const { text } = hit.source
  const [from, to] = sentenceAround(hit)
  const sentence = text.slice(from, to)
  const { nowAndThen, planned } = URGENCY_WORDS
  const lead = text.slice(from, hit.start)
  if (mightOnlyBe(hit) || OPENS_WITH_IF.test(lead)) return false
  if (ASKS_HOW.test(lead) && sentence.includes('?')) return false
  if (isSaid(nowAndThen, sentence) || isSaid(planned, sentence)) return false
  return isOwn(hit, clock)
}

const SINCE_A_YEAR = /(?<![a-z])(?:desde|since)(?: el)? (?:19|20)\d\d/

/** Whether what is told is the writer's own: not denied, not long ago, not others', not another matter, not over. */
export function isOwn(hit: Hit, clock: Clock): boolean {
  const { source } = hit
  const [from, to] = sentenceAround(hit)
  const sentence = source.text.slice(from, to)
  if (!IS_DENIAL.test(hit.text) && isDenied(hit)) return false
  if (SINCE_A_YEAR.test(sentence)) return false
  const isPast = isSaid(URGENCY_WORDS.longAgo, sentence) || hasPassed(source, from, to, clock)
  if (isPast && !STILL.test(sentence)) return false
  if (isSaid(URGENCY_WORDS.others, source.text.slice(from, hit.start))) return false
  return !isElsewhere(hit) && !isOver(hit)
}

/** Whether a word of doubt stands before it in its clause; "sí" is no "si". */
function mightOnlyBe({ source: { text, raw, folded }, start }: Hit): boolean {
  const clause = clauseBefore(text, start)
  return matchesOf(URGENCY_WORDS.mightBe, clause).some((match) => {
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

const POINTS_BACK =
  /^\s*(?:pero |but |y |aunque )?(?:es[oae]|est[oae]|that|this|it|con ustedes|with you|no (?:es|les|los)|not)(?![a-z])/

/** Whether the writer says that it is another matter: in the same sentence, or at the head of the next. */
export function isElsewhere(hit: Hit): boolean {
  const { text } = hit.source
  const [from, to] = sentenceAround(hit)
  const next = text.slice(to, to + 60)
  const { anotherMatter } = URGENCY_WORDS
  return (
    isSaid(anotherMatter, text.slice(from, to)) || (POINTS_BACK.test(next) && isSaid(anotherMatter, next))
  )
}

/** Whether the writer says that it is over: after it, or before it in its sentence ("ya resolvimos lo de …"). */
function isOver(hit: Hit): boolean {
  const { source, start, end } = hit
  const [from] = sentenceAround(hit)
  const lead = source.text.slice(from, start)
  const opening = BUT.test(lead) ? '' : lead
  return isOverIn(source, from, opening) || isOverIn(source, end, source.text.slice(end, end + OVER_REACH))
}

function isOverIn(source: Source, from: number, text: string): boolean {
  return matchesOf(URGENCY_WORDS.over, text).some((match) => {
    const start = from + match.index
    return !isDenied({ source, start, end: start + match[0].length, text: match[0] })
  })
}
