import type { SealedSecret } from '../domain/connection.ts'

const OVERLAP_MS = 24 * 3_600_000

/**
 * Puts a new secret first; the one it replaces works on for 24 hours, so that the other side can change
 * over without losing a message. Keeps `oldMax` of those that have not retired yet.
 * @see reference: delivery §1 "Secret rotation"
 */
export function rotate(
  secrets: readonly SealedSecret[],
  sealed: string,
  now: Date,
  oldMax: number,
): SealedSecret[] {
  const retiresAt = new Date(now.getTime() + OVERLAP_MS).toISOString()
  const old = secrets
    .filter((secret) => secret.retiresAt === null || Date.parse(secret.retiresAt) > now.getTime())
    .map((secret) => ({ sealed: secret.sealed, retiresAt: secret.retiresAt ?? retiresAt }))
  return [{ sealed, retiresAt: null }, ...old.slice(0, oldMax)]
}
