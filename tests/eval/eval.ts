import { rulesPerceiver } from '../../src/domain/rules/perceiver.ts'
import { givenOf, readCases } from './cases.ts'
import { readCompanies, readGold } from './gold.ts'
import { readOptions, USAGE } from './options.ts'
import {
  answersTo,
  hotRetrieval,
  labelScore,
  misses,
  OUTCOMES,
  SINGLE_LABELS,
  servicesRetrieval,
} from './score.ts'

const fixed = (value: number | null) => (value === null ? '–' : value.toFixed(3))

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options.perceiver === 'vllm') {
    process.stderr.write(
      'No adapter for VLLM_URL is in this release yet: only --perceiver rules can be measured.\n',
    )
    return 2
  }
  const given = givenOf(readGold(options.set), readCompanies(options.companies))
  const cases = await readCases(rulesPerceiver, given)
  if (options.misses) {
    for (const { id, got, accepted } of misses(cases, options.misses))
      console.log(`${id}  got ${got}  expected ${accepted.join(' or ')}`)
    return 0
  }
  for (const name of [...SINGLE_LABELS, ...OUTCOMES]) {
    const { count, accuracy, macroF1 } = labelScore(answersTo(cases, name))
    console.log(
      name.padEnd(16),
      String(count).padStart(4),
      fixed(accuracy).padStart(8),
      fixed(macroF1).padStart(8),
    )
  }
  console.log('hot', hotRetrieval(cases), 'services', servicesRetrieval(cases))
  return 0
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`)
  return 2
})
