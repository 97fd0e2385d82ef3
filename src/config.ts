import { z } from 'zod'

const key32 = z
  .string()
  .refine((text) => decodedLength(text) === 32, 'Use 32 random bytes in base64: openssl rand -base64 32')

const optional = z.string().min(1).optional().catch(undefined)

const Config = z.object({
  MASTER_KEY: key32,
  SESSION_KEY: key32,
  ADMIN_TOKEN: z.string().min(16, 'Use at least 16 characters.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  RESEND_API_KEY: optional,
  MAIL_FROM: z.string().default('Criba <criba@localhost>'),
  ALLOW_PRIVATE_CALLBACKS: z.enum(['0', '1']).default('0'),
})

export interface Config {
  readonly masterKey: string
  readonly sessionKey: string
  readonly adminToken: string
  readonly publicUrl: string | null
  readonly resendApiKey: string | null
  readonly mailFrom: string
  readonly allowPrivateCallbacks: boolean
}

/**
 * The only reader of vars and secrets. Throws when one is missing or misshapen, naming it and never its
 * value: a house that starts without its keys would keep secrets it cannot open. @see design.md §7
 */
export function readConfig(env: object): Config {
  const parsed = Config.safeParse(env)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(
      `Criba cannot start. Set these with "wrangler secret put" (or .dev.vars): ${wrong.join('; ')}`,
    )
  }
  const vars = parsed.data
  return {
    masterKey: vars.MASTER_KEY,
    sessionKey: vars.SESSION_KEY,
    adminToken: vars.ADMIN_TOKEN,
    publicUrl: vars.PUBLIC_URL ?? null,
    resendApiKey: vars.RESEND_API_KEY ?? null,
    mailFrom: vars.MAIL_FROM,
    allowPrivateCallbacks: vars.ALLOW_PRIVATE_CALLBACKS === '1',
  }
}

function decodedLength(base64: string): number {
  try {
    return atob(base64).length
  } catch {
    return -1
  }
}
