import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Area } from '../lexicon/area-words.ts'
import type { Rung } from '../lexicon/title-rungs.ts'
import type { Document } from '../text/document.ts'
import { areasOf, belongsTo, isOfCrew, isTechnical, purchaseOf } from './area.ts'
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
  const role = isBuyer ? roleOf(document, title, say) : 'UNKNOWN'
  return {
    seniority: finding<Labels['seniority']>(title?.rung ?? 'UNKNOWN', titleSure(title), title?.hit),
    roleType: finding(role, roleSure(title, say), title?.hit, say?.hit),
    decisionPower: finding(powerOf(title, say), powerSure(title, say), say?.hit ?? title?.hit),
  }
}

// Shares of readings that were right on five practice sets at first sight (450 leads, before anything was
// learnt from them) and on all seven (608) afterwards: between the two, rounded to 0.05.
const FORM_TITLE = 0.97
const TITLE_IN_TEXT = 0.95
const HELD_AREA = 0.9
const NO_TITLE = 0.9
const ROLE_OF_HEAD = 0.97
const ROLE_OF_MANAGER = 0.95
const ROLE_OF_OTHERS = 0.95
const ROLE_OF_NOBODY = 0.85
const POWER_BY_TITLE = 0.95
const POWER_BY_WORDS = 0.95
const POWER_OF_NOBODY = 0.85

function titleSure(title: Title | null): number {
  if (!title) return NO_TITLE
  if (title.from === 'form') return FORM_TITLE
  return title.from === 'holds' ? HELD_AREA : TITLE_IN_TEXT
}

function roleSure(title: Title | null, say: Say | null): number {
  if (!title) return say?.way === 'DECIDES' ? ROLE_OF_OTHERS : ROLE_OF_NOBODY
  const byRung =
    title.rung === 'MANAGER' ? ROLE_OF_MANAGER : RANKS_HIGH.has(title.rung) ? ROLE_OF_HEAD : ROLE_OF_OTHERS
  return Math.min(byRung, titleSure(title))
}

function powerSure(title: Title | null, say: Say | null): number {
  if (say && (title || say.way === 'DECIDES')) return POWER_BY_WORDS
  return title ? Math.min(POWER_BY_TITLE, titleSure(title)) : POWER_OF_NOBODY
}

const RANKS_HIGH: ReadonlySet<Rung> = new Set<Rung>(['C_LEVEL', 'DIRECTOR'])

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
  const purchase = title.rung === 'MANAGER' || areas.length > 1 ? purchaseOf(document) : NOTHING
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
      return say?.way !== 'GATHERS' &&
        !isOfCrew(title) &&
        !(say && isOfNoArea(areas)) &&
        belongsTo(purchase, areas)
        ? decider
        : 'INFLUENCER'
    case 'TECHNICAL':
      return 'INFLUENCER'
    case 'USER':
      return 'USER'
  }
}

// What is bought matters only to whom it may not belong.
const NOTHING: ReadonlySet<Area> = new Set()

// Who only administers owns no area of his own: where another says yes, he is heard.
const isOfNoArea = (areas: readonly Area[]) => areas.every((area) => area === 'general')
