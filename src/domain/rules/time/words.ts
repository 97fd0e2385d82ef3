import { NAMED_TIMES, type TimeName } from '../lexicon/time-words.ts'
import { type Hit, type Source } from '../text/source.ts'
import { type Clock, daysToDay, daysToMonthEnd } from './clock.ts'
import type { Dated } from './dated.ts'
import { scanner } from './scan.ts'

const named = scanner<TimeName>(NAMED_TIMES)
const COMING_YEAR =
  /(?<![a-z0-9$.,/-])(?:(?:20[2-9]\d)(?:-(?:20)?\d\d)?|fy ?'?[2-9]\d|fiscal (?:year )?'?(?:20)?[2-9]\d)(?![\d/]|-\d\d|[.,]\d|\s*(?:personas|empleados|trabajadores|people|employees|pallets|tb|gb|usd|pesos|mm|rpm|pzas|unidades|kg|libras|lb))/g
// Beyond the six months that make a project: next year, whenever this one ends.
const NEXT_YEAR_MIN = 200
const FRIDAY = 5

/** "hoy", "next week", "fin de mes", "el próximo año", "2028": times by name. */
export function wordMentions(source: Source, clock: Clock): Dated[] {
  const byName = named(source)
    .filter(({ hit, meaning }) => isMeant(hit, meaning))
    .map(({ hit, meaning }) => ({ hit, days: daysTo(meaning, clock) }))
  return [...byName, ...years(source, clock)]
}

function daysTo(name: TimeName, clock: Clock): number {
  const quarterEnd = clock.daysTo(clock.year, Math.ceil(clock.month / 3) * 3 + 1, 0)
  const halfEnd = clock.daysTo(clock.year, clock.month <= 6 ? 7 : 13, 0)
  const yearEnd = clock.daysTo(clock.year, 12, 31)
  const days: Record<TimeName, number> = {
    TODAY: 0,
    TOMORROW: 1,
    DAY_AFTER: 2,
    IN_DAYS: 5,
    THIS_WEEK: Math.max(1, (FRIDAY - clock.weekday + 7) % 7),
    NEXT_WEEK: 8,
    IN_TWO_WEEKS: 14,
    IN_WEEKS: 21,
    THIS_FORTNIGHT: clock.day <= 15 ? 15 - clock.day : daysToMonthEnd(clock),
    NEXT_FORTNIGHT: clock.day <= 15 ? daysToMonthEnd(clock) : daysToDay(clock, 15),
    THIS_MONTH: daysToMonthEnd(clock),
    NEXT_MONTH_START: daysToMonthEnd(clock) + 5,
    NEXT_MONTH: daysToMonthEnd(clock) + 15,
    IN_MONTHS: 90,
    THIS_QUARTER: quarterEnd,
    NEXT_QUARTER: quarterEnd + 45,
    THIS_HALF: halfEnd,
    NEXT_HALF: halfEnd + 60,
    IN_HALF_A_YEAR: 182,
    THIS_YEAR: Math.round(yearEnd / 2),
    NEXT_YEAR: Math.max(yearEnd + 1, NEXT_YEAR_MIN),
  }
  return days[name]
}

function years(source: Source, clock: Clock): Dated[] {
  const found: Dated[] = []
  for (const match of source.text.matchAll(COMING_YEAR)) {
    const [two = '0'] = /\d\d(?=$|-)/.exec(match[0]) ?? []
    const year = 2000 + Number(two)
    if (year <= clock.year) continue
    const hit = { source, start: match.index, end: match.index + match[0].length, text: match[0] }
    found.push({ hit, days: Math.max(clock.daysTo(year, 1, 1), NEXT_YEAR_MIN) })
  }
  return found
}

// "hoy tenemos tres cabinas" says how things are, not when something must be.
const STATE_AFTER =
  /^\s*(?:,\s*)?(?:mismo )?(?:(?:la|lo|los|las) (?!necesit|ocup|requ|quier|manda|pid)[a-z]+|(?:[a-z]+ )?(?!necesit|ocup|requer|quer|deb|sal|cerr|embarc|entreg|arranc|ten)[a-z]+(?:amos|emos|imos)|en dia|dia|por hoy|por (?:la|el) manana|son|es|era|somos|tenemos|tengo|usamos|uso|esta(?:mos|n|ba)?|contamos|opera\w*|se |hay|guarda\w*|respald\w*|trabaj\w*|lo (?:hace|tene|llev)|todo|cada|nuestr|manejamos|ya |we |our |it |is |runs|everything|all |temos|con |llevamos|pagamos|dependemos|el data|vivimos|solo|fue|amanec|hicimos|nos (?:dimos|enter|avis|llam)|me (?:di|enter|avis|llam))/
const STATE_BEFORE =
  /(?<![a-z])(?:hasta|al dia de|a dia de|a partir de|as of|what we (?:have|use)|tenemos|usamos|have|hacemos|opera\w*|runs?|done|the way .{0,20}|until|till|desde|por|de) $/
const LIMIT_BEFORE =
  /(?<![a-z])(?:para|antes de(?: que termine el dia de)?|a mas tardar|before|by|for|until|hasta|until|ate|pra)\s+$/
