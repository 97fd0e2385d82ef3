import type { FieldMapping } from '../src/domain/connection.ts'
import { parseInput } from '../src/domain/input.ts'
import { LeadDraft } from '../src/domain/lead.ts'
import { type Slot, usualMeaning } from './field-names.ts'
import { atPath, isObject, type JsonObject, member } from './payload.ts'

/** What was found for each field, as it came. */
export type Slots = Partial<Record<Slot, unknown>>

/** What is found under a field's usual names in one object. Names that mean nothing here are ignored. */
export function slotsByUsualName(source: JsonObject): Slots {
  const slots: Slots = {}
  const ranks = new Map<Slot, number>()
  const texts: { rank: number; text: unknown }[] = []
  for (const [key, value] of Object.entries(source)) {
    const meaning = usualMeaning(key)
    if (!meaning || isEmpty(value)) continue
    const { slot, rank } = meaning
    if (slot === 'description') texts.push({ rank, text: value })
    if (rank >= (ranks.get(slot) ?? Infinity)) continue
    ranks.set(slot, rank)
    slots[slot] = value
  }
  // A form may have a message and a comment: what the person wrote is read whole.
  const written = texts.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text)
  if (written.length > 1 && written.every((text) => typeof text === 'string')) {
    slots.description = [...new Set(written)].join('\n\n')
  }
  return slots
}

/** What stands where the connection's mapping says. */
export const slotsByMapping = (payload: unknown, mapping: FieldMapping): Slots =>
  Object.fromEntries(
    Object.entries(mapping)
      .map(([field, path]) => [field, atPath(payload, path)] as const)
      .filter(([, value]) => !isEmpty(value)),
  )

/**
 * The lead in a payload of no vendor's own form: the object itself, `{lead}`, `{data}` or `{data:{lead}}`,
 * whichever innermost one says how to reach somebody or what is wanted. The mapping wins. Throws
 * `invalid_request` that points at the field which cannot be read.
 */
export function leadInPayload(payload: JsonObject, mapping: FieldMapping): LeadDraft {
  const data = member(payload, 'data')
  const found = [member(data, 'lead'), data, member(payload, 'lead'), payload]
    .filter(isObject)
    .map(slotsByUsualName)
  const usual = found.find(({ email, phone, description }) => email ?? phone ?? description) ?? found[0]
  return draftOf({ ...usual, ...slotsByMapping(payload, mapping) })
}

/** Puts the parts together and parses the result as every lead is parsed. Throws `invalid_request`. */
export function draftOf(slots: Slots): LeadDraft {
  const { firstName, lastName, city, state, country, ...fields } = slots
  const draft = {
    ...fields,
    fullName: nameOf(fields.fullName, firstName, lastName),
    location: fields.location ?? joined(', ', city, state, country),
  }
  return parseInput(
    LeadDraft,
    Object.fromEntries(
      Object.entries(draft).map(([field, value]) => [field, field === 'age' ? asAge(value) : asText(value)]),
    ),
  )
}

/** Some forms ask for "nombre" and "apellidos": the first is then not the full name. */
function nameOf(full: unknown, first: unknown, last: unknown): unknown {
  if (full === undefined) return joined(' ', first, last)
  if (first !== undefined || typeof full !== 'string' || typeof last !== 'string') return full
  return full.toLowerCase().includes(last.trim().toLowerCase()) ? full : `${full} ${last}`
}

function joined(separator: string, ...parts: readonly unknown[]): unknown {
  const texts = parts.map(asText).filter((part) => part !== undefined)
  // What is no text is left to the draft's own parser, which names the field.
  const odd = texts.find((part) => typeof part !== 'string')
  return odd ?? (texts.length > 0 ? texts.join(separator) : undefined)
}

/** Numbers and lists of texts as text. Anything else as it is, for the parser to refuse by name. */
function asText(value: unknown): unknown {
  if (isEmpty(value)) return undefined
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ')
  return value
}

function asAge(value: unknown): unknown {
  if (isEmpty(value)) return undefined
  return typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : value
}

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
