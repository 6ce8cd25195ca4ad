// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { type Chrome, openChrome } from '../../../test/support/browse.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { todayPaths } from '../today/index.ts'
import { offerSelfImage } from './actions/self-image/offer-self-image.ts'
import { listAnswers } from './store/answer.ts'
import { listSlotAnswers } from './store/slots.ts'
import { addReportCast, makeFinal, makeSent } from './testing/report.ts'
import { makeSelfImageOut } from './testing/self-image.ts'
import { makeOffered } from './testing/slots.ts'
import { addCast, mustBeDone } from './testing.ts'

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 90_000 })

let world: World
let chrome: Chrome

beforeAll(async () => {
  world = await makeWorld()
  chrome = await openChrome(makeVisitor(world))
}, 90_000)
afterAll(async () => {
  await chrome.close()
  await world.close()
})

const mostTaps = 3

/** An alderman at Vandaag on a telephone, and what he or she taps there. */
async function atToday(alderman: TestPerson) {
  const page = await (await chrome.signIn(alderman)).newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(todayPaths.today(alderman.organisation))
  const taps: string[] = []
  return {
    page,
    async tap(role: 'link' | 'button' | 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
      taps.push(String(name))
      await page.getByRole(role, { name }).first().click()
    },
    async done(what: string): Promise<void> {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, what).toBeLessThanOrEqual(0)
      process.stdout.write(`${what}: ${taps.length} taps (${taps.join(' · ')})\n`)
      expect(taps.length, what).toBeLessThanOrEqual(mostTaps)
      await page.context().close()
    },
  }
}

const isSaved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^opgeslagen \d\d:\d\d$/ })
    .first()
    .waitFor()

test('an alderman says when he or she can', async () => {
  const cast = await addCast(world)
  const visitId = await makeOffered(world, cast)
  const { tap, page, done } = await atToday(cast.alderman)
  await tap('link', /^Geef aan wanneer u bij het gesprek/)
  await tap('button', 'Alles kan')
  await page.getByText('Het antwoord is opgeslagen').waitFor()
  await done('Half-days')
  const [given] = await world.db.read(world.scope(cast.alderman), tx => listSlotAnswers(tx, visitId))
  expect(given?.seat).toBe(cast.alderman.id)
})

test('an alderman answers an own question of the self-image', async () => {
  const cast = await makeSelfImageOut(world)
  const { tap, page, done } = await atToday(cast.alderman)
  await tap('link', /^Beantwoord uw eigen vragen/)
  await tap('link', 'Uw grootste zorg')
  await tap('checkbox', 'Weten wij niet')
  await isSaved(page)
  await done('Own question')
  const answers = await world.db.read(world.scope(cast.alderman), tx => listAnswers(tx, cast.visitId))
  expect(answers).toHaveLength(1)
})

test('an alderman marks the self-image as seen', async () => {
  const cast = await makeSelfImageOut(world)
  mustBeDone(await offerSelfImage(await as(world, cast.coordinator), { visitId: cast.visitId }))
  const { tap, page, done } = await atToday(cast.alderman)
  await tap('link', /^Lees het zelfbeeld en geef aan/)
  await tap('button', 'Gezien')
  await page.getByText('U hebt aangegeven dat u het zelfbeeld hebt gezien').waitFor()
  await done('Seen')
})

test('an alderman reads the draft and agrees with a paragraph', async () => {
  const cast = await addReportCast(world)
  await makeSent(world, cast)
  const { tap, page, done } = await atToday(cast.alderman)
  await tap('link', /^Lees het conceptverslag/)
  await tap('radio', 'Akkoord')
  await isSaved(page)
  await done('Draft')
})

test('an alderman shares the final report with the college', async () => {
  const cast = await addReportCast(world)
  await makeFinal(world, cast)
  const { tap, page, done } = await atToday(cast.alderman)
  await tap('link', /^Besluit wie het eindverslag krijgt/)
  await tap('radio', /college/i)
  await tap('button', 'Deel het verslag')
  await page.getByText('Het verslag is gedeeld').waitFor()
  await done('Final report')
})
