import { isCompany } from '../data/company.ts'
import { emailType } from '../data/email.ts'
import type { Document } from '../text/document.ts'

/** A person without a house: no company, and no company's address. He seldom buys. */
export const isPrivate = ({ company, lead }: Document): boolean =>
  !isCompany(company.text) && !hasOfficeAddress(lead)

/** Writes from the address of a house: who looks for work there uses his own. */
export const hasOfficeAddress = ({ email }: Document['lead']): boolean => emailType(email) === 'CORPORATE'
