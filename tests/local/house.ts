// Starts the house on this machine as `wrangler dev` runs it. Used by dev, demo and bench.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'

const root = new URL('../..', import.meta.url).pathname
const VARS_FILE = `${root}.dev.vars`

/** The secrets of `.dev.vars`; those that are missing are drawn at random and written down. */
export function devVars(): Record<string, string> {
  const text = existsSync(VARS_FILE) ? readFileSync(VARS_FILE, 'utf8') : ''
  const vars: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const pair = /^\s*([A-Z_]+)\s*=\s*"?([^"]*)"?\s*$/.exec(line)
    if (pair?.[1]) vars[pair[1]] = pair[2] ?? ''
  }
  const draws: Record<string, () => string> = {
    MASTER_KEY: () => randomBytes(32).toString('base64'),
    SESSION_KEY: () => randomBytes(32).toString('base64'),
    ADMIN_TOKEN: () => randomBytes(24).toString('base64url'),
    ALLOW_PRIVATE_CALLBACKS: () => '1',
  }
  const missing = Object.entries(draws).filter(([name]) => !vars[name])
  for (const [name, draw] of missing) vars[name] = draw()
  if (missing.length > 0) {
    const lines = missing.map(([name]) => `${name}="${vars[name]}"`)
    writeFileSync(VARS_FILE, [text.trimEnd(), ...lines, ''].join('\n').trimStart(), { mode: 0o600 })
  }
  return vars
}

/** A port that nothing listens on now: `wanted` if it is free. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort())))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
}

export interface House {
  readonly url: string
  readonly adminToken: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

/** Starts `wrangler dev` and resolves once /health answers. Rejects with its last output when it ends before. */
export async function startHouse(options: {
  port: number
  persistTo: string
  quiet: boolean
}): Promise<House> {
  const vars = devVars()
  const url = `http://127.0.0.1:${options.port}`
  const args = ['dev', '--ip', '127.0.0.1', '--port', String(options.port), '--persist-to', options.persistTo]
  // Of .dev.vars, wrangler itself passes on only the secrets that wrangler.toml requires.
  const required = new Set(['MASTER_KEY', 'SESSION_KEY', 'ADMIN_TOKEN'])
  for (const [name, value] of Object.entries({ PUBLIC_URL: url, ...vars })) {
    if (!required.has(name)) args.push('--var', `${name}:${value}`)
  }
  const child = spawn(
    `${root}node_modules/.bin/wrangler`,
    [...args, '--show-interactive-dev-session=false'],
    {
      cwd: root,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_SEND_ERROR_REPORTS: 'false' },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8000)
    })
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const died = ended.then(() => {
    throw new Error(`wrangler dev ended.\n${output}`)
  })
  await Promise.race([died, healthy(url)])
  died.catch(() => undefined)
  return { url, adminToken: vars['ADMIN_TOKEN'] ?? '', process: child, stop }
}

async function healthy(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const response = await fetch(`${url}/health`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The house did not answer within a minute.')
}
