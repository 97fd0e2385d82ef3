import type { Plug, SignedRequest } from '../../../integrations/contract.ts'
import { findIntegration } from '../../../integrations/index.ts'
import type { LeadDraft, LeadDraftInput } from '../../../src/domain/lead.ts'
import { type Fixture, signedMessage, textBytes } from '../../fixtures/integrations/fixture.ts'

export const NOW = new Date('2026-03-02T15:00:00Z')
export const URL_OF_CONNECTION = 'https://criba.example/hooks/wsp_1/con_1'

export const LEAD = {
  fullName: 'María Peña Ríos',
  jobTitle: 'Directora de Sistemas',
  age: 42,
  gender: 'Mujer',
  location: 'Guadalajara',
  email: 'maria.pena@aceros.example',
  phone: '+52 33 1234 5678',
  companyName: 'Aceros Ríos',
  industry: 'Manufactura',
  description: 'Perdimos respaldos; urge una propuesta esta semana.',
} satisfies LeadDraftInput

/** The integration that the registry gives, with a plug whose options passed through its own schema. */
export function plugged(id: string, options: Record<string, unknown> = {}, mapping: Plug['mapping'] = {}) {
  const integration = findIntegration(id)
  if (!integration) throw new Error(`no integration ${id}`)
  return { integration, plug: { options: integration.options.parse(options), mapping } }
}

export const requestOf = (given: Partial<SignedRequest>): SignedRequest => ({
  method: 'POST',
  url: URL_OF_CONNECTION,
  query: new URLSearchParams(),
  headers: {},
  body: textBytes('{}'),
  ...given,
})

/** A valid request by a fixture, and what proves it. */
export function validCall(fixture: Fixture, lead: LeadDraftInput = LEAD, key = 'delivery-1') {
  const { signWith, verifyWith } = fixture.keys()
  const given = { secret: signWith, url: URL_OF_CONNECTION, now: NOW, lead, key }
  return {
    ...plugged(fixture.integration, fixture.options),
    request: requestOf(signedMessage(fixture, given)),
    secret: verifyWith,
  }
}

/** What an integration makes of a payload, without proof. */
export async function draftFrom(
  id: string,
  payload: unknown,
  mapping: Plug['mapping'] = {},
): Promise<LeadDraft> {
  const { integration, plug } = plugged(id, {}, mapping)
  const body = textBytes(JSON.stringify(payload))
  const headers = { 'webhook-id': 'm1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' }
  const [arrival] = await integration.arrivals(requestOf({ body, headers }), plug)
  if (arrival?.kind !== 'draft') throw new Error('no draft arrived')
  return arrival.draft
}

export const UNAUTHORIZED = {
  code: 'unauthorized',
  detail: 'The signature of this request could not be confirmed.',
}
