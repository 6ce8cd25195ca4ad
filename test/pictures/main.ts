// SPDX-License-Identifier: EUPL-1.2
// `node bin/run.mjs pictures [FOLDER]`: the main pages of the demo as its people see them, wide and on a phone, as PNG files.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { startPostgres } from '../measuring/postgres.ts'
import { openAs, openBrowser, openWindow, phone, wide } from '../support/browser.ts'
import { openDemo } from '../support/program.ts'
import { views } from './views.ts'

const folder = resolve(process.argv[2] ?? '.cache/pictures')
mkdirSync(folder, { recursive: true })
const postgres = await startPostgres()
process.env.DL_TEST_SERVER = JSON.stringify(postgres)
const program = await openDemo()
await program.finish()
const browser = await openBrowser()
try {
  let count = 0
  for (const { who, from, walks } of views) {
    const visitor = who
      ? await openAs(browser, program, who, from)
      : await openWindow(browser, program.origin)
    for (const [name, walk] of Object.entries(walks)) {
      await walk(visitor.page)
      count += 1
      await keep(visitor.page, `${String(count).padStart(2, '0')}-${name}`)
    }
    for (const fault of visitor.faults) process.stderr.write(`${who ?? 'visitor'}: ${fault}\n`)
    await visitor.context.close()
  }
  process.stdout.write(`${count} pages in ${folder}\n`)
} finally {
  await browser.close()
  await program.close()
  await postgres.remove()
}

/** One page three times: wide, on a phone, and as it is printed. */
async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}-1280.png`), fullPage: true })
  await page.setViewportSize(phone)
  await page.screenshot({ path: join(folder, `${name}-390.png`), fullPage: true })
  await page.setViewportSize(wide)
  if (!/brief|verslag|dossier/.test(name)) return
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 700, height: 990 })
  await page.screenshot({ path: join(folder, `${name}-print.png`), fullPage: true })
  await page.emulateMedia({ media: null })
  await page.setViewportSize(wide)
}
