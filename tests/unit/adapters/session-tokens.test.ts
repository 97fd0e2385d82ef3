import { expect, it } from 'vitest'
import { sessionTokens } from '../../../src/adapters/session-tokens.ts'

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const tokens = sessionTokens(key(3))
const claims = { workspaceId: 'wsp_1', tokenId: 'jti_1' }

it('reads what it issued', async () => {
  expect(await tokens.read('session', await tokens.issue('session', claims, 60))).toEqual(claims)
})

it('a magic link is no session, and a session no magic link', async () => {
  expect(await tokens.read('session', await tokens.issue('magic-link', claims, 60))).toBeNull()
  expect(await tokens.read('magic-link', await tokens.issue('session', claims, 60))).toBeNull()
})

it('refuses a token that ran out, one of another key, one with a changed byte, and none', async () => {
  const token = await tokens.issue('session', claims, 60)
  expect(await tokens.read('session', await tokens.issue('session', claims, -1))).toBeNull()
  expect(await sessionTokens(key(4)).read('session', token)).toBeNull()
  const [head, body = '', signature] = token.split('.')
  const other = body.slice(0, 10) + (body[10] === 'A' ? 'B' : 'A') + body.slice(11)
  expect(await tokens.read('session', [head, other, signature].join('.'))).toBeNull()
  expect(await tokens.read('session', '')).toBeNull()
})

it('refuses a token that says it needs no signature (alg none)', async () => {
  const [, body] = (await tokens.issue('session', claims, 60)).split('.')
  const head = Buffer.from('{"alg":"none"}').toString('base64url')
  expect(await tokens.read('session', `${head}.${body}.`)).toBeNull()
})
