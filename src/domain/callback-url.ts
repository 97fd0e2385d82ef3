import { AppError } from '../errors.ts'
import { isAddress } from './address.ts'

const PORTS = new Set(['', '443', '8443'])
// Names that lead inside: this machine, a local network, our own platform and its tunnels.
const INSIDE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|workers\.dev|cfargotunnel\.com)$/

const unsafe = (detail: string) =>
  new AppError('unsafe_url', detail, { issues: [{ path: '/url', message: detail }] })

/**
 * What can be said of a callback URL without asking DNS. Returns it parsed. Throws `unsafe_url`.
 * With `allowPrivate` (development only) any http(s) URL without credentials passes.
 * @see reference: delivery §7.19
 */
export function vetCallbackUrl(text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw unsafe('Give a full https:// address.')
  if (url.username || url.password) throw unsafe('Put no user or password into the address; use a header.')
  if (allowPrivate) return url
  if (url.protocol !== 'https:') throw unsafe('Criba only calls https:// addresses.')
  if (!PORTS.has(url.port)) throw unsafe('Criba only calls ports 443 and 8443.')
  // URL has normalised decimal, octal and hexadecimal forms to dotted ones by now.
  const host = url.hostname.replace(/\.$/, '')
  if (host.startsWith('[') || isAddress(host)) throw unsafe('Use a host name, not an IP address.')
  if (!host.includes('.') || INSIDE.test(host)) throw unsafe('That host is not on the public Internet.')
  return url
}
