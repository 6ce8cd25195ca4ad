// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Story } from './story.ts'

const report = 'Verslag van het gesprek met Heidebrink'

/** The municipality has its report, as files too; a councillor reads it only once it was shared with the council. */
export async function share(story: Story): Promise<void> {
  const scholten = await story.as('R. Scholten')
  await scholten.readsAlsoOnPhone('Vandaag')
  await scholten.page.getByRole('link', { name: 'Visitatie', exact: true }).first().click()
  await scholten.page.getByText('Er is nog geen bezoek').waitFor()

  const vanDijk = await story.doesWaiting('H. van Dijk', 'Besluit wie het eindverslag krijgt')
  const { page } = vanDijk
  await vanDijk.readsAlsoOnPhone('Wie dit verslag leest')
  await page.getByRole('link', { name: 'Terug naar het verslag' }).click()
  await vanDijk.readsAlsoOnPhone(report)
  await checkFiles(page)
  await page.getByRole('link', { name: 'Beslis wie dit leest' }).click()
  await page.getByLabel(/^De raad/).check()
  await page.getByRole('button', { name: 'Deel het verslag' }).click()
  await page.getByText('Nu gedeeld met de raad.').waitFor()
  await vanDijk.reads('Wie dit verslag leest')

  await scholten.page.reload()
  await scholten.page.getByRole('link', { name: /^ronde/i }).click()
  await scholten.readsAlsoOnPhone('Het visitatieverslag in de raad')
  await scholten.page.getByRole('link', { name: 'Lees het verslag' }).click()
  await scholten.readsAlsoOnPhone(report)
  await scholten.page.getByText('Sinds september neemt een collega').waitFor()
}

async function checkFiles(page: Page): Promise<void> {
  const pdf = await download(page, 'PDF op uw naam, toegankelijk')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('/StructTreeRoot')).toBe(true)
  expect(pdf.includes('pdfuaid')).toBe(true)
  const odt = await download(page, 'ODT, om in te werken')
  expect(odt.subarray(0, 2).toString()).toBe('PK')
  expect(odt.subarray(30, 77).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
}

async function download(page: Page, link: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return readFile(await file.path())
}

/** Each perspective gets an owner and a date; the owner finds it on Vandaag. */
export async function takeOver(story: Story): Promise<void> {
  const bakker = await story.doesWaiting('J. Bakker', 'Beslis wat u met elk handelingsperspectief doet')
  const { page } = bakker
  await bakker.readsAlsoOnPhone('Opvolging van de handelingsperspectieven')
  await page.getByRole('link', { name: 'Beslis over ‘Oefen een week zonder systemen’' }).click()
  await bakker.readsAlsoOnPhone('Oefen een week zonder systemen')
  await page.getByLabel('Wij nemen dit over').check()
  await page.getByLabel('Wie pakt het op?').selectOption({ label: 'B. Yilmaz, proceseigenaar' })
  await page.getByLabel('Op welke datum?').fill('2027-06-01')
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click()
  await page.getByText('B. Yilmaz pakt dit op.').waitFor()

  const yilmaz = await story.doesWaiting('B. Yilmaz', 'Voer uit: Oefen een week zonder systemen')
  await yilmaz.readsAlsoOnPhone('Opvolging van de handelingsperspectieven')
  await yilmaz.page.getByRole('button', { name: 'Dit is gedaan: Oefen een week zonder systemen' }).click()
  await yilmaz.page.getByText('gedaan', { exact: true }).waitFor()
}
