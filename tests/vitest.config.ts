import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname
// wrangler's bundler reads this from tsconfig.json; Vite must be told (reference: style §4.4).
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } }

export default defineConfig({
  root,
  test: {
    projects: [
      { root, oxc, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        root,
        oxc,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
                SESSION_KEY: Buffer.alloc(32, 2).toString('base64'),
                ADMIN_TOKEN: 'runtime-tests-admin-token',
                ALLOW_PRIVATE_CALLBACKS: '1',
              },
            },
          }),
        ],
        test: { name: 'runtime', include: ['tests/runtime/**/*.test.ts'] },
      },
      {
        root,
        oxc,
        test: {
          name: 'flow',
          include: ['tests/flow/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        root,
        oxc,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
