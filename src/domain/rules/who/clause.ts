import { NEW_SUBJECT } from '../lexicon/self-words.ts'

const ABBREVIATION =
  /(?<![a-z])(?:ing|lic|dra?|arq|mrs?|ms|c\.p|cp|sra?|srta|q\.f|st|jr|gte|dir|coord|sup|mtto|admon|mant|prod|op|mtra?|mgr|eng|prof|sto|sta|gral|depto|dept|inc|co|supt|asst|vp|maint|mfg|engr)\.(?=\s)/g

/** Where what a writer says of himself ends: another subject, a wish, a reason. A dot after "Ing" ends nothing. */
export function clauseEnd(text: string, start: number, reach: number): number {
  const rest = text.slice(start, start + reach).replace(ABBREVIATION, (word) => `${word.slice(0, -1)} `)
  const stop = NEW_SUBJECT.exec(rest)
  return start + (stop ? stop.index : rest.length)
}
