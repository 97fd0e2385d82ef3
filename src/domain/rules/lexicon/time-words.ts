// How es, en and pt writers name times. Authored; month and weekday names as in CLDR, with their common
// abbreviations, all folded.

export const MONTHS: readonly string[] = [
  'enero|january|janeiro|jan|ene', 'febrero|february|fevereiro|feb|fev', 'marzo|march|marco|mar', 'abril|april|apr|abr',
  'mayo|may|maio', 'junio|june|junho|jun', 'julio|july|julho|jul', 'agosto|august|aug|ago',
  'septiembre|setiembre|september|setembro|sept|sep|set', 'octubre|october|outubro|oct|out',
  'noviembre|november|novembro|nov', 'diciembre|december|dezembro|dec|dic|dez',
] // prettier-ignore

/** Months that no other word is spelled like: these stand without a preposition. */
export const PLAIN_MONTHS =
  'enero|january|janeiro|febrero|february|fevereiro|marzo|abril|april|mayo|maio|junio|june|junho|julio|july|julho|agosto|august|septiembre|setiembre|september|setembro|octubre|october|outubro|noviembre|november|novembro|diciembre|december|dezembro'

/** Sunday first, as in Date.getUTCDay. */
export const WEEKDAYS: readonly string[] = [
  'domingo|sunday|sun', 'lunes|monday|mon|segunda-feira|segunda feira', 'martes|tuesday|tues|tue|terca-feira|terca feira|terca',
  'miercoles|wednesday|wed|quarta-feira|quarta feira|quarta', 'jueves|thursday|thurs|thu|quinta-feira|quinta feira|quinta',
  'viernes|friday|fri|sexta-feira|sexta feira|sexta', 'sabado|saturday|sat',
] // prettier-ignore

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  un: 1, uno: 1, una: 1, um: 1, uma: 1, one: 1, a: 1, an: 1, primero: 1, first: 1, dos: 2, two: 2, dois: 2, duas: 2, par: 2,
  couple: 2, ambas: 2, ambos: 2, both: 2, second: 2, tres: 3, three: 3, few: 3, third: 3, unos: 3, unas: 3, pocos: 3, pocas: 3,
  several: 4, varias: 4, varios: 4, multiple: 4, cuatro: 4, four: 4, quatro: 4, fourth: 4, cinco: 5, five: 5, fifth: 5, seis: 6,
  six: 6, sixth: 6, siete: 7, seven: 7, sete: 7, seventh: 7, ocho: 8, eight: 8, oito: 8, eighth: 8, nueve: 9, nine: 9, nove: 9,
  ninth: 9, diez: 10, ten: 10, dez: 10, tenth: 10, once: 11, eleven: 11, onze: 11, eleventh: 11, doce: 12, twelve: 12, doze: 12,
  twelfth: 12, trece: 13, thirteen: 13, thirteenth: 13, catorce: 14, fourteen: 14, fourteenth: 14, quince: 15, fifteen: 15,
  quinze: 15, fifteenth: 15, dieciseis: 16, sixteen: 16, sixteenth: 16, seventeen: 17, seventeenth: 17, eighteen: 18,
  eighteenth: 18, nineteen: 19, nineteenth: 19, veinte: 20, twenty: 20, vinte: 20, twentieth: 20, treinta: 30, thirty: 30,
  trinta: 30, thirtieth: 30, cuarenta: 40, forty: 40, quarenta: 40, cincuenta: 50, fifty: 50, sesenta: 60, sixty: 60,
  setenta: 70, seventy: 70, ochenta: 80, eighty: 80, noventa: 90, ninety: 90, cien: 100, hundred: 100, cem: 100,
  dozen: 12, docena: 12, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400,
  quinientos: 500, quinientas: 500, seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900, thousand: 1000,
} // prettier-ignore

/** Units, in days. */
export const UNIT_DAYS: readonly (readonly [string, number])[] = [
  ['horas?|hours?|hrs?|hs|h', 1 / 24],
  ['dias? habiles|business days?|working days?|dias? uteis', 1.4],
  ['dias?|days?', 1],
  ['semanas?|weeks?|wks?', 7],
  ['quincenas?|fortnights?|quinzenas?', 15],
  ['meses|mes|months?|mos', 30.4],
  ['trimestres?|quarters?', 91],
  ['semestres?', 182],
  ['anos?|anitos?|years?|yrs?', 365],
]

