// SPDX-License-Identifier: EUPL-1.2
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Chrome, openChrome } from '../../../test/support/browse.ts'
import { makeVisitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { listAnswers } from './store/answer.ts'
import { makeSelfImageOut, type SelfImageCast, saveAs } from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

// A browser on a busy machine is slow.
vi.setConfig({ testTimeout: 90_000 })
const patient = { timeout: 20_000 }

let world: World
let chrome: Chrome
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  chrome = await openChrome(makeVisitor(world))
  cast = await makeSelfImageOut(world)
}, 90_000)
afterAll(async () => {
  await chrome.close()
  await world.close()
})

async function open(person: TestPerson, path: string): Promise<Page> {
  const context = await chrome.signIn(person)
  const page = await context.newPage()
  await page.goto(path)
  return page
}
const topic = (code: string, one = cast) => paths.topic(one.heidebrink, one.visitId, code)
const mark = (page: Page) => page.locator('dl-saved').first()
const stored = async (question: string, one = cast) =>
  (await world.db.read(world.scope(one.coordinator), tx => listAnswers(tx, one.visitId))).find(
    answer => answer.question === question,
  )

test('each question saves itself; a follow-up comes with its answer; a mistake keeps nothing else back', async () => {
  const page = await open(cast.coordinator, topic('t02'))
  const followUp = page.getByRole('group', { name: 'Waar ging het dan over?' })
  expect(await followUp.isVisible()).toBe(false)
  await page.locator('#f-t02a').fill('3')
  await page.locator('#f-t02a').blur()
  await expect.poll(() => mark(page).textContent(), patient).toMatch(/^opgeslagen/)
  expect(await followUp.isVisible()).toBe(true)
  expect((await stored('t02a'))?.answer).toEqual({ value: { kind: 'number', number: 3 } })

  await page.locator('#f-t02a').fill('300')
  await page.locator('#f-t02a').blur()
  await expect
    .poll(() => page.locator('[data-autosave-error]').textContent(), patient)
    .toContain('van 0 tot en met 200')
  await page.getByLabel('Geld en mensen').check()
  await expect
    .poll(() => stored('t02b'), patient)
    .toMatchObject({ answer: { value: { choices: ['money'] } } })
  expect(await page.locator('#f-t02a').inputValue()).toBe('300')
  expect((await stored('t02a'))?.version).toBe(1)

  await page.locator('#f-t02a').fill('4')
  await page.locator('#f-t02a').blur()
  await expect.poll(async () => (await stored('t02a'))?.version, patient).toBe(2)
  await expect.poll(() => mark(page).textContent(), patient).toMatch(/^opgeslagen/)
  expect(await page.locator('[data-autosave-error]').count()).toBe(0)
  await page.context().close()
})

test('what is typed without a connection stays in the page and is saved when it is back', async () => {
  const page = await open(cast.coordinator, topic('t27'))
  await page.context().setOffline(true)
  await page.locator('#f-t27a').fill('Wij oefenen nu elk kwartaal.')
  await expect.poll(() => mark(page).textContent(), patient).toContain('niet verbonden')
  await page.context().setOffline(false)
  await expect.poll(() => mark(page).textContent(), patient).toMatch(/^opgeslagen/)
  expect((await stored('t27a'))?.answer).toEqual({
    value: { kind: 'text', text: 'Wij oefenen nu elk kwartaal.' },
  })
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}')
  await page.context().close()
})

test('when a colleague was first the page says so, and shows both answers side by side', async () => {
  const page = await open(cast.coordinator, topic('t07'))
  mustBeDone(
    await saveAs(world, cast.colleague, cast.visitId, 't07', { t07a: 'no', 't07a.note': 'Wel gepland' }),
  )
  await page.getByLabel('Deels').check()
  await expect.poll(() => mark(page).textContent(), patient).toContain('iemand anders was u voor')
  await page.getByRole('button', { name: 'Bekijk beide teksten' }).click()
  await expect.poll(() => page.locator('.conflict').textContent(), patient).toContain('Wel gepland')
  expect(await page.getByLabel('Deels').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
  await expect.poll(async () => (await stored('t07a'))?.version, patient).toBe(2)
  await page.context().close()
})

test('without scripts the whole topic is one form', async () => {
  const context = await chrome.signIn(cast.coordinator)
  const page = await (await context.browser()?.newContext({ javaScriptEnabled: false }))?.newPage()
  if (!page) throw new Error('no browser')
  await page.context().addCookies(await context.cookies())
  await page.goto(new URL(topic('t14'), 'http://localhost:3000').href)
  expect(await page.getByRole('button', { name: 'Bewaar', exact: true }).isVisible()).toBe(true)
  for (const field of await page.locator('fieldset, input[type=text], textarea').all())
    expect(await field.count()).toBe(1)
  await page.getByLabel('Deels').check()
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
  expect(page.url()).toContain('/t15')
  expect((await stored('t14a'))?.answer).toEqual({ value: { kind: 'yesPartlyNo', choice: 'partly' } })
  await page.context().close()
  await context.close()
})

test('the Enter key saves, and never takes an answer back; the button for that does', async () => {
  mustBeDone(await saveAs(world, cast.coordinator, cast.visitId, 't01', { t01a: 'mayor' }))
  const page = await open(cast.coordinator, topic('t01'))
  await page.locator('#f-t01b').fill('3-2024')
  await page.locator('#f-t01b').press('Enter')
  await page.waitForURL(/t02$/)
  expect((await stored('t01a'))?.answer.value).toEqual({ kind: 'one', choice: 'mayor' })
  await page.goto(topic('t01'))
  await page.getByText('Een antwoord weer leeg maken').click()
  await page.getByRole('button', { name: /^Wis: Wie in het college/ }).click()
  await expect.poll(async () => (await stored('t01a'))?.answer, patient).toEqual({})
  await page.context().close()
})

test.each([390, 1280])('the pages are accessible at %i wide', async width => {
  const page = await open(cast.ciso, paths.selfImage(cast.heidebrink, cast.visitId))
  await page.setViewportSize({ width, height: 900 })
  for (const path of [
    paths.selfImage(cast.heidebrink, cast.visitId),
    paths.selfImageRead(cast.heidebrink, cast.visitId),
    ...['t02', 't03', 't10', 't21', 't45'].map(code => topic(code)),
  ]) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(one => `${path} ${one.id} ${one.nodes[0]?.html}`)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
  await page.context().close()
})
