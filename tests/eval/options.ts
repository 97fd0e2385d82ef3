import { parseArgs } from 'node:util'
import { OUTCOMES, type Scored, SINGLE_LABELS } from './score.ts'
import { type AuthoredSet, SETS, setOf } from './sets.ts'

export const USAGE = `npm run eval -- [options]
  --set NAME|FILE     ${Object.keys(SETS).join(', ')}, or a file of authored leads (default: development)
  --companies FILE    the company profiles of a set of your own
  --perceiver NAME    rules (default) or vllm
  --json              one JSON object on stdout
  --confusion         also the stage and priority confusion matrices
  --misses LABEL      only the misses of one label (${[...SINGLE_LABELS, ...OUTCOMES].join(', ')})
  --quick             without the attack and flip suites
  --workerd           also the time per lead inside workerd
  --write             writes tests/eval/SCOREBOARD.md (all sets; implies --confusion)`

export interface Options {
  readonly set: AuthoredSet
  readonly perceiver: 'rules' | 'vllm'
  readonly json: boolean
  readonly confusion: boolean
  readonly misses: Scored | null
  readonly quick: boolean
  readonly workerd: boolean
  readonly write: boolean
}

/** Reads the command line. Throws with a sentence for the person who typed it. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      set: { type: 'string', default: SETS.development.name },
      companies: { type: 'string' },
      perceiver: { type: 'string', default: 'rules' },
      json: { type: 'boolean', default: false },
      confusion: { type: 'boolean', default: false },
      misses: { type: 'string' },
      quick: { type: 'boolean', default: false },
      workerd: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const { perceiver, misses } = values
  if (perceiver !== 'rules' && perceiver !== 'vllm')
    throw new Error(`There is no perceiver "${perceiver}": rules or vllm.`)
  const label = [...SINGLE_LABELS, ...OUTCOMES].find((name) => name === misses)
  if (misses !== undefined && !label) throw new Error(`There is no label "${misses}".`)
  if (values.write && values.set !== SETS.development.name)
    throw new Error('The scoreboard is of the development set: --write goes without --set.')
  const { companies, ...rest } = values
  return { ...rest, set: setOf(values.set, companies), perceiver, misses: label ?? null }
}
