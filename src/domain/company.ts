import { z } from 'zod'
import { cleanLine, cleanText } from './text.ts'

// What is shown in summaries and mail is cleaned like a lead's own text.
const line = (maxLength: number) => z.string().overwrite(cleanLine).min(1).max(maxLength)
const prose = (maxLength: number) => z.string().overwrite(cleanText).min(1).max(maxLength)

/** One thing the company sells. A bare string is its name. */
export const Service = z.object({
  name: line(120),
  description: z.string().overwrite(cleanText).max(2000).default(''),
})
export type Service = z.infer<typeof Service>

/** What leads are judged against. @see design.md §1 "Company profile" */
export const CompanyProfile = z
  .strictObject({
    name: line(120),
    shortDescription: prose(4000),
    mainServices: z
      .array(z.union([line(120).transform((name): Service => ({ name, description: '' })), Service.strict()]))
      .min(1)
      .max(30),
    targetAudience: prose(4000),
  })
  .meta({ id: 'CompanyProfile' })
export type CompanyProfile = z.output<typeof CompanyProfile>
