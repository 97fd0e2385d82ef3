import type { Folded } from './fold.ts'

/** A stretch of the original text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((one, two) => one.start - two.start || one.end - two.end)
  const whole: Span[] = []
  for (const span of ordered) {
    const last = whole.at(-1)
    if (last && span.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else if (span.end > span.start) whole.push(span)
  }
  return whole
}

/** The folded text as it would be had those stretches never been written; places still point to the original. */
export function without({ text, starts, ends }: Folded, spans: readonly Span[]): Folded {
  if (spans.length === 0) return { text, starts, ends }
  let kept = ''
  const places: number[] = []
  const stops: number[] = []
  let next = 0
  for (let at = 0; at < text.length; at++) {
    const start = starts[at] ?? 0
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++
    const span = spans[next]
    if (span && start >= span.start) continue
    kept += text[at] ?? ''
    places.push(start)
    // An invisible mark after a letter belongs to it, an attack after it does not.
    stops.push(span ? Math.min(ends[at] ?? 0, span.start) : (ends[at] ?? 0))
  }
  places.push(stops.at(-1) ?? 0)
  return { text: kept, starts: Uint32Array.from(places), ends: Uint32Array.from(stops) }
}

/** The original with those stretches blank, as long as before; null when nothing is left. */
export function blanked(raw: string | null, spans: readonly Span[]): string | null {
  if (raw === null || spans.length === 0) return raw
  let text = ''
  let from = 0
  for (const { start, end } of spans) {
    text += raw.slice(from, start) + raw.slice(start, end).replace(/[^\n]/g, ' ')
    from = end
  }
  text += raw.slice(from)
  return text.trim() === '' ? null : text
}

/** The original without those stretches; null when nothing is left. */
export function cutOut(raw: string | null, spans: readonly Span[]): string | null {
  if (raw === null || spans.length === 0) return raw
  const text = spans
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), raw)
    .trim()
  return text === '' ? null : text
}
