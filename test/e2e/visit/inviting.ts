// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import type { Story } from './story.ts'

/** The secretary invites Heidebrink, and prints the letter. Gives the code that stands on it, once. */
export async function invite(story: Story): Promise<string> {
  const smit = await story.doesWaiting('P. Smit', /Heidebrink/)
  const { page } = smit
  await smit.readsAlsoOnPhone('Bezoek aan Heidebrink')
  await page.getByRole('link', { name: 'Nodig uit' }).click()
  await smit.readsAlsoOnPhone('Heidebrink uitnodigen?')
  await page.getByRole('button', { name: 'Nodig Heidebrink uit' }).click()
  await smit.readsAlsoOnPhone(/Uitnodiging|visitatie/i)
  const code = (await page.getByRole('definition').first().innerText()).trim()
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  expect(await page.getByRole('button', { name: 'Print de brief' }).isVisible()).toBe(true)
  return code
}

/** The municipal secretary comes in with the code, accepts, and names the delegation. */
export async function accept(story: Story, code: string): Promise<void> {
  const kuipers = await story.as('M. Kuipers')
  const { page } = kuipers
  await page.goto('/uitnodiging')
  await kuipers.readsAlsoOnPhone('Uitnodiging openen')
  await page.getByLabel('Code uit de brief').fill('AAAA-AAAA-AAAA-AAAA')
  await page.getByRole('button', { name: 'Open de uitnodiging' }).click()
  await page.getByRole('alert').waitFor()
  await kuipers.reads('Uitnodiging openen')
  await page.getByLabel('Code uit de brief').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Open de uitnodiging' }).click()
  await kuipers.readsAlsoOnPhone(/^Visitatie, ronde/)
  await page.getByRole('link', { name: 'Neem de uitnodiging aan' }).click()
  await kuipers.readsAlsoOnPhone('Uitnodiging aannemen')
  await page.getByLabel('Een collega die hier al een account heeft').check()
  await page.getByLabel('Welke collega?').selectOption({ label: 'J. Bakker' })
  await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
  await kuipers.reads(/^Visitatie, ronde/)
}

/** The coordinator says who will be there. */
export async function nameDelegation(story: Story): Promise<void> {
  const bakker = await story.doesWaiting('J. Bakker', /afvaardiging/i)
  const { page } = bakker
  await bakker.readsAlsoOnPhone('Afvaardiging')
  await page.getByRole('button', { name: 'Geef de afvaardiging door' }).click()
  await bakker.readsAlsoOnPhone(/^Visitatie, ronde/)
  expect(await page.getByRole('row', { name: /portefeuillehouder.*H\. van Dijk/i }).count()).toBe(1)
}
