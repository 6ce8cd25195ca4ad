// SPDX-License-Identifier: EUPL-1.2
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import type { DemoProgram } from './program.ts'

/** Debian's Chromium, without a word to anybody else. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** Somebody at a computer of their own. */
export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** Waits for the page with this heading, and checks that everybody can use it. */
  reads(heading: string | RegExp): Promise<void>
  /** As `reads`, at the width of a phone as well. */
  readsAlsoOnPhone(heading: string | RegExp): Promise<void>
  /** What was wrong in the browser until now: errors, dialogs, requests to elsewhere. */
  readonly faults: readonly string[]
}

export const wide = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }

/** Opens a browser window in which nobody is signed in. */
export async function openWindow(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, locale: 'nl-NL', viewport: wide, ...options })
  context.setDefaultTimeout(20_000)
  const faults: string[] = []
  context.on('weberror', error => faults.push(`${error.page()?.url()}: ${error.error().message}`))
  context.on('console', message => {
    // A page that is shown again with what is to be mended has its own status; the console names that an error.
    if (message.type() === 'error' && !/status of (409|422) /.test(message.text()))
      faults.push(`${message.page()?.url()}: ${message.text()}`)
  })
  context.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', request => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      faults.push(`request to ${url}`)
  })
  const page = await context.newPage()
  const seen = new Set<string>()
  /** A page that was checked already, and has the same headings still, is not checked again. */
  const check = async (width: 'wide' | 'phone') => {
    const outline = await page.getByRole('heading').allInnerTexts()
    const key = [width, new URL(page.url()).pathname, ...outline].join(' | ')
    if (!seen.has(key)) await checkForAll(page)
    seen.add(key)
  }
  const visitor: Visitor = {
    page,
    context,
    faults,
    async reads(heading) {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await check('wide')
    },
    async readsAlsoOnPhone(heading) {
      await visitor.reads(heading)
      await page.setViewportSize(phone)
      await check('phone')
      await page.setViewportSize(wide)
    },
  }
  return visitor
}

/**
 * Signs in as somebody of the demo, by the page on which one chooses whom to be.
 * @param fold the municipality behind which this person stands, for those who are not in front
 */
export async function becomeSomebody({ page }: Visitor, name: string, fold?: string): Promise<void> {
  await page.goto('/demo')
  if (fold) await page.getByText(fold, { exact: true }).click()
  await page
    .getByRole('button', { name: `Kies ${name} van ${fold ?? ''}` })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
}

/** A window in which this person of the demo has signed in. */
export async function openAs(
  browser: Browser,
  program: DemoProgram,
  name: string,
  fold?: string,
): Promise<Visitor> {
  const visitor = await openWindow(browser, program.origin)
  await becomeSomebody(visitor, name, fold)
  return visitor
}

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const isPhone = (page: Page): boolean => page.viewportSize()?.width === phone.width

/**
 * WCAG 2.2 AA and good practice by axe, and no sideways scrolling.
 * @throws Error with every fault and where it is
 */
export async function checkForAll(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(guidelines)
  // Measuring contrast is most of the work; the colours are the same at every width.
  const { violations } = await (isPhone(page) ? axe.disableRules('color-contrast') : axe)
    .setLegacyMode()
    .analyze()
  const faults = violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 200)}`))
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? `scrolls sideways: ${scrollWidth} in ${clientWidth}` : ''
  })
  if (tooWide) faults.push(tooWide)
  if (faults.length > 0)
    throw new Error(`${page.url()} (${page.viewportSize()?.width} px)\n${faults.join('\n')}`)
}
