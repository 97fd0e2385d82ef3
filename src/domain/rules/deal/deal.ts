import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readDeal as oldDeal } from '../old/deal.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

export interface DealReading {
  readonly dealSize: Finding<Labels['dealSize']>
  readonly complexity: Finding<Labels['complexity']>
}

/** Scope and difficulty of what is asked; of no need, neither can be read. @see judgement.md §1 `dealSize`, `complexity` */
export function readDeal(
  document: Document,
  serviceMatch: Labels['serviceMatch'],
  kind: Labels['kind'],
): DealReading {
  void kind
  const old = oldDeal(readLead(document.lead), serviceMatch !== 'UNKNOWN')
  return { dealSize: fromOld(old.dealSize), complexity: fromOld(old.complexity) }
}
