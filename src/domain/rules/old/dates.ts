import { findAll, type FieldText, type Hit } from './reading.ts'

/** A time that the text names, as days from the arrival. */
export interface When {
  readonly days: number
  readonly hit: Hit
}

const MONTHS = [
  'ene(?:ro)?|jan(?:uary|eiro)?',
  'feb(?:rero|ruary)?|fev(?:ereiro)?',
  'mar(?:zo|ch|co)?',
  'abr(?:il)?|apr(?:il)?',
  'may(?:o)?|maio',
  'jun(?:io|e|ho)?',
  'jul(?:io|y|ho)?',
  'ago(?:sto)?|aug(?:ust)?',
  'sep(?:tiembre|tember|t)?|set(?:iembre|embro)',
  'oct(?:ubre|ober)?|out(?:ubro)?',
  'nov(?:iembre|ember|embro)?',
  'dic(?:iembre)?|dec(?:ember)?|dez(?:embro)?',
]
const MONTH = `(${MONTHS.join('|')})\\b`
const WEEKDAYS = [
  'dom\\w*|sunday',
  'lunes|monday|segunda-feira',
  'martes|tuesday',
  'miercoles|wednesday',
  'jueves|thursday',
  'viernes|friday',
  'sabado|saturday',
]
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(hora|hour|hr)/, 1 / 24],
  [/^(dia|day)/, 1],
  [/^(semana|week)/, 7],
  [/^(mes|month)/, 30],
  [/^(trimestre|quarter)/, 91],
  [/^(ano|year)/, 365],
]
const COUNTS: Record<string, number> = {
  un: 1,
  una: 1,
  one: 1,
  a: 1,
  dos: 2,
  two: 2,
  tres: 3,
  three: 3,
  cuatro: 4,
  four: 4,
  seis: 6,
  six: 6,
  couple: 2,
  few: 3,
}

const DAY_MS = 86_400_000

/** Every time ahead that the text names, nearest first. Relative to when the lead arrived. */
export function timesAhead(source: FieldText, receivedAt: Date): When[] {
  return [
    ...named(source, receivedAt),
    ...spans(source),
    ...months(source, receivedAt),
    ...weekdays(source, receivedAt),
  ]
    .filter(({ days }) => days >= 0)
    .toSorted((one, two) => one.days - two.days)
}

function named(source: FieldText, receivedAt: Date): When[] {
  const untilYearEnd = (Date.UTC(receivedAt.getUTCFullYear() + 1, 0, 1) - receivedAt.getTime()) / DAY_MS
  const words: readonly (readonly [RegExp, number])[] = [
    [
      /\b((?:ven\w*|cotiz\w*|mand\w*|envi\w*|alguien|quote|help|ayuda\w*|someone|need\w*|call|llam\w*|visit\w*|necesit\w*|requier\w*|guardar)\b[^.!?\n]{0,40}\b(hoy|today)|hoy mismo|right now|ahora mismo|ahorita|de inmediato|cuanto antes|lo antes posible|asap|inmediata\w*|immediately|hoje|ya mismo)\b/,
      0.3,
    ],
    [
      /\b(manana|tomorrow|tmrw|amanha)\b(?! (pasada|de ayer))(?<!\b(la|de|por la|en la|esta|pasado|de la|a la) manana)/,
      1.5,
    ],
    [
      /\b(esta semana|this week|esta misma semana|nesta semana|a mas tardar el (lunes|martes|miercoles|jueves|viernes)|fin de semana)\b/,
      5,
    ],
    [/\b(proxima semana|semana que (entra|viene)|next week|semana que vem)\b/, 9],
    [/\b(este mes|this month|fin de mes|end of the month|quincena)\b/, 21],
    [/\b(proximo mes|mes que (entra|viene)|next month|mes que vem)\b/, 40],
    [/\b(este trimestre|this quarter|next quarter|proximo trimestre|este semestre|bimestre)\b/, 90],
    [
      /\b(proximo ano|ano que (entra|viene)|next year|ano que vem|proximo ejercicio|el otro ano)\b/,
      Math.max(untilYearEnd, 200),
    ],
    [/\b(20(2[7-9]|[3-9]\d))\b/, 365],
  ]
  return words.flatMap(([pattern, days]) => findAll(source, pattern).map((hit) => ({ days, hit })))
}

