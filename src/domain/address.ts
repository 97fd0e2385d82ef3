// Addresses that a customer's URL may not lead to: everything that is not the public Internet.
// Ranges after Svix's `is_allowed` (reference: delivery, "Svix SSRF list"), which follows the IANA
// special-purpose registries. Compared as numbers: text forms of one address are many.
const FORBIDDEN = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
].map(toRange)

interface Address {
  readonly bits: 32 | 128
  readonly value: bigint
}

/** Whether an IPv4 or IPv6 text (no brackets) names a public host. False for what is no address at all. */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text)
  return address !== null && !FORBIDDEN.some((range) => contains(range, address))
}

export const isAddress = (text: string): boolean => parseAddress(text) !== null

function parseAddress(text: string): Address | null {
  if (!text.includes(':')) return parseV4(text)
  const value = parseV6(text)
  if (value === null) return null
  // ::ffff:a.b.c.d is the IPv4 host a.b.c.d in disguise.
  if (value >> 32n === 0xffffn) return { bits: 32, value: value & 0xffffffffn }
  return { bits: 128, value }
}

function parseV4(text: string): Address | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return { bits: 32, value: parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n) }
}

function parseV6(text: string): bigint | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  const tail = dotted?.[2] ? parseV4(dotted[2]) : null
  if (dotted && !tail) return null
  const plain = tail
    ? `${dotted?.[1]}${(tail.value >> 16n).toString(16)}:${(tail.value & 0xffffn).toString(16)}`
    : text
  const [head = '', rest, ...more] = plain.split('::')
  if (more.length > 0) return null
  const left = head === '' ? [] : head.split(':')
  const right = rest === undefined || rest === '' ? [] : rest.split(':')
  const missing = 8 - left.length - right.length
  if (rest === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n)
}

function toRange(cidr: string) {
  const [text = '', length = ''] = cidr.split('/')
  // Not parseAddress: a range is never an IPv4 address in disguise.
  const address = text.includes(':') ? { bits: 128 as const, value: parseV6(text) ?? 0n } : parseV4(text)
  if (!address) throw new Error(`not a range: ${cidr}`)
  return { ...address, shift: BigInt(address.bits - Number(length)) }
}

const contains = (range: ReturnType<typeof toRange>, address: Address): boolean =>
  range.bits === address.bits && range.value >> range.shift === address.value >> range.shift
