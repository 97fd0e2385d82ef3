import { z } from 'zod'
import { sha256Hex } from '../src/domain/ids.ts'
import { parseInput } from '../src/domain/input.ts'
import type { Integration, Plug, SignedRequest } from './contract.ts'
import { leadInPayload } from './fields.ts'
import { atPointer, readObject, unreadable } from './payload.ts'
import {
  concat,
  fromBase64,
  fromBase64Url,
  fromHex,
  hmac as sign,
  isEqual,
  newTextSecret,
  refused,
  requireHeader,
  requireProof,
  requireRecent,
  utf8,
} from './proof.ts'

const HeaderName = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'This is not the name of a header.')
  .toLowerCase()

const PLACEHOLDER = /(\{\w*\})/

/**
 * How a sender signs. The defaults are the commonest way: `x-signature: <hex HMAC-SHA256 of the body>`.
 * `template` is the signed text, made of `{body}` and, where they are configured, `{ts}` and `{id}` (a header).
 * @see reference: providers §3 "Generic HMAC"
 */
export const HmacOptions = z
  .strictObject({
    algorithm: z.enum(['sha1', 'sha256', 'sha512']).default('sha256'),
    encoding: z.enum(['hex', 'base64', 'base64url']).default('hex'),
    header: HeaderName.default('x-signature'),
    prefix: z.string().max(50).default(''),
    template: z.string().max(200).default('{body}'),
    ts: z
      .strictObject({
        header: HeaderName,
        unit: z.enum(['s', 'ms']).default('s'),
        toleranceSec: z.number().int().min(1).max(3600).default(300),
      })
      .optional(),
    id: z
      .union([
        z.strictObject({ header: HeaderName }),
        z.strictObject({
          jsonPointer: z
            .string()
            .max(200)
            .regex(/^(\/([^~/]|~[01])*)+$/, 'This is not a JSON pointer.'),
        }),
      ])
      .optional(),
  })
  .superRefine(({ template, ts, id }, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', path: ['template'], message })
    const used = template.split(PLACEHOLDER).filter((part) => PLACEHOLDER.test(part))
    const known = new Set(['{body}', ...(ts ? ['{ts}'] : []), ...(id && 'header' in id ? ['{id}'] : [])])
    if (!used.includes('{body}')) say('The template must contain {body}: what is not signed can be changed.')
    // A time that is sent beside the signature but not under it stops nobody from sending it anew.
    if (ts && !used.includes('{ts}')) say('The template must contain {ts} when a time is configured.')
    if (used.some((part) => !known.has(part))) {
      say('The template may contain {body}, {ts} when ts is configured, and {id} when id is a header.')
    }
  })
export type HmacOptions = z.output<typeof HmacOptions>

const HASHES = { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' } as const
const DECODERS = { hex: fromHex, base64: fromBase64, base64url: fromBase64Url } as const

/** Any sender that puts an HMAC of its request in a header, in the way that `options` describes. */
export const hmac = {
  id: 'hmac',
  name: 'HMAC',
  docs: 'https://www.rfc-editor.org/rfc/rfc2104',
  setup: {
    es: [
      'En el sistema que envía, cree un webhook con la URL de esta conexión.',
      'Use el secreto de esta conexión para firmar el cuerpo tal como se envía. Sin opciones: encabezado x-signature con el HMAC-SHA256 en hexadecimal.',
      'Si el sistema firma de otro modo, dígalo en las opciones: algorithm, encoding, header, prefix, template, ts, id.',
      'Envíe un objeto JSON con los campos del prospecto (fullName, email, phone, companyName, description…). Si usa otros nombres, indíquelos en el mapeo.',
    ],
    en: [
      'In the system that sends, create a webhook with the URL of this connection.',
      'Sign the body exactly as it is sent with the secret of this connection. Without options: header x-signature with the HMAC-SHA256 in hexadecimal.',
      'If that system signs in another way, say so in the options: algorithm, encoding, header, prefix, template, ts, id.',
      'Send one JSON object with the lead’s fields (fullName, email, phone, companyName, description…). If its names differ, say so in the mapping.',
    ],
  },
  secret: 'generated',
  newSecret: newTextSecret,
  secretShape: z.string().min(8).max(512),
  options: HmacOptions,

  async verify(request, secrets, now, plug) {
    const options = optionsOf(plug)
    const header = requireHeader(request, options.header)
    if (!header.startsWith(options.prefix)) throw refused()
    const given = DECODERS[options.encoding](header.slice(options.prefix.length))
    if (!given) throw refused()
    const signed = signedBytes(request, options, now)
    await requireProof(secrets, async (secret) =>
      isEqual(given, await sign(HASHES[options.algorithm], utf8(secret), signed)),
    )
  },

  async arrivals(request, plug) {
    const options = optionsOf(plug)
    const payload = readObject(request.body)
    const key = options.id ? idOf(request, payload, options.id) : await hashOf(request, options)
    return [{ kind: 'draft', key, draft: leadInPayload(payload, plug.mapping) }]
  },

  answer: ({ leadIds }) => ({
    status: 202,
    contentType: 'application/json',
    body: JSON.stringify({ leadIds }),
  }),
} satisfies Integration

// Parsed again on use: what was kept by an earlier release gets the defaults of this one.
const optionsOf = (plug: Plug): HmacOptions => parseInput(HmacOptions, plug.options)

function signedBytes(request: SignedRequest, { template, ts, id }: HmacOptions, now: Date) {
  const time = ts && requireHeader(request, ts.header)
  if (ts && time) requireRecent(time, ts.unit, now, ts.toleranceSec * 1000)
  return concat(
    ...template.split(PLACEHOLDER).map((part) => {
      if (part === '{body}') return request.body
      if (part === '{ts}') return time ?? ''
      return part === '{id}' && id && 'header' in id ? requireHeader(request, id.header) : part
    }),
  )
}

/** The sender's own id. Without the one that was promised, a repeat could not be told from a second lead. */
function idOf(request: SignedRequest, payload: unknown, id: NonNullable<HmacOptions['id']>): string {
  const [value, path] =
    'header' in id ? [request.headers[id.header], ''] : [atPointer(payload, id.jsonPointer), id.jsonPointer]
  const key = typeof value === 'number' ? String(value) : value
  if (typeof key === 'string' && key.trim() !== '' && key.length <= 200) return key
  throw unreadable(path, 'The id that this connection is set to read is missing or is not a short text.')
}

/** One request is one arrival: the same bytes, signed at the same time where a time is signed. */
async function hashOf(request: SignedRequest, { ts }: HmacOptions): Promise<string> {
  const body = await sha256Hex(request.body)
  return ts ? sha256Hex(`${body}|${requireHeader(request, ts.header)}`) : body
}
