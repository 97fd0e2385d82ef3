import {
  APPROXIMATELY,
  COUNTRIES,
  COUNTS_PEOPLE,
  ENDS_COUNT,
  OTHERS_PEOPLE,
  PEOPLE,
  PEOPLE_HERE,
  PLANTS,
  SHOPS,
  SOME_OF_THEM,
  STOPS,
  TRADES,
} from '../lexicon/size-words.ts'
import type { Document } from '../text/document.ts'
import type { Hit, Source } from '../text/source.ts'
import { answersAgent } from './answered.ts'
import { eachOf } from './each.ts'
import { type NumberHit, numbersIn } from './numbers.ts'

/** So many people, as the writer says. */
export interface Headcount {
  readonly heads: number
  /** Only some of the people are counted ("12 choferes", "contratar a 40"): the whole is at least as many. */
  readonly isPart: boolean
  /** Of one site: "Around 140 of us on site". */
  readonly isOfSite: boolean
  /** The beginning of what each so many belong to: "45 people per shift", "cada tienda tiene 8". */
  readonly each: string | null
  readonly hit: Hit
}

const BETWEEN =
  '(?:ish|\\+|-odd)?(?: (?:de|of)(?= [a-z])(?! (?:your|our|my|the|those|these|them|us|nuestr|sus|tus|mis|los|las|ell)))?(?: (?:y|and|e) (?:pico|tant[oa]s|some|change|poucos|algo))?[\\s-]*(?:(?!(?:y|and|e|con|with|para|for|por|que|en|in|la|el|los|las|the|on|de|of|a|you|your|ustedes|their|su|sus|is|was|has|es|ha)(?![a-z]))[a-z.-]+\\s+){0,2}?'
const followedBy = (nouns: readonly string[]): RegExp =>
  new RegExp(`^(?:${BETWEEN})(?:${nouns.join('|').replaceAll(' ', '\\s+')})(?![a-z])`)
const PEOPLE_AFTER = followedBy(PEOPLE)
const HERE_AFTER = new RegExp(
  `^(?:ish|\\+)?[\\s-]+(?:${PEOPLE_HERE.join('|').replaceAll(' ', '\\s+')})(?![a-z])`,
)
// "180 per shift", where the shifts are counted too.
const SHIFT_AFTER = /^,? (?:per|por|a|each|en cada|cada|x|em cada) (?:shift|turno)(?![a-z])/
const SHIFTS = /(?<![a-z0-9])(?:two|three|four|dos|tres|cuatro|dois|[2-4]) (?:shifts|turnos)(?![a-z])/
// "menos de 50", "over 250": the number itself is not reached, or passed.
const BELOW =
  /(?<![a-z])(?:menos de|under|fewer than|less than|below|llegamos (?:ni )?a|pasamos de|no mas de|shy of)(?: los| las)? $/
const ABOVE =
  /(?<![a-z])(?:mas de|over|more than|north of|upwards of|above|arriba de|superamos(?: los)?|mais de)(?: los| las)? $/
// "15 en oficina" counts people only when it stands right after the number, beside another count.
const PLACE_AFTER =
  /^ (?:en (?:la )?(?:planta|piso|oficina|campo|administracion|bodega|almacen)|in the (?:office|field|warehouse))(?![a-z])/
const SEASON_AFTER = /^ (?:en temporada|in season|na safra|fij[oa]s)(?![a-z])/
const PLACE_MORE = /^ (?:en|in) (?:la |the )?[a-z]+(?:,| y| and) (?:otr[oa]s |unos )?\d+ (?:en|in) /
const COUNT_BEFORE = /\d[a-z ]{2,24}(?:,|(?<![a-z])(?:y|and|e|mas|plus)) (?:otr[oa]s |unos |unas )?$/
const TRADES_AFTER = followedBy(TRADES)
const COUNTED = new RegExp(
  `(?<![a-z])(?:${COUNTS_PEOPLE.join('|').replaceAll(' ', '\\s+')})(?:[\\s,]+(?:${APPROXIMATELY.join('|').replaceAll(' ', '\\s+')})){0,4}[\\s:=~(>*-]*$`,
)
// "somos la doctora y dos más", "me plus two helpers"
const AND_MORE =
  /(?<![a-z])(?:somos [a-z ]{3,30} y|(?:yo|me|eu|myself) (?:y|mas|and|plus|e|e mais|y otros|con|with))(?: otr[oa]s| mis| my)? $/
const ONE_SITE =
  /(?<![a-z])(?:on site|onsite|at this (?:site|plant|location)|here|en (?:esta|la) (?:planta|nave|sede|sucursal)|en planta|en sitio|aqui|aca|in this (?:plant|building)|site has|plant (?:is|has)|nesta (?:planta|fabrica))(?![a-z])/
const QUESTION =
  /(?<![a-z])(?:personas|people|emplead|employees|colaborador|funcionari|size|tamano|tamanho|headcount|staff|plantilla|trabajador)/
