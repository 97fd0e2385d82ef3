import type { Hit } from '../text/source.ts'

const REACH = 300
const BORDER = /[!?\n;]+|\.(?=\s|$)|(?<=\s)[|](?=\s)/g

/** The sentence of a place, of bounded length: texts without a full stop are read too. */
export function sentenceAround({ source: { text }, start, end }: Hit): readonly [from: number, to: number] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const opening = Math.max(
    0,
    ...[...before.matchAll(BORDER)].map((border) => border.index + border[0].length),
  )
  const closing = [...after.matchAll(BORDER)][0]
  return [start - before.length + opening, end + (closing ? closing.index + closing[0].length : after.length)]
}
