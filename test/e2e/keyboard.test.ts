// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openAs, openBrowser } from '../support/browser.ts'
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

/** What has the focus, as a screen reader would name it: its label, its text or its title. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : null
    return (label ?? at)?.textContent?.trim().replace(/\s+/g, ' ') ?? ''
  })

/** Presses Tab until this has the focus; whatever comes before it must have been reached too. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (typeof name === 'string' ? now === name : name.test(now)) return
    passed.push(now)
  }
  throw new Error(`Tab never came at ${name}, but at:\n${passed.join('\n')}`)
}

/** The focus can be seen: an outline, or a shadow or border instead of it. */
const isFocusVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement as Element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })

test('the first Tab offers to skip the menu, and Enter does so', async () => {
  const { page } = await openAs(browser, program, 'P. Smit')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatch(/naar de inhoud/i)
  expect(await isFocusVisible(page)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a slash goes to the search box, and typing in a field does not', async () => {
  const { page } = await openAs(browser, program, 'Y. Dekker', 'Lindervaart')
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox')
  await expect.poll(() => search.evaluate(box => box === document.activeElement)).toBe(true)
  await page.keyboard.type('a/b')
  expect(await search.inputValue()).toBe('a/b')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /zoek/i }).waitFor()
})

test('the menu behind a name opens and closes by keyboard, and signs out', async () => {
  const { page, faults } = await openAs(browser, program, 'Y. Dekker', 'Lindervaart')
  await tabTo(page, /Y\. Dekker/)
  expect(await isFocusVisible(page)).toBe(true)
  await page.keyboard.press('Enter')
  const signOut = page.getByRole('button', { name: 'Uitloggen' })
  await signOut.waitFor()
  await tabTo(page, 'Uitloggen')
  await page.keyboard.press('Enter')
  await page.getByText('U bent uitgelogd').waitFor()
  expect(faults).toEqual([])
})

test('a topic of the self-image is filled in and stored without a mouse', async () => {
  const { page, faults } = await openAs(browser, program, 'Y. Dekker', 'Lindervaart')
  await tabTo(page, 'Visitatie')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Visitatie' }).waitFor()
  await tabTo(page, /^ronde/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Visitatie, ronde/ }).waitFor()
  await tabTo(page, 'Naar het zelfbeeld')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Zelfbeeld informatieveiligheid' }).waitFor()
  await tabTo(page, 'Systemen zonder ondersteuning')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Systemen zonder ondersteuning' }).waitFor()

  await tabTo(page, 'Ja')
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Deels' }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowLeft')
  expect(await page.getByRole('radio', { name: 'Ja' }).isChecked()).toBe(true)
  await tabTo(page, /^Hoeveel van die systemen/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('12')
  await tabTo(page, 'Opslaan en volgende')
  expect(await isFocusVisible(page)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Opgeruimd' }).waitFor()
  await page.goBack()
  expect(await page.getByRole('textbox', { name: /^Hoeveel van die systemen/ }).inputValue()).toBe('12')
  expect(faults).toEqual([])
})

test('after a mistake the focus is where the mistakes are named, and leads to the field', async () => {
  const { page } = await openAs(browser, program, 'P. Smit')
  await page.goto('/bij/commissie/rondes/nieuw')
  await tabTo(page, /^(Maak|Start|Begin|Bewaar).*ronde/i)
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert')
  await summary.waitFor()
  await expect.poll(() => summary.evaluate(box => box.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
})
