import { AT_LEISURE, LOOKING, NO_HURRY, SOME_DAY } from '../lexicon/calm-words.ts'
import { GONE, HARD_WALLS, MOVED, SLOTS, WALLS } from '../lexicon/deadline-words.ts'
import { HURRY, NEAR_RISK, NOW_DEMANDED } from '../lexicon/hurry-words.ts'
import { ATTACK, DATA_LOSS, SPOILING } from '../lexicon/loss-words.ts'
import {
  ANOTHER_MATTER,
  LONG_AGO,
  MIGHT_BE,
  NOW_AND_THEN,
  OTHERS,
  OVER,
  PLANNED,
  STILL_WORKS,
} from '../lexicon/scope-words.ts'
import { AT_A_STANDSTILL, LIMPING, STOPPED, THINGS } from '../lexicon/stoppage-words.ts'
import { AT_STAKE, FAILS, JUST_NOW, SIDE_THINGS, STANDING_IDLE } from '../lexicon/trouble-words.ts'
import { phrases } from '../text/pattern.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'

// "\S+ " in a lexicon is any one word of the same clause, none so long that it is only noise; " ?" is a space or
// none.
const words = (lexicon: readonly string[]): RegExp =>
  phrases(
    lexicon.map((phrase) =>
      phrase
        .replaceAll(/\((?!\?)/g, '(?:')
        .replaceAll('\\S+ ', '[^\\s.,;:!?]{1,32} ')
        .replaceAll(' ?', '\\s*'),
    ),
  )

export const URGENCY_WORDS = {
  thing: words(THINGS),
  stopped: words(STOPPED),
  standstill: words(AT_A_STANDSTILL),
  limping: words(LIMPING),
  dataLoss: words(DATA_LOSS),
  spoiling: words(SPOILING),
  attack: words(ATTACK),
  fails: words(FAILS),
  justNow: words(JUST_NOW),
  atStake: words(AT_STAKE),
  standingIdle: words(STANDING_IDLE),
  sideThing: words(SIDE_THINGS),
  hurry: words(HURRY),
  nowDemanded: words(NOW_DEMANDED),
  nearRisk: words(NEAR_RISK),
  noHurry: words(NO_HURRY),
  atLeisure: words(AT_LEISURE),
  someDay: words(SOME_DAY),
  looking: words(LOOKING),
  over: words(OVER),
  longAgo: words(LONG_AGO),
  mightBe: words(MIGHT_BE),
  nowAndThen: words(NOW_AND_THEN),
  planned: words(PLANNED),
  stillWorks: words(STILL_WORKS),
  others: words(OTHERS),
  anotherMatter: words(ANOTHER_MATTER),
  wall: words(WALLS),
  hardWall: words(HARD_WALLS),
  slot: words(SLOTS),
  gone: words(GONE),
  moved: words(MOVED),
} as const

// A message of honest length has fewer; a hostile one costs no more.
const MOST = 40

/** The first places of such words. */
export const placesOf = (source: Source, pattern: RegExp): Hit[] => findAll(source, pattern).slice(0, MOST)

/** Whether a text says such a word. */
export function isSaid(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** Every match of such words in a piece of text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
