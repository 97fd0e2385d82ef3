import type { Assessment, Owner } from '../assessment.ts'
import type { Lead } from '../lead.ts'
import type { Overview, Reading } from '../perception.ts'
import { nextActions } from '../sentences/actions.ts'
import { fitReasons, opportunityReasons, urgencyReasons } from '../sentences/reasons.ts'
import type { Workspace } from '../workspace.ts'
import { confidenceOf } from './confidence.ts'
import { counterfactualsOf } from './counterfactuals.ts'
import { questionsFor } from './questions.ts'
import { contributionsOf, scoreOf } from './scores.ts'
import { slaOf } from './sla.ts'
import { hasPhone, verdict } from './verdict.ts'

export interface JudgeInput extends Pick<Reading, 'labels' | 'perceptions' | 'findings'> {
  /** The lead's needs in its own words, to say what a call is about. */
  readonly overview?: Pick<Overview, 'detectedNeeds' | 'by'>
  /** Policy looks at one thing of the lead itself: whether it has a phone. */
  readonly lead: Pick<Lead, 'phone'>
  readonly workspace: Pick<Workspace, 'policy' | 'calendar' | 'timeZone' | 'locale' | 'company'>
  readonly receivedAt: Date
  readonly owner: Owner | null
}

/** The sections of an Assessment that policy writes. */
export type Decision = Pick<Assessment, 'fit' | 'urgency' | 'opportunity' | 'dataQuality' | 'classification'>

/**
 * From labels to what is done about them, with the reasons: pure and total. Text of the lead reaches it only
 * as quotes to show, never as something to decide from.
 * @see judgement.md §2
 */
export function judge(input: JudgeInput): Decision {
  const { labels, perceptions, findings, workspace } = input
  const { policy, locale } = workspace
  const canCall = hasPhone(input.lead, findings)
  const found = verdict(labels, canCall, policy)
  const contributions = contributionsOf(labels, findings, policy)
  const questions = questionsFor({
    labels,
    hasPhone: canCall,
    found,
    perceptions,
    policy,
    services: workspace.company.mainServices.map(({ name }) => name),
    locale,
  })
  return {
    fit: {
      grade: found.grade,
      score: scoreOf(contributions, 'fit'),
      serviceMatch: labels.serviceMatch,
      industryMatch: labels.industryMatch,
      companySize: labels.companySize,
      reasons: fitReasons(labels, found.grade, perceptions, locale),
    },
    urgency: {
      level: labels.urgency,
      score: scoreOf(contributions, 'urgency'),
      reasons: urgencyReasons(labels, perceptions, locale),
    },
    opportunity: {
      dealSize: labels.dealSize,
      complexity: labels.complexity,
      score: scoreOf(contributions, 'opportunity'),
      reasons: opportunityReasons(labels, perceptions, locale),
    },
    dataQuality: {
      label: labels.dataQuality,
      score: scoreOf(contributions, 'dataQuality'),
      missing: findings.missing,
      issues: findings.issues,
    },
    classification: {
      kind: labels.kind,
      stage: found.stage,
      priority: found.priority,
      owner: found.stage === 'DISQUALIFIED' ? null : input.owner,
      sla: slaOf(found.priority, policy, input.receivedAt, workspace.calendar, workspace.timeZone),
      nextActions: nextActions({
        labels,
        hasPhone: canCall,
        found,
        perceptions,
        // A model tells needs in words of its own: those are no quotes.
        needs: input.overview?.by === 'rules' ? input.overview.detectedNeeds : [],
        findings,
        policy,
        questions,
        locale,
      }),
      rule: found.rule,
      contributions,
      counterfactuals: counterfactualsOf(labels, canCall, policy, locale),
      questions,
      confidence: confidenceOf(found, perceptions),
    },
  }
}
