import {
  BARE_LIMIT,
  COVERED,
  DENIED_BEFORE,
  EXCEEDED,
  FLOOR,
  LIMIT,
  ONLY,
  PURCHASE_COSTS,
  REST_GOES_UP,
  SUM,
} from '../lexicon/limit-words.ts'
import { isDenied } from '../text/negation.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'

const REACH = 220

/** A sum up to which the writer may sign, and whether this purchase lies under it. */
export interface Limit {
  readonly isEnough: boolean
  readonly hit: Hit
}

/** "I can approve up to 75k", "over 50k goes to corporate": authority where this purchase lies below. */
export function limitSay(source: Source, needs: readonly Hit[]): Limit | null {
  for (const [pattern, isLimit] of [
    [LIMIT, true],
    [FLOOR, false],
  ] as const) {
    for (const hit of findAll(source, pattern)) {
      const limit = sumAt(source.text, hit.end, 1)
      if (limit === null || isDenied(hit)) continue
      const around = source.text.slice(Math.max(0, hit.start - REACH), hit.end + REACH)
      const isOthers = needs.some((ask) => Math.abs(ask.start - hit.end) < REACH)
      if (!isLimit && !isOthers && !GOES_UP.test(around)) continue
      const verdict = fits(around, limit)
      if (verdict !== null) return { isEnough: verdict, hit }
      if (BARE_LIMIT.test(hit.text)) continue
      const isLittle =
        isOthers ||
        !isLimit ||
        REST_GOES_UP.test(around) ||
        ONLY.test(source.text.slice(Math.max(0, hit.start - 24), hit.start))
      return { isEnough: !isLittle, hit }
    }
  }
  return null
}

/** Whether the purchase stays under the limit, as far as it is said. */
function fits(text: string, limit: number): boolean | null {
  if (COVERED.test(text)) return true
  const costs = costsIn(text, limit)
  if (costs.length > 0) return costs.every((cost) => cost <= limit)
  const exceeds = EXCEEDED.exec(text)
  return exceeds ? DENIED_BEFORE.test(text.slice(0, exceeds.index)) : null
}

const GOES_UP =
  /(?<![a-z])(?:goes? (?:to|up)|va (?:a|al|con)|se va|sube|needs?|requires?|requiere|necesit[ao]|firma|signs?)(?![a-z])/
const TIMES: Readonly<Record<string, number>> = { k: 1e3, mil: 1e3, thousand: 1e3, grand: 1e3, lucas: 1e3 }

/** The sum that begins at a place, in units; a bare number is in the unit of the sum it is compared with. */
function sumAt(text: string, place: number, unit: number): number | null {
  const match = SUM.exec(text.slice(place, place + 28))
  if (!match || match.index > 8) return null
  const digits = Number((match[1] ?? '').replace(/[.,](?=\d{3})/g, '').replace(/[.,]$/, ''))
  if (!Number.isFinite(digits)) return null
  const word = match[2]
  return digits * (word === undefined ? (digits < 1000 ? unit : 1) : (TIMES[word] ?? 1e6))
}

/** What this purchase is said to cost, near the limit: sums, not counts of other things. */
function costsIn(text: string, limit: number): number[] {
  const unit = limit >= 1e6 ? 1e6 : limit >= 1e3 ? 1e3 : 1
  return findIn(text, PURCHASE_COSTS).flatMap((end) => {
    const isSum = IS_SUM.test(text.slice(end, end + 20)) || /\$\s?$/.test(text.slice(0, end))
    const cost = isSum ? sumAt(text, end, unit) : null
    return cost === null || cost === limit ? [] : [cost]
  })
}

const IS_SUM =
  /^\d[\d.,]*\s?(?:k|mil|thousand|grand|mm|mdp|mill?[a-z]*|lucas|usd|pesos|dolares|dollars|soles|reais|[.;!?\n]|$)/

function findIn(text: string, pattern: RegExp): number[] {
  const ends: number[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    ends.push(match.index + match[0].length)
  return ends
}
