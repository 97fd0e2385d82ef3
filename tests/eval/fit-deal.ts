// node tests/eval/fit-deal.ts [--write] [FILE …]: fits the points of src/domain/rules/deal/weights.ts on the
// authored sets (and on further files of the same form), and says what they are worth on a hand that they were
// not fitted on. Deterministic: no chance in it.
import { writeFileSync } from 'node:fs'
import type { Sign } from '../../src/domain/rules/deal/signs.ts'
import { signsOf } from '../../src/domain/rules/deal/signs.ts'
import { type Level, type Scale, weigh } from '../../src/domain/rules/deal/scale.ts'
import { readDocument } from '../../src/domain/rules/text/document.ts'
import { type GoldLead, leadOf, readGold } from './gold.ts'
import { fitOrdinal, type Example } from './ordinal.ts'
import { SETS } from './sets.ts'

const WEIGHTS = new URL('../../src/domain/rules/deal/weights.ts', import.meta.url).pathname
const LABELS = { DEAL_SIZE: 'dealSize', COMPLEXITY: 'complexity' } as const
type ScaleName = keyof typeof LABELS

// A little over one: enough signs are rare that they must not be believed at their face.
const RIDGE = 1.5
// Points shrunk by the ridge stand too close to the middle, and HIGH, the rarest, is lost first. So far, in
// units of the fit, its mark is moved down: chosen on hands that were left out, where accuracy stays flat.
// For size, whose HIGH makes a lead hot, somewhat further.
const HIGH_LEAN = { DEAL_SIZE: 1.1, COMPLEXITY: 0.7 } as const
// What a need is about makes it hard, not large; and how well it fits us says nothing of its size.
const OF_NO_WEIGHT: Readonly<Record<ScaleName, ReadonlySet<Sign>>> = {
  DEAL_SIZE: new Set([
    'ABOUT_CONTROLS', 'ABOUT_ROBOT', 'ABOUT_VISION', 'ABOUT_PLATFORM', 'ABOUT_VAULT', 'ABOUT_PHARMA',
    'ABOUT_ROOM', 'ABOUT_DROPS', 'ABOUT_EXPORT', 'PARTIAL',
  ]),
  COMPLEXITY: new Set(),
} // prettier-ignore
// What judgement.md §1 itself names as HIGH and LOW is believed before anything is seen; of all else, nothing is.
const EXPECTED: Readonly<Record<ScaleName, Partial<Record<Sign, number>>>> = {
  DEAL_SIZE: {
    WHOLE: 1, LARGE_WHOLE: 1, SITES_SERVED: 1, LANDMARK: 1, YEARS: 1, SINGLE: -1, ONE_SHIPMENT: -1, ABOUT_PARTS: -1, HOME: -1,
  },
  COMPLEXITY: {},
} // prettier-ignore
const POINTS_PER_UNIT = 10
// A sign on fewer leads than this has no points: nothing was learnt of it.
const SEEN = 3

const LEVELS: readonly Level[] = ['LOW', 'MEDIUM', 'HIGH']
/** The hand that wrote a lead: "a1-001" is the development set's, "pb-003" the hand pb's. */
const handOf = (id: string): string => id.replace(/-.*$/, '').replace(/^a\d$/, 'development')

interface Row {
  readonly hand: string
  readonly accepted: Readonly<Record<ScaleName, readonly string[]>>
  readonly isWeighed: Readonly<Record<ScaleName, boolean>>
  readonly signs: ReturnType<typeof signsOf>
}

function rowOf({ id, receivedAt, lead: raw, gold, contested }: GoldLead): Row[] {
  const lead = leadOf(id, receivedAt, raw)
  const isBuyer = gold.kind === 'GENUINE' || gold.kind === 'SUPPORT'
  if (!lead || !isBuyer || gold.serviceMatch === 'UNKNOWN') return []
  const acceptedOf = (label: 'dealSize' | 'complexity') =>
    [gold[label], ...(contested[label] ?? [])].flatMap((value) => value ?? [])
  return [
    {
      hand: handOf(id),
      accepted: { DEAL_SIZE: acceptedOf('dealSize'), COMPLEXITY: acceptedOf('complexity') },
      isWeighed: { DEAL_SIZE: gold.kind !== 'SUPPORT', COMPLEXITY: true },
      signs: signsOf(readDocument(lead), gold.serviceMatch, gold.kind),
    },
  ]
}

