import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readSize as oldSize } from '../old/size.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

/** Stated people first, then sites, then words. @see judgement.md §1 `companySize`, "Branches and shops count as sites" */
export const readSize = (document: Document): Finding<Labels['companySize']> =>
  fromOld(oldSize(readLead(document.lead)))