const DEMAND =
  /(?<![a-z])(?:necesit\w*|requier\w*|requerimos|ocup\w*|urg\w*|quier\w*|queremos|quisiera|pueden?|podrian?|mand\w*|envi\w*|venir|vengan?|vienen|cotiz\w*|deposito|firmo|tien[ae]n?|pas[ae]n?\w*|marquen?|llam\w*|need\w*|want\w*|can(?!'?t|not)|could|send|get|come|must|please|pls|porfa\w*|favor|preciso|precisamos|podem|chequen|guardar|ayuden?|ayudar|res(?:o|ue)lv\w*|tengo que|tiene que|tenemos que|have to|gotta|got to|help|alguien|someone|anyone|somebody|anybody|hablar|talk|recib\w*|entreg\w*|contest\w*|atien\w*|atend\w*|cierr\w*|vence\w*|due|expires?|confirm\w*|agradec\w*|indi(?:que|car)\w*|diga\w*|inform\w+|pid\w+|apagan?|cortan?|desconectan?|sacan?|cierran?|terminan?|acaban?|exig\w+|solicit\w+|asks?|sale|zarpa|embarc\w*|llega\w*|available|here|vengan|pasar|visit\w*)(?![a-z])/
// "por la mañana", "esta mañana", "mañana pasada": the morning.
const MORNING_BEFORE = /(?<![a-z])(?:la|las|esta|cada|na|pela|de|en|una|toda|media|buena)\s+$/
const TOMORROW_LEAD = /(?<![a-z])(?:para|hasta|a partir de|antes de|desde|de(?=\s+$))\s+$/

const DAY_NAME =
  '(?:lun|mar|mie|jue|vie|sab|dom|mon|tue|wed|thu|fri|sat|sun|segunda|terca|quarta|quinta|sexta|manana|tomorrow|amanha|pasado)'
const ANOTHER_DAY = new RegExp(`^\\s*(?:,|on|del?|el|of|this|next|\\s)*${DAY_NAME}`)
const ANOTHER_DAY_BEFORE = new RegExp(`(?<![a-z])${DAY_NAME}[a-z]*\\s*,?\\s*(?:a |by )?$`)

function isMeant(hit: Hit, name: TimeName): boolean {
  const { text } = hit.source
  const before = text.slice(Math.max(0, hit.start - 48), hit.start)
  const after = text.slice(hit.end, hit.end + 18)
  if (name === 'TODAY') return isDemandedToday(hit, before, after)
  if (name === 'TOMORROW' && hit.text.startsWith('manana'))
    return (
      (!MORNING_BEFORE.test(before) || TOMORROW_LEAD.test(before)) &&
      !/^\s*(?:se |de ayer|siguiente|pasada)/.test(after)
    )
  if (
    name === 'THIS_WEEK' &&
    /^\s*(?:estoy|estamos|ando|andamos|he|hemos|tuve|tuvimos|i'?m|i am|we'?re)(?![a-z])/.test(after)
  )
    return false
  if (name === 'THIS_MONTH' || name === 'THIS_WEEK')
    return !/(?<![a-z])(?:cada|todos los|every|each|a cada|los|las|de cada)\s+$/.test(before)
  // "la fruta de este año", "this year's crop": whose, not when.
  if (name === 'THIS_YEAR')
    return (
      !/(?<![a-z])(?:no|not|sin|nada|nothing|nao|sem|ningun\w*|isn'?t|won'?t)(?![a-z])[^.!?;\n]*$/.test(
        before,
      ) &&
      (/(?<![a-z])(?:fin(?:al|ales|es)? de|antes de|durante|dentro de|en)\s+$/.test(before) ||
        !/(?<![a-z])(?:de|del|of|desde|va de)\s+$/.test(before))
    )
  return true
}

function isDemandedToday(hit: Hit, before: string, after: string): boolean {
  // "EOD Friday", "el viernes antes de las 5": the other day is meant.
  if (
    /^(?:eod|end of|close|cob|before|by|antes|fin|mas tarde)/.test(hit.text) &&
    (ANOTHER_DAY.test(after) || ANOTHER_DAY_BEFORE.test(before))
  )
    return false
  if (
    /^(?:eod|end of|close|cob|tonight|before|by|antes|para|fin)/.test(hit.text) ||
    LIMIT_BEFORE.test(before)
  )
    return true
  if (/^\s*(?:antes de|a mas tardar|before|by|sin falta)(?![a-z])/.test(after)) return true
  if (STATE_AFTER.test(after) || STATE_BEFORE.test(before)) return false
  return DEMAND.test(clauseAround(hit))
}

/** The words around a place, up to the next mark or "pero", "but". */
function clauseAround({ source: { text }, start, end }: Hit): string {
  const head =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[.;!?\n]|\b(?:pero|but|mas)\b/)
      .at(-1) ?? ''
  const tail = text.slice(end, end + 60).split(/[.;!?\n]|\b(?:pero|but|mas)\b/)[0] ?? ''
  return `${head}${text.slice(start, end)}${tail}`
}
