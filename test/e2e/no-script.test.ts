// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { becomeSomebody, openBrowser, openWindow } from '../support/browser.ts'
import { type DemoProgram, openDemo } from '../support/program.ts'

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 90_000 })

let browser: Browser
let program: DemoProgram

beforeAll(async () => {
  program = await openDemo()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await program.close()
})

/** Somebody whose browser runs no scripts, on the page of the visit of their own municipality. */
async function openVisit(name: string, municipality: string): Promise<Page> {
  const visitor = await openWindow(browser, program.origin, { javaScriptEnabled: false })
  await becomeSomebody(visitor, name, municipality)
  const { page } = visitor
  await page.getByRole('link', { name: 'Visitatie', exact: true }).first().click()
  await page.getByRole('link', { name: /^ronde/ }).click()
  return page
}

test('without scripts a topic is filled in, mended and stored', async () => {
  const page = await openVisit('Y. Dekker', 'Lindervaart')
  await page.getByRole('link', { name: 'Naar het zelfbeeld' }).click()
  await page.getByRole('link', { name: 'Opgeruimd' }).click()
  const count = page.getByRole('textbox').first()
  await count.fill('heel veel')
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
  await page.getByRole('alert').waitFor()
  expect(await count.inputValue()).toBe('heel veel')
  await count.fill('4')
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
  await page.getByRole('heading', { level: 1, name: 'Onderzoek naar zwakke plekken' }).waitFor()
  await page.getByRole('link', { name: 'Vorige: Opgeruimd' }).click()
  expect(await count.inputValue()).toBe('4')
})

test('without scripts the municipality reacts to a paragraph of the draft', async () => {
  const page = await openVisit('M. van Vliet', 'Weidevliet')
  await page.getByRole('link', { name: 'Lees het concept en reageer' }).click()
  const reaction = page.getByRole('form', { name: 'Reactie op alinea 2' })
  await reaction.getByLabel('Feit klopt niet').check()
  await reaction.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('alert').waitFor()
  await reaction.getByLabel('Toelichting').fill('Het zijn er sinds mei vier.')
  await reaction.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Nog 3 van de 4 alinea’s zijn zonder reactie.').waitFor()
  expect(await page.getByText('Het zijn er sinds mei vier.').count()).toBeGreaterThan(0)
})

test('without scripts one signs out by the menu behind the own name', async () => {
  const page = await openVisit('F. Brouwer', 'Lindervaart')
  await page.getByText('F. Brouwer').first().click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.getByText('U bent uitgelogd').waitFor()
})
