// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { publicAndAdministration } from '../pictures/views.ts'
import { checkForAll, openAs, openBrowser, openWindow, phone, wide } from '../support/browser.ts'
import { type DemoProgram, openDemo } from '../support/program.ts'

// Every page is checked for accessibility: slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

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

const everybody = publicAndAdministration.map(view => ({ ...view, name: view.who ?? 'a visitor' }))

test.each(everybody)(
  'what $name sees can be used by everybody, also on a phone',
  async ({ who, from, walks }) => {
    const visitor = who
      ? await openAs(browser, program, who, from)
      : await openWindow(browser, program.origin)
    for (const walk of Object.values(walks)) {
      await walk(visitor.page)
      await checkForAll(visitor.page)
      await visitor.page.setViewportSize(phone)
      await checkForAll(visitor.page)
      await visitor.page.setViewportSize(wide)
    }
    expect(visitor.faults).toEqual([])
  },
)