function spans(source: FieldText): When[] {
  const pattern =
    /\b(en|in|dentro de|within|proxim[oa]s|next|antes de|plazo de|de aqui a|em|los proximos|las proximas|the next)\s+(los |las |unos |unas |the |unas? |about |como |proximos |proximas |next )*(\d+|un|una|one|a|dos|two|tres|three|cuatro|four|seis|six|couple of|few)\s*(?:(?:a|-|o|to|or)\s*(\d+)\s*)?(horas?|hours?|hrs?|dias?|days?|semanas?|weeks?|mes(?:es)?|months?|trimestres?|quarters?|anos?|years?)\b|\b(\d+)\s*(?:a|-|to)\s*(\d+)\s*(mes(?:es)?|months?|semanas?|weeks?)\b/
  return findAll(source, pattern).flatMap((hit) => {
    const match = pattern.exec(source.text.slice(hit.start))
    const unit = UNITS.find(([word]) => word.test(match?.[5] ?? match?.[8] ?? ''))?.[1]
    const first = match?.[3] ?? match?.[6] ?? ''
    const count = Number(first) || COUNTS[first.split(' ')[0] ?? ''] || 0
    return unit && count ? [{ days: count * unit, hit }] : []
  })
}

function months(source: FieldText, receivedAt: Date): When[] {
  const pattern = new RegExp(
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+|of\\s+)?)?(finales de |principios de |mediados de |late |early |mid-?|end of |fin de |comienzos de )?\\b${MONTH}\\b(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b)?`,
  )
  return findAll(source, pattern).flatMap((hit) => {
    const match = pattern.exec(source.text.slice(hit.start))
    const word = match?.[3] ?? ''
    const month = MONTHS.findIndex((each) => new RegExp(`^(${each})$`).test(word))
    // "may" and "mar" are words of their own; alone they need a preposition or a day.
    const isBare =
      /^(may|mar|sep|set|out|dic|ago|june?)$/.test(word) &&
      !match?.[1] &&
      !match?.[4] &&
      !/\b(in|by|en|de|before|until|para|hasta|april or|early|late|mid)\s*$/.test(
        source.text.slice(Math.max(0, hit.start - 10), hit.start),
      )
    if (month < 0 || isBare || isPast(source, hit)) return []
    const day = Number(match?.[1] ?? match?.[4] ?? 0) || 15
    const year = receivedAt.getUTCFullYear()
    const at = Date.UTC(year, month, day)
    const next = at < receivedAt.getTime() - 20 * DAY_MS ? Date.UTC(year + 1, month, day) : at
    const days = (next - receivedAt.getTime()) / DAY_MS
    return days > 330 ? [] : [{ days: Math.max(days, 0), hit }]
  })
}

function weekdays(source: FieldText, receivedAt: Date): When[] {
  const pattern = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b(\\s+\\d{1,2}\\b)?`)
  return findAll(source, pattern).flatMap((hit) => {
    const quote = source.text.slice(hit.start, hit.start + hit.evidence.quote.length)
    const weekday = WEEKDAYS.findIndex((each) => new RegExp(`^(${each})`).test(quote))
    if (weekday < 0 || isPast(source, hit) || /domin|sabadell/.test(quote)) return []
    const ahead = (weekday - receivedAt.getUTCDay() + 7) % 7 || 7
    const day = Number(/\d+/.exec(quote)?.[0] ?? 0)
    // "viernes 13" is the one that falls on a 13th.
    for (let days = ahead; days < 60; days += 7) {
      if (new Date(receivedAt.getTime() + days * DAY_MS).getUTCDate() === day) return [{ days, hit }]
    }
    return [{ days: ahead, hit }]
  })
}

// "desde el viernes", "el lunes pasado", "last Friday", "in January our assessor flagged": not ahead.
const isPast = (source: FieldText, hit: Hit): boolean =>
  /\b(desde|since|last|ultimo|pasado|ayer|desde el|from|after|despues del?|hace)\s*(el |la |the )?$/.test(
    source.text.slice(Math.max(0, hit.start - 14), hit.start),
  ) ||
  /^\s*(pasado|pasada|anterior|\d{4})\b/.test(
    source.text.slice(hit.start + hit.evidence.quote.length, hit.start + hit.evidence.quote.length + 12),
  )