// Bare numbers after a counting word: a year, a clock or an amount is none.
const NO_COUNT_BEFORE = /(?:(?:\$|usd|mxn|r\$|s\/|#|no\.|°)\s*|\d[:/.-])$/
// "six people stacking by hand", "240 operarios temporales": some of them.
const SOME_AFTER =
  /^\s+(?:(?:en|in|on|de|from) (?:(?:mi|my|el|our|nuestra?|the) )?(?:area|turno|shift|crew|cuadrilla|linea|line|night shift|nights|days|departamento|department|team|equipo|it|ti|sistemas|maintenance|mantenimiento|compras|calidad|quality|engineering|ingenieria|logistica|hr|finance|finanzas|ventas|sales)|(?:que )?(?:usan|use|using|usam)|a mi cargo|under me|reporting to me|(?!(?:working|trabajando|counting|contando|including|incluyendo|trabalhando|laborando|repartid[oa]s)(?![a-z]))[a-z]+(?:ing|ando|iendo|endo|indo)|temporales|temporary|temporari[oa]s|eventuales|seasonal|mas|more|extra|nuev[oa]s|afectad[oa]s|parad[oa]s)(?![a-z])/
// After "somos N" any noun tells who they are, unless it is a place or a measure.
const WE_ARE =
  /(?<![a-z])(?:somos|we are|we're)(?: (?:unos|unas|como|about|around|casi|cerca de|uns|umas|ya))? ?~?$/
const NO_PEOPLE_NEXT = new RegExp(
  `^\\s*(?:%|[a-z]+ (?:de edad)|(?:[a-z]+ )?(?:${[...PLANTS, ...SHOPS, ...STOPS, ...COUNTRIES, 'anos', 'years', 'marcas', 'brands', 'socios', 'hermanos', 'partners', 'km', 'horas', 'hours', 'minutos', 'minutes', 'dias', 'days'].join('|').replaceAll(' ', '\\s+')})(?![a-z]))`,
)
const MOST = 2_000_000
/** "9 of us pouring wax": that is everybody. */
const US = /(?:of us|de nosotr[oa]s)$/
// "26 on my shift, maybe 200 total": what a bare number sums up was told before it.
const TOTAL_AFTER =
  /^\s*(?:(?:people |personas )?(?:in |en |no |at )?total(?![a-z])|all (?:told|in)(?![a-z])|altogether|overall(?![a-z])|entre tod[oa]s(?![a-z])|company-?wide)/
const PEOPLE_TOLD = new RegExp(`(?<![a-z])(?:${PEOPLE.join('|').replaceAll(' ', '\\s+')})(?![a-z])`)
// One is a person, not "one in the building", "one of you guys".
const ONE = /^\s+(?:person|persona|pessoa|empleado|empleada|employee|trabajador|funcionari[oa])(?![a-z])/
// "24/7" counts hours and days.
const NO_COUNT_AFTER = /^(?:\/\d|\s*(?:%|°|hrs?(?![a-z])|h(?![a-z])))/

/** Every count of the organisation's people in a text. `from` and `to` bound it (a client's passage). */
export function headcounts(
  { statement, form }: Document,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Headcount[] {
  return numbersIn(statement)
    .filter(({ start, end, value }) => start >= from && end <= to && value >= 1 && value <= MOST)
    .flatMap((number) => countOf(number, form, from > 0) ?? [])
}

function countOf(number: NumberHit, form: Document['form'], isOfClient: boolean): Headcount | null {
  const { source, start, end, value } = number
  const before = source.text.slice(Math.max(0, start - 70), start)
  const after = source.text.slice(end, end + 60)
  if (NO_COUNT_BEFORE.test(before) || NO_COUNT_AFTER.test(after)) return null
  const people =
    PEOPLE_AFTER.exec(after) ??
    HERE_AFTER.exec(after) ??
    placeAfter(before, after) ??
    SEASON_AFTER.exec(after)
  const trades = people ? null : TRADES_AFTER.exec(after)
  const isAnswer =
    form.some((line) => start >= line.start && end <= line.end && QUESTION.test(line.question)) ||
    answersAgent(number)
  const isBare =
    (ENDS_COUNT.test(after) && COUNTED.test(before) && !(value >= 1985 && value <= 2035)) ||
    AND_MORE.test(before) ||
    (SHIFT_AFTER.test(after) && SHIFTS.test(source.text)) ||
    (TOTAL_AFTER.test(after) && PEOPLE_TOLD.test(before)) ||
    (WE_ARE.test(before) && /^\s+[a-z]/.test(after) && !NO_PEOPLE_NEXT.test(after))
  if (!people && !trades && !isAnswer && !isBare) return null
  const clause = before.split(/[.;\n]/).at(-1) ?? ''
  if (!isOfClient && (people || trades) && OTHERS_PEOPLE.test(clause)) return null
  if (value === 1 && !ONE.test(after)) return null
  const stop = end + (people?.[0].length ?? trades?.[0].length ?? 0)
  return {
    heads: BELOW.test(before) ? value - 1 : ABOVE.test(before) ? value + 1 : value,
    isPart:
      (trades !== null && !AND_MORE.test(before)) ||
      (!isAnswer &&
        !/somos/.test(clause) &&
        !US.test(people?.[0] ?? '') &&
        (SOME_OF_THEM.test(before) || SOME_AFTER.test(source.text.slice(stop, stop + 30)))),
    isOfSite: ONE_SITE.test(
      `${clause.slice(-40)} ${source.text.slice(stop, stop + 30).split(/[.;\n]/)[0] ?? ''}`,
    ),
    each: eachOf(before, source.text.slice(stop, stop + 40)),
    hit: hitOf(source, start, stop),
  }
}

function placeAfter(before: string, after: string): RegExpExecArray | null {
  const place = PLACE_AFTER.exec(after)
  const isCount = place && (COUNT_BEFORE.test(before) || COUNTED.test(before) || PLACE_MORE.test(after))
  return isCount ? place : null
}

const hitOf = (source: Source, start: number, end: number): Hit => ({
  source,
  start,
  end,
  text: source.text.slice(start, end),
})
