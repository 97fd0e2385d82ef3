import { z } from 'zod'
import { FitGrade, Labels, Priority, Stage } from './labels.ts'
import { DataFindings, Overview, Perception, PerceiverName } from './perception.ts'

const score = z.number().int().min(0).max(100)
const reasons = z.array(z.string()).describe('Sentences in the workspace’s language')
const nullableText = z.string().nullable()

/** What one label added to one score. The points of a section add up to that section's score. */
export const Contribution = z.object({
  section: z.enum(['fit', 'urgency', 'opportunity', 'dataQuality']),
  label: z.string(),
  value: z.string(),
  points: z.number().int(),
})
export type Contribution = z.infer<typeof Contribution>

/** The nearest change of one label that would move the verdict. */
export const Counterfactual = z.object({
  label: z.string(),
  value: z.string(),
  stage: Stage,
  priority: Priority.nullable(),
  text: z.string().describe('For a person, in the workspace’s language'),
})
export type Counterfactual = z.infer<typeof Counterfactual>

export const Owner = z.object({ name: z.string(), email: z.string() })
export type Owner = z.infer<typeof Owner>

export const Sla = z.object({ targetSeconds: z.number().int(), dueAt: z.iso.datetime() })
export type Sla = z.infer<typeof Sla>

/** What policy decided, and why. `rule` names the line of judgement.md §2 that applied. */
export const Classification = z.object({
  kind: Labels.shape.kind,
  stage: Stage,
  priority: Priority.nullable(),
  owner: Owner.nullable(),
  sla: Sla.nullable(),
  nextActions: z.array(z.string()),
  rule: z.string(),
  contributions: z.array(Contribution),
  counterfactuals: z.array(Counterfactual),
  questions: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})
export type Classification = z.infer<typeof Classification>

/** Perceptions + decision + overview for one lead at one time. @see design.md §5 */
export const Assessment = z
  .object({
    id: z.string(),
    leadId: z.string(),
    version: z.number().int().min(1),
    createdAt: z.iso.datetime(),
    contactProfile: z.object({
      fullName: nullableText,
      jobPosition: nullableText,
      seniorityLevel: Labels.shape.seniority,
      roleType: Labels.shape.roleType,
      decisionPower: Labels.shape.decisionPower,
      age: z.number().nullable(),
      email: nullableText,
      emailType: Labels.shape.emailType,
      location: nullableText,
      company: nullableText,
      industry: nullableText,
    }),
    overview: Overview,
    fit: z.object({
      grade: FitGrade.nullable(),
      score,
      serviceMatch: Labels.shape.serviceMatch,
      industryMatch: Labels.shape.industryMatch,
      companySize: Labels.shape.companySize,
      reasons,
    }),
    urgency: z.object({ level: Labels.shape.urgency, score, reasons }),
    opportunity: z.object({
      dealSize: Labels.shape.dealSize,
      complexity: Labels.shape.complexity,
      score,
      reasons,
    }),
    dataQuality: z.object({
      label: Labels.shape.dataQuality,
      score,
      missing: DataFindings.shape.missing,
      issues: DataFindings.shape.issues,
    }),
    classification: Classification,
    perceptions: z.array(Perception),
    provenance: z.object({
      perceiver: PerceiverName,
      degraded: z.boolean(),
      degradedReason: z.string().nullable(),
      model: z.string().nullable(),
      promptVersion: z.string().nullable(),
      policyVersion: z.number().int(),
      latencyMs: z.object({ perceive: z.number(), narrate: z.number(), total: z.number() }),
      inputHash: z.string(),
    }),
  })
  .meta({ id: 'Assessment' })
export type Assessment = z.infer<typeof Assessment>
