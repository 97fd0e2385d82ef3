// Number words, folded, es / en / pt. Authored. `unit` adds, `times` multiplies what stands before it, `about`
// is a quantity that people name without counting.

export const UNITS: Readonly<Record<string, number>> = {
  un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
  once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19,
  veinte: 20, veintiun: 21, veintiuno: 21, veintiuna: 21, veintidos: 22, veintitres: 23, veinticuatro: 24,
  veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40,
  cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200,
  doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500,
  quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800,
  ochocientas: 800, novecientos: 900, novecientas: 900,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  um: 1, uma: 1, dois: 2, duas: 2, quatro: 4, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
  quatorze: 14, dezesseis: 16, dezessete: 17, dezoito: 18, dezenove: 19, vinte: 20, trinta: 30, quarenta: 40,
  cinquenta: 50, sessenta: 60, oitenta: 80, cem: 100, cento: 100, duzentos: 200, duzentas: 200, trezentos: 300,
  trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500, quinhentas: 500, seiscentos: 600,
  setecentos: 700, oitocentos: 800, novecentos: 900,
  par: 2, couple: 2, few: 3, several: 3, varios: 3, varias: 3,
} // prettier-ignore

export const TIMES: Readonly<Record<string, number>> = {
  mil: 1000, thousand: 1000, k: 1000, hundred: 100, dozen: 12, docena: 12, docenas: 12, duzia: 12, centenar: 100,
  millar: 1000,
} // prettier-ignore

/** "unos cientos de", "dozens of": counted by nobody, but their order is clear. */
export const ABOUT: Readonly<Record<string, number>> = {
  veintitantos: 25, veintitantas: 25, treintaytantos: 35, cientos: 300, centenas: 300, centenares: 300, hundreds: 300,
  miles: 3000, milhares: 3000, thousands: 3000, decenas: 40, dezenas: 40, dozens: 40, docenas: 40, handful: 5, punado: 5,
} // prettier-ignore
