import type { Integration } from './contract.ts'
import { hmac } from './hmac.ts'
import { hubspot } from './hubspot.ts'
import { standardWebhooks } from './standard-webhooks.ts'
import { typeform } from './typeform.ts'

/** Every vendor whose webhooks Criba reads. Adding one is its file and its name here. */
export const integrations: readonly Integration[] = [standardWebhooks, hmac, typeform, hubspot]

export const findIntegration = (id: string): Integration | undefined =>
  integrations.find((integration) => integration.id === id)
