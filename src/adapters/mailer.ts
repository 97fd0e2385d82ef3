import { Resend } from 'resend'
import type { CallResult, Mailer } from '../domain/ports.ts'

/**
 * Sends through Resend. The idempotency key makes a retry within 24 h the same mail.
 * @see https://resend.com/docs/dashboard/emails/idempotency-keys
 */
export function resendMailer(apiKey: string, from: string): Mailer {
  const resend = new Resend(apiKey)
  return {
    async send(_workspaceId, mail, idempotencyKey) {
      const startedAt = Date.now()
      const ended = (result: Pick<CallResult, 'status' | 'errorClass' | 'response'>): CallResult => ({
        ...result,
        durationMs: Date.now() - startedAt,
        retryAfterMs: null,
      })
      try {
        const { id, to, subject, html, text } = mail
        const message = { from, to, subject, html, text, headers: { 'X-Entity-Ref-ID': id } }
        const { data, error } = await resend.emails.send(message, { idempotencyKey })
        if (!error) return ended({ status: 200, errorClass: null, response: data.id })
        return ended({ status: error.statusCode ?? null, errorClass: 'mail_refused', response: error.name })
      } catch {
        return ended({ status: null, errorClass: 'connection', response: null })
      }
    },
  }
}

/** Without a key the outbox, which keeps every mail anyway, is where it stays to be read. */
export const outboxMailer = (): Mailer => ({
  send: () =>
    Promise.resolve({
      status: null,
      durationMs: 0,
      errorClass: null,
      response: 'kept in the outbox',
      retryAfterMs: null,
    }),
})
