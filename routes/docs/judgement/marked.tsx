interface Span {
  readonly start: number
  readonly end: number
}

/** A text with the words that prove something marked. */
export const Marked = ({ text, spans }: { text: string; spans: readonly Span[] }) => {
  const parts: { text: string; isMarked: boolean }[] = []
  let from = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue
    parts.push(
      { text: text.slice(from, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    )
    from = end
  }
  parts.push({ text: text.slice(from), isMarked: false })
  return <bdi>{parts.map((part) => (part.isMarked ? <mark>{part.text}</mark> : part.text))}</bdi>
}
