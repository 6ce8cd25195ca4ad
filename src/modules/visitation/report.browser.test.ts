// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chrome, openChrome } from '../../../test/support/browse.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { listReactions } from './store/reaction.ts'
import {
  addReportCast,
  makeFinal,
  makeSent,
  makeWritten,
  type ReportCast,
  reportOf,
} from './testing/report.ts'

let world: World
let cast: ReportCast
let chrome: Chrome
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
  chrome = await openChrome(makeVisitor(world))
})
afterAll(async () => {
  await chrome.close()
  await world.close()
})

test('a reaction saves itself, asks for words where they are needed, and counts', async () => {
  const visitId = await makeSent(world, cast)
  const page = await (await chrome.signIn(cast.ciso)).newPage()
  await page.goto(paths.received(cast.heidebrink, visitId))
  const form = page.getByRole('form', { name: 'Reactie op alinea 3' })
  const refused: number[] = []
  page.on('response', response => void (response.status() === 422 && refused.push(response.status())))
  await form.getByLabel('Feit klopt niet').check()
  await page.getByText('wordt opgeslagen als u “Toelichting” invult').waitFor()
  await form.getByLabel('Toelichting').fill('Sinds 1 september 28 uur.')
  await page.getByText(/^opgeslagen \d\d:\d\d$/).waitFor()
  const kept = await world.db.read(world.scope(cast.ciso), tx => listReactions(tx, visitId, 1))
  expect(kept).toMatchObject([{ kind: 'fact', body: 'Sinds 1 september 28 uur.' }])
  expect(refused, 'half a reaction is not sent').toEqual([])
  await form.getByLabel('Toelichting').fill('')
  await page.getByText('wordt opgeslagen als u “Toelichting” invult').waitFor()
  await form.getByLabel('Akkoord').check()
  await page.getByText(/^opgeslagen \d\d:\d\d$/).waitFor()
  await page.reload()
  await page.getByText('Nog 2 van de 3 alinea’s zijn zonder reactie.').waitFor()
})

test('paper shows the text, without what can be done with it and without empty places for a reaction', async () => {
  const written = await makeWritten(world, cast)
  const writing = await (await chrome.signIn(cast.anna)).newPage()
  await writing.goto(paths.report(cast.committee, written))
  const tools = writing
    .getByRole('main')
    .getByRole('link', { name: /^(Bewerk|Alinea toevoegen|Samenvatting bewerken)/ })
  expect(await tools.count()).toBeGreaterThan(3)
  await writing.emulateMedia({ media: 'print' })
  expect(await tools.count()).toBe(0)
  expect(await writing.locator('.reaction:visible').count()).toBe(0)

  const sent = await makeSent(world, cast)
  const reading = await (await chrome.signIn(cast.ciso)).newPage()
  await reading.goto(paths.received(cast.heidebrink, sent))
  expect(await reading.locator('.reaction:visible').count()).toBe(3)
  await reading.emulateMedia({ media: 'print' })
  expect(await reading.locator('.reaction:visible').count()).toBe(0)
  expect(await reading.locator('.paragraphs__text:visible').count()).toBe(3)

  const final = await makeFinal(world, cast)
  await reading.goto(paths.followUp(cast.heidebrink, final))
  await reading.getByText('nog niet besloten').first().waitFor()
  expect(await reading.getByRole('link', { name: /^Beslis over/ }).count()).toBe(0)
})

test('what was done is said in sight, also where the page leads further down, and once', async () => {
  const visitId = await makeWritten(world, cast)
  const page = await (await chrome.signIn(cast.anna)).newPage()
  await page.goto(`${paths.addParagraph(cast.committee, visitId)}?deel=attention`)
  await page.getByLabel(/^Tekst/).fill('De raad vraagt er niet naar.')
  await page.getByRole('button', { name: /^(Bewaar|Voeg)/ }).click()
  const message = page.getByRole('status').filter({ hasText: 'De alinea is toegevoegd.' })
  await message.waitFor()
  expect(new URL(page.url()).hash).toMatch(/^#alinea-/)
  const box = await message.boundingBox()
  expect(box && box.y >= 0 && box.y + box.height < 720).toBe(true)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await message.count()).toBe(0)
})

test('a paragraph saves itself while it is typed, and a colleague in between is said at once', async () => {
  const visitId = await makeWritten(world, cast)
  const { paragraphs } = await reportOf(world, cast, visitId)
  const at = paths.paragraph(cast.committee, visitId, paragraphs[0]?.id ?? '')
  const [anna, bas] = [
    await (await chrome.signIn(cast.anna)).newPage(),
    await (await chrome.signIn(cast.bas)).newPage(),
  ]
  await anna.goto(at)
  await bas.goto(at)
  await anna.getByLabel('Tekst van alinea 1').fill('Eerst van Anna.')
  await anna.getByText(/^opgeslagen \d\d:\d\d$/).waitFor()
  await anna.getByLabel('Tekst van alinea 1').fill('Nog een keer van Anna.')
  await expect
    .poll(async () => (await reportOf(world, cast, visitId)).paragraphs[0]?.version, { timeout: 10_000 })
    .toBe(3)
  await bas.getByLabel('Tekst van alinea 1').fill('Van Bas.')
  await bas.getByRole('button', { name: 'Bekijk beide teksten' }).click()
  await bas.getByRole('heading', { name: 'De opgeslagen tekst' }).waitFor()
  await bas.getByLabel('Tekst van alinea 1').fill('Van Anna en Bas.')
  await bas.getByRole('button', { name: 'Bewaar' }).first().click()
  await expect
    .poll(async () => (await reportOf(world, cast, visitId)).paragraphs[0]?.body, { timeout: 10_000 })
    .toBe('Van Anna en Bas.')
})
