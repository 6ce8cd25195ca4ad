// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Visitor } from '../../support/browser.ts'
import type { Story } from './story.ts'

const overview = 'Zelfbeeld informatieveiligheid'
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^opgeslagen \d\d:\d\d$/ })

/** The coordinator begins, a colleague adds, and who answers apart does so; what is typed is stored by itself. */
export async function answer(story: Story): Promise<void> {
  const bakker = await story.doesWaiting('J. Bakker', 'Vul het zelfbeeld in')
  const { page } = bakker
  await bakker.readsAlsoOnPhone(overview)
  await page.getByRole('link', { name: 'Begin', exact: true }).click()
  await fillInFirstTopics(bakker)
  await addAsColleague(story, page.url())
  await answerApart(story)
}

async function fillInFirstTopics(bakker: Visitor): Promise<void> {
  const { page } = bakker
  await bakker.readsAlsoOnPhone('De portefeuillehouder')
  expect(await page.getByRole('textbox', { name: 'Sinds wanneer is dat zo?', exact: true }).isVisible()).toBe(
    false,
  )
  await page.getByLabel('De wethouder met bedrijfsvoering of ICT').check()
  await saved(page).waitFor()
  await page.getByRole('textbox', { name: 'Sinds wanneer is dat zo?', exact: true }).fill('06-2022')
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()

  await bakker.reads('Op de agenda van het college')
  await page.getByRole('textbox', { name: /^Hoe vaak besprak het college/ }).fill('3')
  await page.getByRole('textbox', { name: /^Hoe vaak besprak het college/ }).press('Tab')
  await page.getByLabel('Risico’s en dreigingen').check()
  await page.getByLabel('Geld en mensen').check()
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()

  await bakker.reads('Het laatste besluit')
  await page.getByRole('textbox', { name: /^Wanneer nam het college voor het laatst/ }).fill('13-2026')
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
  await bakker.reads('Het laatste besluit')
  await page.getByRole('textbox', { name: /^Wanneer nam het college voor het laatst/ }).fill('9-2026')
  await page
    .getByRole('textbox', { name: 'Wat werd er door dat besluit anders?', exact: true })
    .fill('Er kwam geld voor een vervanger.')
  await page.getByRole('button', { name: 'Opslaan en volgende' }).click()
  await bakker.reads('Plaats in begroting en jaarverslag')
}

/** A colleague in another room answers that they do not know, and leaves a word for the coordinator. */
async function addAsColleague(story: Story, address: string): Promise<void> {
  const deBoer = await story.as('T. de Boer')
  const { page } = deBoer
  await page.goto(address)
  await deBoer.reads('Plaats in begroting en jaarverslag')
  await page.getByLabel('Weten wij niet').check()
  await saved(page).waitFor()
  await page.getByLabel("Uw bericht aan collega's").fill('Weet jij dit, of de controller?')
  await page.getByRole('button', { name: 'Plaats bericht' }).click()
  await page.getByText('Weet jij dit, of de controller?').waitFor()

  const bakker = await story.as('J. Bakker')
  await bakker.page.reload()
  await bakker.page.getByText('Weet jij dit, of de controller?').waitFor()
  expect(await bakker.page.getByLabel('Weten wij niet').isChecked()).toBe(true)
}

/** Portfolio holder and CISO each answer for themselves; nobody else sees what. */
async function answerApart(story: Story): Promise<void> {
  const vanDijk = await story.doesWaiting('H. van Dijk', 'Beantwoord uw eigen vragen van het zelfbeeld')
  const { page } = vanDijk
  await vanDijk.reads(overview)
  await page.getByRole('link', { name: 'Uw grootste zorg' }).click()
  await vanDijk.readsAlsoOnPhone('Uw grootste zorg')
  await page
    .getByRole('textbox', { name: 'Waar maakt u zich de meeste zorgen over?', exact: true })
    .fill('Dat wij een week stilliggen.')
  await saved(page).waitFor()

  const bakker = await story.as('J. Bakker')
  await bakker.page.goto(page.url())
  await bakker.reads('Uw grootste zorg')
  expect(await bakker.page.getByText('een week stilliggen').count()).toBe(0)
}

/** Laid before those who answer for the municipality, seen by both, and handed in. */
export async function handIn(story: Story): Promise<void> {
  const bakker = await story.as('J. Bakker')
  const { page } = bakker
  await page.getByRole('link', { name: 'Vandaag' }).first().click()
  await page.getByRole('link', { name: 'Vul het zelfbeeld in' }).click()
  await page.getByRole('button', { name: 'Leg voor' }).click()
  await bakker.reads(overview)
  for (const name of ['H. van Dijk', 'M. Kuipers']) {
    const reader = await story.doesWaiting(name, 'Lees het zelfbeeld en geef aan dat u het heeft gezien')
    await reader.readsAlsoOnPhone(overview)
    await reader.page.getByRole('button', { name: 'Gezien' }).click()
    await reader.page.getByText(`${name}, `).first().waitFor()
  }
  await story.doesWaiting('J. Bakker', 'Lever het zelfbeeld in')
  await bakker.readsAlsoOnPhone('Zelfbeeld inleveren?')
  await page.getByRole('button', { name: 'Lever het zelfbeeld in' }).click()
  await page.getByText('Zo is het ingeleverd bij de commissie.').waitFor()
  await bakker.reads(overview)
  expect(await page.getByRole('link', { name: /^Aanvullen/ }).count()).toBe(0)
}
