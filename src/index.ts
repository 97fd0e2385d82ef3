import { WorkerEntrypoint } from 'cloudflare:workers'
import { app } from './app.ts'
import { sweepAll } from './pipeline/sweep.ts'
import { workById } from './pipeline/work.ts'
import { houseOf } from './services.ts'

export { DirectoryObject } from './objects/directory.ts'
export { WorkspaceObject } from './objects/workspace.ts'

/** What a queue message carries: ids only. The job itself waits in its Workspace object. */
interface JobHint {
  readonly workspaceId: string
  readonly jobId: string
}

/** The alarm's way to get work done when the queue did not: a Workspace object calls it. */
export class Hands extends WorkerEntrypoint<Env> {
  work(workspaceId: string, jobId: string): Promise<void> {
    return workById(houseOf(this.env).services, workspaceId, jobId, (work) => this.ctx.waitUntil(work))
  }
}

export default {
  fetch: app.fetch,

  async queue(batch, env, ctx) {
    const { services } = houseOf(env)
    for (const message of batch.messages) {
      if (batch.queue === 'criba-jobs-dead') {
        // Only ids are lost here: the object's alarm still holds the job and runs it itself.
        console.error(JSON.stringify({ level: 'error', code: 'dead_letter', ...message.body }))
        message.ack()
        continue
      }
      try {
        await workById(services, message.body.workspaceId, message.body.jobId, (work) => ctx.waitUntil(work))
        message.ack()
      } catch {
        message.retry()
      }
    }
  },

  async scheduled(_controller, env) {
    await sweepAll(houseOf(env).services)
  },
} satisfies ExportedHandler<Env, JobHint>
