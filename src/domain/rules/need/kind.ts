import type { CompanyProfile } from '../../company.ts'
import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import { ASKS } from '../lexicon/kind-buyer.ts'
import { HIRING, JOB_FIELDS, JOB_SIGNS } from '../lexicon/kind-job-seeker.ts'
import { BUYING_TITLES, OWN_HOUSE } from '../lexicon/kind-house.ts'
import { SCHOOL_BUYS, SCHOOLS, STUDENT_SIGNS, STUDENT_TITLES, STUDIES } from '../lexicon/kind-student.ts'
import { ASKS_FOR_OFFER, OF_OTHERS, WANTS_MORE } from '../lexicon/kind-more.ts'
import { SUPPORT_SIGNS } from '../lexicon/kind-support.ts'
import { OURS, PITCHES } from '../lexicon/kind-pitch.ts'
import { PITCHED_TOPICS, SELLERS, SELLING_TRADES, TRADING } from '../lexicon/kind-trade.ts'
import { OFFERS, PARTNERING } from '../lexicon/kind-vendor.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { type Case, caseOf, heaviestFirst, NOTHING } from './kind-case.ts'
import { type Places, SignFinder } from './kind-places.ts'
import { readSpam, SPAM } from './kind-spam.ts'
import { hasOfficeAddress, isPrivate } from './kind-writer.ts'

type Kind = Labels['kind']

// What three points are: one way of speaking that proves a kind alone, or two that do together. Who asks us
// for nothing at all, and shows no house of his own, needs less: among the authored leads one such text in two
// is no buyer's.
const PROOF = 3
const PROOF_OF_SILENT = 2
const PLAIN = 5
// What the fields add: a title and a trade of sellers; a person alone, or at a company's address, for a job.
const FIELDS_MAX = 3
const ALONE = 2
const EMPLOYED = -2
const HOUSE_MAX = 1

// Shares of right readings on four authored sets (390 leads) when each was new to the rules: by how much speaks
// for a kind, or by how plainly somebody asks. `likely` was right in few of its cases and has been narrowed since.
const SURE = {
  plain: 0.95,
  proven: 0.7,
  likely: 0.5,
  asks: 0.95,
  hints: 0.95,
  silent: 0.9,
  empty: 0.9,
} as const

const LEARNERS = [...STUDENT_TITLES, ...JOB_FIELDS]
const JOB = heaviestFirst(JOB_SIGNS)
const PLAIN_JOB = JOB.filter(({ points }) => points > 1)
const STUDENT = heaviestFirst(STUDENT_SIGNS)
const PITCH = heaviestFirst(OFFERS, PARTNERING, PITCHES, OURS)
const SUPPORT = heaviestFirst(SUPPORT_SIGNS)
// A fault alone is no tie to us.
const TIES = SUPPORT.filter(({ points }) => points > 1)
const AGAINST_SUPPORT = [...WANTS_MORE, ...OF_OTHERS, ...ASKS_FOR_OFFER]
const ASKING = heaviestFirst(ASKS)

const inText = new SignFinder([
  ...SPAM,
  ...JOB,
  ...STUDENT,
  ...PITCH,
  ...SUPPORT,
  ...AGAINST_SUPPORT,
  ...ASKING,
  ...HIRING,
  ...SCHOOL_BUYS,
  ...PITCHED_TOPICS,
  ...TRADING,
  ...OWN_HOUSE,
])
const inFields = new SignFinder([
  ...JOB_FIELDS,
  ...STUDENT_TITLES,
  ...SCHOOLS,
  ...SELLERS,
  ...SELLING_TRADES,
  ...BUYING_TITLES,
])

/** Who writes, as far as it has been looked at. */
interface Writer {
  readonly document: Document
  readonly says: Places
  readonly title: Places
  readonly company: Places
  readonly industry: Places
}

/**
 * Who writes: by how he speaks of himself and of us. Each kind is a case with points for and against it; the
 * strongest that is proven wins, and without one he may buy. @see judgement.md §1 `kind`
 */
export function readKind(document: Document, company: CompanyProfile): Finding<Kind> {
  const { description, statement } = document
  const says = inText.placesIn(statement)
  const spam = readSpam(document, statement.text === description.text ? says : inText.placesIn(description))
  if (spam) return spam
  const writer: Writer = {
    document,
    says,
    title: inFields.placesIn(document.title),
    company: inFields.placesIn(document.company),
    industry: inFields.placesIn(document.industry),
  }
  return readNonBuyer(writer, company) ?? readBuyer(writer)
}

/** How sure it is that somebody without a sign of another kind may buy: by how plainly he asks. */
function readBuyer({ document, says }: Writer): Finding<Kind> {
  const asks = caseOf(says, ASKING, PROOF)
  const told = document.statement.text.trim() === '' ? SURE.empty : SURE.silent
  const hinted = asks.points > 0 ? SURE.hints : told
  return finding('GENUINE', asks.points >= PROOF ? SURE.asks : hinted, ...asks.hits.slice(0, 1))
}

