// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import type { Story } from './story.ts'

/** The day is fixed, a member reads the dossier and prepares the talk, and the talk is held. */
export async function talk(story: Story): Promise<void> {
  await fixDay(story)
  await prepare(story)
  story.pass(14)
  const smit = await story.as('P. Smit')
  const { page } = smit
  await page.getByRole('link', { name: 'Werkvoorraad' }).click()
  await smit.readsAlsoOnPhone('Werkvoorraad')
  await page.getByRole('link', { name: 'Heidebrink', exact: true }).click()
  await page.getByRole('button', { name: 'Het gesprek is gehouden' }).click()
  await page.getByText('Gehouden. Volgende stap').waitFor()
  await smit.reads('Bezoek aan Heidebrink')
}

async function fixDay(story: Story): Promise<void> {
  const smit = await story.doesWaiting('P. Smit', 'Kies een datum voor het bezoek aan Heidebrink')
  const { page } = smit
  await smit.readsAlsoOnPhone('Dag voor Heidebrink')
  await page.getByLabel('Dag').fill('2026-12-08')
  await page.getByLabel('Tijd').fill('10.00 tot 11.30 uur')
  await page.getByLabel('Plaats').fill('Gemeentehuis, zaal De Heide')
  await page.getByRole('button', { name: 'Geef de dag door' }).click()
  await smit.reads('Bezoek aan Heidebrink')

  const vanDijk = await story.as('H. van Dijk')
  await vanDijk.page.getByRole('link', { name: 'Visitatie', exact: true }).first().click()
  await vanDijk.readsAlsoOnPhone('Visitatie')
  await vanDijk.page.getByRole('link', { name: /^ronde/i }).click()
  await vanDijk.reads(/^Visitatie, ronde/)
  await vanDijk.page.getByText('Gemeentehuis, zaal De Heide').waitFor()
}

async function prepare(story: Story): Promise<void> {
  const deGraaf = await story.doesWaiting('M. de Graaf', 'Lees het zelfbeeld van Heidebrink')
  const { page } = deGraaf
  await deGraaf.readsAlsoOnPhone('Dossier Heidebrink')
  await page.getByText('Dat wij een week stilliggen.').first().waitFor()
  await page.getByRole('link', { name: 'Neem mee naar het gesprek: Uw grootste zorg' }).first().click()
  await deGraaf.readsAlsoOnPhone('Onderwerpen voor het gesprek')
  await page.getByLabel('Waarom wilt u het hierover hebben?').fill('De wethouder noemt dit zelf.')
  await page.getByRole('button', { name: 'Zet op de lijst' }).click()
  await page.getByText('De wethouder noemt dit zelf.').waitFor()

  await page.getByRole('link', { name: 'Notities' }).click()
  await deGraaf.readsAlsoOnPhone('Notities Heidebrink')
  await page.getByLabel('Uw notities: Uw grootste zorg').fill('Eerst vragen wie er dan belt.')
  await page
    .getByRole('status')
    .filter({ hasText: /^opgeslagen/ })
    .first()
    .waitFor()
  await page.reload()
  expect(await page.getByLabel('Uw notities: Uw grootste zorg').inputValue()).toBe(
    'Eerst vragen wie er dan belt.',
  )
}
