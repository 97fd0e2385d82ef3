import { assemble } from '../../../src/domain/assemble.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import type { Locale } from '../../../src/domain/labels.ts'
import type { Lead } from '../../../src/domain/lead.ts'
import { judge } from '../../../src/domain/policy/judge.ts'
import { readByRules } from '../../../src/domain/rules/perceiver.ts'
import { foundWorkspace, NewWorkspace, type Workspace } from '../../../src/domain/workspace.ts'
import { SEED_WORKSPACE } from '../../api/examples.ts'

// Monday morning in Mexico: what "this week" of an example is read against.
const RECEIVED_AT = '2026-03-02T16:00:00Z'
const SILENT: Lead = {
  id: 'lead_example',
  workspaceId: 'wsp_example',
  connectionId: null,
  status: 'RECEIVED',
  receivedAt: RECEIVED_AT,
  fullName: null,
  jobTitle: null,
  age: null,
  gender: null,
  location: null,
  email: null,
  phone: null,
  companyName: null,
  industry: null,
  description: null,
  notifyEmail: null,
  source: null,
  externalId: null,
}

const exampleWorkspace = (locale: Locale): Workspace => ({
  ...foundWorkspace('wsp_example', NewWorkspace.parse(SEED_WORKSPACE), RECEIVED_AT),
  locale,
})

/** A lead read and judged as one that arrives is. */
export function judged(lead: Partial<Lead>, locale: Locale): Assessment {
  const workspace = exampleWorkspace(locale)
  const receivedAt = new Date(RECEIVED_AT)
  const whole = { ...SILENT, ...lead }
  const reading = readByRules(whole, workspace.company, receivedAt, locale)
  return assemble({
    id: 'asm_example',
    lead: whole,
    version: 1,
    createdAt: RECEIVED_AT,
    reading,
    decision: judge({ ...reading, lead: whole, workspace, receivedAt, owner: null }),
    provenance: {
      perceiver: 'rules',
      degraded: false,
      degradedReason: null,
      model: null,
      promptVersion: null,
      policyVersion: workspace.policyVersion,
      latencyMs: { perceive: 0, narrate: 0, total: 0 },
      inputHash: '',
    },
  })
}
