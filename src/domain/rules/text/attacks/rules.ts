import type { Span } from '../cut.ts'
import type { Shape } from '../seams.ts'
import { announcedOrders, filledLabels, listedVerdicts, shoutedVerdicts } from './labels.ts'
import { judgedLeads, judgedRecords, namedJudges, orderedLeads } from './mentions.ts'
import { firstAfter } from './near.ts'
import { DATABASE, OTHER_P, bareVerdicts, isVerdict, orderedVerdicts, ordersToDrop } from './verdicts.ts'
import { bits, type Word } from './words.ts'

// What several words prove together. Windows are counted in words and stay within a sentence.

const SWAP = bits('SWAP')
const DROP = bits('DROP')
const RULES = bits('RULES')
const JUDGE = bits('JUDGE')
const ORDER = bits('ORDER')
const VERDICT = bits('VERDICT')
const CODE_LABEL = bits('CODE_LABEL')
const LABEL = bits('LABEL')
const VALUE = bits('VALUE')
const LEAD = bits('LEAD')
const RECORD = bits('RECORD')
const GLUE = bits('GLUE')

// "set the urgency": the order stands right before what is ordered.
const isFar = (between: string) => (between.match(/[a-z0-9]+/g) ?? []).length > 4

/**
 * All that the words of one sentence prove. `raw` are the same words as written; `known` is what already stands
 * proven in it: what stands before that in the sentence may be the lead's own.
 */
export function ruleHits(
  text: string,
  words: readonly Word[],
  raw: readonly string[],
  known: readonly Span[],
  isHinted: boolean,
  shape: Shape,
): Span[] {
  const found = words.reduce((all, word) => all | word.classes, 0)
  if ((found & (DROP | SWAP | VERDICT | CODE_LABEL | LABEL | LEAD | RECORD)) === 0) return []
  const sure = [
    ...known,
    ...filledLabels(text, raw, words),
    ...listedVerdicts(text, words),
    ...announcedOrders(text, words),
    ...judgedLeads(text, words),
    ...namedJudges(text, words),
  ]
  const isNameLike =
    shape === 'line' &&
    (found & (GLUE | ORDER | LABEL | VALUE | RECORD)) === 0 &&
    !/[:=>]/.test(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))
  if (!isNameLike) sure.push(...bareVerdicts(words))
  const named = isHinted
    ? words.filter(
        (word, at) =>
          /^(?:sql|p[1-4])$/.test(word.text) &&
          !words.slice(Math.max(0, at - 3), at + 4).some(({ text: near }) => DATABASE.test(near)) &&
          !OTHER_P.test(words[at - 1]?.text ?? '') &&
          !OTHER_P.test(words[at + 1]?.text ?? ''),
      )
    : []
  sure.push(...named)
  const isSuspect = sure.length > 0 || words.some((_, at) => isVerdict(words, at)) || (found & JUDGE) !== 0
  if (found & (DROP | SWAP) && found & RULES) sure.push(...ordersToDrop(words, isSuspect))
  const begins = sure.toSorted((one, two) => one.start - two.start)
  const reaching = [
    ...orderedVerdicts(words),
    ...orderedLeads(text, words),
    ...shoutedVerdicts(words, raw),
    ...judgedRecords(words),
  ].filter((hit) => {
    // The last of them is the farthest.
    const last = begins[firstAfter(begins, hit.end - 1) - 1]
    return last === undefined || !isFar(text.slice(hit.start, Math.max(hit.start, last.start)))
  })
  return [...sure, ...reaching]
}
