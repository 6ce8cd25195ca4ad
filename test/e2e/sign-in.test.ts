// SPDX-License-Identifier: EUPL-1.2
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test, vi } from 'vitest'
import { codeAt, giveSecrets, passwordOfTests } from '../../src/modules/identity/testing.ts'
import {
  type AtBrowser,
  addAuthenticator,
  at,
  eachTestHasBrowser,
  enrol,
  inviteLink,
} from '../support/passkey.ts'

// A browser and an accessibility check of every page: slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let given: AtBrowser
let world: AtBrowser['world']
let site: AtBrowser['site']
let chrome: AtBrowser['chrome']
let context: AtBrowser['context']
let page: AtBrowser['page']
let person: AtBrowser['person']
let email: AtBrowser['email']

eachTestHasBrowser(one => {
  given = one
  ;({ world, site, chrome, context, page, person, email } = one)
})

async function checkAccess(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)).toEqual([])
}

const later = (minutes: number) =>
  world.setNow(new Date(world.now().getTime() + minutes * 60_000).toISOString())
const button = (name: string) => page.getByRole('button', { name })

describe('a passkey in a real browser', () => {
  test('is made from an invitation in three acts, signs in without a name, and proves it again', async () => {
    await addAuthenticator(given)
    await page.goto(await inviteLink(given))
    await checkAccess()
    await button('Maak een passkey en ga verder').click()
    await at('/mijn-account', page)
    await checkAccess()
    expect(await page.getByText(`U logt in als ${email}.`).isVisible()).toBe(true)

    await page.locator('summary', { hasText: person.name }).click()
    await button('Uitloggen').click()
    await page.getByText('U bent uitgelogd').waitFor()
    await checkAccess()
    await page.goto('/inloggen?naar=/mijn-account')
    await button('Inloggen met een passkey').click()
    await at('/mijn-account', page)

    later(6)
    await button('Maak een passkey op dit apparaat').click()
    await at('/bevestigen?naar=%2Fmijn-account', page)
    await checkAccess()
    await button('Bevestig met uw passkey').click()
    await at('/mijn-account', page)
    await button('Maak een passkey op dit apparaat').click()
    await page.getByText('Op dit apparaat staat al een passkey').waitFor()
  })

  test('asks for its person: without, nothing happens and the page says so', async () => {
    const { cdp, id } = await addAuthenticator(given)
    await enrol(given)
    await context.clearCookies()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false })
    await page.goto('/inloggen')
    await button('Inloggen met een passkey').click()
    await page.getByText('Er is geen passkey gekozen').waitFor({ timeout: 15_000 })
    expect((await context.cookies()).map(cookie => cookie.name)).not.toContain('__Host-dl')
  })

  test('of another site is not offered here', async () => {
    const { cdp, id } = await addAuthenticator(given)
    await enrol(given)
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: id })
    expect(credentials).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }])
    await context.clearCookies()
    await cdp.send('WebAuthn.clearCredentials', { authenticatorId: id })
    await page.goto('/inloggen')
    await button('Inloggen met een passkey').click()
    await page.getByText('Er is geen passkey gekozen').waitFor({ timeout: 15_000 })
  })
})

describe('the session cookie in a real browser', () => {
  test('cannot be read by script, and a page of after signing out shows nothing', async () => {
    await addAuthenticator(given)
    await enrol(given)
    expect(await page.evaluate('document.cookie')).toBe('')
    const cookie = (await context.cookies()).find(one => one.name === '__Host-dl')
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', expires: -1 })
    await page.locator('summary', { hasText: person.name }).click()
    await button('Uitloggen').click()
    await page.getByText('U bent uitgelogd').waitFor()
    await page.goBack()
    expect(await page.content()).not.toContain(email)
  })
})

describe('without JavaScript', () => {
  test('one signs in with password and code', async () => {
    await giveSecrets(site, person, email)
    const plain = await chrome.newContext({ baseURL: site.origin, javaScriptEnabled: false })
    const visitor = await plain.newPage()
    await visitor.goto('/inloggen?naar=/mijn-account')
    await visitor.getByRole('button', { name: 'Inloggen met een passkey' }).click()
    expect(await visitor.locator('.error-summary').innerText()).toContain('alleen als JavaScript aan staat')
    await visitor.getByLabel('E-mailadres', { exact: true }).fill(email)
    await visitor.getByLabel('Wachtwoord', { exact: true }).fill(passwordOfTests)
    await visitor.getByRole('button', { name: 'Verder naar de code' }).click()
    await visitor.getByLabel('Code').fill(codeAt(world.now()))
    await visitor.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await at('/mijn-account', visitor)
    await plain.close()
  })
})
