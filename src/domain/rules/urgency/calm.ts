import { find, findAll, type Hit, type Source } from '../text/source.ts'
import { URGENCY_WORDS } from './patterns.ts'
import { sentenceAround } from './sentence.ts'

/** What the writer says to calm. */
export interface Calm {
  /** The words that prove calm, the plainest first; null when there are none. */
  readonly hit: () => Hit | null
  /** Whether they take back what is said at a place: "URGENTE … la verdad no corre prisa". */
  readonly takesBack: (hit: Hit) => boolean
}

const BUT = /(?<![a-z])(?:pero|but|however|aunque|salvo|excepto|except|mas|porem|eso si|lo que si)(?![a-z])/

/**
 * Denied hurry takes back what stands before it, and what follows in its own sentence unless a "but" stands
 * between. Courtesy ("cuando guste") and looking around take nothing back.
 */
export function findCalm(source: Source): Calm {
  const { noHurry, someDay, looking, atLeisure } = URGENCY_WORDS
  const denials = findAll(source, noHurry)
  const last = denials.at(-1)
  return {
    hit: () => last ?? find(source, someDay) ?? find(source, looking) ?? find(source, atLeisure),
    takesBack: (hit) => {
      if (!last) return false
      if (last.end > hit.start) return true
      const [from] = sentenceAround(hit)
      return last.start >= from && !BUT.test(source.text.slice(last.end, hit.start))
    },
  }
}
