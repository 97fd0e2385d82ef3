import type { Labels } from '../../labels.ts'
import type { DataFindings } from '../../perception.ts'
import type { Document } from '../text/document.ts'
import { readQuality as oldQuality } from '../old/quality.ts'
import { readLead } from '../old/reading.ts'

/** Decided by code: what is missing of contact, company, description, and what does not fit together. @see judgement.md §1 */
export function readQuality(
  document: Document,
  emailType: Labels['emailType'],
  serviceMatch: Labels['serviceMatch'],
): { value: Labels['dataQuality']; findings: DataFindings } {
  return oldQuality(readLead(document.lead), emailType, serviceMatch !== 'UNKNOWN')
}
