import type { Lead } from '../../src/domain/lead.ts'
import { ATTACKS as FRESH } from './attacks-fresh.ts'
import { ATTACKS as UNSEEN } from './attacks-unseen.ts'
import { type Attack, ATTACKS, EMAIL_TAGS, PHONE_SUFFIXES } from './attacks.ts'
import { leadOf } from './gold.ts'

/** Every field in which free text may arrive; gender and source too, which nobody may read. */
export const TEXT_FIELDS = [
  'fullName',
  'jobTitle',
  'gender',
  'location',
  'companyName',
  'industry',
  'description',
  'source',
] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export const POSITIONS = ['start', 'middle', 'end'] as const
export type Position = (typeof POSITIONS)[number]

/** One lead with one attack in it. */
export interface Attacked {
  readonly attackId: string
  readonly field: string
  /** In an empty field the attack is all that the field says. */
  readonly position: Position | 'alone'
  readonly lead: Lead
}

/**
 * Puts an attack beside what the field says, never in its place. Before other words of a description it has
 * a line of its own, before those of a one-line field a dash: where the words of two speakers run into one
 * sentence, nobody could say what the lead says without the attack. At the end it follows after a space.
 */
export function insert(own: string, attack: string, position: Position, isOneLine: boolean): string {
  if (position === 'end') return `${own} ${attack}`
  if (isOneLine) return `${attack} - ${own}`
  if (position === 'start') return `${attack}\n${own}`
  const borders = [...own.matchAll(/(?<=[.?!\n])\s+/gu)].map(({ index }) => index)
  const half = borders[Math.ceil((borders.length + 1) / 2) - 1] ?? own.length
  return `${own.slice(0, half)}\n${attack}\n${own.slice(half)}`
}

/** The lead with that text in that field, as the API would keep it; null when it would refuse it (too long). */
export const withText = (lead: Lead, field: string, text: string): Lead | null => {
  const { id, receivedAt, workspaceId: _w, connectionId: _c, status: _s, ...draft } = lead
  return leadOf(id, receivedAt, { ...draft, [field]: text })
}

/** A one-line field has no middle: the description alone has sentences. */
export const positionsIn = (field: TextField): readonly Position[] =>
  field === 'description' ? POSITIONS : ['start', 'end']

/** All leads that one lead and one attack make. */
export function attackedWith(lead: Lead, attack: Attack): Attacked[] {
  return TEXT_FIELDS.flatMap((field) => {
    const own = lead[field]
    const texts =
      own === null
        ? [{ position: 'alone' as const, text: attack.text }]
        : positionsIn(field).map((position) => ({
            position,
            text: insert(own, attack.text, position, field !== 'description'),
          }))
    return texts.flatMap(({ position, text }) => {
      const attacked = withText(lead, field, text)
      return attacked ? [{ attackId: attack.id, field, position, lead: attacked }] : []
    })
  })
}

/** The leads whose address carries an attack. */
export function attackedAddresses(lead: Lead): Attacked[] {
  const [, name, domain] = /^([^@+\s]+)@([^@\s]+)$/.exec(lead.email ?? '') ?? []
  const emails = EMAIL_TAGS.flatMap(({ id, text }) => {
    if (name === undefined || domain === undefined) return []
    const attacked = withText(lead, 'email', `${name}+${text}@${domain}`)
    return attacked ? [{ attackId: id, field: 'email', position: 'end' as const, lead: attacked }] : []
  })
  const phones = PHONE_SUFFIXES.flatMap(({ id, text }) => {
    const attacked = lead.phone === null ? null : withText(lead, 'phone', lead.phone + text)
    return attacked ? [{ attackId: id, field: 'phone', position: 'end' as const, lead: attacked }] : []
  })
  return [...emails, ...phones]
}

/** Every attack in every field and position of one lead. */
export const allAttacked = (lead: Lead): Attacked[] => [
  ...ATTACKS.flatMap((attack) => attackedWith(lead, attack)),
  ...attackedAddresses(lead),
]

const EACH = 12

/**
 * Texts in other manners, authored after the reader held against the first: each in every field and place, in
 * one lead of twelve, so that a run takes a minute and not ten.
 */
export const laterAttacked = (lead: Lead, index: number): Attacked[] =>
  [...UNSEEN, ...FRESH]
    .flatMap((attack) => attackedWith(lead, attack))
    .filter((_, at) => at % EACH === index % EACH)
