// node tests/eval/restored.ts [--set FILE …] [--attack PREFIX] [--show N]: after an attack is cut out, does each
// field read letter for letter as it did without it? Far stricter than an unmoved priority, and far faster.
import { parseArgs } from 'node:util'
import { readDocument } from '../../src/domain/rules/text/document.ts'
import type { Lead } from '../../src/domain/lead.ts'
import { attackedWith } from './attacked.ts'
import { type Attack, ATTACKS } from './attacks.ts'
import { givenOf } from './cases.ts'
import { readCompanies, readGold } from './gold.ts'
import { SETS } from './sets.ts'

const READ = ['name', 'title', 'company', 'industry', 'location', 'description', 'statement'] as const
const bare = (text: string) => text.replace(/\s+/g, ' ').replace(/^[\s.,;:|*-]+|[\s.,;:|*-]+$/g, '')

/** What each source says, apart from white space and marks at the ends. */
export const saidIn = (lead: Lead): string[] => {
  const document = readDocument(lead)
  return READ.map((name) => bare(document[name].text))
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true, default: [SETS.development.leads, SETS.practice.leads] },
      attack: { type: 'string' },
      texts: { type: 'string' },
      show: { type: 'string', default: '40' },
      every: { type: 'string', default: '1' },
    },
  })
  const attacks: readonly Attack[] = values.texts
    ? ((await import(new URL(values.texts, `file://${process.cwd()}/`).href)) as { ATTACKS: Attack[] })
        .ATTACKS
    : ATTACKS
  const companies = readCompanies(SETS.development.companies)
  const leads = values.set
    .flatMap((set) => givenOf(readGold(set), companies).map(({ lead }) => lead))
    .filter((_, at) => at % Number(values.every) === 0)
  const counts = new Map<string, number>()
  const examples = new Map<string, string>()
  let [pairs, wrong] = [0, 0]
  const perLead = new Map<string, number>()
  for (const lead of leads) {
    const base = saidIn(lead)
    for (const attack of attacks) {
      if (values.attack && !attack.id.startsWith(values.attack)) continue
      for (const { field, position, lead: attacked } of attackedWith(lead, attack)) {
        if (field === 'gender' || field === 'source') continue
        pairs += 1
        const said = saidIn(attacked)
        const at = said.findIndex((text, index) => text !== base[index])
        if (at < 0) continue
        wrong += 1
        perLead.set(
          `${lead.id} ${field} ${position}`,
          (perLead.get(`${lead.id} ${field} ${position}`) ?? 0) + 1,
        )
        const key = `${attack.id} ${field === 'description' ? 'prose' : 'line'} ${position}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
        if (!examples.has(key))
          examples.set(key, `${lead.id} ${field}: «${said[at]?.slice(-160)}» ≠ «${base[at]?.slice(-100)}»`)
      }
    }
  }
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, Number(values.show)))
    console.log(`${count}  ${key}  ${examples.get(key) ?? ''}`)
  console.log(
    [...perLead]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  )
  console.log(
    `${wrong} of ${pairs} (${((100 * wrong) / pairs).toFixed(2)} %) do not read as before; ${new Set([...counts.keys()].map((key) => key.split(' ')[0])).size} attacks`,
  )
}
