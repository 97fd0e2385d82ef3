import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readAuthority as oldAuthority } from '../old/authority.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

export interface Authority {
  readonly seniority: Finding<Labels['seniority']>
  readonly roleType: Finding<Labels['roleType']>
  readonly decisionPower: Finding<Labels['decisionPower']>
}

/** Who writes and what part he plays in this purchase. Words on authority win over the title. @see judgement.md §1 */
export function readAuthority(document: Document, isBuyer: boolean): Authority {
  const old = oldAuthority(readLead(document.lead), isBuyer)
  return {
    seniority: fromOld(old.seniority),
    roleType: fromOld(old.roleType),
    decisionPower: fromOld(old.decisionPower),
  }
}