function readNonBuyer(writer: Writer, company: CompanyProfile): Finding<Kind> | null {
  const job = jobSeeker(writer)
  const pro: readonly (readonly [Kind, Case])[] = [
    // A student who asks for an internship looks for work.
    ['STUDENT', job.heaviest === PROOF && job.points >= PROOF ? NOTHING : student(writer)],
    ['JOB_SEEKER', job],
    ['SUPPORT', support(writer)],
    ['VENDOR', vendor(writer, company)],
  ]
  // Most leads end here: nothing could prove anything, whatever speaks against it.
  if (pro.every(([, { points }]) => points < PROOF_OF_SILENT)) return null
  const asks = caseOf(writer.says, ASKING).points
  const standing = standingOf(writer)
  const weak = ({ heaviest }: Case) => (heaviest < PROOF ? asks : 0)
  const against = (kind: Kind, found: Case): number => {
    if (kind === 'SUPPORT') return 0
    if (kind === 'VENDOR') return asks + standing
    // Who writes for himself asks for much: an hour, a chance, some data; and a house is not his to buy for.
    if (isPrivate(writer.document)) return found.heaviest > 1 ? Math.min(weak(found), 1) : weak(found)
    return weak(found) + standing
  }
  // A named house that writes from a free address is a small one, and buys.
  const isSmall = !isPrivate(writer.document) && !hasOfficeAddress(writer.document.lead)
  const isSilent = (kind: Kind) => asks === 0 && (kind === 'SUPPORT' || (standing === 0 && !isSmall))
  const needed = (kind: Kind, { heaviest }: Case) =>
    isSilent(kind) && heaviest > 1 ? PROOF_OF_SILENT : PROOF
  const [best] = pro
    .map(([kind, found]) => ({ kind, found, points: found.points - against(kind, found) }))
    .filter(({ kind, found, points }) => points >= needed(kind, found))
    .toSorted((one, two) => two.points - one.points)
  return best ? finding(best.kind, sureness(best.points), ...best.found.hits.slice(0, 2)) : null
}

/** A post that buys and a house of his own: what a buyer shows even where he asks for nothing. */
function standingOf({ says, title, company }: Writer): number {
  const learns = caseOf(title, LEARNERS).points + caseOf(company, SCHOOLS).points
  if (learns > 0) return 0
  return caseOf(title, BUYING_TITLES).points + Math.min(caseOf(says, OWN_HOUSE).points, HOUSE_MAX)
}

function sureness(points: number): number {
  if (points >= PLAIN) return SURE.plain
  return points >= PROOF ? SURE.proven : SURE.likely
}

function vendor({ says, title, company, industry }: Writer, profile: CompanyProfile): Case {
  const pitch = caseOf(says, PITCH)
  const trades = Math.max(caseOf(industry, SELLING_TRADES).points, caseOf(company, SELLING_TRADES).points)
  const fields = Math.min(FIELDS_MAX, caseOf(title, SELLERS).points + trades)
  const topics = caseOf(says, PITCHED_TOPICS)
  const topic = topics.hits.some((hit) => isSoldBy(profile, hit.text)) ? NOTHING : topics
  const trade = caseOf(says, TRADING)
  // A title or a topic alone pitches nothing: sales people buy too, and everybody visits a fair.
  if (pitch.points + trade.points + Math.min(topic.points, fields) === 0) return NOTHING
  // To speak of what is ours is more than a hint.
  const told = Math.max(pitch.heaviest, caseOf(says, OURS).points * 2)
  const isPitch = pitch.points + fields >= 2 || told > 1
  return {
    points: pitch.points + topic.points + fields + (isPitch ? trade.points : 0),
    heaviest: Math.max(told, topic.heaviest),
    hits: [...pitch.hits, ...topic.hits],
  }
}

const STEM = 5

/** What the company itself sells is asked for, not only offered: limpieza at a cleaning company. */
function isSoldBy({ mainServices, shortDescription }: CompanyProfile, topic: string): boolean {
  const sold = fold(`${shortDescription} ${mainServices.map(({ name }) => name).join(' ')}`).text
  return topic.split(/[^a-z0-9]+/).some((word) => word.length >= STEM && sold.includes(word.slice(0, STEM)))
}

function jobSeeker({ document, says, title, company }: Writer): Case {
  const fields = Math.max(caseOf(title, JOB_FIELDS).points, caseOf(company, JOB_FIELDS).points)
  const learns = caseOf(title, STUDENT_TITLES).points + caseOf(company, SCHOOLS).points > 0
  const employed = hasOfficeAddress(document.lead) && !learns ? EMPLOYED : 0
  const alone = isPrivate(document) ? ALONE : employed
  const isLikely = fields > 0 || alone > 0
  // Who has a house must say plainly that he looks for work: hints are not gone into.
  const said = caseOf(says, isLikely ? JOB : PLAIN_JOB)
  if (said.points < 1) return NOTHING
  return {
    ...said,
    points: said.points + (fields > 0 ? fields : alone) - caseOf(says, HIRING).points,
  }
}

function student({ document, says, title, company, industry }: Writer): Case {
  const said = caseOf(says, STUDENT)
  const held = caseOf(title, STUDENT_TITLES)
  if (said.points + held.points < 2) return NOTHING
  const isStudent = caseOf(title, STUDIES).points > 0
  const buys = caseOf(says, SCHOOL_BUYS).points
  const school = Math.max(caseOf(company, SCHOOLS).points, caseOf(industry, SCHOOLS).points)
  const alone = isPrivate(document) ? 1 : 0
  return {
    points: said.points + (isStudent ? PROOF : held.points) + Math.max(school, alone) - buys,
    // Who studies by title asks for his studies.
    heaviest: isStudent ? PROOF : said.heaviest,
    hits: [...said.hits, ...held.hits],
  }
}

function support({ says }: Writer): Case {
  const ties = caseOf(says, TIES)
  if (ties.points === 0) return NOTHING
  const said = caseOf(says, SUPPORT)
  return { ...said, points: said.points - caseOf(says, AGAINST_SUPPORT).points }
}
