import type { Context, Env as HonoEnv } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { parseAccept } from 'hono/utils/accept'
import { Locale } from '../src/domain/labels.ts'

const COOKIE = 'criba-language'
const YEAR_SECONDS = 365 * 24 * 3600

/**
 * The language in which this person reads: the one asked for by `?lang` (and remembered), the one remembered,
 * `own` (a workspace's), the browser's, else `last`. `es-MX` is Spanish too: languages are matched
 * by their primary subtag (RFC 4647 §3.4).
 */
export function languageOf<E extends HonoEnv>(c: Context<E>, own?: Locale, last: Locale = 'es'): Locale {
  const asked = Locale.safeParse(c.req.query('lang'))
  if (asked.success) {
    setCookie(c, COOKIE, asked.data, {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      secure: true,
      maxAge: YEAR_SECONDS,
    })
    return asked.data
  }
  const remembered = Locale.safeParse(getCookie(c, COOKIE))
  if (remembered.success) return remembered.data
  if (own) return own
  const accepted = parseAccept(c.req.header('accept-language') ?? '').toSorted((one, two) => two.q - one.q)
  const known = accepted.map(({ type }) => Locale.safeParse(type.toLowerCase().split('-')[0]).data)
  return known.find((locale) => locale !== undefined) ?? last
}
