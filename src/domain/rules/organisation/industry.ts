import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readIndustry as oldIndustry } from '../old/industry.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

/** The lead's sector against those that the profile's target audience names. @see judgement.md §1 */
export const readIndustry = (document: Document, company: CompanyProfile): Finding<Labels['industryMatch']> =>
  fromOld(oldIndustry(readLead(document.lead), company))
