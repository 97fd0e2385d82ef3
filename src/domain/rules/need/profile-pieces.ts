import type { CompanyProfile } from '../../company.ts'
import { foldText } from '../text/fold.ts'

/** A stretch of a profile: of one service, or of the whole; what is sold, or what is not. */
export interface Piece {
  readonly text: string
  readonly weight: number
  /** The service's place in the profile; null for the whole. */
  readonly service: number | null
  readonly isRefused: boolean
}

const NAME = 1
const DESCRIPTION = 0.7
const WHOLE = 0.6

const REFUSES =
  /^(?:\S+ ){0,3}?(?:no|not|nao|nunca|never|don't|doesn't|ni)\b|\bpor su cuenta\b|\bpor conta do cliente\b|\bon their own\b/

/** Cuts a profile into what it says of each service and of the whole. */
export function piecesOf({ name, shortDescription, mainServices }: CompanyProfile): Piece[] {
  const pieces: Piece[] = [{ text: name, weight: WHOLE, service: null, isRefused: false }]
  for (const [service, each] of mainServices.entries()) {
    pieces.push({ text: each.name, weight: NAME, service, isRefused: false })
    for (const text of sentencesOf(each.description)) pieces.push(pieceOf(text, DESCRIPTION, service))
  }
  const names = mainServices.map((each) => foldText(each.name))
  for (const sentence of sentencesOf(shortDescription)) {
    const notes = sentence.split(/;/)
    const isAligned = notes.length === names.length && names.length > 1
    for (const [place, text] of notes.entries()) {
      const title = /^\s*([^:]{3,40}):/.exec(text)?.[1]
      const titled =
        title === undefined ? -1 : names.findIndex((each) => each.startsWith(foldText(title).trim()))
      const service = isAligned ? place : titled >= 0 ? titled : null
      pieces.push(pieceOf(text, service === null ? WHOLE : DESCRIPTION, service))
    }
  }
  return pieces
}

const pieceOf = (text: string, weight: number, service: number | null): Piece => ({
  text,
  weight,
  service,
  isRefused: REFUSES.test(foldText(text).trim()),
})

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((each) => each.trim() !== '')
