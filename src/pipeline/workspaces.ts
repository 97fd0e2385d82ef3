import { newId, randomToken, sha256Hex } from '../domain/ids.ts'
import type { Services } from '../domain/ports.ts'
import {
  amendWorkspace,
  foundWorkspace,
  type NewWorkspace,
  type Workspace,
  type WorkspacePatch,
} from '../domain/workspace.ts'
import { AppError } from '../errors.ts'

/**
 * Creates a workspace and its first API key. The key is shown this once: only its hash is kept.
 * Throws `store_unavailable`.
 */
export async function createWorkspace(
  services: Services,
  input: NewWorkspace,
): Promise<{ id: string; apiKey: string }> {
  const id = newId('wsp')
  const apiKey = `crb_${id.slice('wsp_'.length)}_${randomToken(32)}`
  // The directory first: a workspace that nobody finds is never swept; an entry without one harms nobody.
  await services.directory.register(id)
  const workspace = foundWorkspace(id, input, services.now().toISOString())
  await services.workspace(id).found(workspace, await sha256Hex(apiKey))
  return { id, apiKey }
}

/** The settings of a workspace. Throws `not_found`. */
export async function findWorkspace(services: Services, workspaceId: string): Promise<Workspace> {
  const workspace = await services.workspace(workspaceId).settings()
  if (!workspace) throw new AppError('not_found', 'There is no such workspace.')
  return workspace
}

/**
 * Replaces the members that the patch names, and who may sign in with them. Throws `not_found`,
 * `invalid_request` when members contradict each other.
 */
export async function amendSettings(
  services: Services,
  workspaceId: string,
  patch: WorkspacePatch,
): Promise<Workspace> {
  // Tried here first: an error that crosses the object's RPC loses its name.
  amendWorkspace(await findWorkspace(services, workspaceId), patch)
  const workspace = await services.workspace(workspaceId).amend(patch)
  if (!workspace) throw new AppError('not_found', 'There is no such workspace.')
  await services.directory.setSignInAddresses(workspaceId, await signInAddresses(workspace))
  return workspace
}

/** Hashes of the addresses that may ask for a magic link: who is told of leads, and who answers them. */
function signInAddresses(workspace: Workspace): Promise<string[]> {
  const sellers = workspace.sellers.filter((seller) => seller.isActive).map((seller) => seller.email)
  const addresses = new Set([...workspace.notifyEmails, ...sellers].map((address) => address.toLowerCase()))
  return Promise.all([...addresses].map((address) => sha256Hex(address)))
}
