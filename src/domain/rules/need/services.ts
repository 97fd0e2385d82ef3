import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readServices as oldServices } from '../old/services.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

export interface ServiceReading {
  readonly serviceMatch: Finding<Labels['serviceMatch']>
  /** Names of the profile's services, in the profile's order. */
  readonly matchedServices: Finding<string[]>
}

/** Whether the stated need falls inside the company's services. @see judgement.md §1 */
export function readServices(document: Document, company: CompanyProfile): ServiceReading {
  const old = oldServices(readLead(document.lead), company)
  return {
    serviceMatch: fromOld(old),
    matchedServices: {
      ...fromOld({ ...old, value: old.matched }),
      evidence: old.hits.map((hit) => hit.evidence),
    },
  }
}
