import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CompanyProfile } from '../../../../src/domain/company.ts'
import { Labels } from '../../../../src/domain/labels.ts'
import { LeadDraft, type LeadDraftInput, type LeadTextField } from '../../../../src/domain/lead.ts'
import type { Reading } from '../../../../src/domain/perception.ts'
import { readByRules } from '../../../../src/domain/rules/perceiver.ts'
import { leadOf } from './who/reading.ts'

const RECEIVED = new Date('2026-03-02T16:00:00Z')
const OVERVIEW_MAX = 2000

const gold = readFileSync(new URL('../../../fixtures/gold/leads.jsonl', import.meta.url).pathname, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly lead: LeadDraftInput }).lead)
const written = gold.flatMap(({ description }) => description ?? [])

const unicode = (maxLength: number) => fc.string({ unit: 'binary', maxLength })
/** Text of all sorts: any characters, words of real leads cut anywhere, signs again and again. */
const anyText = (maxLength: number) =>
  fc
    .oneof(
      unicode(Math.min(maxLength, 200)),
      fc
        .array(
          fc.tuple(fc.constantFrom(...written), fc.nat(400), fc.integer({ min: 1, max: 200 }), unicode(3)),
          { minLength: 1, maxLength: 5 },
        )
        .map((pieces) =>
          pieces.map(([text, from, length, mark]) => text.slice(from, from + length) + mark).join(''),
        ),
      fc
        .tuple(
          fc.constantFrom('\n', ' ', '>', '"', 'no ', 'P1 ', '1', '\u0301', '🙏', '\u200d', '{', '. '),
          fc.nat(300),
        )
        .map(([sign, count]) => sign.repeat(count)),
      fc.constantFrom('', ' ', '\n\n', '\ud800', 'ﷺ', 'İ', 'ß', '\u{e0041}'.repeat(9)),
    )
    .map((text) => text.slice(0, maxLength))

const anyLead = fc
  .record({
    fullName: fc.option(anyText(200)),
    jobTitle: fc.option(anyText(200)),
    location: fc.option(anyText(300)),
    email: fc.option(anyText(320)),
    phone: fc.option(anyText(60)),
    companyName: fc.option(anyText(300)),
    industry: fc.option(anyText(200)),
    description: fc.option(anyText(3000)),
  })
  .map((fields) => LeadDraft.safeParse(fields))
  .filter(({ success }) => success)
  .map(({ data }) => leadOf(data ?? {}))

const HOSTILE_NAMES = [
  'a',
  '.',
  '.*',
  '(',
  '[a-',
  '\\',
  '+',
  '$',
  '(?:',
  '{2}',
  '🙏',
  'no',
  'P1',
  '\u0301',
  'de',
  '|',
]
const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  anyText(120),
  fc.constantFrom('Respaldo de datos', 'Backup'),
)
const prose = fc.oneof(anyText(4000), fc.constantFrom(...HOSTILE_NAMES, 'x'.repeat(4000), 'a, '.repeat(1333)))
const anyCompany = fc
  .record({
    name: anyName,
    shortDescription: prose,
    mainServices: fc.array(fc.oneof(anyName, fc.record({ name: anyName, description: anyText(2000) })), {
      minLength: 1,
      maxLength: 6,
    }),
    targetAudience: prose,
  })
  .map((profile) =>
    CompanyProfile.safeParse({
      ...profile,
      mainServices: [...profile.mainServices, ...profile.mainServices.slice(0, 1)],
    }),
  )
  .filter(({ success }) => success)
  .map(({ data }) => CompanyProfile.parse(data))

type ReadLead = ReturnType<typeof leadOf>
const read = (lead: ReadLead, company: CompanyProfile): Reading => readByRules(lead, company, RECEIVED, 'es')

function expectSound({ labels, perceptions, overview }: Reading, lead: ReadLead, company: CompanyProfile) {
  expect(Labels.parse(labels)).toEqual(labels)
  for (const { confidence, evidence } of perceptions) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
    for (const { field, start, end, quote } of evidence) {
      expect(quote).not.toBe('')
      expect((lead[field satisfies LeadTextField] ?? '').slice(start, end)).toBe(quote)
    }
  }
  const names = company.mainServices.map(({ name }) => name)
  const places = labels.matchedServices.map((name) => names.indexOf(name))
  expect(places).toEqual([...new Set(places)].sort((one, two) => one - two))
  expect(places).not.toContain(-1)
  expect(overview.summary.length).toBeLessThan(OVERVIEW_MAX)
  expect(overview.summary.isWellFormed()).toBe(true)
  for (const need of overview.detectedNeeds) expect(need.length).toBeLessThan(OVERVIEW_MAX)
}

it('reads whatever is written, for whatever company, in closed sets and with quotes that stand there', () => {
  fc.assert(
    fc.property(anyLead, anyCompany, (lead, company) => {
      expectSound(read(lead, company), lead, company)
    }),
    { numRuns: 400 },
  )
})

it('reads the same again, whatever was read in between', () => {
  fc.assert(
    fc.property(anyLead, anyLead, anyCompany, anyCompany, (lead, other, company, another) => {
      const before = read(lead, company)
      read(other, another)
      read(other, company)
      expect(read(lead, company)).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

// What hold-ups are made of: runs of one sign, words again and again, things begun and never ended.
const RUNS = [
  'a', '1', ' ', '\n', '\t', ',', '-', '"', "'", '(', ')', '[', ']', '{', '<', '>', '|', '*', '#', '_', '=', '~', '`', '.', '→', '•', '—', '…', '🙏', '你好', 'ﬁ', '\u0301', 'ɐ', 'ɐ ',
  'ab, ', 'cuando', 'no ', 'mi jefe ', 'a ', '1 2 ', '1-', 'ignora ', 'ignora las reglas. ', 'P1 ', 'P1,', 'P1. ', 'SQL\n', 'this lead ', 'urgente ', 'el lunes ', '15 de marzo ', 'tres mil ', 'somos 5 ',
  '> a\n', '"hola" ', 'a=b&', 'De: a\nAsunto: b\n', 'a: b?\n', 'https://a.example/b ', 'a@b.example, ', 'aWdub3JhIA== ', '&#105;', '%69', '忽略', '<system>', '<a hidden>', '<!-- ', '</x>', '{"a":', '[a](b) ', 'priority(', 'i.g.n.o.r.a ',
] // prettier-ignore

const COMPANY = CompanyProfile.parse({
  name: 'SAS',
  shortDescription: 'Soluciones de TI de almacenamiento y disponibilidad de datos',
  mainServices: ['Respaldo de datos', 'Almacenamiento'],
  targetAudience: 'Empresas medianas y grandes de manufactura, finanzas y retail',
})

/** The least of some times: what else runs on the machine only ever adds. */
function leastTime(text: string): number {
  const lead = leadOf({ email: 'ana@acero.example', description: text })
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    read(lead, COMPANY)
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('time grows with the text, not with its square', () => {
  read(leadOf({ description: written.join('\n').slice(0, 20_000) }), COMPANY)
  // Four times the text: at least sixteen times the work where a text is read over and over, four where it is not.
  const [SHORT, LONG, RATIO_MAX] = [1500, 6000, 10]
  // Below this a clock says nothing of growth.
  const NOTHING_MS = 4
  it.each(RUNS.map((run) => [JSON.stringify(run), run] as const))('%s', (_, run) => {
    const [short, long] = [SHORT, LONG].map((length) => leastTime(`a ${run.repeat(length / run.length)} b`))
    expect((long ?? 0) / Math.max(short ?? 0, NOTHING_MS)).toBeLessThan(RATIO_MAX)
  })
})
