// SPDX-License-Identifier: EUPL-1.2
// Notes taken at the town hall survive a lost connection in the page's memory, never on the disk.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Chrome, openChrome } from '../../../test/support/browse.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { listNotes } from './store/note.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })
const patient = { timeout: 20_000 }
const typed = 'Zij delen hun lessen in de regio.'

let world: World
let chrome: Chrome
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  chrome = await openChrome(makeVisitor(world))
})
afterAll(async () => {
  await chrome.close()
  await world.close()
})
beforeEach(async () => {
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member })
  await makeHandedIn(world, cast)
})

async function openNotes(): Promise<Page> {
  const page = await (await chrome.signIn(cast.member)).newPage()
  await page.goto(paths.notes(cast.committee, cast.visitId))
  return page
}
const field = (page: Page) => page.getByLabel('Uw notities').first()
const mark = (page: Page) => page.locator('dl-saved').first()
const stored = async () =>
  (await world.db.read(world.scope(cast.member), tx => listNotes(tx, cast.visitId))).map(note => [
    note.body,
    note.version,
  ])

/** Everything that a page can leave behind in the browser. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    history: JSON.stringify(history.state),
    address: location.search + location.hash,
    cookies: document.cookie,
  }))

test('text without a connection stays in the page, nowhere on the disk, and is sent when it is back', async () => {
  const page = await openNotes()
  const before = await leftBehind(page)
  await page.context().setOffline(true)
  await field(page).fill(typed)
  await expect
    .poll(() => mark(page).textContent(), patient)
    .toContain('niet verbonden: uw tekst staat alleen in deze pagina')
  expect(await stored()).toEqual([])
  expect(await field(page).inputValue()).toBe(typed)
  const during = await leftBehind(page)
  expect(during).toEqual(before)
  expect(during).toMatchObject({ local: {}, session: {}, databases: [], caches: [], workers: 0 })
  expect(JSON.stringify(during)).not.toContain('lessen')

  await page.context().setOffline(false)
  await expect.poll(stored, patient).toEqual([[typed, 1]])
  await expect.poll(() => mark(page).textContent(), patient).toMatch(/^opgeslagen/)
  await field(page).fill(`${typed} Elk kwartaal.`)
  await expect.poll(stored, patient).toEqual([[`${typed} Elk kwartaal.`, 2]])
  expect(await leftBehind(page)).toEqual(before)
  await page.context().close()
})

test('leaving the page while text stands only there asks first', async () => {
  const page = await openNotes()
  await page.context().setOffline(true)
  await field(page).click()
  await page.keyboard.type(typed)
  await expect.poll(() => mark(page).textContent(), patient).toContain('niet verbonden')
  const asked = new Promise<string>(resolve => {
    page.once('dialog', async dialog => {
      resolve(dialog.type())
      await dialog.accept()
    })
  })
  await page.close({ runBeforeUnload: true })
  expect(await asked).toBe('beforeunload')
})

test('what was saved elsewhere meanwhile stands beside it, and nothing is lost', async () => {
  const page = await openNotes()
  await field(page).fill('Begin')
  await expect.poll(stored, patient).toEqual([['Begin', 1]])
  const phone = await openNotes()
  await page.context().setOffline(true)
  await field(page).fill('Begin, aan tafel getypt')
  await expect.poll(() => mark(page).textContent(), patient).toContain('niet verbonden')
  await field(phone).fill('Begin, onderweg getypt')
  await expect.poll(stored, patient).toEqual([['Begin, onderweg getypt', 2]])

  await page.context().setOffline(false)
  await expect.poll(() => mark(page).textContent(), patient).toContain('iemand anders was u voor')
  expect(await field(page).inputValue()).toBe('Begin, aan tafel getypt')
  await page.getByRole('button', { name: 'Bekijk beide teksten' }).click()
  await expect.poll(() => page.locator('.conflict').textContent(), patient).toContain('onderweg getypt')
  expect(await page.locator('.conflict').textContent()).toContain('aan tafel getypt')
  expect(await stored()).toEqual([['Begin, onderweg getypt', 2]])
  await field(page).fill('Begin, onderweg en aan tafel getypt')
  await expect.poll(stored, patient).toEqual([['Begin, onderweg en aan tafel getypt', 3]])
  await page.context().close()
  await phone.context().close()
})