/** Where in a month, a quarter or a year: its first, middle or last part. */
export const EARLY =
  'principios?|inicios?|comienzos?|arrancando|empezando|entrando|early|beginning|comeco|primeros (?:dias|de)|(?:la )?primera (?:semana|quincena)|(?:the )?first (?:week|half|part)|start|primeira (?:semana|quinzena)'
export const MIDDLE = 'mediados?|mitad|mid|middle|meados|segunda semana|tercera semana|second week|third week'
export const LATE =
  'fin(?:al|ales|es)?|ultim[oa]s?(?: (?:dias?|semana))?|(?:la )?segunda (?:quincena|quinzena)|late|end|last (?:week|days?)|cierre|close|saliendo|terminando|acabando|termino'

/** Feasts and sales that people plan by, with their date (month 1–12, day): trade calendars of Mexico, Chile, Peru, Brazil, USA. */
export const OCCASIONS: readonly (readonly [string, number, number])[] = [
  ['reyes|dia de reyes', 1, 6],
  ["san valentin|valentine'?s( day)?|14 de febrero", 2, 14],
  ['declaracion anual', 3, 31],
  ['dia del nino', 4, 30],
  ["dia de las madres|dia de la madre|mother'?s day|dia das maes", 5, 8],
  ['hot sale|cyber ?day', 5, 25],
  ['memorial day', 5, 25],
  ["dia del padre|father'?s day|dia dos pais", 6, 21],
  ['(las )?(aguas|lluvias)|temporada de lluvias|rainy season|hurricane season|temporada de huracanes', 6, 1],
  ['(fourth|4th) of july', 7, 4],
  ['regreso a clases|back to school|vuelta a clases', 8, 10],
  ['labor day', 9, 7],
  ['harvest( season)?', 9, 10],
  ['dia de muertos|halloween', 10, 31],
  ['buen fin|black friday|thanksgiving|cyber monday', 11, 15],
  [
    'navidad(es)?|christmas|xmas|natal|temporada (navidena|decembrina)|(the )?holidays?( season| rush)?|peak season|posadas|fiestas de fin de ano',
    12,
    10,
  ],
  [
    'fin(es|al|ales)? de ano|end of (the |this )?year|year[- ]?end|cierre (de|del) ano|final do ano|fim do ano|eoy',
    12,
    20,
  ],
]

/** Feasts that move with Easter, in days from Easter Sunday. */
export const EASTER_FEASTS: readonly (readonly [string, number])[] = [
  ['carnaval|carnival|mardi gras', -47],
  ['cuaresma|lent|quaresma', -40],
  ['semana santa|holy week|semana mayor', -7],
  ['easter( rush| season| product)?|pascuas?|pascoa', 0],
]

/** Seasons, with the month of the north in which they begin; half a year later in the south. */
export const SEASONS: readonly (readonly [string, number])[] = [
  ['spring|primavera', 3],
  ['summer|verano|verao', 6],
  ['fall|autumn|otono|outono', 9],
  ['winter|invierno|inverno', 12],
]

/** Places whose summer begins in December. */
export const SOUTHERN =
  /(?<![a-z])(?:chile|peru|argentina|uruguay|paraguay|bolivia|bras?il|santiago|lima|callao|trujillo|arequipa|piura|puerto montt|valparaiso|antofagasta|buenos aires|cordoba|rosario|mendoza|montevideo|asuncion|sao paulo|curitiba|porto alegre|australia|south africa)(?![a-z])/

