import { type Hit, findAll, type Source } from './source.ts'

// A denial reaches over the words that follow it within its clause (NegEx, Chapman et al. 2001, with the
// windows shortened to what es, en and pt writers of short messages do).
const BEFORE =
  /(?<![a-z])(?:no|not|sin|nada|ningun[ao]?|tampoco|nunca|jamas|nao|sem|nem|never|without|isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|didn'?t|won'?t|haven'?t|hasn'?t|no way|nor|neither|ni|lejos de|far from|dejo? de|cero|zero|menos)(?:\s+(?![.,;:!?])[a-z0-9']+){0,3}\s+$/
const AFTER = /^\s*(?:no|nao)(?:\s+(?:es|era|hay|tenemos|e|tengo|aplica))?\s*[.,;!]/
// "no solo urgente", "no more than", "not only": the denial is of something else.
const BROKEN =
  /(?<![a-z])(?:no solo|no solamente|not only|nao so|no se si|no dudo|sin duda|no doubt|no obstante|nao obstante|why not|por que no|sin falta|no more|cuanto antes|si no|nada mas|no mas|no puede esperar)(?:\s+[a-z0-9']+){0,3}\s+$/

/** Whether a denial reaches this place ("no es urgente", "sin ninguna prisa", "not at all urgent"). */
export function isDenied({ source, start, end }: Hit): boolean {
  const before = clauseBefore(source.text, start)
  if (BROKEN.test(before)) return false
  return BEFORE.test(before) || AFTER.test(source.text.slice(end, end + 16))
}

/** What stands before a place within its clause. */
export function clauseBefore(text: string, place: number): string {
  const from = Math.max(0, place - 60)
  const window = text.slice(from, place)
  const cut = Math.max(
    ...[',', ';', '.', '!', '?', '\n', ':', '(', ' pero ', ' but ', ' mas '].map((mark) =>
      window.lastIndexOf(mark),
    ),
  )
  return cut < 0 ? window : window.slice(cut + 1)
}

/** The first place of a pattern that no denial reaches. */
export const findAffirmed = (source: Source, pattern: RegExp): Hit | null =>
  findAll(source, pattern).find((hit) => !isDenied(hit)) ?? null
