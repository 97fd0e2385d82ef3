// A real Chromium: one that stands on the machine, else the one that an npm package carries (Linux x64).
import { existsSync } from 'node:fs'
import bundled from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// As root, and in most containers, Chromium cannot build its own sandbox. What it opens here is ours.
const NO_SANDBOX = '--no-sandbox'

/** Starts the browser. `CHROMIUM_PATH` names one that stands elsewhere. */
export async function startChromium(): Promise<Browser> {
  const path = [process.env['CHROMIUM_PATH'] ?? '', ...INSTALLED].find((each) => each && existsSync(each))
  if (path) return chromium.launch({ executablePath: path, args: [NO_SANDBOX] })
  const executablePath = await bundled.executablePath()
  return chromium.launch({ executablePath, args: [...bundled.args, NO_SANDBOX] })
}
