// One thing that companies buy, as word families in folded text (es, en, pt). `phrase-book.ts` reads the lists:
//   disco* duro*      words in a row (articles and "de" may stand between them); * is any ending
//   firewall*/utm     one word or the other
//   a ... b           with up to four words between
//   {cold} & {move}   both in one sentence, in either order; {name} is a list of `word-classes.ts`
//   {cold} ~ {move}   both close together
//   ?camara*          a word of many meanings: it counts for a profile that sells this, and for nobody else
/** One thing that companies buy. */
export interface Need {
  /** How only a profile says it; a customer would not. */
  readonly offer?: string
  /** How anybody names it. */
  readonly named: string
  /** How a customer tells it by what has gone wrong or must be done, without naming it. */
  readonly told?: string
  /** Words that prove nothing alone; several of them tell the need when nothing clearer stands there. */
  readonly hints?: string
  /** The trade of which it is a craft: who sells the whole sells this, and a wish for the whole may mean this. */
  readonly of?: string
  /** Needs that are only its object: who wants a cold room *mended* wants no cold store. */
  readonly owns?: readonly string[]
  /** Mostly what other things are done to or stand on: alone it is asked for, beside another it is not. */
  readonly isObject?: boolean
  /** A deed (advise, install, train …) rather than a thing: what it is done to decides whose trade it is. */
  readonly isDeed?: boolean
}
