import type { Span } from './phrase-book.ts'

/**
 * How a mention of a need stands in the message:
 * ASKED it is what is asked for; TOLD its trouble is told; NEAR the request comes after it in its sentence;
 * HAD the same, of a thing that the writer says he has; BARE nothing in the message is a request; ECHO the next sentence asks and names nothing itself ("the array is
 * full. Can you send one?"); PART it only completes another thing asked for ("laptops for the *backup* team"); CONTEXT it is
 * merely spoken of.
 */
export type Role = 'ASKED' | 'TOLD' | 'NEAR' | 'HAD' | 'BARE' | 'ECHO' | 'PART' | 'CONTEXT'

/** A need that a message speaks of. */
export interface Mention {
  readonly needs: readonly string[]
  readonly role: Role
  readonly isDeed: boolean
  /** Only words of many meanings name it. */
  readonly isBroad: boolean
  /** Needs that share those words and are not sold here. */
  readonly rivals: readonly string[]
  readonly from: number
  readonly to: number
  /** Where its parts stand, when it is told by several. */
  readonly parts: readonly Span[]
}

/** How much a mention says about what is asked for. */
export const WEIGHT: Readonly<Record<Role, number>> = {
  ASKED: 3,
  TOLD: 2.5,
  NEAR: 2,
  HAD: 2,
  BARE: 2,
  ECHO: 1.8,
  PART: 1.5,
  CONTEXT: 1,
}

/** What the weightiest mention says; 0 when there is none. */
export const weightOf = (mentions: readonly Mention[]): number =>
  Math.max(0, ...mentions.map(({ role }) => WEIGHT[role]))
