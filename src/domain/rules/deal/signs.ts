import type { Labels } from '../../labels.ts'
import { TOPIC_WORDS } from '../lexicon/deal-topics.ts'
import { FREIGHT, SCOPE_WORDS } from '../lexicon/deal-words.ts'
import { DIFFICULTY_WORDS } from '../lexicon/difficulty-words.ts'
import { isPrivate } from '../organisation/household.ts'
import { readSize } from '../organisation/size.ts'
import type { Document } from '../text/document.ts'
import { isDenied } from '../text/negation.ts'
import { familiesOf, findFamilies } from '../text/families.ts'
import { phrases } from '../text/pattern.ts'
import { find, type Hit, type Source } from '../text/source.ts'
import { placesOf, type PlaceSign } from './places.ts'
import { thingsCounted, type ThingSign } from './things.ts'

type Scope = keyof typeof SCOPE_WORDS
type Topic = keyof typeof TOPIC_WORDS
type Difficulty = keyof typeof DIFFICULTY_WORDS

/** One thing that a lead shows or does not: words of a family, a size, a count. */
export type Sign =
  | Scope
  | `ABOUT_${Topic}`
  | Difficulty
  /** Two different words of one family. */
  | `${Difficulty}_TWICE`
  | PlaceSign
  | ThingSign
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL'
  /** A large house asks for a small thing: its size says nothing of what is asked. */
  | 'LARGE_TRIFLE'
  /** A large house wants it for all of itself. */
  | 'LARGE_WHOLE'
  | 'HOME'
  | 'FREIGHT'
  | 'ONE_SHIPMENT'
  /** One run to save goods in danger. */
  | 'ONE_RESCUE'
  | 'PARTIAL'
  | 'NOT_OURS'
  | 'SUPPORT'

/** The signs of a lead, each with the words that show it where it has some. */
export type Signs = ReadonlyMap<Sign, Hit | null>

const aboutOf = Object.fromEntries(
  Object.entries(TOPIC_WORDS).map(([topic, words]) => [`ABOUT_${topic}`, words]),
) as Record<`ABOUT_${Topic}`, string>
const WORDS = familiesOf<Scope | `ABOUT_${Topic}` | Difficulty>({
  ...SCOPE_WORDS,
  ...aboutOf,
  ...DIFFICULTY_WORDS,
})
const isDifficulty = (name: string): name is Difficulty => name in DIFFICULTY_WORDS
const MOVED = phrases(
  FREIGHT.trim()
    .split(/,\s+/)
    .filter((word) => word !== ''),
)

const TRIFLES: readonly Sign[] = [
  'STRANDED',
  'ABOUT_TRAINING',
  'ABOUT_PAPERS',
  'ABOUT_REPAIR',
  'HOME',
  'SINGLE',
]
/** More than one shipment. */
const GOES_ON: readonly Sign[] = ['RECURRING', 'YEARS', 'TENDER', 'WHOLE']

/** Reads the signs that scope and difficulty are weighed by. @see weights.ts */
export function signsOf(
  document: Document,
  serviceMatch: Labels['serviceMatch'],
  kind: Labels['kind'],
): Signs {
  const { statement } = document
  const signs = new Map<Sign, Hit | null>(wordSigns(statement))
  const { value: size } = readSize(document)
  if (size !== 'UNKNOWN') signs.set(size, null)
  for (const [sign, hit] of placesOf(statement)) signs.set(sign, hit)
  for (const [sign, hit] of thingsCounted(statement)) signs.set(sign, hit)
  const moved = find(statement, MOVED)
  if (moved) {
    signs.set('FREIGHT', moved)
    if (!GOES_ON.some((sign) => signs.has(sign))) signs.set('ONE_SHIPMENT', moved)
  }
  if (signs.has('STRANDED') && signs.has('ONE_SHIPMENT')) signs.set('ONE_RESCUE', moved)
  if (signs.has('WHOLE') && size === 'LARGE') signs.set('LARGE_WHOLE', signs.get('WHOLE') ?? null)
  if (isPrivate(document)) signs.set('HOME', null)
  const trifle = TRIFLES.find((sign) => signs.has(sign))
  if (trifle && size === 'LARGE') signs.set('LARGE_TRIFLE', signs.get(trifle) ?? null)
  if (serviceMatch === 'PARTIAL') signs.set('PARTIAL', null)
  if (serviceMatch === 'NONE') signs.set('NOT_OURS', null)
  if (kind === 'SUPPORT') signs.set('SUPPORT', null)
  return signs
}

/** The families that have a word in the text which no denial reaches. */
function* wordSigns(statement: Source): Generator<[Sign, Hit]> {
  for (const [name, hits] of findFamilies(statement, WORDS)) {
    const hit = hits.find((one) => !isDenied(one))
    if (!hit) continue
    yield [name, hit]
    if (!isDifficulty(name)) continue
    const other = hits.find((one) => one.text !== hit.text && !isDenied(one))
    if (other) yield [`${name}_TWICE`, other]
  }
}
