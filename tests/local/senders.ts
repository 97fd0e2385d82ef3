// The vendors' side of the wire, signed with node:crypto: independent of the code that verifies.
import { createHmac, createHash, randomUUID } from 'node:crypto'

export interface Sending {
  readonly headers: Record<string, string>
  readonly body: string
}

export interface SampleLead {
  readonly fullName: string
  readonly jobTitle?: string
  readonly age?: number
  readonly location?: string
  readonly email?: string
  readonly phone?: string
  readonly companyName?: string
  readonly industry?: string
  readonly description: string
}

const json = { 'content-type': 'application/json' }
const seconds = () => Math.floor(Date.now() / 1000)

/** Standard Webhooks: `v1` over id.timestamp.body. */
export function standardWebhooks(secret: string, lead: SampleLead): Sending {
  const id = `msg_${randomUUID()}`
  const timestamp = String(seconds())
  const body = JSON.stringify({ type: 'contact.created', data: lead })
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
  return { headers: { ...json, ...headers }, body }
}

/** Options of an `hmac` connection that `genericHmac` signs for. */
export const HMAC_OPTIONS = {
  algorithm: 'sha256',
  encoding: 'hex',
  header: 'x-signature',
  prefix: 'sha256=',
  template: '{ts}.{body}',
  ts: { header: 'x-timestamp', unit: 's', toleranceSec: 300 },
  id: { header: 'x-request-id' },
}

export function genericHmac(secret: string, lead: SampleLead): Sending {
  const timestamp = String(seconds())
  const body = JSON.stringify(lead)
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  const headers = {
    'x-signature': `sha256=${signature}`,
    'x-timestamp': timestamp,
    'x-request-id': randomUUID(),
  }
  return { headers: { ...json, ...headers }, body }
}

const QUESTIONS = {
  fullName: ['short_text', 'Nombre completo'],
  jobTitle: ['short_text', 'Puesto'],
  location: ['short_text', 'Ciudad'],
  email: ['email', 'Correo electrónico'],
  phone: ['phone_number', 'Teléfono'],
  companyName: ['short_text', 'Empresa'],
  industry: ['short_text', 'Sector'],
  description: ['long_text', '¿Qué necesita?'],
} as const

/** Typeform: base64 HMAC of the body; a form whose questions carry our field names as `ref`. */
export function typeform(secret: string, lead: SampleLead): Sending {
  const asked = Object.entries(QUESTIONS).map(([ref, [type, title]]) => ({
    id: ref.slice(0, 6),
    ref,
    type,
    title,
  }))
  const answers = asked.flatMap((field) => {
    const value = Object.entries(lead).find(([name]) => name === field.ref)?.[1]
    if (value === undefined) return []
    const kind = field.type === 'email' || field.type === 'phone_number' ? field.type : 'text'
    return [{ type: kind, [kind]: String(value), field: { id: field.id, ref: field.ref, type: field.type } }]
  })
  const body = JSON.stringify({
    event_id: randomUUID(),
    event_type: 'form_response',
    form_response: {
      form_id: 'lT4Z3j',
      token: randomUUID().replaceAll('-', ''),
      submitted_at: new Date().toISOString(),
      definition: { id: 'lT4Z3j', title: 'Contacto', fields: asked },
      answers,
    },
  })
  const signature = createHmac('sha256', secret).update(body).digest('base64')
  return { headers: { ...json, 'typeform-signature': `sha256=${signature}` }, body }
}

function hubspotBody(lead: SampleLead): string {
  const [firstname = '', ...rest] = lead.fullName.split(' ')
  const properties = {
    firstname,
    lastname: rest.join(' '),
    jobtitle: lead.jobTitle,
    email: lead.email,
    phone: lead.phone,
    company: lead.companyName,
    industry: lead.industry,
    city: lead.location,
    message: lead.description,
    hs_object_id: String(Math.floor(Math.random() * 1e12)),
  }
  return JSON.stringify({ objectId: Number(properties.hs_object_id), properties })
}

/** HubSpot workflow webhook, v3: METHOD + URI + body + timestamp, keyed with the app's client secret. */
export function hubspotV3(secret: string, url: string, lead: SampleLead): Sending {
  const timestamp = String(Date.now())
  const body = hubspotBody(lead)
  const signature = createHmac('sha256', secret).update(`POST${url}${body}${timestamp}`).digest('base64')
  return {
    headers: { ...json, 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': timestamp },
    body,
  }
}

/** HubSpot workflow webhook, v2: plain SHA-256 over secret + METHOD + URI + body. */
export function hubspotV2(secret: string, url: string, lead: SampleLead): Sending {
  const body = hubspotBody(lead)
  const signature = createHash('sha256').update(`${secret}POST${url}${body}`).digest('hex')
  return { headers: { ...json, 'x-hubspot-signature': signature, 'x-hubspot-signature-version': 'v2' }, body }
}
