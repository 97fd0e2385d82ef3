import type { SealedSecret } from '../domain/connection.ts'
import type { Services } from '../domain/ports.ts'

/** Opens those of the secrets that have not retired, newest first. `context` is what they were sealed to. */
export const activeSecrets = (
  services: Services,
  context: string,
  secrets: readonly SealedSecret[],
): Promise<string[]> =>
  Promise.all(
    secrets
      .filter(({ retiresAt }) => retiresAt === null || Date.parse(retiresAt) > services.now().getTime())
      .map(({ sealed }) => services.sealer.open(sealed, context)),
  )
