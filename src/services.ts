import { caller } from './adapters/caller.ts'
import { outboxMailer, resendMailer } from './adapters/mailer.ts'
import { recordsOf } from './adapters/records.ts'
import { sealer } from './adapters/sealer.ts'
import { sessionTokens } from './adapters/session-tokens.ts'
import { directoryStub, workspaceStub } from './adapters/workspace.ts'
import { readConfig, type Config } from './config.ts'
import type { Connection } from './domain/connection.ts'
import type { Services } from './domain/ports.ts'
import { rulesPerceiver } from './domain/rules/perceiver.ts'

const seenConnections = new Map<string, Connection>()

/** The composition root: the only place that builds adapters. */
export function buildServices(env: Env, config: Config): Services {
  return {
    now: () => new Date(),
    workspace: (id) => workspaceStub(env.WORKSPACES, id),
    directory: directoryStub(env.DIRECTORY),
    records: (workspaceId) => recordsOf(env.WORKSPACES, workspaceId),
    perceiver: rulesPerceiver,
    caller: caller({ allowPrivate: config.allowPrivateCallbacks }),
    mailer: config.resendApiKey ? resendMailer(config.resendApiKey, config.mailFrom) : outboxMailer(),
    sealer: sealer(config.masterKey),
    sessions: sessionTokens(config.sessionKey),
    publicUrl: config.publicUrl,
    seenConnections,
  }
}

let built: { env: Env; config: Config; services: Services } | undefined

/** Config and services of this isolate. `env` is the same object for its whole life. Throws as readConfig does. */
export function houseOf(env: Env): { config: Config; services: Services } {
  if (built?.env !== env) {
    const config = readConfig(env)
    built = { env, config, services: buildServices(env, config) }
  }
  return built
}
