import { expect, it } from 'vitest'
import { ownerCandidates } from '../../../../src/domain/policy/owner.ts'
import type { Lead } from '../../../../src/domain/lead.ts'
import { Seller } from '../../../../src/domain/workspace.ts'
import { SAS, SEED } from './leads.ts'

const seller = (name: string, routing: object = {}) =>
  Seller.parse({ email: `${name}@sas.example`, name, ...routing })

const LEAD: Pick<Lead, 'phone' | 'industry' | 'location'> = {
  phone: null,
  industry: 'Manufacturing',
  location: 'Miami, FL',
}

const candidates = (
  sellers: Seller[],
  { labels = {}, lead = {} }: { labels?: Partial<typeof SEED>; lead?: Partial<typeof LEAD> } = {},
) =>
  ownerCandidates({ ...SEED, ...labels }, { ...LEAD, ...lead }, { ...SAS, sellers })
    .filter(({ rank }) => rank === 0)
    .map(({ email }) => email.split('@')[0])

it('sellers without criteria take any lead, in alphabetical order', () => {
  expect(candidates([seller('zoe'), seller('ana')])).toEqual(['ana', 'zoe'])
})

it('who sells the matched service goes before who sells anything', () => {
  expect(candidates([seller('any'), seller('backup', { services: ['Respaldo de datos'] })])).toEqual([
    'backup',
  ])
})

it('service outranks sector and region together; sector outranks region', () => {
  const service = seller('service', { services: ['Respaldo de datos'] })
  const both = seller('both', { sectors: ['Manufacturing'], regions: ['Miami'] })
  const sector = seller('sector', { sectors: ['Manufacturing'] })
  const region = seller('region', { regions: ['Miami'] })
  expect(candidates([service, both, sector, region])).toEqual(['service'])
  expect(candidates([both, sector, region])).toEqual(['both'])
  expect(candidates([sector, region])).toEqual(['sector'])
})

it('who fits less well stands behind, to take over when the best are full', () => {
  const found = ownerCandidates(SEED, LEAD, {
    ...SAS,
    sellers: [seller('any'), seller('backup', { services: ['Respaldo de datos'], dailyLeadsMax: 5 })],
  })
  expect(found).toEqual([
    { email: 'backup@sas.example', rank: 0, dailyLeadsMax: 5 },
    { email: 'any@sas.example', rank: 1, dailyLeadsMax: null },
  ])
})

it('of two who match on the same criteria, both are candidates', () => {
  const sellers = [seller('eva', { regions: ['Miami'] }), seller('ada', { regions: ['Miami', 'Monterrey'] })]
  expect(candidates(sellers)).toEqual(['ada', 'eva'])
})

it('a criterion that does not match excludes, and so does one that the lead does not tell', () => {
  const sellers = [
    seller('any'),
    seller('north', { services: ['Respaldo de datos'], regions: ['Monterrey'] }),
  ]
  expect(candidates(sellers)).toEqual(['any'])
  expect(
    candidates([seller('any'), seller('miami', { regions: ['Miami'] })], {
      lead: { location: null },
    }),
  ).toEqual(['any'])
})

it('matches whole words, whatever accents, capitals and plurals', () => {
  const sellers = [seller('any'), seller('digital', { sectors: ['Servicios Digitales'] })]
  expect(candidates(sellers, { lead: { industry: 'servicio dígital y retail' } })).toEqual(['digital'])
  const short = [seller('any'), seller('it', { sectors: ['TI'] })]
  expect(candidates(short, { lead: { industry: 'Textil' } })).toEqual(['any'])
})

it('inactive sellers get nothing', () => {
  expect(
    candidates([seller('ana'), seller('off', { services: ['Respaldo de datos'], isActive: false })]),
  ).toEqual(['ana'])
  expect(candidates([seller('off', { isActive: false })])).toEqual([])
})

it('when nobody fits, every active seller is a candidate', () => {
  const sellers = [seller('norte', { regions: ['Monterrey'] }), seller('sur', { regions: ['Mérida'] })]
  expect(candidates(sellers)).toEqual(['norte', 'sur'])
})

it('a disqualified lead has no owner', () => {
  expect(candidates([seller('ana')], { labels: { kind: 'SPAM' } })).toEqual([])
})

it('a phone found invalid does not make a lead reachable', () => {
  const labels = { ...SEED, emailType: 'MISSING', serviceMatch: 'PARTIAL', companySize: 'SMALL' } as const
  const lead = { ...LEAD, phone: '000' }
  const workspace = { ...SAS, sellers: [seller('ana')] }
  expect(ownerCandidates(labels, lead, workspace).map(({ email }) => email)).toEqual(['ana@sas.example'])
  expect(ownerCandidates(labels, lead, workspace, { missing: [], issues: ['phone_invalid'] })).toEqual([])
})
