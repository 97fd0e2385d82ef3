import { phrases } from '../text/pattern.ts'
import { findAll, type Hit, sentenceOf, type Source } from '../text/source.ts'
import { type Clock, daysToNext } from './clock.ts'
import type { Dated } from './weekdays.ts'

const TODAY = phrases('hoy( mismo)?', 'today', 'tonight', 'esta (noche|tarde)', 'this (afternoon|morning|evening)', '(ainda )?hoje', 'eod', 'end of (the )?day') // prettier-ignore
const TOMORROW =
  /(?<![a-z])(?:(?<!(?:la|las|de|por la|en la|esta|cada|a la|na|pela) )manana(?! (?:pasada|de ayer|siguiente))|tomorrow|tmrw|tmw|amanha)(?![a-z])/g
const DAY_AFTER = phrases('pasado manana', 'day after tomorrow', 'depois de amanha')
const THIS_WEEK = phrases('esta( misma)? semana', 'this week', '(nesta|essa) semana', 'end of (the )?week', 'fin de semana', 'fim de semana', 'this weekend', 'eow', 'resto de la semana') // prettier-ignore
const NEXT_WEEK = phrases('(la )?proxima semana', '(la )?semana (que|q) (entra|viene|vem)', '(la )?semana siguiente', 'next week', 'coming week', '(la )?semana proxima', 'la otra semana') // prettier-ignore
const THIS_MONTH = phrases('(este|neste)( mismo)? mes', 'this month', 'fin(es)? de mes', 'end of (the )?month', 'eom', 'fim do mes', 'cierre de mes', '(esta|primera|segunda|proxima) quincena', 'segunda quinzena') // prettier-ignore
const NEXT_MONTH = phrases(
  '(el )?proximo mes',
  '(el )?mes (que|q) (entra|viene|vem)',
  'next month',
  'mes proximo',
)
const THIS_QUARTER = phrases(
  '(este|neste) trimestre',
  'this quarter',
  'end of (the )?quarter',
  'cierre de trimestre',
)
const NEXT_QUARTER = phrases('(el )?(proximo|siguiente) trimestre', 'next quarter', 'trimestre que (entra|viene|vem)', 'este semestre', 'this semester') // prettier-ignore
const THIS_YEAR = phrases('este( mismo)? ano', 'this year', 'antes de que (acabe|termine) el ano', 'later this year', 'en el ano') // prettier-ignore
const NEXT_YEAR = phrases('(el |o )?(proximo|otro|siguiente) (ano|ejercicio|presupuesto)( fiscal)?', '(el |o )?ano (que|q) (entra|viene|vem)', "next (fiscal( year)?|year('?s)?|fy|budget( cycle)?)", 'fy ?2[7-9]', '(?<![a-z0-9$])20(2[7-9]|3\\d)(?! (personas|empleados|people|employees|pallets|tb|usd|pesos))', 'hacia 20(2[7-9]|3\\d)') // prettier-ignore

// "hoy tenemos tres cabinas" says how things are, not when something must be.
const STATE_AFTER =
  /^\s*(?:,\s*)?(?:en dia|dia|por hoy|son|es|somos|tenemos|tengo|usamos|uso|esta(?:mos|n)?|contamos|opera\w*|se |hay|guarda\w*|respald\w*|trabaj\w*|lo |la |los |las |todo|cada|nuestr|manejamos|ya |we |our |it |is |runs|everything|all |temos|por|con |llevamos|pagamos|dependemos|el data|vivimos|solo)/
const STATE_BEFORE =
  /(?<![a-z])(?:hasta|al dia de|a dia de|de|a partir de|as of|what we (?:have|use)|(?:tenemos|usamos|have|hacemos|opera\w*|runs?|done)|the way .{0,20}|until|till|desde)\s+$/
const DEMAND =
  /(?<![a-z])(?:necesit\w*|requier\w*|requerimos|ocup\w*|urge\w*|quier\w*|queremos|quisiera|pueden?|podrian?|manden?|mandenme|venir|vengan?|vienen|cotiz\w*|deposito|firmo|tien[ae]n?|pasen?me|marquen?|llamen?|need\w*|want\w*|can|could|send|get|come|must|please|pls|porfa\w*|favor|preciso|precisamos|podem|manda\w*|antes de|para|by|before|chequen|guardar|ayuden?|ayudar|resolver|resuelvan|lo tengo que|tiene que|have to|gotta|help|alguien|someone|anyone|hablar|talk)(?![a-z])/
const YEAR_AHEAD_MIN = 190

/** "hoy", "next week", "el próximo año": times by name. */
export function wordMentions(source: Source, clock: Clock): Dated[] {
  const daysToYearEnd = clock.daysTo(clock.year + 1, 1, 1)
  const at = (pattern: RegExp, days: number): Dated[] =>
    findAll(source, pattern).map((hit) => ({ hit, days }))
  const daysToSaturday = Math.max(1, 6 - ((clock.weekday + 6) % 7))
  return [
    ...at(TODAY, 0).filter(({ hit }) => isDemanded(hit)),
    ...at(TOMORROW, 1).filter(
      ({ hit }) => !/^\s*(?:se |de ayer)/.test(source.text.slice(hit.end, hit.end + 10)),
    ),
    ...at(DAY_AFTER, 2),
    ...at(THIS_WEEK, Math.min(5, daysToSaturday)),
    ...at(NEXT_WEEK, 8),
    ...at(THIS_MONTH, Math.max(14, 28 - clock.day)),
    ...at(NEXT_MONTH, daysToNext(clock, (clock.month % 12) + 1, 5)),
    ...at(THIS_QUARTER, 45),
    ...at(NEXT_QUARTER, 75),
    ...at(THIS_YEAR, Math.max(90, Math.round(daysToYearEnd / 2))),
    ...at(NEXT_YEAR, Math.max(daysToYearEnd, YEAR_AHEAD_MIN)),
  ]
}

function isDemanded(hit: Hit): boolean {
  if (/mismo|tonight|noche|eod|end of/.test(hit.text)) return true
  const { text } = hit.source
  const after = text.slice(hit.end, hit.end + 16)
  const before = text.slice(Math.max(0, hit.start - 30), hit.start)
  return !STATE_AFTER.test(after) && !STATE_BEFORE.test(before) && DEMAND.test(sentenceOf(hit))
}
