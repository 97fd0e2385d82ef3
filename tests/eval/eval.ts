// npm run eval: what the rules perceiver is worth on authored leads, beside baselines. See options.ts.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { rulesPerceiver } from '../../src/domain/rules/perceiver.ts'
import { measureAttacks } from './attack-suite.ts'
import { laterAttacked } from './attacked.ts'
import { givenOf, latenciesMs, readCases } from './cases.ts'
import { measureFlips } from './flips.ts'
import { readCompanies, readGold } from './gold.ts'
import { type Options, readOptions, USAGE } from './options.ts'
import { report } from './report.ts'
import { misses } from './score.ts'
import { scoreboard } from './scoreboard.ts'
import { type Scorecard, scorecard } from './scorecard.ts'
import { type AuthoredSet, SETS } from './sets.ts'
import { measureInWorkerd } from './workerd-latency.ts'

const SCOREBOARD = new URL('./SCOREBOARD.md', import.meta.url).pathname

async function measure(
  set: AuthoredSet,
  { quick, workerd }: Pick<Options, 'quick' | 'workerd'>,
): Promise<Scorecard> {
  const given = givenOf(readGold(set.leads), readCompanies(set.companies))
  return scorecard({
    set: set.name,
    cases: await readCases(rulesPerceiver, given),
    latenciesMs: await latenciesMs(rulesPerceiver, given),
    attacks: quick ? null : await measureAttacks(rulesPerceiver, given),
    laterAttacks: quick
      ? null
      : await measureAttacks(rulesPerceiver, given, ({ lead }, index) => laterAttacked(lead, index)),
    flips: quick ? null : await measureFlips(rulesPerceiver, given),
    workerdLatency: workerd ? await measureInWorkerd(given) : null,
  })
}

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if (options.perceiver === 'vllm') {
    process.stderr.write(
      'There is no adapter for VLLM_URL in this release yet, so a model cannot be measured: use --perceiver rules.\n',
    )
    return 2
  }
  if (options.misses) {
    const given = givenOf(readGold(options.set.leads), readCompanies(options.set.companies))
    const cases = await readCases(rulesPerceiver, given)
    const items = misses(cases, options.misses)
    for (const { id, got, accepted } of items)
      console.log(`${id}  got ${got}  expected ${accepted.join(' or ')}`)
    console.log(`${items.length} of ${cases.length} authored leads missed on ${options.misses}`)
    return 0
  }
  const card = await measure(options.set, options)
  console.log(options.json ? JSON.stringify(card, null, 2) : report(card, options.confusion || options.write))
  if (options.write) {
    const others: Scorecard[] = []
    for (const set of [SETS.practice, SETS.other, SETS.blind])
      others.push(await measure(set, { quick: true, workerd: false }))
    writeFileSync(SCOREBOARD, scoreboard(card, others))
    process.stderr.write(`wrote ${relative(process.cwd(), SCOREBOARD)}\n`)
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`)
  return 2
})
