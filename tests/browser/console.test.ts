// What a seller sees, in a real Chromium on the built bundle.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, openHouse, type Client, type FlowHouse } from '../flow/house.ts'
import { LEADS } from '../local/demo-leads.ts'
import { startChromium } from './chromium.ts'

const shots = process.env['SCREENSHOTS'] ?? mkdtempSync(join(tmpdir(), 'criba-shots-'))
const HOSTILE = '"><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'

let house: FlowHouse
let client: Client
let browser: Browser
let page: Page
let leadId = ''

beforeAll(async () => {
  house = await openHouse()
  client = await house.workspace()
  await client.send('PATCH', '/v1/workspace', { notifyEmails: ['ventas@sas.example'] })
  const seed = LEADS[0]?.lead
  const made = await client.send('POST', '/v1/leads?wait=5000', seed)
  leadId = (await made.json<{ id: string }>()).id
  await client.send('POST', '/v1/leads?wait=5000', {
    fullName: HOSTILE,
    companyName: HOSTILE,
    jobTitle: HOSTILE,
    description: `${HOSTILE} necesitamos respaldo de datos`,
  })
  browser = await startChromium()
  page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage()
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

const shoot = (name: string) => page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })

it('the console is locked until somebody signs in, and a wrong key opens nothing', async () => {
  await page.goto(`${house.url}/console`)
  expect(page.url()).toContain('/console/sign-in')
  await page.fill('#apiKey', 'crb_wrong')
  await page.click('form[action="/console/sign-in"] button')
  expect(await page.textContent('[role=status]')).toContain('no abre')
  await page.fill('#apiKey', client.apiKey)
  await page.click('form[action="/console/sign-in"] button')
  await page.waitForURL(/\/console$/)
  await shoot('leads')
})

it('the leads table shows the seed case as SQL and P1', async () => {
  await page.goto(`${house.url}/console`)
  const row = page.locator('tr', { hasText: 'Josh Biden' })
  expect(await row.textContent()).toContain('SQL')
  expect(await row.textContent()).toContain('P1')
})

it.each([
  [
    'es',
    [
      'Clasificación',
      'Resumen',
      'Perfil de contacto',
      'Ajuste',
      'Urgencia',
      'Oportunidad',
      'Calidad de datos',
    ],
  ],
  ['en', ['Classification', 'Overview', 'Contact profile', 'Fit', 'Urgency', 'Opportunity', 'Data quality']],
])(
  'the seed case’s result screen has all seven sections in %s, and quotes its evidence',
  async (lang, titles) => {
    await page.goto(`${house.url}/console/leads/${leadId}?lang=${lang}`)
    const headings = await page.locator('section h2').allTextContents()
    for (const title of titles) expect(headings).toContain(title)
    expect(await page.getAttribute('html', 'lang')).toBe(lang)
    expect(await page.locator('mark').allTextContents()).toContain('urgentemente')
    await shoot(`lead-${lang}`)
  },
)

it('what a lead wrote is text: no tag of it comes alive', async () => {
  await page.goto(`${house.url}/console`)
  expect(await page.title()).not.toContain('owned')
  await page.click('a:has-text("onerror")')
  expect(await page.textContent('h1')).toContain('<script>')
  expect(await page.title()).not.toBe('owned')
  expect(await page.locator('main img').count()).toBe(0)
})

it('the outbox keeps the mail, and shows it without running anything', async () => {
  await eventually(async () => {
    await page.goto(`${house.url}/console/outbox`)
    return (await page.locator('tr').count()) > 0
  }, 'a mail')
  await page.click('tr a >> text=Josh Biden')
  expect(await page.getAttribute('iframe', 'sandbox')).toBe('')
  expect(await page.textContent('pre')).toContain('Open Energy LLC')
  await shoot('mail')
})

it('the landing form takes a lead once', async () => {
  await page.goto(`${house.url}/l/${client.workspaceId}?lang=es`)
  await page.fill('#fullName', 'Lucía Prado')
  await page.fill('#description', 'Necesitamos almacenamiento para nuestra fábrica esta semana')
  await page.click('main button')
  expect(await page.textContent('h1')).toContain('Gracias')
  await eventually(async () => {
    await page.goto(`${house.url}/console?q=lucia`)
    return (await page.locator('tr', { hasText: 'Lucía Prado' }).count()) === 1
  }, 'the lead of the form')
})

it('who signs out is out', async () => {
  await page.goto(`${house.url}/console`)
  await page.click('form[action="/console/sign-out"] button')
  await page.goto(`${house.url}/console/leads/${leadId}`)
  expect(page.url()).toContain('/console/sign-in')
})
