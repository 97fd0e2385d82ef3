import { z } from 'zod'
import type { Integration } from './contract.ts'
import { type Slot, titleMeaning } from './field-names.ts'
import { draftOf, slotsByMapping, slotsByUsualName, type Slots } from './fields.ts'
import { isObject, type JsonObject, member, readObject, unreadable } from './payload.ts'
import {
  fromBase64,
  hmac,
  isEqual,
  newTextSecret,
  refused,
  requireHeader,
  requireProof,
  utf8,
} from './proof.ts'
import { answersOf, type FormAnswer } from './typeform-answers.ts'

const PREFIX = 'sha256='

/**
 * Typeform's responses. The signature covers the raw body, and no time: a repeat is known by the response's
 * token. An answer goes where the mapping says (by question `ref`), else where its type or its question's
 * words say, else into the description with its question, so that nothing is lost.
 * @see reference: providers §4 "Typeform"
 */
export const typeform = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/webhooks/secure-your-webhooks/',
  setup: {
    es: [
      'En Typeform, abra el formulario → Connect → Webhooks → Add a webhook y pegue la URL de esta conexión.',
      'En Edit → Secret pegue el secreto de esta conexión: sin él Typeform no firma y Criba no acepta.',
      'Active el webhook y pulse «Send test request».',
      'Si una pregunta no llega a su campo, indique su «ref» (Question reference) en el mapeo.',
    ],
    en: [
      'In Typeform, open the form → Connect → Webhooks → Add a webhook and paste the URL of this connection.',
      'Under Edit → Secret paste the secret of this connection: without it Typeform does not sign and Criba does not accept.',
      'Switch the webhook on and press “Send test request”.',
      'If a question does not reach its field, give its “ref” (Question reference) in the mapping.',
    ],
  },
  secret: 'generated',
  newSecret: newTextSecret,
  secretShape: z.string().min(8).max(512),
  options: z.strictObject({}),

  async verify(request, secrets) {
    const header = requireHeader(request, 'typeform-signature')
    const given = header.startsWith(PREFIX) ? fromBase64(header.slice(PREFIX.length)) : null
    if (!given) throw refused()
    await requireProof(secrets, async (secret) =>
      isEqual(given, await hmac('SHA-256', utf8(secret), request.body)),
    )
  },

  async arrivals(request, { mapping }) {
    const payload = readObject(request.body)
    const eventType = member(payload, 'event_type')
    // Half a form comes again whole, under the same token: keeping it would make the whole one a conflict.
    if (eventType === 'form_response_partial') return []
    if (eventType !== 'form_response') {
      throw unreadable('/event_type', 'Only form_response events are read here.')
    }
    const response = member(payload, 'form_response')
    const token = member(response, 'token')
    if (!isObject(response) || typeof token !== 'string' || token === '' || token.length > 200) {
      throw unreadable('/form_response/token', 'A form response must carry its token.')
    }
    const answers = answersOf(response)
    const mapped = mappedSlots(payload, response, answers, mapping)
    const slots = { ...hiddenSlots(response), ...mapped.slots, ...answerSlots(answers, mapped) }
    return [{ kind: 'draft', key: token, draft: draftOf({ ...slots, externalId: token }) }]
  },

  // Never 404 or 410: Typeform would switch the webhook off at once.
  answer: ({ leadIds }) => ({
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({ leadIds }),
  }),
} satisfies Integration

interface Mapped {
  readonly slots: Slots
  readonly used: ReadonlySet<FormAnswer>
}

/** By the question's `ref` or id, else by a path (`hidden.utm_source`, `form_response.hidden.utm_source`). */
function mappedSlots(
  payload: JsonObject,
  response: JsonObject,
  answers: readonly FormAnswer[],
  mapping: Readonly<Record<string, string>>,
): Mapped {
  const slots: Slots = { ...slotsByMapping(response, mapping), ...slotsByMapping(payload, mapping) }
  const used = new Set<FormAnswer>()
  for (const [field, reference] of Object.entries(mapping)) {
    const answer = answers.find(({ ref, id }) => ref === reference || id === reference)
    if (!answer || (field === 'age' && !isAge(answer.text))) continue
    used.add(answer)
    // Fields of a mapping are slots by its schema; Object.entries forgets that.
    slots[field as Slot] = answer.text
  }
  return { slots, used }
}

function answerSlots(answers: readonly FormAnswer[], mapped: Mapped): Slots {
  const slots: Slots = {}
  const rest: FormAnswer[] = []
  for (const answer of answers.filter((answer) => !mapped.used.has(answer))) {
    const slot = meaningOf(answer)
    const isTaken = slot === null || slot in slots || slot in mapped.slots
    if (isTaken) rest.push(answer)
    else slots[slot] = answer.text
  }
  // A description that the mapping gave stays first, and the answers that fit nowhere follow it.
  const first = mapped.slots.description ?? slots.description
  const lines = rest.map(({ title, text }) => (title ? `${title}: ${text}` : text))
  if (first === undefined && lines.length > 0) slots.description = lines.join('\n')
  if (typeof first === 'string') slots.description = [first, ...lines].join('\n')
  return slots
}

/** Guessed, so only for an answer that could be such a thing: a wrong guess must not make a lead unreadable. */
function meaningOf({ type, fieldType, title, text }: FormAnswer): Slot | null {
  if (type === 'email') return 'email'
  if (type === 'phone_number') return 'phone'
  const slot = titleMeaning(title)
  if (slot === 'description') return slot
  if (slot === null || fieldType === 'long_text' || type === 'boolean') return null
  if (text.includes('\n') || !fits(slot, text)) return null
  if (slot === 'email') return text.includes('@') ? slot : null
  if (slot === 'phone') return /\d{5}/.test(text.replace(/[\s().+-]/g, '')) ? slot : null
  return slot
}

// Shorter than what a lead may hold, so that parts joined (name and surname; city, state and country) fit too.
const LENGTH_MAX: Partial<Record<Slot, number>> = { gender: 50, phone: 60, email: 200, companyName: 200 }

const fits = (slot: string, text: string): boolean =>
  slot === 'age'
    ? isAge(text)
    : // Names of slots are the only keys; one that is none has the common limit.
      slot === 'description' || text.length <= (LENGTH_MAX[slot as Slot] ?? 90)

const isAge = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 150

/** Hidden fields stand in the link, for anybody to write: never whom to mail, and the answers win. */
function hiddenSlots(response: JsonObject): Slots {
  const hidden = member(response, 'hidden')
  if (!isObject(hidden)) return {}
  const texts = Object.entries(hidden).filter(([, value]) => typeof value === 'string')
  const { notifyEmail: _, ...slots } = slotsByUsualName(Object.fromEntries(texts))
  return Object.fromEntries(Object.entries(slots).filter(([slot, text]) => fits(slot, String(text))))
}