/** Times by name, relative to the day of arrival. */
export const NAMED_TIMES: readonly (readonly [string, TimeName])[] = [
  ['pasado manana|day after tomorrow|depois de amanha|pasado(?= a mas tardar)', 'DAY_AFTER'],
  [
    'hoy( (mismo|mismito|dia))?|today|tonight|esta (noche|tarde)|this (afternoon|evening)|(ainda )?hoje|eod|end of (the |this )?(day|shift)|close of business|cob|(before|by|antes de( la| las)?|para) (noon|lunch|midnight|medio ?dia|media ?noche|comida|\\d{1,2} ?(am|pm|hrs|de la (tarde|noche)))|al rato|mas tarde|fin del? (dia|turno)',
    'TODAY',
  ],
  ['manana( mismo)?|tomorrow|tmrw|tmw|tomorow|amanha', 'TOMORROW'],
  [
    '(esta|nesta|essa|this)( (misma|mesma|very|coming))? (semana|week)|(end of|later|rest of|by|within|inside) (the |this )?week( ?end)?|(en|dentro de) la semana|(termin|acab)[a-z]+ (la|esta) semana|(este |el |para el |antes del )fin de semana|fim de semana|this weekend|eow|(resto|queda|resta|fin|finales|mitad|final) de (la|esta) semana|semana en curso|midweek|(este )?finde',
    'THIS_WEEK',
  ],
  ['week after next|semana subsiguiente', 'IN_TWO_WEEKS'],
  [
    'proxima semana|semana (que|q|k) (entra|viene|vem)|semana (siguiente|entrante|proxima)|(next|following|(this |the )?coming) week|(la )?otra semana|de hoy en ocho|a week from (today|now)|entrando la semana',
    'NEXT_WEEK',
  ],
  [
    '(esta|presente) quincena|(termin|acab)[a-z]+ la quincena|(fin|cierre) de (la )?quincena',
    'THIS_FORTNIGHT',
  ],
  [
    '(proxima|siguiente) quincena|quincena (que|q) (entra|viene)|segunda (quincena|quinzena)(?! (de|do|del) [a-z])',
    'NEXT_FORTNIGHT',
  ],
  ['(principios?|inicios?|comienzos?|primeros dias) (de|del) mes', 'NEXT_MONTH_START'],
  [
    '(este|neste|this|presente)( (mismo|mesmo|very))? (mes|month)|(a )?(fin|fines|finales|final|cierre|fim|termino|ultimo dia) (de|del|do|de este|deste) mes|(end of|later|by) (the |this )?month|month[- ]?end|eom|mes en curso|(termin|acab)[a-z]+ (el|este) mes|(dentro|en lo que resta|resto) del mes',
    'THIS_MONTH',
  ],
  [
    '(proximo|siguiente|otro) mes|mes (que|q|k) (entra|viene|vem)|mes (siguiente|entrante|proximo)|(next|coming|following) month',
    'NEXT_MONTH',
  ],
  [
    '(este|neste|this|presente)( mismo)? (trimestre|quarter)|(end of|later|fin de|cierre de|fin del|cierre del) (the |this )?(quarter|trimestre)',
    'THIS_QUARTER',
  ],
  ['(proximo|siguiente) trimestre|next quarter|trimestre (que|q) (entra|viene|vem)', 'NEXT_QUARTER'],
  [
    '(este|neste|this|presente) semestre|this half|(fin|fim|final|cierre|end) (de|del|do|deste|of the) semestre',
    'THIS_HALF',
  ],
  ['(proximo|siguiente|otro) semestre|semestre (que|q) (entra|viene)', 'NEXT_HALF'],
  [
    '(proximas|siguientes|coming|next (few|couple of|several)|unas|en unas|pocas) (semanas|weeks)|unas semanas',
    'IN_WEEKS',
  ],
  ['(proximos|siguientes|coming|next (few|couple of|several)) (meses|months)', 'IN_MONTHS'],
  ['(proximos|siguientes|coming|next (few|couple of)) (dias|days)|en estos dias', 'IN_DAYS'],
  ['(next |the )?half (a )?year|(en )?medio ano|six months (out|from now)', 'IN_HALF_A_YEAR'],
  [
    '(este|neste)( mismo)? ano|this (calendar )?year|antes de que (acabe|termine) el ano|later this year',
    'THIS_YEAR',
  ],
  [
    "(proximo|otro|siguiente) (ano|ejercicio|presupuesto|ciclo)( fiscal)?|ano (que|q|k) (entra|viene|vem)|ano (entrante|proximo|siguiente)|next (fiscal( year)?|calendar year|year('?s)?|fy|budget( cycle| year)?|capital (plan|cycle|ask))|(un|dos|tres) anos mas|ano y medio|(a )?year and a half",
    'NEXT_YEAR',
  ],
]
export type TimeName =
  | 'TODAY' | 'TOMORROW' | 'DAY_AFTER' | 'IN_DAYS' | 'THIS_WEEK' | 'NEXT_WEEK' | 'IN_TWO_WEEKS' | 'IN_WEEKS' | 'THIS_FORTNIGHT'
  | 'NEXT_FORTNIGHT' | 'THIS_MONTH' | 'NEXT_MONTH_START' | 'NEXT_MONTH' | 'IN_MONTHS' | 'THIS_QUARTER' | 'NEXT_QUARTER' | 'THIS_HALF'
  | 'NEXT_HALF' | 'IN_HALF_A_YEAR' | 'THIS_YEAR' | 'NEXT_YEAR' // prettier-ignore
