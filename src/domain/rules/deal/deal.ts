import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { type Scale, weigh } from './scale.ts'
import { signsOf, type Signs } from './signs.ts'
import { COMPLEXITY, DEAL_SIZE } from './weights.ts'

export interface DealReading {
  readonly dealSize: Finding<Labels['dealSize']>
  readonly complexity: Finding<Labels['complexity']>
}

// Shares of right readings by class, counted on the practice sets; of weighed signs, by points that were fitted
// without the hand that wrote the lead (`node tests/eval/fit-deal.ts`).
const SURE = {
  silent: 0.95,
  support: 0.95,
  dealSize: { far: 0.95, clear: 0.9, close: 0.8 },
  complexity: { far: 0.9, clear: 0.85, close: 0.8 },
}
/** Points from the nearest mark. */
const FAR = 20
const CLEAR = 10

/** Scope and difficulty of what is asked; of no need, neither can be read. @see judgement.md §1 `dealSize`, `complexity` */
export function readDeal(
  document: Document,
  serviceMatch: Labels['serviceMatch'],
  kind: Labels['kind'],
): DealReading {
  if (serviceMatch === 'UNKNOWN')
    return { dealSize: finding('UNKNOWN', SURE.silent), complexity: finding('UNKNOWN', SURE.silent) }
  const signs = signsOf(document, serviceMatch, kind)
  return {
    // Who asks for help with what he has buys little or nothing by it.
    dealSize: kind === 'SUPPORT' ? finding('LOW', SURE.support) : levelOf(DEAL_SIZE, signs, SURE.dealSize),
    complexity: levelOf(COMPLEXITY, signs, SURE.complexity),
  }
}

function levelOf(scale: Scale, signs: Signs, sure: typeof SURE.dealSize): Finding<Labels['dealSize']> {
  const { value, margin, hits } = weigh(scale, signs)
  const confidence = margin >= FAR ? sure.far : margin >= CLEAR ? sure.clear : sure.close
  return finding(value, confidence, ...hits)
}
