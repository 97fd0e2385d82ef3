import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/domain/address.ts'
import { vetCallbackUrl } from '../../../src/domain/callback-url.ts'

const FORBIDDEN = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.8.8.8',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.1.1.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '3fff::1',
  '5f00::1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
]
const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '100.63.255.255',
  '172.32.0.1',
  '192.0.1.1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
]
const NONSENSE = [
  '',
  'example.com',
  '1.2.3',
  '1.2.3.256',
  '1.2.3.4.5',
  ':::',
  '1::2::3',
  '12345::',
  'g::1',
  '1:2:3:4:5:6:7',
]

describe('addresses', () => {
  it.each(FORBIDDEN)('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false))
  it.each(PUBLIC)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))
  it.each(NONSENSE)('"%s" is no address, so never a public one', (text) =>
    expect(isPublicAddress(text)).toBe(false),
  )
})

describe('callback URLs', () => {
  const good = 'https://hooks.example.com/criba?team=1'
  it('takes a public https address as it is', () => {
    expect(vetCallbackUrl(good, false).href).toBe(good)
    expect(vetCallbackUrl('https://hooks.example.com:8443/', false).port).toBe('8443')
  })
  it.each([
    'not a url',
    'ftp://hooks.example.com/',
    'javascript:alert(1)',
    'http://hooks.example.com/',
    'https://hooks.example.com:22/',
    'https://user:pass@hooks.example.com/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://8.8.8.8/',
    'https://localhost/',
    'https://api.localhost/',
    'https://localhost./',
    'https://db.internal/',
    'https://printer.local/',
    'https://intranet/',
    'https://x.workers.dev/',
    'https://x.cfargotunnel.com/',
  ])('422 unsafe_url: refuses %s', (url) => {
    expect(() => vetCallbackUrl(url, false)).toThrow(expect.objectContaining({ code: 'unsafe_url' }))
  })
  it('lets development call this machine, but never with credentials in the URL', () => {
    expect(vetCallbackUrl('http://127.0.0.1:4000/x', true).port).toBe('4000')
    expect(() => vetCallbackUrl('http://a:b@127.0.0.1/', true)).toThrow(
      expect.objectContaining({ code: 'unsafe_url' }),
    )
  })
})
