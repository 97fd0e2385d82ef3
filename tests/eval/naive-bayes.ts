/** What a lead's fields say, by field name. Unset fields are left out. */
export type Features = Readonly<Record<string, string>>

export interface Example {
  readonly team: string
  readonly features: Features
  readonly isWon: boolean
}

interface Counts {
  readonly won: number
  readonly lost: number
}

// Odoo starts a new frequency row at what was seen plus 0.1: "+1 weighs too much on small sets".
const START = 0.1

/**
 * Odoo's predictive lead scoring: naive Bayes over the lead's fields, per team.
 * `S_won = P(won) · Π won[f,v] / won_total[f]`, the same for lost, and
 * `probability = S_won / (S_won + S_lost)`, in percent with two digits. Unset and never-seen values are
 * skipped; a team without rows takes those of all teams. There is one stage and there are no tags, so their
 * factors are 1.
 * @see reference: lead-systems §1.2 (odoo/odoo, addons/crm/models/crm_lead.py)
 */
export class PredictiveLeadScoring {
  readonly #examples: readonly Example[]

  constructor(examples: readonly Example[]) {
    this.#examples = examples
  }

  /** Null when there is nothing to learn from. */
  probability(team: string, features: Features): number | null {
    const ofTeam = this.#examples.filter((example) => example.team === team)
    const rows = ofTeam.length > 0 ? ofTeam : this.#examples
    if (rows.length === 0) return null
    const { won, lost } = countsOf(rows)
    let wonScore = won / (won + lost)
    let lostScore = lost / (won + lost)
    for (const [field, value] of Object.entries(features)) {
      const byValue = Map.groupBy(
        rows.filter((row) => row.features[field] !== undefined),
        (row) => row.features[field],
      )
      const own = byValue.get(value)
      if (!own) continue
      const all = [...byValue.values()].map(countsOf)
      wonScore *= countsOf(own).won / all.reduce((sum, counts) => sum + counts.won, 0)
      lostScore *= countsOf(own).lost / all.reduce((sum, counts) => sum + counts.lost, 0)
    }
    return Math.round((10_000 * wonScore) / (wonScore + lostScore)) / 100
  }
}

function countsOf(examples: readonly Example[]): Counts {
  const won = examples.filter(({ isWon }) => isWon).length
  return { won: won + START, lost: examples.length - won + START }
}

/**
 * The probability of each example from a model that did not see it. Folds are stratified and deterministic:
 * won and lost are dealt out in turn, in the order of the set.
 */
export function crossValidated(examples: readonly Example[], folds: number): (number | null)[] {
  const dealt = { won: 0, lost: 0 }
  const foldOf = examples.map(({ isWon }) => dealt[isWon ? 'won' : 'lost']++ % folds)
  return examples.map((example, index) => {
    const others = examples.filter((_, other) => foldOf[other] !== foldOf[index])
    return new PredictiveLeadScoring(others).probability(example.team, example.features)
  })
}
