// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openAs, openBrowser, type Visitor } from '../support/browser.ts'
import { nastyStrings } from '../support/nasty-strings.ts'
import { type DemoProgram, openDemo } from '../support/program.ts'

// A browser on a busy machine is slow.
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

/** Strings that would do something where a page forgets to escape: markup, handlers, addresses, templates. */
const attacks = nastyStrings().filter(
  one =>
    /[<"'`{]|javascript:|data:/i.test(one) && one.length < 200 && one.isWellFormed() && !/\p{Cc}/u.test(one),
)

let taken = 0
/** The next of them, as many as fit in a field of this size; each field gets others. */
function attack(size: number): string {
  let text = '<script>window.__xss=1</script>"><img src=x onerror=window.__xss=1>'
  for (; taken < attacks.length * 3; taken += 1) {
    const next = attacks[taken % attacks.length] ?? ''
    if (text.length + next.length + 1 > size) break
    text += ` ${next}`
  }
  return text
}

/** Opens each page, and sees that nothing of what it shows came alive. */
async function seeHarmless(visitor: Visitor, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await visitor.page.goto(address)
    expect(await visitor.page.getByRole('heading', { level: 1 }).count(), address).toBe(1)
    await expectHarmless(visitor)
  }
}

async function expectHarmless(visitor: Visitor): Promise<void> {
  expect(await visitor.page.evaluate(() => (window as { __xss?: unknown }).__xss)).toBeUndefined()
  expect(
    await visitor.page
      .locator('main script, main iframe, main svg script, main [onerror], main [onload]')
      .count(),
  ).toBe(0)
  expect(visitor.faults).toEqual([])
}

/** The visit of this person's own municipality; gives its address. */
async function openVisit(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Visitatie', exact: true }).first().click()
  await page.getByRole('link', { name: /^ronde/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Visitatie, ronde/ }).waitFor()
  return page.url()
}

