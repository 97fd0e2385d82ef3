import { z } from 'zod'

/** One thing the company sells. A bare string is its name. */
export const Service = z.object({
  name: z.string().trim().min(1).max(120),
  description: z.string().trim().max(2000).default(''),
})
export type Service = z.infer<typeof Service>

/** What leads are judged against. @see design.md §1 "Company profile" */
export const CompanyProfile = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    shortDescription: z.string().trim().min(1).max(4000),
    mainServices: z
      .array(
        z.union([
          z
            .string()
            .trim()
            .min(1)
            .max(120)
            .transform((name): Service => ({ name, description: '' })),
          Service.strict(),
        ]),
      )
      .min(1)
      .max(30),
    targetAudience: z.string().trim().min(1).max(4000),
  })
  .meta({ id: 'CompanyProfile' })
export type CompanyProfile = z.output<typeof CompanyProfile>
