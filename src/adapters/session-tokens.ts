import { jwtVerify, SignJWT } from 'jose'
import type { SessionTokens } from '../domain/ports.ts'

const ISSUER = 'criba'

/**
 * Signed tokens for the console: HS256 under SESSION_KEY (base64). The purpose is the audience, so a magic
 * link is never a session. `read` gives null on any fault: forged, expired, another purpose. @see RFC 8725
 */
export function sessionTokens(sessionKey: string): SessionTokens {
  const key = Uint8Array.from(atob(sessionKey), (char) => char.charCodeAt(0))
  return {
    issue: (purpose, { workspaceId, tokenId }, ttlSeconds) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setAudience(purpose)
        .setSubject(workspaceId)
        .setJti(tokenId)
        .setIssuedAt()
        .setExpirationTime(`${ttlSeconds}s`)
        .sign(key),
    async read(purpose, token) {
      const verified = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: purpose,
      }).catch(() => null)
      const { sub, jti } = verified?.payload ?? {}
      return sub && jti ? { workspaceId: sub, tokenId: jti } : null
    },
  }
}
