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

/** Stems of units, in days. */
export const UNIT_DAYS: readonly (readonly [string, number])[] = [
  ['horas?|hours?|hrs?|hs|h', 1 / 24],
  ['dias?|days?', 1],
  ['semanas?|weeks?|wks?', 7],
  ['quincenas?|fortnights?', 15],
  ['meses|mes|months?|mos', 30.4],
  ['trimestres?|quarters?', 91],
  ['semestres?', 182],
  ['anos?|anitos?|years?|yrs?', 365],
]

/** Feasts and sales that people plan by: month (1–12) and day. The trade calendars of Mexico, Chile, Peru, Brazil, USA. */
export const OCCASIONS: readonly (readonly [string, number, number])[] = [
  ['semana santa|easter( rush| season| product)?|pascua|pascoa|cuaresma|lent', 4, 1],
  ["dia de las madres|dia de la madre|mother'?s day|dia das maes", 5, 8],
  ['hot sale|cyber ?day', 5, 25],
  ['fiestas patrias', 7, 25],
  ['regreso a clases|back to school', 8, 10],
  ['buen fin|black friday|thanksgiving|cyber monday', 11, 15],
  [
    'navidad|christmas|natal|temporada navidena|holiday season|peak season|fin de ano|end of (the )?year|year[- ]?end|cierre de ano|final do ano',
    12,
    10,
  ],
]
