import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Area } from '../lexicon/area-words.ts'
import type { Rung } from '../lexicon/title-rungs.ts'
import type { Document } from '../text/document.ts'
import { areasOf, belongsTo, isTechnical, purchaseOf } from './area.ts'
import { readSay, type Say } from './decision.ts'
import type { Title } from './held-title.ts'
import { readTitle } from './title.ts'

export interface Authority {
  readonly seniority: Finding<Labels['seniority']>
  readonly roleType: Finding<Labels['roleType']>
  readonly decisionPower: Finding<Labels['decisionPower']>
}

/** Who writes and what part he plays in this purchase. Words on authority win over the title. @see judgement.md §1 */
export function readAuthority(document: Document, isBuyer: boolean): Authority {
  const title = readTitle(document)
  const say = readSay(document.statement)
  const sure = title ? SURE[title.from] : SURE.none
  return {
    seniority: finding<Labels['seniority']>(title?.rung ?? 'UNKNOWN', sure, title?.hit),
    roleType: finding(isBuyer ? roleOf(document, title, say) : 'UNKNOWN', sure, title?.hit, say?.hit),
    decisionPower: finding(powerOf(title, say), sure, say?.hit ?? title?.hit),
  }
}

const SURE: Record<Title['from'] | 'none', number> = {
  form: 0.95,
  said: 0.9,
  told: 0.9,
  signature: 0.9,
  holds: 0.85,
  none: 0.9,
}

const POWER: Record<Rung, Labels['decisionPower']> = {
  C_LEVEL: 'HIGH',
  DIRECTOR: 'HIGH',
  MANAGER: 'MEDIUM',
  TECHNICAL: 'LOW',
  USER: 'LOW',
}

function powerOf(title: Title | null, say: Say | null): Labels['decisionPower'] {
  if (say?.way === 'DECIDES') return 'HIGH'
  if (!title) return 'UNKNOWN'
  const own = POWER[title.rung]
  if (!say || (say.way === 'GATHERS' && own === 'HIGH')) return own
  return own === 'HIGH' ? 'MEDIUM' : 'LOW'
}

function roleOf(document: Document, title: Title | null, say: Say | null): Labels['roleType'] {
  if (!title) return say?.way === 'DECIDES' ? 'BUSINESS_DECISION_MAKER' : 'UNKNOWN'
  const areas = areasOf(title)
  const purchase = purchaseOf(document)
  const decider =
    isTechnical(areas, purchase) || title.rung === 'TECHNICAL'
      ? 'TECH_DECISION_MAKER'
      : 'BUSINESS_DECISION_MAKER'
  if (say?.way === 'DECIDES') return decider
  switch (title.rung) {
    case 'C_LEVEL':
    case 'DIRECTOR':
      return decider
    case 'MANAGER':
      return say?.way !== 'GATHERS' && !(say && isOfNoArea(areas)) && belongsTo(purchase, areas)
        ? decider
        : 'INFLUENCER'
    case 'TECHNICAL':
      return 'INFLUENCER'
    case 'USER':
      return 'USER'
  }
}

// Who only administers owns no area of his own: where another says yes, he is heard.
const isOfNoArea = (areas: readonly Area[]) => areas.every((area) => area === 'general')
