import { randomToken, sha256Hex } from '../domain/ids.ts'
import type { Services } from '../domain/ports.ts'
import { renderMagicLinkMail } from '../ui/mail.tsx'

const SESSION_SECONDS = 12 * 3600
const LINK_SECONDS = 15 * 60
const API_KEY = /^crb_([0-9a-hjkmnp-tv-z]{26})_[0-9a-z]+$/

/** The workspace that an API key opens, or null. The key names its workspace; the object knows its hash. */
export async function workspaceOfKey(services: Services, apiKey: string): Promise<string | null> {
  const part = API_KEY.exec(apiKey)?.[1]
  if (!part) return null
  const workspaceId = `wsp_${part}`
  return (await services.workspace(workspaceId).admits(await sha256Hex(apiKey))) ? workspaceId : null
}

export const newSession = (services: Services, workspaceId: string): Promise<string> =>
  services.sessions.issue('session', { workspaceId, tokenId: randomToken() }, SESSION_SECONDS)

/** Mails a link to each workspace that knows the address. Says nothing of whether any did. */
export async function sendMagicLink(services: Services, email: string, origin: string): Promise<void> {
  const workspaceIds = await services.directory.workspacesFor(await sha256Hex(email.trim().toLowerCase()))
  await Promise.all(workspaceIds.map((id) => mailLink(services, id, email, origin)))
}

async function mailLink(services: Services, workspaceId: string, to: string, origin: string): Promise<void> {
  const object = services.workspace(workspaceId)
  const workspace = await object.settings()
  if (!workspace) return
  // One link a minute for an address, so that nobody can flood another's mailbox.
  const minute = Math.floor(services.now().getTime() / 60_000)
  const turn = `link:${await sha256Hex(to.trim().toLowerCase())}:${minute}`
  if (!(await object.spend(turn, new Date((minute + 1) * 60_000).toISOString()))) return
  const tokenId = randomToken()
  const token = await services.sessions.issue('magic-link', { workspaceId, tokenId }, LINK_SECONDS)
  const link = `${services.publicUrl ?? origin}/console/enter?token=${token}`
  const mail = {
    ...renderMagicLinkMail(workspace.locale, link),
    id: `mail_${tokenId}`,
    to,
    createdAt: services.now().toISOString(),
    leadId: null,
  }
  await object.keepMail(mail)
  await services.mailer.send(workspaceId, mail, mail.id)
}

/** A session for a magic link, once. Null when it is forged, late or spent. */
export async function enterByLink(services: Services, token: string): Promise<string | null> {
  const link = await services.sessions.read('magic-link', token)
  if (!link) return null
  const expiresAt = new Date(services.now().getTime() + LINK_SECONDS * 1000).toISOString()
  const isFirst = await services.workspace(link.workspaceId).spend(link.tokenId, expiresAt)
  return isFirst ? newSession(services, link.workspaceId) : null
}
