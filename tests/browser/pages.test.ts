// What holds on every page a person sees: standard layout, phones, cookies, no script, nothing hostile.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, openHouse, type Client, type FlowHouse } from '../flow/house.ts'
import { LEADS } from '../local/demo-leads.ts'
import { startChromium } from './chromium.ts'

const HOSTILE = '"><img src=x onerror="window.owned=1"><script>window.owned=1</script>'
const FIELDS = [
  'fullName',
  'jobTitle',
  'gender',
  'location',
  'companyName',
  'industry',
  'source',
  'externalId',
]

let house: FlowHouse
let client: Client
let browser: Browser
let context: BrowserContext
let page: Page
let addresses: string[]
let mailAddress = ''

beforeAll(async () => {
  house = await openHouse()
  client = await house.workspace({ name: HOSTILE })
  await client.send('PATCH', '/v1/workspace', { notifyEmails: ['ventas@sas.example'] })
  const seed = await idOf(LEADS[0]?.lead)
  const hostile = await idOf({
    ...Object.fromEntries(FIELDS.map((field) => [field, HOSTILE])),
    email: `${HOSTILE}@example.com`,
    description: `${HOSTILE} necesitamos urgentemente respaldo de datos`,
  })
  browser = await startChromium()
  // Without the policy that forbids scripts: the escaping alone must hold.
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 } })
  page = await context.newPage()
  await signIn(page)
  await eventually(async () => {
    await page.goto(`${house.url}/console/outbox`)
    return (await mailsOf(page)).length > 0
  }, 'a mail')
  mailAddress = (await mailsOf(page))[0] ?? ''
  const form = `/l/${client.workspaceId}`
  const leads = [`/console/leads/${seed}`, `/console/leads/${hostile}`]
  addresses = ['/', '/console/sign-in', '/console', ...leads, '/console/outbox', mailAddress, form]
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const idOf = async (lead: unknown): Promise<string> =>
  (await (await client.send('POST', '/v1/leads?wait=5000', lead)).json<{ id: string }>()).id

const mailsOf = (on: Page): Promise<string[]> =>
  on
    .locator('main a[href*="/outbox/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

async function signIn(on: Page): Promise<void> {
  await on.goto(`${house.url}/console/sign-in`)
  await on.fill('#apiKey', client.apiKey)
  await on.click('form[action="/console/sign-in"] button')
  await on.waitForURL(/\/console$/)
}

// As text: what runs in the page has the page's types, not these.
const ROOT = 'document.documentElement'

/** What `look` says of each page that it finds fault with, by address. */
async function faults(look: (on: Page) => Promise<unknown>): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const address of addresses) {
    await page.goto(`${house.url}${address}`)
    const fault = await look(page)
    if (fault) found[address] = fault
  }
  return found
}

it('every page is laid out by the standard, not in quirks mode', async () => {
  expect(await faults((on) => on.evaluate('document.compatMode !== "CSS1Compat"'))).toEqual({})
})

it('no page scrolls sideways on a phone', async () => {
  const excess = (on: Page) => on.evaluate(`${ROOT}.scrollWidth - ${ROOT}.clientWidth`)
  expect(await faults(excess)).toEqual({})
})

it('no page has a script, and what a lead or a workspace wrote runs none, even without the policy', async () => {
  expect(await faults((on) => on.evaluate('"owned" in window || document.scripts.length'))).toEqual({})
})

it('every field of a form has a name that a screen reader can say', async () => {
  const unnamed = (on: Page) =>
    on.evaluate(`[...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
      .filter((field) => !field.closest('[aria-hidden=true]'))
      .filter((field) => !field.labels.length && !field.ariaLabel)
      .map((field) => field.outerHTML).join()`)
  expect(await faults(unnamed)).toEqual({})
})

it('the session cookie is kept, safe connections only, out of reach of scripts', async () => {
  const cookies = await context.cookies(house.url)
  const session = cookies.find(({ name }) => name === '__Host-criba')
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })
})

it('the preview of a mail has the style that the mail is sent with, under the policy', async () => {
  const guarded = await browser.newPage()
  await signIn(guarded)
  await guarded.goto(`${house.url}${mailAddress}`)
  const box = await guarded.frameLocator('iframe').locator('body').boundingBox()
  // The mail is at most 600 px wide and 16 px from its edges; without its style it fills the preview.
  expect(box?.width).toBe(632)
})
