import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readKind as oldKind } from '../old/kind.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

/** Who writes: by how he speaks of himself. GENUINE when nothing says otherwise. @see judgement.md §1 `kind` */
export const readKind = (document: Document, _company: CompanyProfile): Finding<Labels['kind']> =>
  fromOld(oldKind(readLead(document.lead)))
