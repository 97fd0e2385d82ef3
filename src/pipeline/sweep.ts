import type { Services } from '../domain/ports.ts'

const PAGE = 100

/**
 * The last line of defence, once a minute: every workspace re-arms its alarm and drops what is past its
 * keeping. One workspace that is away does not stop the others. @see reference: delivery §4.6
 */
export async function sweepAll(services: Services): Promise<void> {
  let cursor: string | null = null
  do {
    const page: { items: string[]; nextCursor: string | null } = await services.directory.workspaces({
      limit: PAGE,
      cursor,
    })
    const swept = await Promise.allSettled(page.items.map((id) => services.workspace(id).sweep()))
    const failed = swept.filter(({ status }) => status === 'rejected').length
    if (failed > 0) console.error(JSON.stringify({ level: 'error', code: 'sweep_failed', failed }))
    cursor = page.nextCursor
  } while (cursor !== null)
}
