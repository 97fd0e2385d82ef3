// The docs' section on judgement as a salesperson sees it, in a real Chromium.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type FlowHouse } from '../flow/house.ts'
import { startChromium } from './chromium.ts'

const shots = process.env['SCREENSHOTS'] ?? mkdtempSync(join(tmpdir(), 'criba-shots-'))

let house: FlowHouse
let browser: Browser

beforeAll(async () => {
  house = await openHouse()
  browser = await startChromium()
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

describe.each([
  ['es', 1280],
  ['es', 390],
  ['en', 1280],
  ['en', 390],
] as const)('in %s, %i px wide', (lang, width) => {
  let page: Page
  beforeAll(async () => {
    page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage()
    await page.goto(`${house.url}/docs?lang=${lang}`)
    await page.evaluate(
      'document.querySelectorAll("#judgement details").forEach((each) => { each.open = true })',
    )
    await page.locator('#judgement').screenshot({ path: join(shots, `judgement-${lang}-${width}.png`) })
  })

  it('nothing of it goes beyond the side of the screen, every label open', async () => {
    const beyond = await page.evaluate(`[...document.querySelectorAll('#judgement *')]
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML.slice(0, 80))`)
    expect(beyond).toEqual([])
  })

  it('its own style is there under the page’s policy', async () => {
    const display = await page.evaluate(`getComputedStyle(document.querySelector('.steps')).display`)
    expect(display).toBe('grid')
    const colours = await page.evaluate(`[...new Set([...document.querySelectorAll('table.grades td')]
      .map((cell) => getComputedStyle(cell).backgroundColor))]`)
    // A, B, C and D look different.
    expect(colours).toHaveLength(4)
  })

  it('the words that prove a reading are marked', async () => {
    expect(await page.locator('#label-urgency mark').count()).toBeGreaterThanOrEqual(4)
    expect(await page.locator('#judgement-why mark').count()).toBeGreaterThanOrEqual(4)
  })

  it('each link of its contents leads somewhere', async () => {
    const lost = await page.evaluate(`[...document.querySelectorAll('#judgement nav a')]
      .filter((link) => !document.querySelector(link.getAttribute('href'))).length`)
    expect(lost).toBe(0)
  })
})
