import { SOUTHERN } from '../lexicon/time-words.ts'
import type { Labels } from '../../labels.ts'
import { type Finding, finding } from '../finding.ts'
import type { Document } from '../text/document.ts'
import type { Hit } from '../text/source.ts'
import { clockAt } from '../time/clock.ts'
import { findCalm } from './calm.ts'
import { bindingTimes, isWall, quotedLimits } from './deadline.ts'
import { findEmergency, findLimping } from './emergency.ts'
import { findDemand, findHurry, findRisk, withoutOwnName } from './hurry.ts'
import { findTrouble } from './signs.ts'

type Urgency = Labels['urgency']

const TWO_DAYS = 2
// "About two weeks" and "one to six months" with the slack that such words have.
const TWO_WEEKS = 18
const SIX_MONTHS = 190

/**
 * How soon the writer needs an answer: what is happening to him now, then the days that bind him, then his
 * words of hurry and of calm. Nothing said about time is LOW. @see judgement.md §1 `urgency`
 */
export function readUrgency(document: Document, receivedAt: Date): Finding<Urgency> {
  const text = withoutOwnName(document)
  const clock = clockAt(receivedAt, SOUTHERN.test(`${document.location.text} ${text.text}`))
  const calm = findCalm(text)
  const standing = (hit: Hit | null | undefined): Hit | null => (hit && !calm.takesBack(hit) ? hit : null)

  const emergency = standing(findEmergency(text, clock))
  if (emergency) return told('CRITICAL', SURE.emergency, emergency)
  const trouble = findTrouble(text, clock)
  if (trouble?.isAtStake && standing(trouble.hit)) return told('CRITICAL', SURE.signs, trouble.hit)

  const times = [...bindingTimes(text, clock), ...quotedLimits(document.description, text, clock)]
  const wall = times.find(({ hit, days }) => days <= TWO_DAYS && isWall(hit) && standing(hit))
  if (wall) return told('CRITICAL', SURE.wall, wall.hit)

  const hurry = standing(findHurry(text, clock))
  if (hurry) return told('HIGH', SURE.hurry, hurry)
  const near = times.find(({ hit, days, isLimit }) => days <= TWO_WEEKS && (isLimit || standing(hit)))
  if (near) return told('HIGH', SURE.near, near.hit)
  const failing =
    standing(trouble?.hit) ?? standing(findDemand(text, clock)) ?? standing(findLimping(text, clock))
  if (failing) return told('HIGH', SURE.failing, failing)

  const middle = times.find(({ days }) => days > TWO_WEEKS && days <= SIX_MONTHS)
  if (middle) return told('MEDIUM', SURE.middle, middle.hit)
  const risk = standing(findRisk(text, clock))
  if (risk) return told('HIGH', SURE.risk, risk)

  const far = times.find(({ days }) => days > SIX_MONTHS)
  if (far) return told('LOW', SURE.far, far.hit)
  const calmed = calm.hit()
  if (calmed) return told('LOW', SURE.calm, calmed)
  // An active project without any time is LOW too: no authored lead says otherwise.
  return finding<Urgency>('LOW', SURE.silence)
}

// How often each sort of rule was right on the authored practice sets: the mean of the share at first sight of
// a set and the share after its misses were learnt from, to the nearest 0.05.
const SURE = {
  emergency: 0.9, signs: 0.75, wall: 0.95, hurry: 0.8, near: 0.95, failing: 0.75, middle: 0.95, risk: 0.8,
  far: 0.95, calm: 0.95, silence: 0.85,
} as const // prettier-ignore

const told = (value: Urgency, confidence: number, hit: Hit): Finding<Urgency> =>
  finding(value, confidence, hit)
