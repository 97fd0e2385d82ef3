import { z } from 'zod'

/**
 * The closed sets a lead is read into. Order within a set carries no meaning.
 * @see judgement.md §1
 */
export const Kind = z.enum(['GENUINE', 'SUPPORT', 'VENDOR', 'JOB_SEEKER', 'STUDENT', 'SPAM'])
export const EmailType = z.enum(['CORPORATE', 'FREE', 'DISPOSABLE', 'INVALID', 'MISSING'])
export const Seniority = z.enum(['C_LEVEL', 'DIRECTOR', 'MANAGER', 'TECHNICAL', 'USER', 'UNKNOWN'])
export const RoleType = z.enum([
  'TECH_DECISION_MAKER',
  'BUSINESS_DECISION_MAKER',
  'INFLUENCER',
  'USER',
  'UNKNOWN',
])
export const DecisionPower = z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'])
export const ServiceMatch = z.enum(['STRONG', 'PARTIAL', 'NONE', 'UNKNOWN'])
export const IndustryMatch = z.enum(['TARGET', 'ADJACENT', 'OFF', 'UNKNOWN'])
export const CompanySize = z.enum(['LARGE', 'MEDIUM', 'SMALL', 'UNKNOWN'])
export const Urgency = z.enum(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'])
export const DealSize = z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'])
export const Complexity = z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'])
export const DataQuality = z.enum(['GOOD', 'REVIEW', 'POOR'])

/** Every label of one lead. What policy decides from, and nothing else. */
export const Labels = z.object({
  kind: Kind,
  emailType: EmailType,
  seniority: Seniority,
  roleType: RoleType,
  decisionPower: DecisionPower,
  serviceMatch: ServiceMatch,
  matchedServices: z.array(z.string()),
  industryMatch: IndustryMatch,
  companySize: CompanySize,
  urgency: Urgency,
  dealSize: DealSize,
  complexity: Complexity,
  dataQuality: DataQuality,
})
export type Labels = z.infer<typeof Labels>

export const LabelName = Labels.keyof()
export type LabelName = z.infer<typeof LabelName>

/** What policy answers. @see judgement.md §2 */
export const FitGrade = z.enum(['A', 'B', 'C', 'D'])
export type FitGrade = z.infer<typeof FitGrade>
export const Stage = z.enum(['SQL', 'MQL', 'NURTURE', 'DISQUALIFIED', 'REVIEW'])
export type Stage = z.infer<typeof Stage>
export const Priority = z.enum(['P1', 'P2', 'P3', 'P4'])
export type Priority = z.infer<typeof Priority>

/** The languages in which a person reads Criba. */
export const Locale = z.enum(['es', 'en'])
export type Locale = z.infer<typeof Locale>
