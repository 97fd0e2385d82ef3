import { existsSync } from 'node:fs'

const GOLD = new URL('../fixtures/gold/', import.meta.url).pathname

/** A file of authored leads and the company profiles that they are judged against. */
export interface AuthoredSet {
  readonly name: string
  readonly leads: string
  readonly companies: string
  /** So many leads it holds: a lost half would flatter. */
  readonly leadsMin: number
  /** What its figures may be taken for. */
  readonly worth: string
}

const COMPANIES = `${GOLD}companies.json`

/** The sets that `--set` knows by name. @see tests/fixtures/gold/README.md */
export const SETS = {
  development: {
    name: 'development',
    leadsMin: 84,
    leads: `${GOLD}leads.jsonl`,
    companies: COMPANIES,
    worth: 'the rules were developed on it, so it flatters them',
  },
  practice: {
    name: 'practice',
    leadsMin: 560,
    leads: `${GOLD}practice.jsonl`,
    companies: COMPANIES,
    worth:
      'six hands, each blind to the rules and measured once unseen, then used to widen them: it flatters them too',
  },
  other: {
    name: 'other',
    leadsMin: 114,
    leads: `${GOLD}other.jsonl`,
    companies: `${GOLD}companies-other.json`,
    worth: 'twelve companies of other trades; measured once unseen, then used to widen the rules',
  },
  blind: {
    name: 'blind',
    leadsMin: 84,
    leads: `${GOLD}blind.jsonl`,
    companies: COMPANIES,
    worth: 'two annotators, blind to the rules; no line was looked at: what the rules are worth on new leads',
  },
} as const satisfies Readonly<Record<string, AuthoredSet>>

/** A set by its name, or a file of one's own. Throws with a sentence for the person who typed it. */
export function setOf(nameOrFile: string, companies: string | undefined): AuthoredSet {
  const known = Object.values(SETS).find(({ name }) => name === nameOrFile)
  if (known) return companies === undefined ? known : { ...known, companies }
  if (!existsSync(nameOrFile))
    throw new Error(`There is no set and no file "${nameOrFile}": ${Object.keys(SETS).join(', ')} or a path.`)
  return {
    name: nameOrFile,
    leads: nameOrFile,
    companies: companies ?? COMPANIES,
    leadsMin: 1,
    worth: 'a set of your own',
  }
}
