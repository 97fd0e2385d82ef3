import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import { NEEDS, PAINS, PRICES, QUESTIONS } from '../lexicon/kind-buyer.ts'
import { HIRING, JOB_FIELDS, JOB_SIGNS } from '../lexicon/kind-job-seeker.ts'
import { SCHOOL_BUYS, SCHOOLS, STUDENT_SIGNS, STUDENT_TITLES } from '../lexicon/kind-student.ts'
import { OF_OTHERS, SUPPORT_SIGNS, WANTS_MORE } from '../lexicon/kind-support.ts'
import { PITCHES } from '../lexicon/kind-pitch.ts'
import { PITCHED_TOPICS, SELLERS, SELLING_TRADES, TRADING } from '../lexicon/kind-trade.ts'
import { OFFERS, PARTNERING } from '../lexicon/kind-vendor.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { type Case, caseOf, NOTHING } from './kind-case.ts'
import { readSpam } from './kind-spam.ts'
import { hasOfficeAddress, isPrivate } from './kind-writer.ts'

type Kind = Labels['kind']

// What three points are: one way of speaking that proves a kind alone, or two that do together. Who asks us
// for nothing at all needs less: among the authored leads one such text in two is no buyer's.
const PROOF = 3
const PROOF_OF_SILENT = 2
const PLAIN = 5
// What the fields add: a title and a trade of sellers; a person alone, or at a company's address, for a job.
const FIELDS_MAX = 3
const ALONE = 2
const EMPLOYED = -2

// Shares of right readings, counted on each practice set when it was new to the rules, and on 300 sentences
// written to try them: by how much speaks for a kind, or by how plainly somebody asks.
const SURE = {
  plain: 0.95,
  proven: 0.85,
  likely: 0.7,
  asks: 0.95,
  hints: 0.9,
  silent: 0.8,
  empty: 0.9,
} as const

function sureness(points: number): number {
  if (points >= PLAIN) return SURE.plain
  return points >= PROOF ? SURE.proven : SURE.likely
}

/** How sure it is that somebody without a sign of another kind may buy: by how plainly he asks. */
function buyerSureness({ statement }: Document, asks: Case): number {
  if (asks.points >= PROOF) return SURE.asks
  if (asks.points > 0) return SURE.hints
  return statement.text.trim() === '' ? SURE.empty : SURE.silent
}

/**
 * Who writes: by how he speaks of himself and of us. Each kind is a case with points for and against it; the
 * strongest that is proven wins, and without one he may buy. @see judgement.md §1 `kind`
 */
export function readKind(document: Document, company: CompanyProfile): Finding<Kind> {
  const spam = readSpam(document)
  if (spam) return spam
  const asks = caseOf(document.statement, [...NEEDS, ...PAINS, ...PRICES, ...QUESTIONS])
  const job = jobSeeker(document, asks)
  const cases: readonly (readonly [Kind, Case])[] = [
    // A student who asks for an internship looks for work.
    ['STUDENT', job.heaviest === PROOF && job.points >= PROOF ? NOTHING : student(document, asks)],
    ['JOB_SEEKER', job],
    ['SUPPORT', support(document)],
    ['VENDOR', vendor(document, asks, company)],
  ]
  const proof = asks.points === 0 ? PROOF_OF_SILENT : PROOF
  const [best] = cases
    .filter(([, found]) => found.points >= proof)
    .toSorted(([, one], [, two]) => two.points - one.points)
  if (best) return finding(best[0], sureness(best[1].points), ...best[1].hits.slice(0, 2))
  return finding('GENUINE', buyerSureness(document, asks), ...asks.hits.slice(0, 1))
}

function vendor({ statement, title, industry }: Document, asks: Case, company: CompanyProfile): Case {
  const pitch = caseOf(statement, [...OFFERS, ...PARTNERING, ...PITCHES])
  const fields = Math.min(FIELDS_MAX, caseOf(title, SELLERS).points + caseOf(industry, SELLING_TRADES).points)
  const topics = caseOf(statement, PITCHED_TOPICS)
  const topic = topics.hits.some((hit) => isSoldBy(company, hit.text)) ? NOTHING : topics
  const trade = caseOf(statement, TRADING)
  // A title or a topic alone pitches nothing: sales people buy too, and everybody visits a fair.
  if (pitch.points + trade.points + Math.min(topic.points, fields) === 0) return NOTHING
  const isPitch = pitch.points + fields >= 2
  return {
    points: pitch.points + topic.points + fields + (isPitch ? trade.points : 0) - asks.points,
    heaviest: pitch.heaviest,
    hits: [...pitch.hits, ...topic.hits],
  }
}

const STEM = 5

/** What the company itself sells is asked for, not only offered: limpieza at a cleaning company. */
function isSoldBy({ mainServices, shortDescription }: CompanyProfile, topic: string): boolean {
  const sold = fold(`${shortDescription} ${mainServices.map(({ name }) => name).join(' ')}`).text
  return topic.split(/[^a-z0-9]+/).some((word) => word.length >= STEM && sold.includes(word.slice(0, STEM)))
}

function jobSeeker(document: Document, asks: Case): Case {
  const { statement, title, company } = document
  const said = caseOf(statement, JOB_SIGNS)
  if (said.points < 1) return NOTHING
  const against = caseOf(statement, HIRING).points + (said.heaviest < PROOF ? asks.points : 0)
  const fields = Math.max(caseOf(title, JOB_FIELDS).points, caseOf(company, JOB_FIELDS).points)
  const employed = hasOfficeAddress(document.lead) ? EMPLOYED : 0
  const alone = isPrivate(document) ? ALONE : employed
  return { ...said, points: said.points + Math.max(fields, alone) - against }
}

function student(document: Document, asks: Case): Case {
  const { statement, title, company, industry } = document
  const said = caseOf(statement, STUDENT_SIGNS)
  const held = caseOf(title, STUDENT_TITLES)
  if (said.points + held.points < 2) return NOTHING
  const school = Math.max(caseOf(company, SCHOOLS).points, caseOf(industry, SCHOOLS).points)
  const alone = isPrivate(document) ? 1 : 0
  const against = caseOf(statement, SCHOOL_BUYS).points + (said.heaviest < PROOF ? asks.points : 0)
  return {
    points: said.points + held.points + Math.max(school, alone) - against,
    heaviest: said.heaviest,
    hits: [...said.hits, ...held.hits],
  }
}

function support({ statement }: Document): Case {
  const said = caseOf(statement, SUPPORT_SIGNS)
  if (said.heaviest < 2) return NOTHING
  const against = caseOf(statement, [...WANTS_MORE, ...OF_OTHERS])
  return { ...said, points: said.points - against.points }
}
