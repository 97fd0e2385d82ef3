import {
  ANOTHER_ACTS,
  AS,
  I_AM,
  IN_ROLE,
  IS_ME,
  NOT_HIS,
  NOTE_VOICE,
  OF_ANOTHER,
  OF_HIMSELF,
  POSSESSED,
  SELLER_SIDE,
  SENTENCE_WORD,
  SPEAKER,
  TOLD_IN_NOTE,
  TOLD_TO_BE,
} from '../lexicon/self-words.ts'
import { findAll, type Hit, type Source } from '../text/source.ts'
import { clauseEnd } from './clause.ts'
import { type Title, titleIn } from './held-title.ts'
import { highest } from './title-phrase.ts'

const REACH = 90
// More than so many self-presentations are a hostile text, not a person.
const ANCHORS_MAX = 12
const NAME_WORDS = 60
const MODIFIERS = 30

const anchors = (source: Source, pattern: RegExp): Hit[] => findAll(source, pattern).slice(0, ANCHORS_MAX)

/** The title that the writer says he holds: "soy la jefa de planta", "Ana here, plant engineer". */
export function saidTitle(source: Source): Title | null {
  const said = [
    ...anchors(source, I_AM).map((hit) => titleAfter(source, hit, NAME_WORDS, 'said')),
    ...anchors(source, AS).map((hit) => titleAfter(source, hit, MODIFIERS, 'said')),
    ...anchors(source, IN_ROLE).map((hit) =>
      isOfHimself(hit) ? titleAfter(source, hit, MODIFIERS, 'said') : null,
    ),
    ...[...anchors(source, HERE), ...anchors(source, IS_ME)].map((hit) => titleBefore(source, hit)),
    ...anchors(source, SPEAKER).map((hit) =>
      SELLER_SIDE.test(hit.text) ? null : titleIn(source, hit.start, hit.end, 'said'),
    ),
  ].filter((title) => title !== null)
  return pick(said)
}

/** The title that a note gives the lead: "dice ser el encargado", "spoke with Dan, plant engineer". */
export function toldTitle(source: Source): Title | null {
  const told = anchors(source, TOLD_TO_BE).map((hit) => titleAfter(source, hit, NAME_WORDS, 'told'))
  const noted = NOTE_VOICE.test(source.text)
    ? anchors(source, TOLD_IN_NOTE).map((hit) => titleAfter(source, hit, NAME_WORDS, 'told'))
    : []
  return pick([...told, ...noted].filter((title) => title !== null))
}

// "Soy practicante" is never outdone by a title further on; of others the highest counts, a post before a profession.
function pick(titles: readonly Title[]): Title | null {
  const modest = titles.find(({ sort }) => sort === 'learner' || sort === 'helper')
  if (modest) return modest
  const posts = titles.filter(({ sort }) => sort === 'post')
  return highest(posts.length > 0 ? posts : titles)
}

/** The title in the words after a place, up to where another subject begins. */
function titleAfter(source: Source, hit: Hit, reach: number, from: Title['from']): Title | null {
  const end = clauseEnd(source.text, hit.end, REACH)
  const found = titleIn(source, hit.end, end, from)
  if (!found || found.hit.start - hit.end > reach) return null
  const between = source.text.slice(hit.end, found.hit.start)
  const isHelper = found.sort === 'helper' || found.sort === 'learner'
  if (NOT_HIS.test(between) || (!isHelper && POSSESSED.test(between)) || isDoing(between)) return null
  if (DENIED.test(source.text.slice(Math.max(0, hit.start - 24), hit.start))) return null
  if (isTask(source.text.slice(found.hit.start, found.hit.end + 24))) return null
  if (reach === MODIFIERS && SENTENCE_WORD.test(between.replace(ARTICLE, ''))) return null
  if (
    /(?<![a-z])(?:el|la|the|o|a)\s+$/.test(between) &&
    ANOTHER_ACTS.test(source.text.slice(found.hit.end, found.hit.end + 60))
  )
    return null
  return found
}

const ARTICLE = /^\s*(?:el|la|the|an?|un|una|o|um|uma|our|its)(?![a-z])/
const DENIED =
  /(?<![a-z])(?:no|not|nao|ya no|never|nunca|si|if|cuando|when|aunque no|que no|like|as if|casi|quien)\s+(?:yo |i )?$/
// "I'm looking …", "I'm evaluating for our manager": doing, not being. "Acting director" is being.
const isDoing = (between: string) =>
  /^\s*(?:just |now |currently |still |also )*(?!acting|managing|engineering|marketing|purchasing|manufacturing|operating|leading)[a-z]{3,}ing(?![a-z])/.test(
    between,
  )
// "el encargado de cotizar": a task of the day, not a post.
const isTask = (words: string) =>
  /^(?:encargad[oa]|responsable|responsavel|encarregad[oa]|comisionad[oa]) (?:de|del|para|por) (?:(?:presupuesto|la compra|las compras de|la seleccion|la cotizacion|esta compra)(?![a-z])|(?!taller|alquiler|mar(?![a-z]))(?:[a-z]{2,}(?:ar|er|ir)(?:lo|los|la|las|le|les)?)(?![a-z]))/.test(
    words,
  )
function isOfHimself({ source, start }: Hit): boolean {
  const before = sentenceBefore(source.text, start)
  return OF_HIMSELF.test(before) && !OF_ANOTHER.test(before)
}
const sentenceBefore = (text: string, place: number) =>
  /[^.!?\n]*$/.exec(text.slice(Math.max(0, place - 90), place))?.[0] ?? ''

const HERE =
  /(?<![a-z])(?:here|speaking|aqui|aca|al habla|falando)(?=\s*[.,!;\n-]|\s*$| (?:at|from|in|with|en|de|out))/g
const BACK = 62
/** "Process engineer here", "Ana, jefa de planta, por aquí". */
function titleBefore(source: Source, hit: Hit): Title | null {
  const back = source.text.slice(Math.max(0, hit.start - BACK), hit.start)
  const start = hit.start - (/[^.!?;:\n]*$/.exec(back)?.[0].length ?? 0)
  const found = titleIn(source, start, hit.start, 'said')
  if (!found) return null
  const before = source.text.slice(start, found.hit.start)
  return NOT_HIS.test(before) || POSSESSED.test(before) || SPEAKS.test(source.text.slice(start, hit.start))
    ? null
    : found
}
const SPEAKS =
  /(?<![a-z])(?:we|is|are|was|has|have|had|need|needs|want|wants|the|un|una|hay|tenemos|es|esta|estan|trabaja|works|comes|came|be|will|que|to|get|when|if|do|does|asked|for|some|any|no|every|each)(?![a-z])/
