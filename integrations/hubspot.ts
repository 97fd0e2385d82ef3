import { z } from 'zod'
import { sha256Hex } from '../src/domain/ids.ts'
import type { Integration, SignedRequest } from './contract.ts'
import { draftOf, isEmpty, type Slots, slotsByMapping, slotsByUsualName } from './fields.ts'
import { isObject, type JsonObject, member, readJson, unreadable } from './payload.ts'
import {
  concat,
  fromBase64,
  fromHex,
  hmac,
  isEqual,
  refused,
  requireHeader,
  requireProof,
  requireRecent,
  sha256,
  utf8,
} from './proof.ts'

/**
 * HubSpot workflows ("Send a webhook"), signed in any of HubSpot's ways. v3 covers method, URL, body and a
 * time; v2 the first three; v1 the body only, and is taken only for the arrays of ids that HubSpot signs
 * so, which `arrivals` then refuses with the reason. @see reference: providers §1
 */
export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  docs: 'https://knowledge.hubspot.com/workflows/how-do-i-use-webhooks-with-hubspot-workflows',
  setup: {
    es: [
      'En HubSpot, abra su aplicación privada (Configuración → Integraciones) y copie el secreto de cliente y el ID de la aplicación. Pegue el secreto en esta conexión: no es el token «pat-…».',
      'Cree un flujo de trabajo de contactos y añada la acción «Enviar un webhook», método POST, con la URL de esta conexión letra por letra: HubSpot la firma.',
      'En autenticación elija «Incluir firma de solicitud en el encabezado» y escriba el ID de la aplicación.',
      'Incluya todas las propiedades del contacto, o al menos email, firstname, lastname, phone, jobtitle, company, message y hs_object_id. Pruebe y publique.',
    ],
    en: [
      'In HubSpot, open your private app (Settings → Integrations) and copy its client secret and app ID. Paste the secret here: it is not the “pat-…” token.',
      'Create a contact workflow and add the action “Send a webhook”, method POST, with the URL of this connection letter by letter: HubSpot signs it.',
      'For authentication choose “Include request signature in header” and enter the app ID.',
      'Include all contact properties, or at least email, firstname, lastname, phone, jobtitle, company, message and hs_object_id. Test and publish.',
    ],
  },
  secret: 'given',
  newSecret: () => crypto.randomUUID(),
  secretShape: z
    .string()
    .min(8)
    .max(512)
    .refine((secret) => !secret.startsWith('pat-'), {
      error: 'This is an access token. Signatures are made with the client secret of the app.',
    }),
  options: z.strictObject({}),

  async verify(request, secrets, now) {
    // With a v3 signature there, only that one counts: a wrong or old one beside a good v2 is a replay.
    if (Object.hasOwn(request.headers, 'x-hubspot-signature-v3')) return verifyV3(request, secrets, now)
    const given = fromHex(requireHeader(request, 'x-hubspot-signature'))
    if (!given) throw refused()
    const signedBy = plainSignature(request)
    await requireProof(secrets, async (secret) => isEqual(given, await sha256(signedBy(secret))))
  },

  async arrivals(request, { mapping }) {
    const payload = readJson(request.body)
    if (Array.isArray(payload)) {
      throw unreadable(
        '',
        'App subscriptions carry only ids and are not read by this release. Send leads from a workflow with the action “Send a webhook” and the contact’s properties.',
      )
    }
    if (!isObject(payload)) throw unreadable('', 'The body must be one JSON object.')
    const properties = plainProperties(member(payload, 'properties') ?? payload)
    const company = plainProperties(member(member(payload, 'associated-company'), 'properties'))
    const objectId = idOf(payload, properties)
    const slots = {
      ...withoutEmpty({ companyName: company['name'], industry: company['industry'] }),
      ...slotsOf(properties),
      // A mapping may say `cargo` or `properties.cargo`.
      ...slotsByMapping({ ...properties, properties }, mapping),
    }
    const draft = draftOf({ ...slots, ...readable(slots), externalId: objectId })
    // A workflow sends no id of its own, and its retries are the same bytes.
    return [{ kind: 'draft', key: `${objectId ?? 'none'}:${await sha256Hex(request.body)}`, draft }]
  },

  answer: ({ leadIds }) => ({
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({ leadIds }),
  }),
} satisfies Integration

async function verifyV3(request: SignedRequest, secrets: readonly string[], now: Date): Promise<void> {
  const given = fromBase64(requireHeader(request, 'x-hubspot-signature-v3'))
  const timestamp = requireHeader(request, 'x-hubspot-request-timestamp')
  if (!given) throw refused()
  requireRecent(timestamp, 'ms', now)
  // HubSpot's documents say decoded, its own libraries do not decode: for a URL without escapes it is one.
  const urls = [...new Set([decoded(request.url), request.url])]
  await requireProof(secrets, async (secret) => {
    const proofs = await Promise.all(
      urls.map(async (url) => {
        const signed = concat(request.method, url, request.body, timestamp)
        return isEqual(given, await hmac('SHA-256', utf8(secret), signed))
      }),
    )
    return proofs.includes(true)
  })
}

/** What v1 and v2 hash: a plain SHA-256 with the secret in front. */
function plainSignature({ headers, method, url, body }: SignedRequest) {
  const version = headers['x-hubspot-signature-version']
  if (version === 'v2') return (secret: string) => concat(secret, method, url, body)
  const isArray = body[0] === '['.charCodeAt(0)
  if (version === 'v1' && isArray) return (secret: string) => concat(secret, body)
  throw refused()
}

const DECODED: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
}

/** Only the escapes that HubSpot names are undone; `%20` or `%26` stay. @see reference: providers §1.2 */
const decoded = (url: string): string =>
  url.replace(/%[0-9A-F]{2}/gi, (escape) => DECODED[escape.toUpperCase()] ?? escape)

/** Properties as plain values: older workflows send `{value, versions}` for each. What is neither is left out. */
function plainProperties(properties: unknown): JsonObject {
  if (!isObject(properties)) return {}
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, property]) => [name, isObject(property) ? member(property, 'value') : property] as const)
      .filter(([, value]) => (typeof value === 'string' || typeof value === 'number') && !isEmpty(value)),
  )
}

function slotsOf(properties: JsonObject): Slots {
  // Who gets mail is for the mapping to say: here anybody who fills in the form could.
  const { notifyEmail: _, ...slots } = slotsByUsualName(properties)
  return slots
}

function readable({ industry, age }: Slots): Slots {
  return {
    // HubSpot's own list of industries comes as codes: COMPUTER_SOFTWARE.
    ...(typeof industry === 'string' &&
      /^[A-Z]+(_[A-Z]+)+$/.test(industry) && { industry: industry.replaceAll('_', ' ').toLowerCase() }),
    // An age that is no number is no reason to refuse the person: nobody at HubSpot could correct it.
    age: /^\d{1,2}$/.test(String(age)) ? age : undefined,
  }
}

function idOf(payload: JsonObject, properties: JsonObject): string | undefined {
  const id = properties['hs_object_id'] ?? member(payload, 'objectId') ?? member(payload, 'vid')
  const isId = typeof id === 'number' || (typeof id === 'string' && id !== '' && id.length <= 100)
  return isId ? String(id) : undefined
}

const withoutEmpty = (slots: JsonObject) =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => !isEmpty(value)))
