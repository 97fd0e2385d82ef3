import type { Labels } from '../../labels.ts'
import type { Finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import { readUrgency as oldUrgency } from '../old/urgency.ts'
import { readLead } from '../old/reading.ts'
import { fromOld } from '../old/bridge.ts'

/** How soon the writer needs an answer. @see judgement.md §1 `urgency` */
export const readUrgency = (document: Document, receivedAt: Date): Finding<Labels['urgency']> =>
  fromOld(oldUrgency(readLead(document.lead), receivedAt))
