import { foldText } from '../text/fold.ts'
import type { NumberHit } from './numbers.ts'

// "Assistant: ¿Cuántas personas trabajan ahí? / Lorena: como 170": the agent's turn is blank, its question stands in the raw text.
const AGENT_ASKS =
  /^[ \t]*[a-z]+[ \t]*:.*(?:personas|people|emplead|employees|colaborador|funcionari|trabajador|headcount|how (?:big|many)|size|tamano|pessoas).*\?[ \t]*$/
/** Whether a number answers an agent's question about people. */
export function answersAgent({ source, start }: NumberHit): boolean {
  const place = source.folded.starts[start] ?? 0
  const line = source.raw.lastIndexOf('\n', place)
  if (line <= 0) return false
  const before = source.raw.slice(source.raw.lastIndexOf('\n', line - 1) + 1, line)
  return before.length < 160 && AGENT_ASKS.test(foldText(before))
}
