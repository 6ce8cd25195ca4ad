// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import type { Visitor } from '../../support/browser.ts'
import type { Story } from './story.ts'

const report = 'Verslag van het gesprek met Heidebrink'

/** A member writes the draft; two people release it. */
export async function draft(story: Story): Promise<void> {
  const deGraaf = await story.doesWaiting(
    'M. de Graaf',
    'Schrijf het conceptverslag van het gesprek met Heidebrink',
  )
  const { page } = deGraaf
  await page.getByRole('link', { name: 'Open het verslag' }).click()
  await deGraaf.readsAlsoOnPhone(report)
  await addParagraph(deGraaf, 'Wat wij hoorden', 'Het college besprak informatieveiligheid drie keer.')
  await addParagraph(deGraaf, 'Wat meer aandacht kan krijgen', 'Niemand neemt het werk van de CISO over.')
  await page.getByRole('link', { name: 'Handelingsperspectief toevoegen' }).click()
  await deGraaf.readsAlsoOnPhone('Handelingsperspectief toevoegen')
  await page.getByLabel('Titel').fill('Oefen een week zonder systemen')
  await page.getByLabel('Bij welk onderwerp van het gesprek?').selectOption({ label: 'Uw grootste zorg' })
  await page.getByLabel('Wat kan de gemeente doen?').fill('Neem één avond met het college.')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await deGraaf.reads(report)
  await page.getByRole('link', { name: 'Concept vrijgeven' }).click()
  await release(deGraaf, 'Conceptverslag vrijgeven?', 'Ik geef het concept vrij')

  const smit = await story.doesWaiting('P. Smit', 'Geef als tweede het conceptverslag van Heidebrink vrij')
  await release(smit, 'Conceptverslag vrijgeven?', 'Ik geef het concept vrij')
}

async function addParagraph(writer: Visitor, section: string, text: string): Promise<void> {
  const { page } = writer
  await page.getByRole('link', { name: `Alinea toevoegen aan ‘${section}’` }).click()
  await writer.reads(`Alinea bij ‘${section}’`)
  await page.getByLabel('Tekst van de alinea').fill(text)
  await page.getByRole('button', { name: 'Voeg de alinea toe' }).click()
  await writer.reads(report)
}

async function release(visitor: Visitor, heading: string, button: string): Promise<void> {
  const { page } = visitor
  await visitor.readsAlsoOnPhone(heading)
  await page.getByRole('button', { name: button }).click()
  await visitor.reads(report)
}

/** It is long ago that this person showed who they are: that is asked again, and then one goes on where one was. */
async function releaseAfterProof(visitor: Visitor): Promise<void> {
  const { page } = visitor
  await page.getByRole('button', { name: 'Ik geef het eindverslag vrij' }).click()
  await visitor.readsAlsoOnPhone('Bevestig dat u het bent')
  await page.getByRole('button', { name: 'Bevestig (alleen in de demo)' }).click()
  await release(visitor, 'Eindverslag vrijgeven?', 'Ik geef het eindverslag vrij')
}

/** The municipality reacts to each paragraph, and hands its reaction in. */
export async function react(story: Story): Promise<void> {
  const bakker = await story.doesWaiting('J. Bakker', 'Reageer op het conceptverslag van de commissie')
  const { page } = bakker
  await bakker.readsAlsoOnPhone(report)
  const first = page.getByRole('form', { name: 'Reactie op alinea 1' })
  await first.getByLabel('Akkoord').check()
  await page
    .getByRole('status')
    .filter({ hasText: /^opgeslagen/ })
    .first()
    .waitFor()
  const second = page.getByRole('form', { name: 'Reactie op alinea 2' })
  await second.getByLabel('Feit klopt niet').check()
  const explanation = second.getByLabel('Toelichting')
  await explanation.fill('Sinds september is er een vervanger.')
  await Promise.all([
    page.waitForResponse(response => response.request().method() === 'POST' && response.ok()),
    explanation.press('Tab'),
  ])
  await page
    .getByRole('status')
    .filter({ hasText: /^opgeslagen/ })
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Reactie inleveren' }).click()
  await bakker.readsAlsoOnPhone('Reactie inleveren?')
  await page.getByText('U reageerde op 2 van de 2 alinea’s.').waitFor()
  await page.getByRole('button', { name: 'Lever de reactie in' }).click()
  await bakker.reads(report)
}

/** The committee answers and mends, and two people release the final report, after proving who they are. */
export async function finish(story: Story): Promise<void> {
  const deGraaf = await story.doesWaiting('M. de Graaf', /^Beantwoord de reactie van Heidebrink/)
  const { page } = deGraaf
  await deGraaf.readsAlsoOnPhone(report)
  await page.getByRole('link', { name: 'Beantwoord de reactie op alinea 2' }).click()
  await deGraaf.readsAlsoOnPhone('Antwoord bij alinea 2')
  await page.getByLabel(/^Overgenomen/).check()
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click()
  await deGraaf.reads(report)
  await page.getByRole('link', { name: 'Bewerk alinea 2' }).click()
  await deGraaf.readsAlsoOnPhone(/alinea 2/i)
  await page
    .getByLabel('Tekst van alinea 2')
    .fill('Sinds september neemt een collega het werk van de CISO over.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByRole('link', { name: 'Terug naar het verslag' }).click()
  await deGraaf.reads(report)
  story.program.pass(0.02)
  await page.getByRole('link', { name: 'Eindverslag vrijgeven' }).click()
  await releaseAfterProof(deGraaf)

  const smit = await story.doesWaiting('P. Smit', 'Geef als tweede het eindverslag van Heidebrink vrij')
  await releaseAfterProof(smit)
  await smit.page.getByText('Het eindverslag is vrijgegeven en ligt bij de gemeente.').waitFor()
  expect(await smit.page.getByRole('link', { name: 'Eindverslag vrijgeven' }).count()).toBe(0)
}