/** Points for one scale, from these rows alone. */
function fitScale(rows: readonly Row[], name: ScaleName): Scale {
  const used = rows.filter(
    ({ isWeighed, accepted }) =>
      isWeighed[name] && accepted[name].some((value) => LEVELS.includes(value as Level)),
  )
  const seen = new Map<Sign, number>()
  for (const { signs } of used) for (const sign of signs.keys()) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = [...seen]
    .flatMap(([sign, count]) => (count >= SEEN && !OF_NO_WEIGHT[name].has(sign) ? [sign] : []))
    .toSorted()
  const examples = used.map(({ signs, accepted }): Example => ({
    features: names.flatMap((sign, index) => (signs.has(sign) ? [index] : [])),
    accepted: LEVELS.flatMap((level, index) => (accepted[name].includes(level) ? [index] : [])),
  }))
  const { weights, marks } = fitOrdinal(
    examples,
    names.map((sign) => EXPECTED[name][sign] ?? 0),
    RIDGE,
  )
  const points = (value: number) => Math.round(value * POINTS_PER_UNIT)
  return {
    low: points(marks[0]),
    high: points(marks[1] - HIGH_LEAN[name]),
    points: Object.fromEntries(
      names.map((sign, index) => [sign, points(weights[index] ?? 0)]).filter(([, value]) => value !== 0),
    ),
  }
}

interface Answer {
  readonly hand: string
  readonly margin: number
  readonly value: Level
  readonly accepted: readonly string[]
  readonly isRight: boolean
}

/** What each lead is answered by points that were fitted on the other hands. */
function leftOut(rows: readonly Row[], name: ScaleName): Answer[] {
  return [...new Set(rows.map(({ hand }) => hand))].flatMap((hand) => {
    const others = rows.filter((row) => row.hand !== hand)
    const scale = fitScale(others, name)
    return rows.flatMap((row): Answer[] => {
      if (row.hand !== hand || !row.isWeighed[name]) return []
      const { value, margin } = weigh(scale, row.signs)
      const accepted = row.accepted[name]
      return [{ hand, margin, value, accepted, isRight: accepted.includes(value) }]
    })
  })
}

function shares(answers: readonly Answer[], groupOf: (answer: Answer) => string): string {
  const groups = [...new Set(answers.map(groupOf))]
  const share = (of: readonly Answer[]) =>
    `${(of.filter(({ isRight }) => isRight).length / of.length).toFixed(3)} (${of.length})`
  const each = groups.map(
    (group) => `${group} ${share(answers.filter((answer) => groupOf(answer) === group))}`,
  )
  return [...each, `all ${share(answers)}`].join(' · ')
}

/** How many HIGHs are found, and how many of those named are right: a HIGH makes a lead hot. */
function highs(answers: readonly Answer[]): string {
  const named = answers.filter(({ value }) => value === 'HIGH')
  const due = answers.filter(({ accepted }) => accepted[0] === 'HIGH')
  const right = named.filter(({ isRight }) => isRight).length
  const found = due.filter(({ value }) => value === 'HIGH').length
  return `precision ${(right / named.length).toFixed(3)} (${named.length}) · recall ${(found / due.length).toFixed(3)} (${due.length})`
}

const scaleText = (name: ScaleName, { low, high, points }: Scale): string => {
  const lines = Object.entries(points).toSorted(([, one], [, two]) => two - one)
  return `export const ${name}: Scale = {\n  low: ${low},\n  high: ${high},\n  points: {\n${lines.map(([sign, value]) => `    ${sign}: ${value},`).join('\n')}\n  },\n}\n`
}

const further = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const files = [...[SETS.development, SETS.practice, SETS.other].map(({ leads }) => leads), ...further]
const rows = files.flatMap((file) => readGold(file).flatMap(rowOf))
const names = Object.keys(LABELS) as ScaleName[]
console.log(
  `Share of right answers on each hand, by points fitted on the others (${rows.length} leads with a need):`,
)
for (const name of names) {
  const answers = leftOut(rows, name)
  console.log(`${LABELS[name]} by hand: ${shares(answers, ({ hand }) => hand)}`)
  console.log(`${LABELS[name]} HIGH: ${highs(answers)}`)
  const bandOf = ({ margin }: Answer) => (margin >= 20 ? '≥ 20' : margin >= 10 ? '10–19' : '< 10')
  console.log(`${LABELS[name]} by points from the nearest mark: ${shares(answers, bandOf)}`)
}
if (process.argv.includes('--write')) {
  const head = `import type { Scale } from './scale.ts'\n\n// Written by \`node tests/eval/fit-deal.ts --write\`: an ordinal logistic regression over the authored sets, in\n// tenths. A sign's points say how far it moves a need from LOW towards HIGH, all other signs being equal.\n\n`
  writeFileSync(WEIGHTS, `${head}${names.map((name) => scaleText(name, fitScale(rows, name))).join('\n')}`)
  console.log(`wrote ${WEIGHTS}`)
}
