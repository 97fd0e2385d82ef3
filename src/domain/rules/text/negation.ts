import { type Hit, findAll, type Source } from './source.ts'

// A denial reaches over the words that follow it within its clause (NegEx, Chapman et al. 2001, with the
// windows shortened to what es, en and pt writers of short messages do).
const BEFORE =
  /(?<![a-z])(no|not|sin|nada|ningun[ao]?|tampoco|nunca|jamas|nao|sem|nem|never|without|isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|didn'?t|won'?t|haven'?t|hasn'?t|wouldn'?t|ain'?t|nothing|nobody|none|no way|nor|neither|ni|lejos de|far from|dejo? de|cero|zero|menos)(?:\s+(?!(?:y|and)\s)[a-z0-9']+){0,3}\s+$/
const AFTER = /^\s*(?:no|nao)(?:\s+(?:es|era|hay|tenemos|e|tengo|aplica))?\s*[.,;!]/
// "no solo urgente", "no more than", "not only": the denial is of something else.
const BROKEN =
  /(?<![a-z])(?:no solo|no solamente|not only|nao so|no se si|no dudo|sin duda|no doubt|no obstante|nao obstante|why not|por que no|sin falta|no more|cuanto antes|si no|nada mas|no mas|no puede esperar|no later|no mas tarde)(?:\s+[a-z0-9']+){0,3}\s+$/
// In Portuguese "no" is "em + o" ("no mês de agosto") and denies nothing.
const PORTUGUESE =
  /(?<![a-z])(?:nao|voces?|nosso|nossa|uma|somos uma|orcamento|precisamos de|obrigad[oa]|ola|oi|em|do|da|ate o)(?![a-z])/
const PORTUGUESE_TOO = /(?<![a-z])(?:nao|voces?|nosso|nossa|uma|um|com|em|do|da|dos|das|o|os)(?![a-z])/

function isPortuguese(text: string): boolean {
  const first = PORTUGUESE.exec(text)
  return first !== null && PORTUGUESE_TOO.test(text.slice(first.index + first[0].length))
}

/** Whether a denial reaches this place ("no es urgente", "sin ninguna prisa", "not at all urgent"). */
export function isDenied({ source, start, end }: Hit): boolean {
  const before = clauseBefore(source.text, start)
  if (AFTER.test(source.text.slice(end, end + 16))) return true
  const denial = BEFORE.exec(before)?.[1]
  if (denial === undefined || BROKEN.test(before)) return false
  return denial !== 'no' || !isPortuguese(source.text)
}

const CLAUSE = /[,;.!?\n:(]| (?:pero|but|mas|porem|sino|aunque) /g

/** What stands before a place within its clause. */
export function clauseBefore(text: string, place: number): string {
  const window = text.slice(Math.max(0, place - 60), place)
  let from = 0
  CLAUSE.lastIndex = 0
  for (let match = CLAUSE.exec(window); match; match = CLAUSE.exec(window))
    from = match.index + match[0].length
  return window.slice(from)
}

/** The first place of a pattern that no denial reaches. */
export const findAffirmed = (source: Source, pattern: RegExp): Hit | null =>
  findAll(source, pattern).find((hit) => !isDenied(hit)) ?? null