describe('abuse case 15: what people type is text, wherever it is shown', () => {
  test('in a search', async () => {
    const visitor = await openAs(browser, program, 'P. Smit')
    for (let count = 0; count < 5; count += 1)
      await seeHarmless(visitor, [`/bij/commissie/zoeken?q=${encodeURIComponent(attack(480))}`])
  })

  test('in the name and mandate of a round', async () => {
    const visitor = await openAs(browser, program, 'P. Smit')
    const { page } = visitor
    await page.goto('/bij/commissie/rondes/nieuw')
    await page.getByLabel('Naam').fill(attack(100))
    await page.getByLabel(/^Opdracht/).fill(attack(1500))
    await page.getByLabel('Eerste dag').fill('2027-01-01')
    await page.getByLabel('Laatste dag').fill('2028-12-31')
    await page.getByLabel('Doel', { exact: true }).fill('4')
    await page.getByLabel('Telefoonnummer').fill('070 123 45 67')
    await page.getByRole('button', { name: 'Maak de ronde' }).click()
    await page.waitForURL(/rondes\/[0-9a-f-]{36}$/)
    await expectHarmless(visitor)
    await seeHarmless(visitor, [
      '/bij/commissie/rondes',
      '/bij/commissie/werkvoorraad',
      `${page.url()}/wijzigen`,
    ])
  })

  test('in answers, remarks, the overview and the dossier of the committee', async () => {
    const visitor = await openAs(browser, program, 'Y. Dekker', 'Lindervaart')
    const { page } = visitor
    const visit = await openVisit(page)
    await page.goto(`${visit}/zelfbeeld/t32`)
    await page.getByRole('textbox').first().fill(attack(1900))
    await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lessen delen' }).waitFor()
    await page.goto(`${visit}/zelfbeeld/t32`)
    await page.getByRole('textbox').first().fill(attack(1900))
    await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lessen delen' }).waitFor()
    await page.getByLabel("Uw bericht aan collega's").fill(attack(1900))
    await page.getByRole('button', { name: 'Plaats bericht' }).click()
    await page.waitForURL(/#opmerking/)
    await expectHarmless(visitor)
    const own = [
      `${visit}/zelfbeeld/t32`,
      `${visit}/zelfbeeld/t32/geschiedenis/t32a`,
      `${visit}/zelfbeeld-lezen`,
    ]
    await seeHarmless(visitor, [...own, `${visit}/zelfbeeld`])
  })

  test('in notes, paragraphs and action perspectives', async () => {
    const visitor = await openAs(browser, program, 'M. de Graaf')
    const { page } = visitor
    await page.goto('/bij/commissie/werkvoorraad')
    await page.getByRole('link', { name: 'Sparrendam', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bezoek aan Sparrendam' }).waitFor()
    const visit = page.url()
    await page.goto(`${visit}/notities`)
    await page.getByLabel('Uw notities').first().fill(attack(1900))
    await page
      .getByRole('status')
      .filter({ hasText: /^opgeslagen/ })
      .first()
      .waitFor()
    await page.goto(`${visit}/onderwerpen`)
    await page.getByLabel('Onderwerp', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('Waarom wilt u het hierover hebben?').fill(attack(480))
    await page.getByRole('button', { name: 'Zet op de lijst' }).click()
    await page
      .getByRole('button', { name: /^Haal weg/ })
      .first()
      .waitFor()
    await page.goto(`${visit}/verslag/alinea?deel=heard`)
    await page.getByLabel('Tekst van de alinea').fill(attack(3000))
    await page.getByRole('button', { name: 'Voeg de alinea toe' }).click()
    await page.getByRole('heading', { level: 1, name: /^Verslag/ }).waitFor()
    await page.goto(`${visit}/verslag/perspectief`)
    await page.getByLabel('Titel').fill(attack(150))
    await page.getByLabel('Bij welk onderwerp van het gesprek?').selectOption({ index: 1 })
    await page.getByLabel('Wat kan de gemeente doen?').fill(attack(2000))
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('heading', { level: 1, name: /^Verslag/ }).waitFor()
    await seeHarmless(visitor, [
      visit,
      `${visit}/notities`,
      `${visit}/onderwerpen`,
      `${visit}/dossier`,
      `${visit}/verslag`,
    ])
  })

  test('in the name of a colleague, also where one chooses whom to be', async () => {
    const visitor = await openAs(browser, program, 'Y. Dekker', 'Lindervaart')
    const { page } = visitor
    const visit = await openVisit(page)
    await page.goto(`${visit}/collega`)
    await page.getByLabel('Naam').fill(attack(100))
    await page.getByLabel('E-mailadres van het werk').fill('nieuw@lindervaart.example')
    await page.getByLabel('Rol', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Nodig uit' }).click()
    await page.getByRole('rowheader', { name: 'window.__xss=1' }).waitFor()
    await seeHarmless(visitor, [`${visit}/collega`, `${visit}/afvaardiging`, visit, '/demo'])
  })

  test('in a reaction to the draft', async () => {
    const visitor = await openAs(browser, program, 'M. van Vliet', 'Weidevliet')
    const { page } = visitor
    const visit = await openVisit(page)
    await page.goto(`${visit}/verslag`)
    const reaction = page.getByRole('form', { name: 'Reactie op alinea 1' })
    await reaction.getByLabel('Aanvulling').check()
    await reaction.getByLabel('Toelichting').fill(attack(1900))
    await reaction.getByLabel('Toelichting').press('Tab')
    await page
      .getByRole('status')
      .filter({ hasText: /^opgeslagen/ })
      .first()
      .waitFor()
    await page.waitForLoadState('networkidle')
    await seeHarmless(visitor, [`${visit}/verslag`])
    expect(await page.getByText('window.__xss=1').count()).toBeGreaterThan(0)
  })
})

test('abuse case 14: a file is handed over as a download, in a sandbox, and never as a page', async () => {
  await program.finish()
  const visitor = await openAs(browser, program, 'D. Cremers', 'Ravenstede')
  const visit = await openVisit(visitor.page)
  for (const name of [
    'bestand/verslag.pdf',
    'bestand/exemplaar.pdf',
    'export/archief.pdf',
    'export/verslag.odt',
  ]) {
    const response = await visitor.context.request.get(`${visit}/verslag/${name}`)
    expect(response.status(), name).toBe(200)
    const headers = response.headers()
    expect(headers['content-disposition']).toMatch(/^attachment/)
    expect(headers['content-security-policy']).toContain('sandbox')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})
